export const letterOfSeveralMissions = `{head}

Carta de fecha {date} dirigida {addressees} por {sender}

{opening}

[[Los hechos, y lo que piden los Gobiernos.]]

Agradeceríamos que tuviera a bien hacer distribuir {letterAndAnnexes} como {circulatedAs}.

{signature}

{annexes}
`;
