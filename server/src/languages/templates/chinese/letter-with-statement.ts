export const letterWithStatement = `{head}

{date}{sender}给{addressees}的信

{opening}

请将{letterAndAnnexes}作为{circulatedAs}分发为荷。

{signature}

{annexes}
`;
