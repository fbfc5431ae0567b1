export const provisionalRequest = `Генеральная Ассамблея

{Session} сессия

Просьба о включении пункта в предварительную повестку дня {session:feminineOblique} сессии

{itemTitle}

Письмо {sender} от {date} на имя {addressees}

В соответствии с правилом 13 e) правил процедуры Генеральной Ассамблеи имею честь просить о включении в предварительную повестку дня {session:feminineOblique} сессии Ассамблеи пункта, озаглавленного «{itemTitle}».

Согласно правилу 20 правил процедуры {attachments}.

Буду {grateful} за распространение {letterAndAnnexes} в качестве {circulatedAs}.

{signature}

{annexes}
`;
