import { describe } from 'vitest';
import { check } from '../testing/checkOutline.ts';

describe('the opening formula', () => {
	check(
		'makes its paragraph the opening, and only the first one',
		`
			Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General

			On instructions from my Government, I have the honour to refer to the storms of last winter. They have closed the harbour for twelve days.

			I have the honour to add that the harbour is open again.
		`,
		`
			letter en
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
			opening: On instructions from my Government, I have the … harbour for twelve days.
			paragraph: I have the honour to add that the harbour is open again.
		`,
	);

	check(
		'may stand behind what is said first',
		`
			Lettre datée du 12 mars 2024, adressée au Secrétaire général par le Représentant permanent de Malte auprès de l’Organisation des Nations Unies

			Au nom des États riverains, j’ai l’honneur de vous informer de la réouverture du port.

			Le port avait été fermé pendant douze jours.
		`,
		`
			letter fr
			title: Lettre datée du 12 mars 2024, adressée au … des Nations Unies
			opening: Au nom des États riverains, j’ai l’honneur de … la réouverture du port.
			paragraph: Le port avait été fermé pendant douze jours.
		`,
	);

	check(
		'of a note verbale is in the third person, and no signature follows',
		`
			Note verbale dated 20 January 2020 from the Permanent Mission of Fiji to the United Nations addressed to the Secretary-General

			The Permanent Mission of Fiji to the United Nations presents its compliments to the Secretary-General and has the honour to forward a report (see annex).

			The Permanent Mission would be grateful if the report could be circulated as a document of the General Assembly, under agenda item 75.

			Annex to the note verbale dated 20 January 2020 from the Permanent Mission of Fiji to the United Nations addressed to the Secretary-General

			Report on the reefs of Fiji
		`,
		`
			note-verbale en
			title: Note verbale dated 20 January 2020 from the … to the Secretary-General
			opening: The Permanent Mission of Fiji to the United … a report (see annex).
			circulation: The Permanent Mission would be grateful if the … under agenda item 75.
			annex (none): Annex to the note verbale dated 20 January 2020 … to the Secretary-General
				annex-title: Report on the reefs of Fiji
		`,
	);
});

describe('the circulation formula', () => {
	check(
		'in English',
		`
			Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General

			I have the honour to refer to the storms of last winter.

			The harbour is open again. I should be grateful if you would have the present letter circulated as a document of the Security Council.
		`,
		`
			letter en
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
			opening: I have the honour to refer to the storms of last winter.
			circulation: The harbour is open again. I should be grateful … of the Security Council.
		`,
	);

	check(
		'in French',
		`
			Lettre datée du 12 mars 2024, adressée au Secrétaire général par le Représentant permanent de Malte auprès de l’Organisation des Nations Unies

			J’ai l’honneur de me référer aux tempêtes de l’hiver dernier.

			Je vous serais obligé de bien vouloir faire distribuer le texte de la présente lettre comme document du Conseil de sécurité.
		`,
		`
			letter fr
			title: Lettre datée du 12 mars 2024, adressée au … des Nations Unies
			opening: J’ai l’honneur de me référer aux tempêtes de l’hiver dernier.
			circulation: Je vous serais obligé de bien vouloir faire … du Conseil de sécurité.
		`,
	);

	check(
		'in Spanish',
		`
			Carta de fecha 12 de marzo de 2024 dirigida al Secretario General por el Representante Permanente de Malta ante las Naciones Unidas

			Tengo el honor de referirme a las tempestades del invierno pasado.

			Mucho agradecería que tuviera a bien hacer distribuir la presente carta como documento del Consejo de Seguridad.
		`,
		`
			letter es
			title: Carta de fecha 12 de marzo de 2024 dirigida al … ante las Naciones Unidas
			opening: Tengo el honor de referirme a las tempestades del invierno pasado.
			circulation: Mucho agradecería que tuviera a bien hacer … Consejo de Seguridad.
		`,
	);

	check(
		'in Russian',
		`
			Письмо Постоянного представителя Мальты при Организации Объединенных Наций от 12 марта 2024 года на имя Генерального секретаря

			Имею честь сослаться на бури прошлой зимы.

			Буду признателен, если Вы распорядитесь о распространении настоящего письма в качестве документа Совета Безопасности.
		`,
		`
			letter ru
			title: Письмо Постоянного представителя Мальты при … Генерального секретаря
			opening: Имею честь сослаться на бури прошлой зимы.
			circulation: Буду признателен, если Вы распорядитесь о … Совета Безопасности.
		`,
	);

	check(
		'in Chinese',
		`
			2024年3月12日马耳他常驻联合国代表给秘书长的信

			谨提及去年冬季的风暴。

			请将本函作为安全理事会的文件分发为荷。
		`,
		`
			letter zh
			title: 2024年3月12日马耳他常驻联合国代表给秘书长的信
			opening: 谨提及去年冬季的风暴。
			circulation: 请将本函作为安全理事会的文件分发为荷。
		`,
	);

	check(
		'in Arabic',
		`
			رسالة مؤرخة 12 آذار/مارس 2024 موجهة إلى الأمين العام من الممثل الدائم لمالطة لدى الأمم المتحدة

			أتشرف بأن أشير إلى عواصف الشتاء الماضي.

			وسأكون ممتنا لو تفضلتم بتعميم هذه الرسالة بوصفها وثيقة من وثائق مجلس الأمن.
		`,
		`
			letter ar
			title: رسالة مؤرخة 12 آذار/مارس 2024 موجهة إلى الأمين … لمالطة لدى الأمم المتحدة
			opening: أتشرف بأن أشير إلى عواصف الشتاء الماضي.
			circulation: وسأكون ممتنا لو تفضلتم بتعميم هذه الرسالة بوصفها … من وثائق مجلس الأمن.
		`,
	);

	check(
		'in the paragraph of the opening formula leaves it the opening',
		`
			Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General

			I have the honour to transmit herewith a map (see annex) and should be grateful if you would have it circulated as a document of the Security Council.
		`,
		`
			letter en
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
			opening: I have the honour to transmit herewith a map … of the Security Council.
		`,
	);
});

describe('signatures', () => {
	check(
		'have a name and, on the next lines, posts',
		`
			Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General

			I have the honour to refer to the storms of last winter.

			(Signed) Vanessa Grima
			Ambassador
			Permanent Representative
		`,
		`
			letter en
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
			opening: I have the honour to refer to the storms of last winter.
			signature: (Signed) Vanessa Grima Ambassador Permanent Representative
		`,
	);

	check(
		'are one a signatory',
		`
			Lettre datée du 3 mai 2021, adressée au Secrétaire général par les Représentants permanents du Bénin, du Ghana et du Togo auprès de l’Organisation des Nations Unies

			Nous avons l’honneur de vous faire tenir ci-joint une note.

			(Signé) Marc Agossou
			Représentant permanent du Bénin

			(Signé) Harold Boateng
			Représentant permanent du Ghana

			(Signé) Kokou Mensah
			Représentant permanent du Togo
		`,
		`
			letter fr
			title: Lettre datée du 3 mai 2021, adressée au … des Nations Unies
			opening: Nous avons l’honneur de vous faire tenir ci-joint une note.
			signature: (Signé) Marc Agossou Représentant permanent du Bénin
			signature: (Signé) Harold Boateng Représentant permanent du Ghana
			signature: (Signé) Kokou Mensah Représentant permanent du Togo
		`,
	);

	check(
		'may have their posts behind blank lines',
		`
			Letter dated 3 May 2021 from the Permanent Representatives of Iceland and Namibia to the United Nations addressed to the Secretary-General

			We have the honour to transmit herewith a note (see annex).

			(Signed) Anna Sigurdardottir

			Permanent Representative of Iceland to the United Nations

			(Signed) Petrus Shilongo

			Ambassador

			Permanent Representative of Namibia to the United Nations

			Annex

			Note
		`,
		`
			letter en
			title: Letter dated 3 May 2021 from the Permanent … to the Secretary-General
			opening: We have the honour to transmit herewith a note (see annex).
			signature: (Signed) Anna Sigurdardottir Permanent … to the United Nations
			signature: (Signed) Petrus Shilongo Ambassador Permanent … to the United Nations
			annex (none): Annex
				annex-title: Note
		`,
	);

	check(
		'in French may have it before the name',
		`
			Lettre datée du 12 mars 2024, adressée au Secrétaire général par la Chargée d’affaires par intérim de la Mission permanente de Malte auprès de l’Organisation des Nations Unies

			J’ai l’honneur de me référer aux tempêtes de l’hiver dernier.

			La Chargée d’affaires par intérim
			(Signé) Vanessa Grima
		`,
		`
			letter fr
			title: Lettre datée du 12 mars 2024, adressée au … des Nations Unies
			opening: J’ai l’honneur de me référer aux tempêtes de l’hiver dernier.
			signature: La Chargée d’affaires par intérim (Signé) Vanessa Grima
		`,
	);

	check(
		'in Arabic have their mark before the name',
		`
			رسالة مؤرخة 12 آذار/مارس 2024 موجهة إلى الأمين العام من الممثل الدائم لمالطة لدى الأمم المتحدة

			أتشرف بأن أشير إلى عواصف الشتاء الماضي.

			(توقيع) فانيسا غريما
			السفيرة
			الممثلة الدائمة
		`,
		`
			letter ar
			title: رسالة مؤرخة 12 آذار/مارس 2024 موجهة إلى الأمين … لمالطة لدى الأمم المتحدة
			opening: أتشرف بأن أشير إلى عواصف الشتاء الماضي.
			signature: (توقيع) فانيسا غريما السفيرة الممثلة الدائمة
		`,
	);

	check(
		'in Chinese have it behind the name, and a post before or below',
		`
			2024年3月12日马耳他常驻联合国代表给秘书长的信

			谨提及去年冬季的风暴。

			大使
			常驻代表
			瓦妮莎·格里马(签名)
		`,
		`
			letter zh
			title: 2024年3月12日马耳他常驻联合国代表给秘书长的信
			opening: 谨提及去年冬季的风暴。
			signature: 大使 常驻代表 瓦妮莎·格里马(签名)
		`,
	);

	check(
		'may be marked in italics',
		`
			Carta de fecha 12 de marzo de 2024 dirigida al Secretario General por la Representante Permanente de Malta ante las Naciones Unidas

			Tengo el honor de referirme a las tempestades del invierno pasado.

			(*Firmado*) Vanessa **Grima**
		`,
		`
			letter es
			title: Carta de fecha 12 de marzo de 2024 dirigida al … ante las Naciones Unidas
			opening: Tengo el honor de referirme a las tempestades del invierno pasado.
			signature: (*Firmado*) Vanessa **Grima**
		`,
	);
});

describe('the paragraphs of a letter', () => {
	check(
		'may be numbered, with lists below them',
		`
			Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General

			I have the honour to inform you of the following.

			1. The harbour was closed for twelve days.

			2. Three cranes were lost, namely:

			(a) The crane of the first pier;

			(b) Both cranes of the second pier.
		`,
		`
			letter en
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
			opening: I have the honour to inform you of the following.
			paragraph 1: The harbour was closed for twelve days.
			paragraph 2: Three cranes were lost, namely:
				subparagraph a: The crane of the first pier;
				subparagraph b: Both cranes of the second pier.
		`,
	);

	check(
		'that begin like clauses are no clauses',
		`
			Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the President of the Security Council

			I have the honour to refer to resolution 2750 (2024).

			Recalling the statements of the Council, my Government notes with regret that the mines have not been cleared,

			Requests for help have gone unanswered.
		`,
		`
			letter en
			title: Letter dated 12 March 2024 from the Permanent … of the Security Council
			opening: I have the honour to refer to resolution 2750 (2024).
			paragraph: Recalling the statements of the Council, my … have not been cleared,
			paragraph: Requests for help have gone unanswered.
		`,
	);
});

describe('an explanatory memorandum', () => {
	check(
		'has numbered paragraphs and headings',
		`
			Explanatory memorandum

			I. Background

			1. The Alliance was founded in 2003.

			2. It has 40 members, among them:

			(a) Twelve cities;

			(b) Twenty-eight villages.

			II. Purpose

			3. The Alliance keeps lakes clean.
		`,
		`
			memorandum en
			title: Explanatory memorandum
			heading: I. Background
			memorandum-paragraph 1: The Alliance was founded in 2003.
			memorandum-paragraph 2: It has 40 members, among them:
				subparagraph a: Twelve cities;
				subparagraph b: Twenty-eight villages.
			heading: II. Purpose
			memorandum-paragraph 3: The Alliance keeps lakes clean.
		`,
	);

	check(
		'may go without numbers',
		`
			Пояснительная записка

			Союз городов на озерах был основан в 2003 году.

			Он объединяет сорок городов и деревень.
		`,
		`
			memorandum ru
			title: Пояснительная записка
			memorandum-paragraph: Союз городов на озерах был основан в 2003 году.
			memorandum-paragraph: Он объединяет сорок городов и деревень.
		`,
	);
});

describe('the request for circulation', () => {
	check(
		'of a note verbale begins with the name of the mission, as its opening does',
		`
			Nota verbal de fecha 12 de marzo de 2024 dirigida al Secretario General por la Misión Permanente de Malta ante las Naciones Unidas
			La Misión Permanente de Malta saluda al Secretario General y tiene el honor de transmitirle un informe.
			La Misión Permanente agradecería que la presente nota verbal se distribuyera como documento del Consejo de Seguridad.
		`,
		`
			note-verbale es
			title: Nota verbal de fecha 12 de marzo de 2024 … ante las Naciones Unidas
			opening: La Misión Permanente de Malta saluda al … transmitirle un informe.
			circulation: La Misión Permanente agradecería que la presente … Consejo de Seguridad.
		`,
	);
});

describe('signatures', () => {
	check(
		'of several Chinese missions have each its post, which stands above the name',
		`
			2026年10月6日加纳和肯尼亚常驻联合国代表给秘书长的信

			谨随函转递关于山泉的声明(见附件)。

			请将本函及其附件作为大会文件分发为荷。

			加纳常驻代表
			阿玛·门萨(签名)

			肯尼亚常驻代表团临时代办
			奥蒂诺(签名)
		`,
		`
			letter zh
			title: 2026年10月6日加纳和肯尼亚常驻联合国代表给秘书长的信
			opening: 谨随函转递关于山泉的声明(见附件)。
			circulation: 请将本函及其附件作为大会文件分发为荷。
			signature: 加纳常驻代表 阿玛·门萨(签名)
			signature: 肯尼亚常驻代表团临时代办 奥蒂诺(签名)
		`,
	);
});
