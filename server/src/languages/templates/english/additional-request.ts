export const additionalRequest = `General Assembly

{Session} session

Request for the inclusion of an additional item in the agenda of the {session} session

{itemTitle}

Letter dated {date} from {sender} addressed to {addressees}

In accordance with rule 15 of the rules of procedure of the General Assembly, I have the honour to request the inclusion in the agenda of the {session} session of the Assembly, as an item of an important and urgent character, of an additional item entitled “{itemTitle}”.

Pursuant to rule 20 of the rules of procedure, {attachments}.

I should be grateful if you would have {letterAndAnnexes} circulated as {circulatedAs}.

{signature}

{annexes}
`;
