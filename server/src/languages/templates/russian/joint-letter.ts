export const jointLetter = `{head}

Письмо {sender} от {date} на имя {addressees}

{opening}

[[Прочее, что следует знать Ассамблее и Совету.]]

Буду {grateful} за распространение {letterAndAnnexes} в качестве {circulatedAs}.

{signature}

{annexes}
`;
