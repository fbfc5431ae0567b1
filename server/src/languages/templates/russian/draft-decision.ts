export const draftDecision = `{head}

{stateName}: проект решения
---
{itemTitle}

Генеральная Ассамблея постановляет [[сделать то, ради чего принимается решение]].
`;
