export const identicalLetters = `{head}

Identical letters dated {date} from {sender} addressed to {addressees}

{opening}

[[The facts, and what the Government asks for.]]

I should be grateful if you would have {letterAndAnnexes} circulated as {circulatedAs}.

{signature}

{annexes}
`;
