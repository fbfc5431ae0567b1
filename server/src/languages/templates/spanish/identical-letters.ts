export const identicalLetters = `{head}

Cartas idénticas de fecha {date} dirigidas {addressees} por {sender}

{opening}

[[Los hechos y lo que solicita el Gobierno.]]

Agradecería que tuviera a bien hacer distribuir {letterAndAnnexes} como {circulatedAs}.

{signature}

{annexes}
`;
