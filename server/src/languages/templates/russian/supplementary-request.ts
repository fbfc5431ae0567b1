export const supplementaryRequest = `Генеральная Ассамблея

{Session} сессия

Просьба о включении дополнительного пункта в повестку дня {session:feminineOblique} сессии

{itemTitle}

Письмо {sender} от {date} на имя {addressees}

В соответствии с правилом 14 правил процедуры Генеральной Ассамблеи имею честь просить о включении в повестку дня {session:feminineOblique} сессии Ассамблеи дополнительного пункта, озаглавленного «{itemTitle}».

Согласно правилу 20 правил процедуры {attachments}.

Буду {grateful} за распространение {letterAndAnnexes} в качестве {circulatedAs}.

{signature}

{annexes}
`;
