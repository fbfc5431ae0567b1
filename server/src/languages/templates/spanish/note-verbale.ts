export const noteVerbale = `{head}

Nota verbal de fecha {date} dirigida {addressees} por la Misión Permanente {ofState} ante las Naciones Unidas

La Misión Permanente {ofState} ante las Naciones Unidas saluda atentamente {greeted} y {noteOpening}.

[[Lo demás que la Misión Permanente desee comunicar.]]

La Misión Permanente agradecería que tuviera a bien hacer distribuir {noteAndAnnexes} como {circulatedAs}.

{annexes}
`;
