export const letterUnderItem = `{head}

Письмо {sender} от {date} на имя {addressees}

По поручению моего правительства имею честь обратить Ваше внимание на [[вопрос, которому посвящено письмо]].

[[Факты и то, о чем просит правительство.]]

В этой связи {attachments}.

Буду {grateful} за распространение {letterAndAnnexes} в качестве {circulatedAs}.

{signature}

{annexes}
`;
