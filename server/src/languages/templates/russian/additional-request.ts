export const additionalRequest = `Генеральная Ассамблея

{Session} сессия

Просьба о включении нового пункта в повестку дня {session:feminineOblique} сессии

{itemTitle}

Письмо {sender} от {date} на имя {addressees}

В соответствии с правилом 15 правил процедуры Генеральной Ассамблеи имею честь просить о включении в повестку дня {session:feminineOblique} сессии Ассамблеи нового пункта важного и срочного характера, озаглавленного «{itemTitle}».

Согласно правилу 20 правил процедуры {attachments}.

Буду {grateful} за распространение {letterAndAnnexes} в качестве {circulatedAs}.

{signature}

{annexes}
`;
