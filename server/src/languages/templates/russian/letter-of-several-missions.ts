export const letterOfSeveralMissions = `{head}

Письмо {sender} от {date} на имя {addressees}

{opening}

[[Факты и то, о чем просят правительства.]]

Будем признательны за распространение {letterAndAnnexes} в качестве {circulatedAs}.

{signature}

{annexes}
`;
