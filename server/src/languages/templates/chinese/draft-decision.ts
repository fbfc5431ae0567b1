export const draftDecision = `{head}

{stateName}：决定草案
---
{itemTitle}

大会决定[[采取本决定所要求的行动]]。
`;
