export const letterOfSeveralMissions = `{head}

Lettre datée du {date}, adressée {addressees} par {sender}

{opening}

[[Les faits, et ce que demandent les gouvernements.]]

Nous vous serions reconnaissants de bien vouloir faire distribuer le texte {letterAndAnnexes} comme {circulatedAs}.

{signature}

{annexes}
`;
