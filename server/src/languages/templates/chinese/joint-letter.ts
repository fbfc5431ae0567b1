export const jointLetter = `{head}

{date}{sender}给{addressees}的信

{opening}

[[大会和安理会应了解的其他情况。]]

请将{letterAndAnnexes}作为{circulatedAs}分发为荷。

{signature}

{annexes}
`;
