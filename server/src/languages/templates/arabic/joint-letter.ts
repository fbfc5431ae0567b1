export const jointLetter = `{head}

رسالة مؤرخة {date} موجهة {addressees} من {sender}

{opening}

[[ما ينبغي أن تعلمه الجمعية العامة ومجلس الأمن علاوة على ذلك.]]

وأرجو {grateful} تعميم {letterAndAnnexes} {circulatedAs}.

{signature}

{annexes}
`;
