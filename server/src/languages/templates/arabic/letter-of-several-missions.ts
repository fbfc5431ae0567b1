export const letterOfSeveralMissions = `{head}

رسالة مؤرخة {date} موجهة {addressees} من {sender}

{opening}

[[الوقائع، وما تطلبه الحكومات.]]

ونرجو ممتنين تعميم {letterAndAnnexes} {circulatedAs}.

{signature}

{annexes}
`;
