import { describe } from 'vitest';
import { check } from '../testing/checkOutline.ts';

describe('annexes', () => {
	check(
		'have a kind of their own each',
		`
			Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General

			I have the honour to transmit herewith two texts (see annexes I and II).

			(Signed) Vanessa Grima

			Annex I

			Statement on the harbours of the Mediterranean

			The ministers met in Valletta.

			They agreed on a plan.

			Annex II

			Draft resolution

			Harbours

			The General Assembly,

			Welcoming the plan,

			Encourages States to apply it.
		`,
		`
			letter en
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
			opening: I have the honour to transmit herewith two texts (see annexes I and II).
			signature: (Signed) Vanessa Grima
			annex 1 (none): Annex I
				annex-title: Statement on the harbours of the Mediterranean
				paragraph: The ministers met in Valletta.
				paragraph: They agreed on a plan.
			annex 2 (draft-resolution): Annex II
				heading: Draft resolution
				annex-title: Harbours
				enacting: The General Assembly,
				preambular: Welcoming the plan,
				operative: Encourages States to apply it.
		`,
	);

	check(
		'hold enclosures, and these appendices; the next annex is beside the first',
		`
			Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General

			I have the honour to transmit herewith two letters.

			(Signed) Vanessa Grima

			Annex I

			A plan for the harbours

			Enclosure I

			The harbour of Valletta

			Appendix

			The depths of the harbour

			Enclosure II

			The harbour of Marsaxlokk

			Annex II

			A plan for the ships
		`,
		`
			letter en
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
			opening: I have the honour to transmit herewith two letters.
			signature: (Signed) Vanessa Grima
			annex 1 (none): Annex I
				annex-title: A plan for the harbours
				enclosure 1 (none): Enclosure I
					annex-title: The harbour of Valletta
					appendix (none): Appendix
						annex-title: The depths of the harbour
				enclosure 2 (none): Enclosure II
					annex-title: The harbour of Marsaxlokk
			annex 2 (none): Annex II
				annex-title: A plan for the ships
		`,
	);

	check(
		'may be letters with a signature and annexes of their own',
		`
			Letter dated 12 March 2024 from the Secretary-General addressed to the President of the Security Council

			I have the honour to transmit herewith a letter from the Director General (see annex).

			(Signed) António Guterres

			Annex

			Letter dated 8 March 2024 from the Director General of the Harbour Agency addressed to the Secretary-General

			[Original: French]

			I have the honour to send you our report (see enclosure).

			(Signed) Jeanne Moreau
			Director General

			Enclosure

			Report of the Harbour Agency
		`,
		`
			letter en
			title: Letter dated 12 March 2024 from the … of the Security Council
			opening: I have the honour to transmit herewith a letter … General (see annex).
			signature: (Signed) António Guterres
			annex (letter): Annex
				title: Letter dated 8 March 2024 from the Director … to the Secretary-General
				original-note: [Original: French]
				opening: I have the honour to send you our report (see enclosure).
				signature: (Signed) Jeanne Moreau Director General
				enclosure (none): Enclosure
					annex-title: Report of the Harbour Agency
		`,
	);

	check(
		'have long headings, also over several lines, and notes on their language',
		`
			Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General

			I have the honour to transmit herewith a statement (see annex).

			(Signed) Vanessa Grima

			Annex to the letter dated 12 March 2024 from the
			Permanent Representative of Malta to the United Nations
			addressed to the Secretary-General

			[Original: English and French]

			Statement on the harbours of the Mediterranean

			The ministers met in Valletta.
		`,
		`
			letter en
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
			opening: I have the honour to transmit herewith a statement (see annex).
			signature: (Signed) Vanessa Grima
			annex (none): Annex to the letter dated 12 March 2024 from the … to the Secretary-General
				original-note: [Original: English and French]
				annex-title: Statement on the harbours of the Mediterranean
				paragraph: The ministers met in Valletta.
		`,
	);

	check(
		'may be in another language than the letter',
		`
			Letter dated 12 March 2024 from the Permanent Representative of Benin to the United Nations addressed to the Secretary-General

			I have the honour to transmit herewith a statement (see annex).

			(Signed) Marc Agossou

			Annex

			[Original: French]

			Déclaration sur les ports du golfe de Guinée

			Les ministres chargés des ports se sont réunis à Cotonou le 8 mars 2024 et ont adopté un plan pour la sécurité des navires, des équipages et des pêcheurs. Ce plan prévoit que les ports de la région se préviendront les uns les autres des tempêtes et des attaques, et que leurs autorités se réuniront chaque année.
		`,
		`
			letter en
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
			opening: I have the honour to transmit herewith a statement (see annex).
			signature: (Signed) Marc Agossou
			annex (none, fr): Annex
				original-note: [Original: French]
				annex-title: Déclaration sur les ports du golfe de Guinée
				paragraph: Les ministres chargés des ports se sont réunis à … réuniront chaque année.
		`,
	);

	check(
		'may hold numbered paragraphs, hard-wrapped without blank lines',
		`
			Letter dated 12 March 2024 from the Permanent Representative of Malta to
			the United Nations addressed to the Secretary-General
			I have the honour to transmit herewith the plan for the harbours of the
			Mediterranean (see annex).
			(Signed) Vanessa Grima
			Annex
			1. The ministers of the nine States met in Valletta on 8 and 9 March 2024.
			2. They agreed that their harbours are open to all ships in distress, by
			day and by night, whatever their flag, their cargo and their last ports.
			3. The plan will be reviewed in 2030.
		`,
		`
			letter en
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
			opening: I have the honour to transmit herewith the plan … (see annex).
			signature: (Signed) Vanessa Grima
			annex (none): Annex
				paragraph 1: The ministers of the nine States met in Valletta on 8 and 9 March 2024.
				paragraph 2: They agreed that their harbours are open to all … and their last ports.
				paragraph 3: The plan will be reviewed in 2030.
		`,
	);

	check(
		'mentioned in a sentence are no headings',
		`
			Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General

			I have the honour to transmit herewith a statement. Annex I holds the statement, and

			Annex II to that document, which we sent you last year, holds the list of ships.
		`,
		`
			letter en
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
			opening: I have the honour to transmit herewith a … holds the statement, and
			paragraph: Annex II to that document, which we sent you … holds the list of ships.
		`,
	);

	check(
		'of a resolution follow its last paragraph',
		`
			Resolution adopted by the General Assembly on 6 December 2023

			78/321. Harbours

			The General Assembly,

			Adopts the plan for harbours, the text of which is annexed to the present resolution.

			49th plenary meeting
			6 December 2023

			Annex

			Plan for harbours

			1. Harbours are open to all ships in distress.

			2. Pilots are free of charge.
		`,
		`
			resolution en
			adoption: Resolution adopted by the General Assembly on 6 December 2023
			title: 78/321. Harbours
			enacting: The General Assembly,
			operative: Adopts the plan for harbours, the text of which … the present resolution.
			adoption: 49th plenary meeting 6 December 2023
			annex (none): Annex
				annex-title: Plan for harbours
				paragraph 1: Harbours are open to all ships in distress.
				paragraph 2: Pilots are free of charge.
		`,
	);
});

describe('annex headings', () => {
	check(
		'in French',
		`
			Lettre datée du 12 mars 2024, adressée au Secrétaire général par le Représentant permanent de Malte auprès de l’Organisation des Nations Unies

			J’ai l’honneur de vous faire tenir ci-joint deux textes.

			(Signé) Vanessa Grima

			Annexe I

			Plan pour les ports

			Pièce jointe

			Le port de La Valette

			Appendice I

			Profondeurs du port

			Annexe II à la lettre datée du 12 mars 2024 adressée au Secrétaire général par le Représentant permanent de Malte auprès de l’Organisation des Nations Unies

			[Original : anglais]

			Plan pour les navires
		`,
		`
			letter fr
			title: Lettre datée du 12 mars 2024, adressée au … des Nations Unies
			opening: J’ai l’honneur de vous faire tenir ci-joint deux textes.
			signature: (Signé) Vanessa Grima
			annex 1 (none): Annexe I
				annex-title: Plan pour les ports
				enclosure (none): Pièce jointe
					annex-title: Le port de La Valette
					appendix 1 (none): Appendice I
						annex-title: Profondeurs du port
			annex 2 (none): Annexe II à la lettre datée du 12 mars 2024 … des Nations Unies
				original-note: [Original : anglais]
				annex-title: Plan pour les navires
		`,
	);

	check(
		'in Spanish',
		`
			Carta de fecha 12 de marzo de 2024 dirigida al Secretario General por la Representante Permanente de Malta ante las Naciones Unidas

			Tengo el honor de transmitir adjuntos dos textos.

			(Firmado) Vanessa Grima

			Anexo I

			Plan para los puertos

			Documento adjunto

			El puerto de La Valeta

			Apéndice

			Profundidades del puerto

			Anexo II de la carta de fecha 12 de marzo de 2024 dirigida al Secretario General por la Representante Permanente de Malta ante las Naciones Unidas

			[Original: francés e inglés]

			Plan para los buques
		`,
		`
			letter es
			title: Carta de fecha 12 de marzo de 2024 dirigida al … ante las Naciones Unidas
			opening: Tengo el honor de transmitir adjuntos dos textos.
			signature: (Firmado) Vanessa Grima
			annex 1 (none): Anexo I
				annex-title: Plan para los puertos
				enclosure (none): Documento adjunto
					annex-title: El puerto de La Valeta
					appendix (none): Apéndice
						annex-title: Profundidades del puerto
			annex 2 (none): Anexo II de la carta de fecha 12 de marzo de … ante las Naciones Unidas
				original-note: [Original: francés e inglés]
				annex-title: Plan para los buques
		`,
	);

	check(
		'in Russian',
		`
			Письмо Постоянного представителя Мальты при Организации Объединенных Наций от 12 марта 2024 года на имя Генерального секретаря

			Имею честь настоящим препроводить два текста.

			(Подпись) Ванесса Грима

			Приложение I

			План для портов

			Добавление

			Порт Валлетты

			Приложение II к письму Постоянного представителя Мальты при Организации Объединенных Наций от 12 марта 2024 года на имя Генерального секретаря

			[Подлинный текст на английском и французском языках]

			План для судов
		`,
		`
			letter ru
			title: Письмо Постоянного представителя Мальты при … Генерального секретаря
			opening: Имею честь настоящим препроводить два текста.
			signature: (Подпись) Ванесса Грима
			annex 1 (none): Приложение I
				annex-title: План для портов
				appendix (none): Добавление
					annex-title: Порт Валлетты
			annex 2 (none): Приложение II к письму Постоянного представителя … Генерального секретаря
				original-note: [Подлинный текст на английском и французском языках]
				annex-title: План для судов
		`,
	);

	check(
		'in Chinese',
		`
			2024年3月12日马耳他常驻联合国代表给秘书长的信

			谨随函转递两份文件。

			瓦妮莎·格里马(签名)

			附件一

			港口计划

			附文

			瓦莱塔港

			附录一

			港口水深

			2024年3月12日马耳他常驻联合国代表给秘书长的信的附件二

			[原件：英文和法文]

			船舶计划
		`,
		`
			letter zh
			title: 2024年3月12日马耳他常驻联合国代表给秘书长的信
			opening: 谨随函转递两份文件。
			signature: 瓦妮莎·格里马(签名)
			annex 1 (none): 附件一
				annex-title: 港口计划
				enclosure (none): 附文
					annex-title: 瓦莱塔港
					appendix 1 (none): 附录一
						annex-title: 港口水深
			annex 2 (none): 2024年3月12日马耳他常驻联合国代表给秘书长的信的附件二
				original-note: [原件：英文和法文]
				annex-title: 船舶计划
		`,
	);

	check(
		'in Arabic',
		`
			رسالة مؤرخة 12 آذار/مارس 2024 موجهة إلى الأمين العام من الممثلة الدائمة لمالطة لدى الأمم المتحدة

			أتشرف بأن أحيل إليكم طيه نصين.

			(توقيع) فانيسا غريما

			المرفق الأول

			خطة للموانئ

			الضميمة الأولى

			ميناء فاليتا

			التذييل

			أعماق الميناء

			الضميمة الثانية

			ميناء مارساشلوك

			المرفق الثاني للرسالة المؤرخة 12 آذار/مارس 2024 الموجهة إلى الأمين العام من الممثلة الدائمة لمالطة لدى الأمم المتحدة

			[الأصل: بالإنكليزية والفرنسية]

			خطة للسفن
		`,
		`
			letter ar
			title: رسالة مؤرخة 12 آذار/مارس 2024 موجهة إلى الأمين … لمالطة لدى الأمم المتحدة
			opening: أتشرف بأن أحيل إليكم طيه نصين.
			signature: (توقيع) فانيسا غريما
			annex 1 (none): المرفق الأول
				annex-title: خطة للموانئ
				enclosure 1 (none): الضميمة الأولى
					annex-title: ميناء فاليتا
					appendix (none): التذييل
						annex-title: أعماق الميناء
				enclosure 2 (none): الضميمة الثانية
					annex-title: ميناء مارساشلوك
			annex 2 (none): المرفق الثاني للرسالة المؤرخة 12 آذار/مارس 2024 … لمالطة لدى الأمم المتحدة
				original-note: [الأصل: بالإنكليزية والفرنسية]
				annex-title: خطة للسفن
		`,
	);

	check(
		'have a long heading that repeats the title of the letter, wherever its lines break',
		`
			Cartas idénticas de fecha 12 de marzo de 2024 dirigidas al
			Secretario General y al Presidente del Consejo de Seguridad por el
			Encargado de Negocios interino de la Misión Permanente de Malta ante
			las Naciones Unidas

			Tengo el honor de transmitir adjunta una declaración (véase el anexo).

			(Firmado) Vanessa Grima
			Encargada de Negocios a. i.

			Anexo de las cartas idénticas de fecha 12 de marzo de 2024 dirigidas
			al Secretario General y al Presidente del Consejo de Seguridad por el
			Encargado de Negocios interino de la Misión
			Permanente de Malta ante las Naciones Unidas
			Declaración sobre los puertos
		`,
		`
			letter es
			title: Cartas idénticas de fecha 12 de marzo de 2024 … ante las Naciones Unidas
			opening: Tengo el honor de transmitir adjunta una declaración (véase el anexo).
			signature: (Firmado) Vanessa Grima Encargada de Negocios a. i.
			annex (none): Anexo de las cartas idénticas de fecha 12 de … ante las Naciones Unidas
				annex-title: Declaración sobre los puertos
		`,
	);
});
