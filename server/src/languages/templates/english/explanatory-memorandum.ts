export const explanatoryMemorandum = `Explanatory memorandum
---
1. [[What the item is about, and since when.]]

2. [[Why the General Assembly should consider it.]]

3. [[What the General Assembly is asked to do.]]
`;
