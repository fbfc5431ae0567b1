export const supplementaryRequest = `General Assembly

{Session} session

Request for the inclusion of a supplementary item in the agenda of the {session} session

{itemTitle}

Letter dated {date} from {sender} addressed to {addressees}

In accordance with rule 14 of the rules of procedure of the General Assembly, I have the honour to request the inclusion in the agenda of the {session} session of the Assembly of a supplementary item entitled “{itemTitle}”.

Pursuant to rule 20 of the rules of procedure, {attachments}.

I should be grateful if you would have {letterAndAnnexes} circulated as {circulatedAs}.

{signature}

{annexes}
`;
