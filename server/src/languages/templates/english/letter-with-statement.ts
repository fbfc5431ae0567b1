export const letterWithStatement = `{head}

Letter dated {date} from {sender} addressed to {addressees}

{opening}

I should be grateful if you would have {letterAndAnnexes} circulated as {circulatedAs}.

{signature}

{annexes}
`;
