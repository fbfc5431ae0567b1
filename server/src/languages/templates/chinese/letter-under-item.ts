export const letterUnderItem = `{head}

{date}{sender}给{addressees}的信

奉我国政府指示，谨提请你注意[[来函所述事项]]。

[[有关事实以及政府的要求。]]

为此，{attachments}。

请将{letterAndAnnexes}作为{circulatedAs}分发为荷。

{signature}

{annexes}
`;
