export const jointLetter = `{head}

Lettre datée du {date}, adressée {addressees} par {sender}

{opening}

[[Ce que l’Assemblée et le Conseil devraient savoir d’autre.]]

Je vous serais {grateful} de bien vouloir faire distribuer le texte {letterAndAnnexes} comme {circulatedAs}.

{signature}

{annexes}
`;
