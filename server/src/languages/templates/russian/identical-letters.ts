export const identicalLetters = `{head}

Идентичные письма {sender} от {date} на имя {addressees}

{opening}

[[Факты и то, о чем просит правительство.]]

Буду {grateful} за распространение {letterAndAnnexes} в качестве {circulatedAs}.

{signature}

{annexes}
`;
