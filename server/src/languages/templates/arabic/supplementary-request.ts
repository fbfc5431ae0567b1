export const supplementaryRequest = `الجمعية العامة

الدورة {session}

طلب إدراج بند تكميلي في جدول أعمال الدورة {session:feminineOblique}

{itemTitle}

رسالة مؤرخة {date} موجهة {addressees} من {sender}

عملا بالمادة 14 من النظام الداخلي للجمعية العامة، يشرفني أن أطلب إدراج بند تكميلي في جدول أعمال الدورة {session:feminineOblique} للجمعية العامة، بعنوان ”{itemTitle}“.

ووفقا للمادة 20 من النظام الداخلي، {attachments}.

وأرجو {grateful} تعميم {letterAndAnnexes} {circulatedAs}.

{signature}

{annexes}
`;
