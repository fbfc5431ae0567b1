export const draftDecision = `{head}

{stateName}: proyecto de decisión
---
{itemTitle}

La Asamblea General decide [[hacer aquello para lo que se adopta la decisión]].
`;
