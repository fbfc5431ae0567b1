export const amendment = `{head}

{stateName}: amendment to draft resolution {draft}

Replace operative paragraph [[1]] by the following:

“[[1]]. [[Invites Member States to do what the new text asks of them]];”
`;
