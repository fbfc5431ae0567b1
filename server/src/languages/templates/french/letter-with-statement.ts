export const letterWithStatement = `{head}

Lettre datée du {date}, adressée {addressees} par {sender}

{opening}

Je vous serais {grateful} de bien vouloir faire distribuer le texte {letterAndAnnexes} comme {circulatedAs}.

{signature}

{annexes}
`;
