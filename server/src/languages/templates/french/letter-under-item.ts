export const letterUnderItem = `{head}

Lettre datée du {date}, adressée {addressees} par {sender}

D’ordre de mon gouvernement, j’ai l’honneur d’appeler votre attention sur [[la question dont traite la lettre]].

[[Les faits et ce que le Gouvernement demande.]]

À ce propos, {attachments}.

Je vous serais {grateful} de bien vouloir faire distribuer le texte {letterAndAnnexes} comme {circulatedAs}.

{signature}

{annexes}
`;
