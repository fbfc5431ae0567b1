export const noteVerbale = `{head}

Note verbale dated {date} from the Permanent Mission {ofState} to the United Nations addressed to {addressees}

The Permanent Mission {ofState} to the United Nations presents its compliments to {greeted} and {noteOpening}.

[[What the Permanent Mission has to say beyond that.]]

The Permanent Mission would be grateful if {noteAndAnnexes} could be circulated as {circulatedAs}.

{annexes}
`;
