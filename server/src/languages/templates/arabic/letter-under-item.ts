export const letterUnderItem = `{head}

رسالة مؤرخة {date} موجهة {addressees} من {sender}

بناء على تعليمات من حكومتي، أتشرف بأن أسترعي انتباهكم إلى [[المسألة التي تتناولها الرسالة]].

[[الوقائع وما تطلبه الحكومة.]]

وفي هذا الصدد، {attachments}.

وأرجو {grateful} تعميم {letterAndAnnexes} {circulatedAs}.

{signature}

{annexes}
`;
