import { describe } from 'vitest';
import { check } from '../testing/checkOutline.ts';

describe('a resolution', () => {
	check(
		'has an enacting formula, preambular and operative paragraphs',
		`
			The General Assembly,

			*Recalling* its resolution 77/172 of 14 December 2022,

			*Deeply concerned* at the drying up of springs,

			Having considered the report of the Secretary-General,

			1. *Takes note* of the report;

			2. *Decides* to proclaim 2027 the International Year of Springs.
		`,
		`
			draft-resolution en
			enacting: The General Assembly,
			preambular: *Recalling* its resolution 77/172 of 14 December 2022,
			preambular: *Deeply concerned* at the drying up of springs,
			preambular: Having considered the report of the Secretary-General,
			operative 1: *Takes note* of the report;
			operative 2: *Decides* to proclaim 2027 the International Year of Springs.
		`,
	);

	check(
		'may have a title that begins with what it is',
		`
			Draft resolution on the protection of mountain springs

			The General Assembly,

			1. *Decides* to protect springs;

			2. *Decides* to remain seized of the matter.
		`,
		`
			draft-resolution en
			heading: Draft resolution on the protection of mountain springs
			enacting: The General Assembly,
			operative 1: *Decides* to protect springs;
			operative 2: *Decides* to remain seized of the matter.
		`,
	);

	check(
		'may have one operative paragraph without a number',
		`
			Le Conseil de sécurité,

			Ayant examiné la demande d’admission des Îles du Lac,

			Recommande à l’Assemblée générale d’admettre les Îles du Lac à l’Organisation des Nations Unies.
		`,
		`
			draft-resolution fr
			enacting: Le Conseil de sécurité,
			preambular: Ayant examiné la demande d’admission des Îles du Lac,
			operative: Recommande à l’Assemblée générale d’admettre les … des Nations Unies.
		`,
	);

	check(
		'may go without a preamble, and then without the comma',
		`
			La Asamblea General

			Decide declarar 2027 Año Internacional de los Manantiales.
		`,
		`
			draft-resolution es
			enacting: La Asamblea General
			operative: Decide declarar 2027 Año Internacional de los Manantiales.
		`,
	);

	check(
		'in Russian begins its paragraphs with small letters',
		`
			Генеральная Ассамблея,

			ссылаясь на свою резолюцию 77/172 от 14 декабря 2022 года,

			будучи глубоко обеспокоена иссяканием родников,

			1. принимает к сведению доклад Генерального секретаря;

			2. постановляет провозгласить 2027 год Международным годом родников.
		`,
		`
			draft-resolution ru
			enacting: Генеральная Ассамблея,
			preambular: ссылаясь на свою резолюцию 77/172 от 14 декабря 2022 года,
			preambular: будучи глубоко обеспокоена иссяканием родников,
			operative 1: принимает к сведению доклад Генерального секретаря;
			operative 2: постановляет провозгласить 2027 год Международным годом родников.
		`,
	);

	check(
		'in Arabic numbers its paragraphs with a dash, in either set of digits',
		`
			إن الجمعية العامة،

			إذ تشير إلى قرارها 77/172 المؤرخ 14 كانون الأول/ديسمبر 2022،

			وإذ يساورها بالغ القلق إزاء نضوب الينابيع،

			١ - تحيط علما بتقرير الأمين العام؛

			٢- تقرر إعلان عام 2027 سنة دولية للينابيع.
		`,
		`
			draft-resolution ar
			enacting: إن الجمعية العامة،
			preambular: إذ تشير إلى قرارها 77/172 المؤرخ 14 كانون الأول/ديسمبر 2022،
			preambular: وإذ يساورها بالغ القلق إزاء نضوب الينابيع،
			operative 1: تحيط علما بتقرير الأمين العام؛
			operative 2: تقرر إعلان عام 2027 سنة دولية للينابيع.
		`,
	);

	check(
		'in Chinese may number them with a full-width stop',
		`
			经济及社会理事会，

			回顾其2023年6月7日第2023/9号决议，

			深为关切泉水干涸，

			1．注意到秘书长的报告；

			2．决定2027年为国际泉水年。
		`,
		`
			draft-resolution zh
			enacting: 经济及社会理事会，
			preambular: 回顾其2023年6月7日第2023/9号决议，
			preambular: 深为关切泉水干涸，
			operative 1: 注意到秘书长的报告；
			operative 2: 决定2027年为国际泉水年。
		`,
	);

	check(
		'keeps numbers that are wrong as they are printed',
		`
			The Human Rights Council,

			Recalling its previous resolutions,

			1. Welcomes the report;

			3. Requests the Secretary-General to publish it;

			3. Decides to remain seized of the matter.
		`,
		`
			draft-resolution en
			enacting: The Human Rights Council,
			preambular: Recalling its previous resolutions,
			operative 1: Welcomes the report;
			operative 3: Requests the Secretary-General to publish it;
			operative 3: Decides to remain seized of the matter.
		`,
	);

	check(
		'tells numbers of paragraphs from other numbers',
		`
			The General Assembly,

			Recalling the goals for 2030,

			1. Notes that the number of springs fell from
			2,400 in 1990 to 1,150 in 2020, that is by more than
			52.1 per cent;

			2. Invites States to report on paragraph
			1. above.
		`,
		`
			draft-resolution en
			enacting: The General Assembly,
			preambular: Recalling the goals for 2030,
			operative 1: Notes that the number of springs fell from 2,400 … more than 52.1 per cent;
			operative 2: Invites States to report on paragraph 1. above.
		`,
	);

	check(
		'may come with the list dashes of a scan',
		`
			إن الجمعية العامة،

			إذ تشير إلى قراراتها السابقة،

			- ١ - تحيط علما بالتقرير؛

			- ٢ - تقرر إعلان عام 2027 سنة دولية للينابيع.
		`,
		`
			draft-resolution ar
			enacting: إن الجمعية العامة،
			preambular: إذ تشير إلى قراراتها السابقة،
			operative 1: تحيط علما بالتقرير؛
			operative 2: تقرر إعلان عام 2027 سنة دولية للينابيع.
		`,
	);

	check(
		'quotes paragraphs that are not its own',
		`
			The General Assembly,

			Recalling its decision to hold a conference,

			1. Decides that the rules of the conference shall read as follows:

			“1. The conference elects a president, who opens and closes the meetings.”

			2. Invites all States to take part.
		`,
		`
			draft-resolution en
			enacting: The General Assembly,
			preambular: Recalling its decision to hold a conference,
			operative 1: Decides that the rules of the conference shall read as follows:
				continuation: “1. The conference elects a president, who opens … closes the meetings.”
			operative 2: Invites all States to take part.
		`,
	);
});

describe('sections of a resolution', () => {
	check(
		'have Roman numerals and titles; numbers begin again or go on',
		`
			The General Assembly,

			Recalling the outcome of the conference,

			I

			Springs

			1. Notes the report;

			2. Requests a further report;

			II

			Lakes

			Recalling also its resolutions on lakes,

			1. Notes the second report;

			2. Requests a third report.
		`,
		`
			draft-resolution en
			enacting: The General Assembly,
			preambular: Recalling the outcome of the conference,
			heading: I
			heading: Springs
			operative 1: Notes the report;
			operative 2: Requests a further report;
			heading: II
			heading: Lakes
			preambular: Recalling also its resolutions on lakes,
			operative 1: Notes the second report;
			operative 2: Requests a third report.
		`,
	);

	check(
		'in Arabic are counted in words',
		`
			إن الجمعية العامة،

			إذ تشير إلى نتائج المؤتمر،

			أولا

			الينابيع

			1 - تحيط علما بالتقرير؛

			ثانيا

			البحيرات

			2 - تحيط علما بالتقرير الثاني.
		`,
		`
			draft-resolution ar
			enacting: إن الجمعية العامة،
			preambular: إذ تشير إلى نتائج المؤتمر،
			heading: أولا
			heading: الينابيع
			operative 1: تحيط علما بالتقرير؛
			heading: ثانيا
			heading: البحيرات
			operative 2: تحيط علما بالتقرير الثاني.
		`,
	);

	check(
		'in Chinese have Chinese numerals',
		`
			大会，

			回顾会议成果，

			一

			泉水

			1. 注意到报告；

			二

			湖泊

			2. 注意到第二份报告。
		`,
		`
			draft-resolution zh
			enacting: 大会，
			preambular: 回顾会议成果，
			heading: 一
			heading: 泉水
			operative 1: 注意到报告；
			heading: 二
			heading: 湖泊
			operative 2: 注意到第二份报告。
		`,
	);

	check(
		'may be titles alone between the paragraphs',
		`
			Генеральная Ассамблея,

			ссылаясь на итоги конференции,

			1. принимает к сведению доклад;

			Озера

			2. принимает к сведению второй доклад;

			Финансирование и отчетность

			3. просит представить третий доклад.
		`,
		`
			draft-resolution ru
			enacting: Генеральная Ассамблея,
			preambular: ссылаясь на итоги конференции,
			operative 1: принимает к сведению доклад;
			heading: Озера
			operative 2: принимает к сведению второй доклад;
			heading: Финансирование и отчетность
			operative 3: просит представить третий доклад.
		`,
	);
});

describe('an adopted resolution', () => {
	check(
		'of the Security Council names its meeting above',
		`
			S/RES/2750 (2024)

			Resolution 2750 (2024)

			Adopted by the Security Council at its 9720th meeting, on 12 September 2024

			The Security Council,

			Recalling its previous resolutions,

			Acting under Chapter VII of the Charter of the United Nations,

			1. Decides to extend the measures until 12 September 2025;

			2. Decides to remain actively seized of the matter.
		`,
		`
			resolution en
			symbol: S/RES/2750 (2024)
			adoption: Resolution 2750 (2024)
			adoption: Adopted by the Security Council at its 9720th … on 12 September 2024
			enacting: The Security Council,
			preambular: Recalling its previous resolutions,
			preambular: Acting under Chapter VII of the Charter of the United Nations,
			operative 1: Decides to extend the measures until 12 September 2025;
			operative 2: Decides to remain actively seized of the matter.
		`,
	);

	check(
		'in Chinese closes with the date before the meeting',
		`
			2023年12月6日大会决议

			78/321. 泉水

			大会，

			欢迎秘书长的报告，

			决定2027年为国际泉水年。

			2023年12月6日
			第49次全体会议
		`,
		`
			resolution zh
			adoption: 2023年12月6日大会决议
			title: 78/321. 泉水
			enacting: 大会，
			preambular: 欢迎秘书长的报告，
			operative: 决定2027年为国际泉水年。
			adoption: 2023年12月6日 第49次全体会议
		`,
	);

	check(
		'of the Human Rights Council closes with the meeting and the vote',
		`
			Resolution adopted by the Human Rights Council on 4 April 2024

			55/90. Access to springs

			The Human Rights Council,

			Recalling the International Covenants on Human Rights,

			1. Calls upon States to respect the right to water;

			2. Decides to remain seized of the matter.

			55th meeting
			4 April 2024

			[Adopted by a recorded vote of 30 to 5, with 12 abstentions.]
		`,
		`
			resolution en
			adoption: Resolution adopted by the Human Rights Council on 4 April 2024
			title: 55/90. Access to springs
			enacting: The Human Rights Council,
			preambular: Recalling the International Covenants on Human Rights,
			operative 1: Calls upon States to respect the right to water;
			operative 2: Decides to remain seized of the matter.
			adoption: 55th meeting 4 April 2024
			adoption: [Adopted by a recorded vote of 30 to 5, with 12 abstentions.]
		`,
	);

	check(
		'in two parts, A and B, is two texts with a formula and numbers each',
		`
			Resolution adopted by the General Assembly on 6 December 2023

			78/321. Questions relating to water

			A

			Springs

			The General Assembly,

			Recalling its resolutions on springs,

			1. Notes the report;

			2. Requests a further report;

			B

			Lakes

			The General Assembly,

			Recalling its resolutions on lakes,

			1. Notes the second report;

			2. Requests a third report.
		`,
		`
			resolution en
			adoption: Resolution adopted by the General Assembly on 6 December 2023
			title: 78/321. Questions relating to water
			heading: A
			heading: Springs
			enacting: The General Assembly,
			preambular: Recalling its resolutions on springs,
			operative 1: Notes the report;
			operative 2: Requests a further report;
			heading: B
			heading: Lakes
			enacting: The General Assembly,
			preambular: Recalling its resolutions on lakes,
			operative 1: Notes the second report;
			operative 2: Requests a third report.
		`,
	);
});

describe('other acts', () => {
	check(
		'an amendment gives instructions, and what it quotes is no paragraph of it',
		`
			A/C.2/79/L.63

			Second Committee

			Malta:* amendments to draft resolution A/C.2/79/L.12

			Springs

			1. Delete the third preambular paragraph.

			2. Replace operative paragraph 4 by the following:

			“4. Invites States to measure the flow of springs;”

			* On behalf of the island States.
		`,
		`
			amendment en
			symbol: A/C.2/79/L.63
			organ: Second Committee
			sponsors: Malta:* amendments to draft resolution A/C.2/79/L.12
			title: Springs
			paragraph 1: Delete the third preambular paragraph.
			paragraph 2: Replace operative paragraph 4 by the following:
			paragraph: “4. Invites States to measure the flow of springs;”
			footnote: * On behalf of the island States.
		`,
	);

	check(
		'a presidential statement has paragraphs and no clauses',
		`
			S/PRST/2023/99

			Statement by the President of the Security Council

			At the 9500th meeting of the Security Council, held on 4 December 2023, the President of the Security Council made the following statement on behalf of the Council:

			“The Security Council expresses its concern at the laying of mines at sea.

			“The Security Council requests the Secretary-General to report on the matter.”
		`,
		`
			presidential-statement en
			symbol: S/PRST/2023/99
			title: Statement by the President of the Security Council
			paragraph: At the 9500th meeting of the Security Council, … behalf of the Council:
			paragraph: “The Security Council expresses its concern at … laying of mines at sea.
			paragraph: “The Security Council requests the … report on the matter.”
		`,
	);

	check(
		'a presidential statement repeats the name of the Council, which is no formula there',
		`
			Заявление Председателя Совета Безопасности

			На 9500-м заседании Совета Безопасности, состоявшемся 4 декабря 2023 года, Председатель Совета Безопасности сделал от имени Совета следующее заявление:

			«Совет Безопасности выражает обеспокоенность по поводу установки мин на море.

			Совет Безопасности просит Генерального секретаря:

			a) представить доклад;

			b) информировать Совет».
		`,
		`
			presidential-statement ru
			title: Заявление Председателя Совета Безопасности
			paragraph: На 9500-м заседании Совета Безопасности, … следующее заявление:
			paragraph: «Совет Безопасности выражает обеспокоенность по … установки мин на море.
			paragraph: Совет Безопасности просит Генерального секретаря:
				subparagraph a: представить доклад;
				subparagraph b: информировать Совет».
		`,
	);

	check(
		'a statute that is annexed has articles and paragraphs; its lists are paragraphs, as in the official mark-up',
		`
			The General Assembly,

			Recalling its resolutions on springs,

			Decides to adopt the Statute annexed to the present resolution.

			Annex

			Statute of the Springs Fund

			Article I
			Purpose

			1. The Fund helps States.

			2. It shall:

			(a) Collect;

			(b) Spend.
		`,
		`
			draft-resolution en
			enacting: The General Assembly,
			preambular: Recalling its resolutions on springs,
			operative: Decides to adopt the Statute annexed to the present resolution.
			annex (none): Annex
				annex-title: Statute of the Springs Fund
				heading: Article I
				heading: Purpose
				paragraph 1: The Fund helps States.
				paragraph 2: It shall:
				paragraph: (a) Collect;
				paragraph: (b) Spend.
		`,
	);

	check(
		'a treaty that is annexed has no preamble or operative part of an organ',
		`
			Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General

			I have the honour to transmit herewith a treaty (see annex).

			(Signed) Vanessa Grima

			Annex

			Treaty on the harbours of the Mediterranean

			The States parties to the present Treaty,

			Recalling the ships that were lost,

			Desiring to make the harbours safe,

			Have agreed as follows:

			Article 1

			1. Harbours are open to all ships in distress.
		`,
		`
			letter en
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
			opening: I have the honour to transmit herewith a treaty (see annex).
			signature: (Signed) Vanessa Grima
			annex (none): Annex
				annex-title: Treaty on the harbours of the Mediterranean
				paragraph: The States parties to the present Treaty,
				paragraph: Recalling the ships that were lost,
				paragraph: Desiring to make the harbours safe,
				paragraph: Have agreed as follows:
				heading: Article 1
				paragraph 1: Harbours are open to all ships in distress.
		`,
	);
});
