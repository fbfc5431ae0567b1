export const draftResolution = `{head}

{stateName}：决议草案
---
{itemTitle}

大会，

回顾《联合国宪章》的宗旨和原则，

认识到[[该事项为何关系到所有会员国]]，

1. 促请[[会员国采取本决议所要求的行动]]；

2. 请秘书长向大会{nextSession}届会议提交一份报告，说明本决议的执行情况；

3. 决定将题为“{itemTitle}”的项目列入大会{nextSession}届会议临时议程。
`;
