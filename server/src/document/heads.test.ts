import { describe } from 'vitest';
import { check } from '../testing/checkOutline.ts';

describe('the masthead', () => {
	check(
		'has a line for each of its parts',
		`
			A/78/802
			United Nations
			General Assembly
			Distr.: General
			14 March 2024
			English
			Original: Spanish

			Letter dated 12 March 2024 from the Permanent Representative of Uruguay to the United Nations addressed to the Secretary-General
		`,
		`
			letter en
			symbol: A/78/802
			organization: United Nations
			organ: General Assembly
			distribution: Distr.: General
			document-date: 14 March 2024
			document-language: English
			original-language: Original: Spanish
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
		`,
	);

	check(
		'may stand below the name of a file, which is no numbered paragraph',
		`
			004.undoc
			A/78/802
			General Assembly
			14 March 2024

			Letter dated 12 March 2024 from the Permanent Representative of Uruguay to the United Nations addressed to the Secretary-General
		`,
		`
			letter en
			paragraph: 004.undoc
			symbol: A/78/802
			organ: General Assembly
			document-date: 14 March 2024
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
		`,
	);

	check(
		'of a joint document has a joint symbol and two organs, and a year line beside the session',
		`
			A/78/802–S/2024/231

			General Assembly
			Seventy-eighth session
			Agenda item 31
			Prevention of armed conflict

			Security Council
			Seventy-ninth year

			Letter dated 12 March 2024 from the Permanent Representative of Uruguay to the United Nations addressed to the Secretary-General and the President of the Security Council
		`,
		`
			letter en
			symbol: A/78/802–S/2024/231
			organ: General Assembly
			session: Seventy-eighth session
			agenda-item: Agenda item 31
			agenda-title: Prevention of armed conflict
			organ: Security Council
			year: Seventy-ninth year
			title: Letter dated 12 March 2024 from the Permanent … of the Security Council
		`,
	);

	check(
		'in French and Spanish is in their own words',
		`
			A/78/802
			Nations Unies
			Assemblée générale
			Distr. générale
			1er mars 2024
			Français
			Original : anglais et français

			Lettre datée du 29 février 2024, adressée au Secrétaire général par le Représentant permanent du Bénin auprès de l’Organisation des Nations Unies
		`,
		`
			letter fr
			symbol: A/78/802
			organization: Nations Unies
			organ: Assemblée générale
			distribution: Distr. générale
			document-date: 1er mars 2024
			document-language: Français
			original-language: Original : anglais et français
			title: Lettre datée du 29 février 2024, adressée au … des Nations Unies
		`,
	);

	check(
		'in Arabic, Chinese and Russian is in English but for names',
		`
			E/2024/72
			الأمــم المتحـدة
			المجلس الاقتصادي والاجتماعي
			Distr.: Limited
			3 May 2024
			Arabic
			Original: English

			رسالة مؤرخة 2 أيار/مايو 2024 موجهة إلى رئيسة المجلس الاقتصادي والاجتماعي من الممثل الدائم لعمان لدى الأمم المتحدة
		`,
		`
			letter ar
			symbol: E/2024/72
			organization: الأمــم المتحـدة
			organ: المجلس الاقتصادي والاجتماعي
			distribution: Distr.: Limited
			document-date: 3 May 2024
			document-language: Arabic
			original-language: Original: English
			title: رسالة مؤرخة 2 أيار/مايو 2024 موجهة إلى رئيسة … لعمان لدى الأمم المتحدة
		`,
	);

	check(
		'gives the date of the document, and not every date is one',
		`
			General Assembly

			Letter dated 12 March 2024 from the Permanent Representative of Uruguay to the United Nations addressed to the Secretary-General

			I have the honour to inform you of the following dates:

			12 April 2024

			19 April 2024
		`,
		`
			letter en
			organ: General Assembly
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
			opening: I have the honour to inform you of the following dates:
			paragraph: 12 April 2024
			paragraph: 19 April 2024
		`,
	);

	check(
		'may follow a line of subject tags',
		`
			%%%WATER|FRESHWATER RESOURCES|URUGUAY|

			Seventy-eighth session

			Letter dated 12 March 2024 from the Permanent Representative of Uruguay to the United Nations addressed to the Secretary-General
		`,
		`
			letter en
			subject-tags: %%%WATER|FRESHWATER RESOURCES|URUGUAY|
			session: Seventy-eighth session
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
		`,
	);
});

describe('agenda items', () => {
	check(
		'are one or several, with sub-items',
		`
			Seventy-ninth session
			Agenda items 18 (b), 22 and 133
			Sustainable development
			Eradication of poverty

			Letter dated 12 March 2024 from the Permanent Representative of Uruguay to the United Nations addressed to the Secretary-General
		`,
		`
			letter en
			session: Seventy-ninth session
			agenda-item: Agenda items 18 (b), 22 and 133
			agenda-title: Sustainable development
			agenda-title: Eradication of poverty
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
		`,
	);

	check(
		'of a provisional agenda have a star and its footnote',
		`
			Seventy-ninth session
			Item 71 of the provisional agenda*
			Oceans and the law of the sea

			Letter dated 12 August 2024 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General

			I have the honour to transmit herewith a report (see annex).

			(Signed) Vanessa Grima

			* A/79/150.
		`,
		`
			letter en
			session: Seventy-ninth session
			agenda-item: Item 71 of the provisional agenda*
			agenda-title: Oceans and the law of the sea
			title: Letter dated 12 August 2024 from the Permanent … to the Secretary-General
			opening: I have the honour to transmit herewith a report (see annex).
			signature: (Signed) Vanessa Grima
			footnote: * A/79/150.
		`,
	);

	check(
		'in French',
		`
			Soixante-dix-neuvième session
			Points 33 et 90 b) de l’ordre du jour provisoire*
			Prévention des conflits armés
			Désarmement général et complet

			Lettre datée du 1er août 2024, adressée au Secrétaire général par la Représentante permanente de Malte auprès de l’Organisation des Nations Unies
		`,
		`
			letter fr
			session: Soixante-dix-neuvième session
			agenda-item: Points 33 et 90 b) de l’ordre du jour provisoire*
			agenda-title: Prévention des conflits armés
			agenda-title: Désarmement général et complet
			title: Lettre datée du 1er août 2024, adressée au … des Nations Unies
		`,
	);

	check(
		'in Spanish',
		`
			Septuagésimo noveno período de sesiones
			Tema 71 de la lista preliminar*
			Los océanos y el derecho del mar

			Carta de fecha 1 de marzo de 2024 dirigida al Secretario General por la Representante Permanente de Malta ante las Naciones Unidas
		`,
		`
			letter es
			session: Septuagésimo noveno período de sesiones
			agenda-item: Tema 71 de la lista preliminar*
			agenda-title: Los océanos y el derecho del mar
			title: Carta de fecha 1 de marzo de 2024 dirigida al … ante las Naciones Unidas
		`,
	);

	check(
		'in Russian',
		`
			Семьдесят девятая сессия
			Пункты 33, 71 и 90 b) предварительной повестки дня*
			Предотвращение вооруженных конфликтов
			Мировой океан и морское право
			Всеобщее и полное разоружение

			Письмо Постоянного представителя Мальты при Организации Объединенных Наций от 1 августа 2024 года на имя Генерального секретаря
		`,
		`
			letter ru
			session: Семьдесят девятая сессия
			agenda-item: Пункты 33, 71 и 90 b) предварительной повестки дня*
			agenda-title: Предотвращение вооруженных конфликтов
			agenda-title: Мировой океан и морское право
			agenda-title: Всеобщее и полное разоружение
			title: Письмо Постоянного представителя Мальты при … Генерального секретаря
		`,
	);

	check(
		'in Chinese, where the star of the provisional agenda stands before the number',
		`
			第七十九届会议
			临时议程* 项目33和90(b)
			预防武装冲突
			全面彻底裁军

			2024年8月1日马耳他常驻联合国代表给秘书长的信
		`,
		`
			letter zh
			session: 第七十九届会议
			agenda-item: 临时议程* 项目33和90(b)
			agenda-title: 预防武装冲突
			agenda-title: 全面彻底裁军
			title: 2024年8月1日马耳他常驻联合国代表给秘书长的信
		`,
	);

	check(
		'in Arabic, where two items are a dual and three a plural',
		`
			الدورة التاسعة والسبعون
			البنود 33 و 71 و 90 (ب) من جدول الأعمال المؤقت*
			منع نشوب النزاعات المسلحة
			المحيطات وقانون البحار
			نزع السلاح العام الكامل

			رسالة مؤرخة 1 آب/أغسطس 2024 موجهة إلى الأمين العام من الممثلة الدائمة لمالطة لدى الأمم المتحدة
		`,
		`
			letter ar
			session: الدورة التاسعة والسبعون
			agenda-item: البنود 33 و 71 و 90 (ب) من جدول الأعمال المؤقت*
			agenda-title: منع نشوب النزاعات المسلحة
			agenda-title: المحيطات وقانون البحار
			agenda-title: نزع السلاح العام الكامل
			title: رسالة مؤرخة 1 آب/أغسطس 2024 موجهة إلى الأمين … لمالطة لدى الأمم المتحدة
		`,
	);
});

describe('sessions', () => {
	check(
		'are regular, special or emergency special',
		`
			Tenth emergency special session
			Agenda item 5

			Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the President of the General Assembly
		`,
		`
			letter en
			session: Tenth emergency special session
			agenda-item: Agenda item 5
			title: Letter dated 12 March 2024 from the Permanent … of the General Assembly
		`,
	);

	check(
		'of the Economic and Social Council are named by their year',
		`
			Economic and Social Council
			2024 session
			Agenda item 12 (e)
			Coordination questions: lakes

			Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the President of the Economic and Social Council
		`,
		`
			letter en
			organ: Economic and Social Council
			session: 2024 session
			agenda-item: Agenda item 12 (e)
			agenda-title: Coordination questions: lakes
			title: Letter dated 12 March 2024 from the Permanent … and Social Council
		`,
	);
});

describe('titles', () => {
	check(
		'run over several lines',
		`
			Letter dated 12 March 2024 from the Permanent
			Representative of Uruguay to the United Nations addressed
			to the Secretary-General and the President of the
			Security Council

			I have the honour to inform you of the opening of a bridge.
		`,
		`
			letter en
			title: Letter dated 12 March 2024 from the Permanent … of the Security Council
			opening: I have the honour to inform you of the opening of a bridge.
		`,
	);

	check(
		'in Arabic name the addressee first or the sender first',
		`
			رسالة مؤرخة 12 آذار/مارس 2024 موجهة من الممثل الدائم لأوروغواي لدى الأمم المتحدة إلى الأمين العام وإلى رئيس مجلس الأمن

			يشرفني أن أحيل طيه نص البيان.
		`,
		`
			letter ar
			title: رسالة مؤرخة 12 آذار/مارس 2024 موجهة من الممثل … وإلى رئيس مجلس الأمن
			opening: يشرفني أن أحيل طيه نص البيان.
		`,
	);

	check(
		'of a request stand below its heading and the title of the item',
		`
			Seventy-ninth session

			Request for the inclusion of a supplementary item in the agenda of the seventy-ninth session

			Cooperation between the United Nations and the Alliance of Lake Cities

			Letter dated 15 July 2024 from the Permanent Representative of Malawi to the United Nations addressed to the Secretary-General
		`,
		`
			request en
			session: Seventy-ninth session
			request-heading: Request for the inclusion of a supplementary … seventy-ninth session
			item-title: Cooperation between the United Nations and the Alliance of Lake Cities
			title: Letter dated 15 July 2024 from the Permanent … to the Secretary-General
		`,
	);
});

describe('sponsors and origin', () => {
	check(
		'of a draft resolution stand above its title, with a star and its footnote',
		`
			A/C.2/79/L.11
			Seventy-ninth session
			Second Committee
			Agenda item 18
			Sustainable development

			Malawi, Mozambique and United Republic of Tanzania:* draft resolution

			Protection of the great lakes

			The General Assembly,

			Decides to proclaim 2027 the International Year of Lakes.

			* On behalf of the States that border Lake Malawi.
		`,
		`
			draft-resolution en
			symbol: A/C.2/79/L.11
			session: Seventy-ninth session
			organ: Second Committee
			agenda-item: Agenda item 18
			agenda-title: Sustainable development
			sponsors: Malawi, Mozambique and United Republic of Tanzania:* draft resolution
			title: Protection of the great lakes
			enacting: The General Assembly,
			operative: Decides to proclaim 2027 the International Year of Lakes.
			footnote: * On behalf of the States that border Lake Malawi.
		`,
	);

	check(
		'may be the chair of a committee',
		`
			Draft resolution submitted by the Chair of the Committee following informal consultations

			Scale of assessments

			The General Assembly,

			Takes note of the report.
		`,
		`
			draft-resolution en
			sponsors: Draft resolution submitted by the Chair of the … informal consultations
			title: Scale of assessments
			enacting: The General Assembly,
			operative: Takes note of the report.
		`,
	);

	check(
		'of an adopted resolution are its adoption and where it comes from',
		`
			Resolution adopted by the General Assembly on 6 December 2023

			[on the report of the Second Committee (A/78/461, para. 12)]

			78/321. Protection of the great lakes

			The General Assembly,

			Decides to proclaim 2027 the International Year of Lakes.

			49th plenary meeting
			6 December 2023
		`,
		`
			resolution en
			adoption: Resolution adopted by the General Assembly on 6 December 2023
			origin: [on the report of the Second Committee (A/78/461, para. 12)]
			title: 78/321. Protection of the great lakes
			enacting: The General Assembly,
			operative: Decides to proclaim 2027 the International Year of Lakes.
			adoption: 49th plenary meeting 6 December 2023
		`,
	);
});

describe('the head of a subsidiary organ names the days of its session', () => {
	check(
		'in English',
		`
			Human Rights Council
			Fifty-third session
			19 June–14 July 2023
			Agenda item 3

			The Human Rights Council,

			Welcoming the report,
		`,
		`
			draft-resolution en
			organ: Human Rights Council
			session: Fifty-third session
			session-dates: 19 June–14 July 2023
			agenda-item: Agenda item 3
			enacting: The Human Rights Council,
			preambular: Welcoming the report,
		`,
	);

	check(
		'in French',
		`
			Conseil des droits de l’homme
			Cinquante-troisième session
			27 février-31 mars et 3-4 avril 2023
			Point 3 de l’ordre du jour

			Le Conseil des droits de l’homme,

			Rappelant sa résolution 35/17,
		`,
		`
			draft-resolution fr
			organ: Conseil des droits de l’homme
			session: Cinquante-troisième session
			session-dates: 27 février-31 mars et 3-4 avril 2023
			agenda-item: Point 3 de l’ordre du jour
			enacting: Le Conseil des droits de l’homme,
			preambular: Rappelant sa résolution 35/17,
		`,
	);

	check(
		'in Spanish',
		`
			Consejo de Derechos Humanos
			53er período de sesiones
			19 de junio a 14 de julio de 2023
			Tema 3 de la agenda

			El Consejo de Derechos Humanos,

			Recordando su resolución 35/17,
		`,
		`
			draft-resolution es
			organ: Consejo de Derechos Humanos
			session: 53er período de sesiones
			session-dates: 19 de junio a 14 de julio de 2023
			agenda-item: Tema 3 de la agenda
			enacting: El Consejo de Derechos Humanos,
			preambular: Recordando su resolución 35/17,
		`,
	);

	check(
		'in Russian',
		`
			Совет по правам человека
			Пятьдесят третья сессия
			19 июня — 14 июля 2023 года
			Пункт 3 повестки дня

			Совет по правам человека,

			ссылаясь на свою резолюцию 35/17,
		`,
		`
			draft-resolution ru
			organ: Совет по правам человека
			session: Пятьдесят третья сессия
			session-dates: 19 июня — 14 июля 2023 года
			agenda-item: Пункт 3 повестки дня
			enacting: Совет по правам человека,
			preambular: ссылаясь на свою резолюцию 35/17,
		`,
	);

	check(
		'in Chinese',
		`
			人权理事会
			第五十三届会议
			2023年6月19日至7月14日
			议程项目3

			人权理事会，

			回顾其第35/17号决议，
		`,
		`
			draft-resolution zh
			organ: 人权理事会
			session: 第五十三届会议
			session-dates: 2023年6月19日至7月14日
			agenda-item: 议程项目3
			enacting: 人权理事会，
			preambular: 回顾其第35/17号决议，
		`,
	);

	check(
		'in Arabic',
		`
			مجلس حقوق الإنسان
			الدورة الثالثة والخمسون
			19 حزيران/يونيه - 14 تموز/يوليه 2023
			البند 3 من جدول الأعمال

			إن مجلس حقوق الإنسان،

			إذ يشير إلى قراره 35/17،
		`,
		`
			draft-resolution ar
			organ: مجلس حقوق الإنسان
			session: الدورة الثالثة والخمسون
			session-dates: 19 حزيران/يونيه - 14 تموز/يوليه 2023
			agenda-item: البند 3 من جدول الأعمال
			enacting: إن مجلس حقوق الإنسان،
			preambular: إذ يشير إلى قراره 35/17،
		`,
	);

	check(
		'which are no part of a sentence that begins with them',
		`
			The General Assembly,

			Recalling that the Conference met from
			19 June to 14 July 2023 at Headquarters,
		`,
		`
			draft-resolution en
			enacting: The General Assembly,
			preambular: Recalling that the Conference met from 19 June … 2023 at Headquarters,
		`,
	);
});

describe('a raised number before a line', () => {
	check(
		'is that of a footnote',
		`
			The General Assembly,

			1. Takes note of the report of the Secretary-General;¹

			2. Decides to remain seized of the matter.

			36th meeting
			13 July 2023

			¹ A/78/26.
			² A/78/27.
		`,
		`
			resolution en
			enacting: The General Assembly,
			operative 1: Takes note of the report of the Secretary-General;¹
			operative 2: Decides to remain seized of the matter.
			adoption: 36th meeting 13 July 2023
			footnote: ¹ A/78/26.
			footnote: ² A/78/27.
		`,
	);
});

describe('in Chinese the organization may share its line with the symbol', () => {
	check(
		'behind a tab as behind a space',
		`
			联合国\tS/2022/560
			安全理事会

			大会，

			回顾其第59/50号决议，
		`,
		`
			draft-resolution zh
			organization: 联合国
			symbol: S/2022/560
			organ: 安全理事会
			enacting: 大会，
			preambular: 回顾其第59/50号决议，
		`,
	);
});
