export const draftDecision = `{head}

{stateName}: مشروع مقرر
---
{itemTitle}

تقرر الجمعية العامة [[أن تقوم بما يتخذ المقرر من أجله]].
`;
