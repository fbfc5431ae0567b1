export const letterOfSeveralMissions = `{head}

{date}{sender}给{addressees}的信

{opening}

[[事实，以及各国政府的要求。]]

请将{letterAndAnnexes}作为{circulatedAs}分发为荷。

{signature}

{annexes}
`;
