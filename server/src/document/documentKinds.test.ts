import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../languages/language.ts';
import { dedent } from '../testing/dedent.ts';
import type { DocumentKind } from './document.ts';
import { readDocument } from './read.ts';

/** What a document is, in each of the six languages, told from no more than its head and a sentence or two. */
function tells(what: string, kind: DocumentKind, texts: Readonly<Record<LanguageCode, string>>): void {
	describe(what, () => {
		test.each(Object.entries(texts))(`in %s is a ${kind}`, (language, text) => {
			const { document } = readDocument(dedent(text));
			expect({ kind: document.kind, language: document.language }).toEqual({ kind, language });
		});
	});
}

tells('a letter', 'letter', {
	en: `
		Letter dated 3 May 2021 from the Permanent Representative of Ghana to the United Nations addressed to the President of the General Assembly

		I am writing to you with regard to the election of the members of the Economic and Social Council.
	`,
	fr: `
		Lettre datée du 3 mai 2021, adressée au Président de l’Assemblée générale par le Représentant permanent du Ghana auprès de l’Organisation des Nations Unies

		Je vous écris au sujet de l’élection des membres du Conseil économique et social.
	`,
	es: `
		Carta de fecha 3 de mayo de 2021 dirigida al Presidente de la Asamblea General por el Representante Permanente de Ghana ante las Naciones Unidas

		Me dirijo a usted en relación con la elección de los miembros del Consejo Económico y Social.
	`,
	ru: `
		Письмо Постоянного представителя Ганы при Организации Объединенных Наций от 3 мая 2021 года на имя Председателя Генеральной Ассамблеи

		Обращаюсь к Вам в связи с выборами членов Экономического и Социального Совета.
	`,
	zh: `
		2021年5月3日加纳常驻联合国代表给大会主席的信

		谨就经济及社会理事会成员的选举一事致函阁下。
	`,
	ar: `
		رسالة مؤرخة 3 أيار/مايو 2021 موجهة إلى رئيس الجمعية العامة من الممثل الدائم لغانا لدى الأمم المتحدة

		أكتب إليكم بشأن انتخاب أعضاء المجلس الاقتصادي والاجتماعي.
	`,
});

tells('a letter from a chargé d’affaires', 'letter', {
	en: `
		Letter dated 9 August 2022 from the Chargé d’affaires a.i. of the Permanent Mission of Suriname to the United Nations addressed to the Secretary-General

		Upon instructions from my Government, I have the honour to refer to the floods on the Marowijne River.
	`,
	fr: `
		Lettre datée du 9 août 2022, adressée au Secrétaire général par la Chargée d’affaires par intérim de la Mission permanente du Suriname auprès de l’Organisation des Nations Unies

		D’ordre de mon gouvernement, j’ai l’honneur de me référer aux crues du fleuve Maroni.
	`,
	es: `
		Carta de fecha 9 de agosto de 2022 dirigida al Secretario General por la Encargada de Negocios interina de la Misión Permanente de Suriname ante las Naciones Unidas

		Siguiendo instrucciones de mi Gobierno, tengo el honor de referirme a las crecidas del río Marowijne.
	`,
	ru: `
		Письмо Временного поверенного в делах Постоянного представительства Суринама при Организации Объединенных Наций от 9 августа 2022 года на имя Генерального секретаря

		По поручению моего правительства имею честь сослаться на паводок на реке Марони.
	`,
	zh: `
		2022年8月9日苏里南常驻联合国代表团临时代办给秘书长的信

		奉我国政府指示，谨提及马罗韦讷河的洪水。
	`,
	ar: `
		رسالة مؤرخة 9 آب/أغسطس 2022 موجهة إلى الأمين العام من القائمة بالأعمال بالنيابة للبعثة الدائمة لسورينام لدى الأمم المتحدة

		بناء على تعليمات من حكومتي، أتشرف بأن أشير إلى فيضان نهر ماروين.
	`,
});

tells('identical letters', 'letter', {
	en: `
		Identical letters dated 3 May 2021 from the Permanent Representative of Ghana to the United Nations addressed to the Secretary-General and the President of the Security Council

		I have the honour to transmit herewith a note on the safety of ships in the Gulf of Guinea.
	`,
	fr: `
		Lettres identiques datées du 3 mai 2021, adressées au Secrétaire général et au Président du Conseil de sécurité par le Représentant permanent du Ghana auprès de l’Organisation des Nations Unies

		J’ai l’honneur de vous faire tenir ci-joint une note sur la sécurité des navires dans le golfe de Guinée.
	`,
	es: `
		Cartas idénticas de fecha 3 de mayo de 2021 dirigidas al Secretario General y al Presidente del Consejo de Seguridad por el Representante Permanente de Ghana ante las Naciones Unidas

		Tengo el honor de transmitir adjunta una nota sobre la seguridad de los buques en el golfo de Guinea.
	`,
	ru: `
		Идентичные письма Постоянного представителя Ганы при Организации Объединенных Наций от 3 мая 2021 года на имя Генерального секретаря и Председателя Совета Безопасности

		Имею честь настоящим препроводить записку о безопасности судов в Гвинейском заливе.
	`,
	zh: `
		2021年5月3日加纳常驻联合国代表给秘书长和安全理事会主席的同文信

		谨随函转递关于几内亚湾船舶安全的说明。
	`,
	ar: `
		رسالتان متطابقتان مؤرختان 3 أيار/مايو 2021 موجهتان إلى الأمين العام وإلى رئيس مجلس الأمن من الممثل الدائم لغانا لدى الأمم المتحدة

		أتشرف بأن أحيل إليكم طيه مذكرة بشأن سلامة السفن في خليج غينيا.
	`,
});

tells('a letter of several senders', 'letter', {
	en: `
		Letter dated 3 May 2021 from the Permanent Representatives of Benin, Ghana and Togo to the United Nations addressed to the Secretary-General

		We have the honour to transmit herewith a note on the safety of ships in the Gulf of Guinea.
	`,
	fr: `
		Lettre datée du 3 mai 2021, adressée au Secrétaire général par les Représentants permanents du Bénin, du Ghana et du Togo auprès de l’Organisation des Nations Unies

		Nous avons l’honneur de vous faire tenir ci-joint une note sur la sécurité des navires dans le golfe de Guinée.
	`,
	es: `
		Carta de fecha 3 de mayo de 2021 dirigida al Secretario General por los Representantes Permanentes de Benin, Ghana y el Togo ante las Naciones Unidas

		Tenemos el honor de transmitir adjunta una nota sobre la seguridad de los buques en el golfo de Guinea.
	`,
	ru: `
		Письмо постоянных представителей Бенина, Ганы и Того при Организации Объединенных Наций от 3 мая 2021 года на имя Генерального секретаря

		Имеем честь настоящим препроводить записку о безопасности судов в Гвинейском заливе.
	`,
	zh: `
		2021年5月3日贝宁、加纳和多哥常驻联合国代表给秘书长的信

		谨随函转递关于几内亚湾船舶安全的说明。
	`,
	ar: `
		رسالة مؤرخة 3 أيار/مايو 2021 موجهة إلى الأمين العام من الممثلين الدائمين لبنن، وتوغو، وغانا لدى الأمم المتحدة

		نتشرف بأن نحيل إليكم طيه مذكرة بشأن سلامة السفن في خليج غينيا.
	`,
});

tells('a note verbale', 'note-verbale', {
	en: `
		Note verbale dated 20 January 2020 from the Permanent Mission of Fiji to the United Nations addressed to the Secretary-General

		The Permanent Mission of Fiji to the United Nations presents its compliments to the Secretary-General and has the honour to forward the report of Fiji on the protection of its reefs.
	`,
	fr: `
		Note verbale datée du 20 janvier 2020, adressée au Secrétaire général par la Mission permanente des Fidji auprès de l’Organisation des Nations Unies

		La Mission permanente des Fidji auprès de l’Organisation des Nations Unies présente ses compliments au Secrétaire général et a l’honneur de lui faire tenir le rapport des Fidji sur la protection de leurs récifs.
	`,
	es: `
		Nota verbal de fecha 20 de enero de 2020 dirigida al Secretario General por la Misión Permanente de Fiji ante las Naciones Unidas

		La Misión Permanente de Fiji ante las Naciones Unidas saluda atentamente al Secretario General y tiene el honor de transmitirle el informe de Fiji sobre la protección de sus arrecifes.
	`,
	ru: `
		Вербальная нота Постоянного представительства Фиджи при Организации Объединенных Наций от 20 января 2020 года на имя Генерального секретаря

		Постоянное представительство Фиджи при Организации Объединенных Наций свидетельствует свое уважение Генеральному секретарю и имеет честь препроводить доклад Фиджи об охране ее рифов.
	`,
	zh: `
		2020年1月20日斐济常驻联合国代表团给秘书长的普通照会

		斐济常驻联合国代表团向秘书长致意，并谨转递斐济关于保护珊瑚礁的报告。
	`,
	ar: `
		مذكرة شفوية مؤرخة 20 كانون الثاني/يناير 2020 موجهة إلى الأمين العام من البعثة الدائمة لفيجي لدى الأمم المتحدة

		تهدي البعثة الدائمة لفيجي لدى الأمم المتحدة تحياتها إلى الأمين العام وتتشرف بأن تحيل إليه تقرير فيجي عن حماية شعابها المرجانية.
	`,
});

tells('a request for an item of the provisional agenda', 'request', {
	en: `
		Request for the inclusion of an item in the provisional agenda of the seventy-ninth session

		The right of future generations to dark skies

		Letter dated 2 May 2024 from the Permanent Representative of Chile to the United Nations addressed to the Secretary-General
	`,
	fr: `
		Demande d’inscription d’une question à l’ordre du jour provisoire de la soixante-dix-neuvième session

		Droit des générations futures à un ciel étoilé

		Lettre datée du 2 mai 2024, adressée au Secrétaire général par la Représentante permanente du Chili auprès de l’Organisation des Nations Unies
	`,
	es: `
		Solicitud de inclusión de un tema en el programa provisional del septuagésimo noveno período de sesiones

		Derecho de las generaciones futuras a un cielo oscuro

		Carta de fecha 2 de mayo de 2024 dirigida al Secretario General por la Representante Permanente de Chile ante las Naciones Unidas
	`,
	ru: `
		Просьба о включении пункта в предварительную повестку дня семьдесят девятой сессии

		Право будущих поколений на темное небо

		Письмо Постоянного представителя Чили при Организации Объединенных Наций от 2 мая 2024 года на имя Генерального секретаря
	`,
	zh: `
		请求在第七十九届会议临时议程内列入一个项目

		后代享有暗夜星空的权利

		2024年5月2日智利常驻联合国代表给秘书长的信
	`,
	ar: `
		طلب إدراج بند في جدول الأعمال المؤقت للدورة التاسعة والسبعين

		حق الأجيال المقبلة في سماء مظلمة

		رسالة مؤرخة 2 أيار/مايو 2024 موجهة إلى الأمين العام من الممثلة الدائمة لشيلي لدى الأمم المتحدة
	`,
});

tells('a request for a supplementary item', 'request', {
	en: `
		Request for the inclusion of a supplementary item in the agenda of the seventy-ninth session

		The right of future generations to dark skies
	`,
	fr: `
		Demande d’inscription d’une question supplémentaire à l’ordre du jour de la soixante-dix-neuvième session

		Droit des générations futures à un ciel étoilé
	`,
	es: `
		Solicitud de inclusión de un tema suplementario en el programa del septuagésimo noveno período de sesiones

		Derecho de las generaciones futuras a un cielo oscuro
	`,
	ru: `
		Просьба о включении дополнительного пункта в повестку дня семьдесят девятой сессии

		Право будущих поколений на темное небо
	`,
	zh: `
		请求在第七十九届会议议程内列入一个补充项目

		后代享有暗夜星空的权利
	`,
	ar: `
		طلب إدراج بند تكميلي في جدول أعمال الدورة التاسعة والسبعين

		حق الأجيال المقبلة في سماء مظلمة
	`,
});

tells('a request for an additional item', 'request', {
	en: `
		Request for the inclusion of an additional item in the agenda of the seventy-ninth session

		The right of future generations to dark skies
	`,
	fr: `
		Demande d’inscription d’une question additionnelle à l’ordre du jour de la soixante-dix-neuvième session

		Droit des générations futures à un ciel étoilé
	`,
	es: `
		Solicitud de inclusión de un tema adicional en el programa del septuagésimo noveno período de sesiones

		Derecho de las generaciones futuras a un cielo oscuro
	`,
	ru: `
		Просьба о включении нового пункта в повестку дня семьдесят девятой сессии

		Право будущих поколений на темное небо
	`,
	zh: `
		请求在第七十九届会议议程内列入一个增列项目

		后代享有暗夜星空的权利
	`,
	ar: `
		طلب إدراج بند إضافي في جدول أعمال الدورة التاسعة والسبعين

		حق الأجيال المقبلة في سماء مظلمة
	`,
});

tells('an explanatory memorandum', 'memorandum', {
	en: `
		Explanatory memorandum

		1. Light at night has doubled within twenty years.

		2. Nine out of ten people in cities have never seen the Milky Way.
	`,
	fr: `
		Mémoire explicatif

		1. La lumière nocturne a doublé en vingt ans.

		2. Neuf citadins sur dix n’ont jamais vu la Voie lactée.
	`,
	es: `
		Memorando explicativo

		1. La luz nocturna se ha duplicado en veinte años.

		2. Nueve de cada diez habitantes de las ciudades nunca han visto la Vía Láctea.
	`,
	ru: `
		Пояснительная записка

		1. За двадцать лет ночное освещение удвоилось.

		2. Девять из десяти горожан никогда не видели Млечного Пути.
	`,
	zh: `
		解释性备忘录

		1. 二十年来，夜间灯光增加了一倍。

		2. 城市居民十人中有九人从未见过银河。
	`,
	ar: `
		مذكرة تفسيرية

		1 - تضاعف الضوء الليلي خلال عشرين عاما.

		2 - ولم ير تسعة من كل عشرة من سكان المدن درب التبانة قط.
	`,
});

tells('a draft resolution', 'draft-resolution', {
	en: `
		Chile: draft resolution

		The General Assembly,

		Recalling the outer space treaties,

		Invites Member States to dim the lights of their cities.
	`,
	fr: `
		Chili : projet de résolution

		L’Assemblée générale,

		Rappelant les traités relatifs à l’espace extra-atmosphérique,

		Invite les États Membres à réduire l’éclairage de leurs villes.
	`,
	es: `
		Chile: proyecto de resolución

		La Asamblea General,

		Recordando los tratados relativos al espacio ultraterrestre,

		Invita a los Estados Miembros a que atenúen el alumbrado de sus ciudades.
	`,
	ru: `
		Чили: проект резолюции

		Генеральная Ассамблея,

		ссылаясь на договоры по космосу,

		предлагает государствам-членам приглушить освещение своих городов.
	`,
	zh: `
		智利：决议草案

		大会，

		回顾各项外层空间条约，

		邀请会员国调暗城市灯光。
	`,
	ar: `
		شيلي: مشروع قرار

		إن الجمعية العامة،

		إذ تشير إلى معاهدات الفضاء الخارجي،

		تدعو الدول الأعضاء إلى تخفيت أضواء مدنها.
	`,
});

tells('a draft resolution without a sponsor’s line', 'draft-resolution', {
	en: `
		The Security Council,

		Recalling its resolution 2118 (2013),

		1. Calls upon the parties to respect the ceasefire;

		2. Decides to remain seized of the matter.
	`,
	fr: `
		Le Conseil de sécurité,

		Rappelant sa résolution 2118 (2013),

		1. Demande aux parties de respecter le cessez-le-feu ;

		2. Décide de demeurer saisi de la question.
	`,
	es: `
		El Consejo de Seguridad,

		Recordando su resolución 2118 (2013),

		1. Exhorta a las partes a que respeten el alto el fuego;

		2. Decide seguir ocupándose de la cuestión.
	`,
	ru: `
		Совет Безопасности,

		ссылаясь на свою резолюцию 2118 (2013),

		1. призывает стороны соблюдать прекращение огня;

		2. постановляет продолжать заниматься этим вопросом.
	`,
	zh: `
		安全理事会，

		回顾其第2118(2013)号决议，

		1. 促请各方遵守停火；

		2. 决定继续处理此案。
	`,
	ar: `
		إن مجلس الأمن،

		إذ يشير إلى قراره 2118 (2013)،

		1 - يهيب بالطرفين احترام وقف إطلاق النار؛

		2 - يقرر أن يبقي المسألة قيد نظره.
	`,
});

tells('a draft decision', 'draft-decision', {
	en: `
		Draft decision submitted by the President of the General Assembly

		Commemoration of the first observatory

		The General Assembly decides to hold a high-level meeting on 4 October 2024.
	`,
	fr: `
		Projet de décision déposé par le Président de l’Assemblée générale

		Commémoration du premier observatoire

		L’Assemblée générale décide de tenir une réunion de haut niveau le 4 octobre 2024.
	`,
	es: `
		Proyecto de decisión presentado por la Presidencia de la Asamblea General

		Conmemoración del primer observatorio

		La Asamblea General decide celebrar una reunión de alto nivel el 4 de octubre de 2024.
	`,
	ru: `
		Проект решения, представленный Председателем Генеральной Ассамблеи

		Годовщина первой обсерватории

		Генеральная Ассамблея постановляет провести 4 октября 2024 года заседание высокого уровня.
	`,
	zh: `
		大会主席提交的决定草案

		纪念第一座天文台

		大会决定于2024年10月4日举行一次高级别会议。
	`,
	ar: `
		مشروع مقرر مقدم من رئيس الجمعية العامة

		الاحتفال بأول مرصد

		تقرر الجمعية العامة أن تعقد اجتماعا رفيع المستوى في 4 تشرين الأول/أكتوبر 2024.
	`,
});

tells('an amendment', 'amendment', {
	en: `
		Chile: amendment to draft resolution A/C.2/79/L.11

		Replace operative paragraph 3 by the following:

		“3. Invites Member States to measure the light of their cities;”
	`,
	fr: `
		Chili : amendement au projet de résolution A/C.2/79/L.11

		Remplacer le paragraphe 3 du dispositif par le texte suivant :

		« 3. Invite les États Membres à mesurer l’éclairage de leurs villes ; »
	`,
	es: `
		Chile: enmienda al proyecto de resolución A/C.2/79/L.11

		Sustitúyase el párrafo 3 de la parte dispositiva por el siguiente:

		“3. Invita a los Estados Miembros a que midan el alumbrado de sus ciudades;”
	`,
	ru: `
		Чили: поправка к проекту резолюции A/C.2/79/L.11

		Заменить пункт 3 постановляющей части следующим текстом:

		«3. предлагает государствам-членам измерять освещение своих городов;»
	`,
	zh: `
		智利：对决议草案A/C.2/79/L.11的修正案

		将执行部分第3段改为：

		“3. 邀请会员国测量城市灯光；”
	`,
	ar: `
		شيلي: تعديل على مشروع القرار A/C.2/79/L.11

		يستعاض عن الفقرة 3 من المنطوق بما يلي:

		”3 - تدعو الدول الأعضاء إلى قياس أضواء مدنها؛“
	`,
});

tells('a resolution adopted by the General Assembly', 'resolution', {
	en: `
		Resolution adopted by the General Assembly on 6 December 2023

		[on the report of the Second Committee (A/78/461, para. 12)]

		78/321. Dark skies

		The General Assembly,

		Recalling the outer space treaties,

		Invites Member States to dim the lights of their cities.
	`,
	fr: `
		Résolution adoptée par l’Assemblée générale le 6 décembre 2023

		[sur la base du rapport de la Deuxième Commission (A/78/461, par. 12)]

		78/321. Un ciel étoilé

		L’Assemblée générale,

		Rappelant les traités relatifs à l’espace extra-atmosphérique,

		Invite les États Membres à réduire l’éclairage de leurs villes.
	`,
	es: `
		Resolución aprobada por la Asamblea General el 6 de diciembre de 2023

		[sobre la base del informe de la Segunda Comisión (A/78/461, párr. 12)]

		78/321. Cielos oscuros

		La Asamblea General,

		Recordando los tratados relativos al espacio ultraterrestre,

		Invita a los Estados Miembros a que atenúen el alumbrado de sus ciudades.
	`,
	ru: `
		Резолюция, принятая Генеральной Ассамблеей 6 декабря 2023 года

		[по докладу Второго комитета (A/78/461, пункт 12)]

		78/321. Темное небо

		Генеральная Ассамблея,

		ссылаясь на договоры по космосу,

		предлагает государствам-членам приглушить освещение своих городов.
	`,
	zh: `
		2023年12月6日大会决议

		[根据第二委员会的报告(A/78/461，第12段)通过]

		78/321. 暗夜星空

		大会，

		回顾各项外层空间条约，

		邀请会员国调暗城市灯光。
	`,
	ar: `
		قرار اتخذته الجمعية العامة في 6 كانون الأول/ديسمبر 2023

		[بناء على تقرير اللجنة الثانية (A/78/461، الفقرة 12)]

		78/321 - السماء المظلمة

		إن الجمعية العامة،

		إذ تشير إلى معاهدات الفضاء الخارجي،

		تدعو الدول الأعضاء إلى تخفيت أضواء مدنها.
	`,
});

tells('a resolution adopted by the Security Council', 'resolution', {
	en: `
		Resolution 2750 (2024)

		Adopted by the Security Council at its 9720th meeting, on 12 September 2024

		The Security Council,

		Recalling its previous resolutions,

		1. Decides to remain seized of the matter.
	`,
	fr: `
		Résolution 2750 (2024)

		Adoptée par le Conseil de sécurité à sa 9720e séance, le 12 septembre 2024

		Le Conseil de sécurité,

		Rappelant ses résolutions antérieures,

		1. Décide de demeurer saisi de la question.
	`,
	es: `
		Resolución 2750 (2024)

		Aprobada por el Consejo de Seguridad en su 9720ª sesión, celebrada el 12 de septiembre de 2024

		El Consejo de Seguridad,

		Recordando sus resoluciones anteriores,

		1. Decide seguir ocupándose de la cuestión.
	`,
	ru: `
		Резолюция 2750 (2024),

		принятая Советом Безопасности на его 9720-м заседании 12 сентября 2024 года

		Совет Безопасности,

		ссылаясь на свои предыдущие резолюции,

		1. постановляет продолжать заниматься этим вопросом.
	`,
	zh: `
		第2750(2024)号决议

		2024年9月12日安全理事会第9720次会议通过

		安全理事会，

		回顾其以往各项决议，

		1. 决定继续处理此案。
	`,
	ar: `
		القرار 2750 (2024)

		الذي اتخذه مجلس الأمن في جلسته 9720، المعقودة في 12 أيلول/سبتمبر 2024

		إن مجلس الأمن،

		إذ يشير إلى قراراته السابقة،

		1 - يقرر أن يبقي المسألة قيد نظره.
	`,
});

tells('a decision', 'decision', {
	en: `
		Decision adopted by the General Assembly on 6 December 2023

		At its 49th plenary meeting, on 6 December 2023, the General Assembly decided to defer consideration of the item.
	`,
	fr: `
		Décision adoptée par l’Assemblée générale le 6 décembre 2023

		À sa 49e séance plénière, le 6 décembre 2023, l’Assemblée générale a décidé de reporter l’examen de la question.
	`,
	es: `
		Decisión aprobada por la Asamblea General el 6 de diciembre de 2023

		En su 49ª sesión plenaria, celebrada el 6 de diciembre de 2023, la Asamblea General decidió aplazar el examen del tema.
	`,
	ru: `
		Решение, принятое Генеральной Ассамблеей 6 декабря 2023 года

		На своем 49-м пленарном заседании 6 декабря 2023 года Генеральная Ассамблея постановила отложить рассмотрение этого пункта.
	`,
	zh: `
		2023年12月6日大会决定

		2023年12月6日，大会第49次全体会议决定推迟审议该项目。
	`,
	ar: `
		مقرر اتخذته الجمعية العامة في 6 كانون الأول/ديسمبر 2023

		قررت الجمعية العامة، في جلستها العامة 49 المعقودة في 6 كانون الأول/ديسمبر 2023، أن ترجئ النظر في البند.
	`,
});

tells('a presidential statement', 'presidential-statement', {
	en: `
		Statement by the President of the Security Council

		At the 9500th meeting of the Security Council, held on 4 December 2023, the President of the Security Council made the following statement on behalf of the Council:

		“The Security Council expresses its concern at the laying of mines at sea.
	`,
	fr: `
		Déclaration de la Présidente du Conseil de sécurité

		À la 9500e séance du Conseil de sécurité, tenue le 4 décembre 2023, la Présidente du Conseil de sécurité a fait la déclaration suivante au nom du Conseil :

		« Le Conseil de sécurité se déclare préoccupé par la pose de mines en mer.
	`,
	es: `
		Declaración de la Presidencia del Consejo de Seguridad

		En la 9500ª sesión del Consejo de Seguridad, celebrada el 4 de diciembre de 2023, la Presidencia del Consejo de Seguridad formuló, en nombre del Consejo, la siguiente declaración:

		“El Consejo de Seguridad expresa su preocupación por la colocación de minas en el mar.
	`,
	ru: `
		Заявление Председателя Совета Безопасности

		На 9500-м заседании Совета Безопасности, состоявшемся 4 декабря 2023 года, Председатель Совета Безопасности сделал от имени Совета следующее заявление:

		«Совет Безопасности выражает обеспокоенность по поводу установки мин на море.
	`,
	zh: `
		安全理事会主席声明

		在2023年12月4日安全理事会第9500次会议上，安全理事会主席代表安理会发表声明如下：

		“安全理事会对海上布雷表示关切。
	`,
	ar: `
		بيان من رئيس مجلس الأمن

		في الجلسة 9500 لمجلس الأمن، المعقودة في 4 كانون الأول/ديسمبر 2023، أدلى رئيس مجلس الأمن بالبيان التالي باسم المجلس:

		”يعرب مجلس الأمن عن قلقه إزاء زرع الألغام في البحر.
	`,
});

tells('a report in a newspaper', 'none', {
	en: `
		The capital marks a quiet anniversary

		The General Assembly met on Tuesday in New York, and the minister told reporters that the talks had gone well. “We agreed on most points,” he said.
	`,
	fr: `
		La capitale célèbre un anniversaire discret

		L’Assemblée générale s’est réunie mardi à New York, et le ministre a déclaré aux journalistes que les entretiens s’étaient bien déroulés.
	`,
	es: `
		La capital celebra un aniversario discreto

		La Asamblea General se reunió el martes en Nueva York, y el ministro dijo a los periodistas que las conversaciones habían ido bien.
	`,
	ru: `
		Столица отмечает тихую годовщину

		Генеральная Ассамблея собралась во вторник в Нью-Йорке, и министр сообщил журналистам, что переговоры прошли хорошо.
	`,
	zh: `
		首都度过平静的周年纪念日

		大会星期二在纽约开会，部长对记者说，会谈进行得很顺利。
	`,
	ar: `
		العاصمة تحيي ذكرى هادئة

		اجتمعت الجمعية العامة يوم الثلاثاء في نيويورك، وقال الوزير للصحفيين إن المحادثات سارت على ما يرام.
	`,
});

describe('what shows nothing of a United Nations document', () => {
	test.each([
		['an empty text', ''],
		['white space', ' \n\t\n'],
		['one word', 'Annexation'],
		['a list of things to buy', '1. Bread\n2. Milk\n3. Eggs'],
		['a program', 'const annex = 1;\nif (annex) { throw new Error("Annex I"); }'],
		['a table', 'a;b;c\n1;2;3\n4;5;6'],
	])('%s is none', (_, text) => {
		expect(readDocument(text).document.kind).toBe('none');
	});
});
