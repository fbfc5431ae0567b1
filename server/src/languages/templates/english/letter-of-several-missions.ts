export const letterOfSeveralMissions = `{head}

Letter dated {date} from {sender} addressed to {addressees}

{opening}

[[The facts, and what the Governments ask for.]]

We should be grateful if you would have {letterAndAnnexes} circulated as {circulatedAs}.

{signature}

{annexes}
`;
