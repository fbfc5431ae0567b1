export const letterWithStatement = `{head}

رسالة مؤرخة {date} موجهة {addressees} من {sender}

{opening}

وأرجو {grateful} تعميم {letterAndAnnexes} {circulatedAs}.

{signature}

{annexes}
`;
