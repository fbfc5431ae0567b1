export const provisionalRequest = `الجمعية العامة

الدورة {session}

طلب إدراج بند في جدول الأعمال المؤقت للدورة {session:feminineOblique}

{itemTitle}

رسالة مؤرخة {date} موجهة {addressees} من {sender}

عملا بالمادة 13 (هـ) من النظام الداخلي للجمعية العامة، يشرفني أن أطلب إدراج بند في جدول الأعمال المؤقت للدورة {session:feminineOblique} للجمعية العامة، بعنوان ”{itemTitle}“.

ووفقا للمادة 20 من النظام الداخلي، {attachments}.

وأرجو {grateful} تعميم {letterAndAnnexes} {circulatedAs}.

{signature}

{annexes}
`;
