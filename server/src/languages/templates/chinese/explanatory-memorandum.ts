export const explanatoryMemorandum = `解释性备忘录
---
1. [[项目的内容和由来。]]

2. [[大会为何应审议该项目。]]

3. [[请大会采取的行动。]]
`;
