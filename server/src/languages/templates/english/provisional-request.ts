export const provisionalRequest = `General Assembly

{Session} session

Request for the inclusion of an item in the provisional agenda of the {session} session

{itemTitle}

Letter dated {date} from {sender} addressed to {addressees}

In accordance with rule 13 (e) of the rules of procedure of the General Assembly, I have the honour to request the inclusion in the provisional agenda of the {session} session of the Assembly of an item entitled “{itemTitle}”.

Pursuant to rule 20 of the rules of procedure, {attachments}.

I should be grateful if you would have {letterAndAnnexes} circulated as {circulatedAs}.

{signature}

{annexes}
`;
