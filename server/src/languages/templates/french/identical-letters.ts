export const identicalLetters = `{head}

Lettres identiques datées du {date}, adressées {addressees} par {sender}

{opening}

[[Les faits et ce que le Gouvernement demande.]]

Je vous serais {grateful} de bien vouloir faire distribuer le texte {letterAndAnnexes} comme {circulatedAs}.

{signature}

{annexes}
`;
