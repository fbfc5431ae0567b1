export const identicalLetters = `{head}

رسالتان متطابقتان مؤرختان {date} موجهتان {addressees} من {sender}

{opening}

[[الوقائع وما تطلبه الحكومة.]]

وأرجو {grateful} تعميم {letterAndAnnexes} {circulatedAs}.

{signature}

{annexes}
`;
