export const jointLetter = `{head}

Carta de fecha {date} dirigida {addressees} por {sender}

{opening}

[[Lo demás que convenga poner en conocimiento de la Asamblea y del Consejo.]]

Agradecería que tuviera a bien hacer distribuir {letterAndAnnexes} como {circulatedAs}.

{signature}

{annexes}
`;
