export const jointLetter = `{head}

Letter dated {date} from {sender} addressed to {addressees}

{opening}

[[What the Assembly and the Council should know beyond that.]]

I should be grateful if you would have {letterAndAnnexes} circulated as {circulatedAs}.

{signature}

{annexes}
`;
