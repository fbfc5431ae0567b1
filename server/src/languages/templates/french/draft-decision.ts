export const draftDecision = `{head}

{stateName} : projet de décision
---
{itemTitle}

L’Assemblée générale décide [[de faire ce à quoi tend la décision]].
`;
