export const letterUnderItem = `{head}

Letter dated {date} from {sender} addressed to {addressees}

Upon instructions from my Government, I have the honour to draw your attention to [[the matter with which the letter deals]].

[[The facts, and what the Government asks for.]]

In that connection, {attachments}.

I should be grateful if you would have {letterAndAnnexes} circulated as {circulatedAs}.

{signature}

{annexes}
`;
