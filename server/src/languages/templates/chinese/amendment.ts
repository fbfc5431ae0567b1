export const amendment = `{head}

{stateName}：对决议草案{draft}的修正案

将执行部分第[[1]]段改为：

“[[1]]. [[邀请会员国采取新案文所要求的行动]]；”
`;
