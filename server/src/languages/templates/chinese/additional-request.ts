export const additionalRequest = `大会

{session}届会议

请求在{session}届会议议程内列入一个增列项目

{itemTitle}

{date}{sender}给{addressees}的信

依照大会议事规则第15条，谨请求在大会{session}届会议议程内列入题为“{itemTitle}”的重要而紧急的增列项目。

依照大会议事规则第20条，{attachments}。

请将{letterAndAnnexes}作为{circulatedAs}分发为荷。

{signature}

{annexes}
`;
