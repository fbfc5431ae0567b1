import { describe } from 'vitest';
import { check } from '../testing/checkOutline.ts';

describe('on one line', () => {
	check(
		'a joint masthead goes on behind the title of the item',
		`
			الجمعية العامة الدورة التاسعة والسبعون البند 32 من جدول الأعمال منع نشوب النزاعات المسلحة مجلس الأمن السنة الثمانون رسالة مؤرخة 6 شباط/فبراير 2025 موجهة إلى الأمين العام ورئيس مجلس الأمن من الممثل الدائم لعمان لدى الأمم المتحدة أتشرف بأن أحيل إليكم طيه نص البيان الختامي (انظر المرفق). (توقيع) سالم البوسعيدي
		`,
		`
			letter ar
			organ: الجمعية العامة
			session: الدورة التاسعة والسبعون
			agenda-item: البند 32 من جدول الأعمال
			agenda-title: منع نشوب النزاعات المسلحة
			organ: مجلس الأمن
			year: السنة الثمانون
			title: رسالة مؤرخة 6 شباط/فبراير 2025 موجهة إلى الأمين … لعمان لدى الأمم المتحدة
			opening: أتشرف بأن أحيل إليكم طيه نص البيان الختامي (انظر المرفق).
			signature: (توقيع) سالم البوسعيدي
		`,
	);

	check(
		'signatures with posts follow each other, and annexes follow them',
		`
			Letter dated 21 November 2024 from the Permanent Representatives of Iceland and Namibia to the United Nations addressed to the Secretary-General We have the honour to transmit herewith a memorandum (see annex). (Signed) Anna Sigurdardottir Permanent Representative of Iceland to the United Nations (Signed) Petrus Shilongo Permanent Representative of Namibia to the United Nations Annex Explanatory memorandum 1. Schools teach peace. 2. Teachers come and go.
		`,
		`
			letter en
			title: Letter dated 21 November 2024 from the Permanent … to the Secretary-General
			opening: We have the honour to transmit herewith a memorandum (see annex).
			signature: (Signed) Anna Sigurdardottir Permanent … to the United Nations
			signature: (Signed) Petrus Shilongo Permanent … to the United Nations
			annex (memorandum): Annex
				annex-title: Explanatory memorandum
				memorandum-paragraph 1: Schools teach peace.
				memorandum-paragraph 2: Teachers come and go.
		`,
	);

	check(
		'the long heading of an annex follows a post, too',
		`
			Lettre datée du 18 septembre 2024, adressée au Secrétaire général par la Représentante permanente du Sénégal auprès de l’Organisation des Nations Unies J’ai l’honneur de vous faire tenir ci-joint un mémoire (voir annexe). (Signé) Aïssatou Ndiaye Ambassadrice Représentante permanente Annexe à la lettre datée du 18 septembre 2024 adressée au Secrétaire général par la Représentante permanente du Sénégal auprès de l’Organisation des Nations Unies Mémoire explicatif 1. L’eau est à tous. 2. Elle coule.
		`,
		`
			letter fr
			title: Lettre datée du 18 septembre 2024, adressée au … des Nations Unies
			opening: J’ai l’honneur de vous faire tenir ci-joint un mémoire (voir annexe).
			signature: (Signé) Aïssatou Ndiaye Ambassadrice Représentante permanente
			annex (memorandum): Annexe à la lettre datée du 18 septembre 2024 … des Nations Unies
				annex-title: Mémoire explicatif
				memorandum-paragraph 1: L’eau est à tous.
				memorandum-paragraph 2: Elle coule.
		`,
	);

	check(
		'a signature in Chinese goes from the stop before it to its mark',
		`
			2022年11月8日老挝人民民主共和国常驻联合国代表团临时代办给秘书长的信 奉我国政府指示，谨随函转递2022年10月30日发表的声明(见附件)。 请将本信及其附件作为大会议程项目11下的文件分发为荷。 常驻代表团临时代办 坎培·冯萨(签名) 2022年11月8日老挝人民民主共和国常驻联合国代表团临时代办给秘书长的信的附件 解释性备忘录 1. 河流共有。 2. 水流不息。
		`,
		`
			letter zh
			title: 2022年11月8日老挝人民民主共和国常驻联合国代表团临时代办给秘书长的信
			opening: 奉我国政府指示，谨随函转递2022年10月30日发表的声明(见附件)。
			circulation: 请将本信及其附件作为大会议程项目11下的文件分发为荷。
			signature: 常驻代表团临时代办 坎培·冯萨(签名)
			annex (memorandum): 2022年11月8日老挝人民民主共和国常驻联合国代表团临时代办给秘书长的信的附件
				annex-title: 解释性备忘录
				memorandum-paragraph 1: 河流共有。
				memorandum-paragraph 2: 水流不息。
		`,
	);

	check(
		'preambular paragraphs in Arabic are told apart by their openers and their length',
		`
			إن الجمعية العامة، إذ تشير إلى قرارها 65/283 المؤرخ 22 حزيران/يونيه 2011 بشأن تعزيز دور الوساطة في تسوية المنازعات بالوسائل السلمية وفي منع نشوب النزاعات وحلها، وإذ تدرك أن الوسطاء يعملون في أماكن لا يأمن فيها أحد على نفسه ولا على أهله وأن حمايتهم شرط لنجاح كل وساطة، وإذ ترحب بالبيان الختامي لملتقى مسقط للوساطة، 1 - تهيب بالدول الأعضاء أن تكفل حماية الوسطاء؛ 2 - تطلب إلى الأمين العام أن يقدم تقريرا.
		`,
		`
			draft-resolution ar
			enacting: إن الجمعية العامة،
			preambular: إذ تشير إلى قرارها 65/283 المؤرخ 22 حزيران/يونيه … منع نشوب النزاعات وحلها،
			preambular: وإذ تدرك أن الوسطاء يعملون في أماكن لا يأمن فيها … شرط لنجاح كل وساطة،
			preambular: وإذ ترحب بالبيان الختامي لملتقى مسقط للوساطة،
			operative 1: تهيب بالدول الأعضاء أن تكفل حماية الوسطاء؛
			operative 2: تطلب إلى الأمين العام أن يقدم تقريرا.
		`,
	);

	check(
		'subparagraphs of two degrees and the paragraph behind them',
		`
			The General Assembly, Recalling its resolution 77/172 of 14 December 2022, 1. Encourages States to protect springs by: (a) Mapping them; (b) Involving communities in decisions on: (i) The use of land; (ii) The storage of water; (c) Sharing data; 2. Requests the Secretary-General to report.
		`,
		`
			draft-resolution en
			enacting: The General Assembly,
			preambular: Recalling its resolution 77/172 of 14 December 2022,
			operative 1: Encourages States to protect springs by:
				subparagraph a: Mapping them;
				subparagraph b: Involving communities in decisions on:
					subparagraph i: The use of land;
					subparagraph ii: The storage of water;
				subparagraph c: Sharing data;
			operative 2: Requests the Secretary-General to report.
		`,
	);

	check(
		'an adopted resolution has its title, its end and its annex',
		`
			Resolution adopted by the General Assembly on 6 December 2023 [on the report of the Second Committee (A/78/461, para. 12)] 78/321. Protection of the great lakes The General Assembly, Decides to proclaim 2027 the International Year of Lakes. 49th plenary meeting 6 December 2023
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
