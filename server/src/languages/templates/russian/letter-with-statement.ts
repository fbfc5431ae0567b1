export const letterWithStatement = `{head}

Письмо {sender} от {date} на имя {addressees}

{opening}

Буду {grateful} за распространение {letterAndAnnexes} в качестве {circulatedAs}.

{signature}

{annexes}
`;
