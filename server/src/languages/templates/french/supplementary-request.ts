export const supplementaryRequest = `Assemblée générale

{Session} session

Demande d’inscription d’une question supplémentaire à l’ordre du jour de la {session} session

{itemTitle}

Lettre datée du {date}, adressée {addressees} par {sender}

Conformément à l’article 14 du Règlement intérieur de l’Assemblée générale, j’ai l’honneur de demander l’inscription à l’ordre du jour de la {session} session de l’Assemblée d’une question supplémentaire intitulée « {itemTitle} ».

En application de l’article 20 du Règlement intérieur, {attachments}.

Je vous serais {grateful} de bien vouloir faire distribuer le texte {letterAndAnnexes} comme {circulatedAs}.

{signature}

{annexes}
`;
