export const draftDecision = `{head}

{stateName}: draft decision
---
{itemTitle}

The General Assembly decides [[to do what the decision is for]].
`;
