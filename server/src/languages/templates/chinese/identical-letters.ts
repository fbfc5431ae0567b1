export const identicalLetters = `{head}

{date}{sender}给{addressees}的同文信

{opening}

[[有关事实以及政府的要求。]]

请将{letterAndAnnexes}作为{circulatedAs}分发为荷。

{signature}

{annexes}
`;
