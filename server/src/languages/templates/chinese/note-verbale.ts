export const noteVerbale = `{head}

{date}{ofState}常驻联合国代表团给{addressees}的普通照会

{ofState}常驻联合国代表团向{greeted}致意，并{noteOpening}。

[[常驻代表团希望说明的其他情况。]]

请将{noteAndAnnexes}作为{circulatedAs}分发为荷。

{annexes}
`;
