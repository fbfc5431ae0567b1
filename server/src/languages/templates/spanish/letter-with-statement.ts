export const letterWithStatement = `{head}

Carta de fecha {date} dirigida {addressees} por {sender}

{opening}

Agradecería que tuviera a bien hacer distribuir {letterAndAnnexes} como {circulatedAs}.

{signature}

{annexes}
`;
