import { describe } from 'vitest';
import { check } from '../testing/checkOutline.ts';

describe('what pages leave behind', () => {
	check(
		'job numbers, bar codes and page numbers are furniture',
		`
			A/78/802

			United Nations

			General Assembly

			Distr.: General
			14 March 2024

			Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General

			I have the honour to refer to the storms of last winter.

			(Signed) Vanessa Grima

			24-04711 (E)    150324

			*2404711*
		`,
		`
			letter en
			symbol: A/78/802
			organization: United Nations
			organ: General Assembly
			distribution: Distr.: General
			document-date: 14 March 2024
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
			opening: I have the honour to refer to the storms of last winter.
			signature: (Signed) Vanessa Grima
			furniture: 24-04711 (E) 150324
			furniture: *2404711*
		`,
	);

	check(
		'a page break inside a paragraph does not end it',
		`
			A/79/L.21

			The General Assembly,

			Recalling its resolution 77/172,

			1. Encourages States to protect mountain springs and the land around

			2/5

			24-20711

			A/79/L.21

			them, in particular in dry regions;

			2. Requests a report.
		`,
		`
			draft-resolution en
			symbol: A/79/L.21
			enacting: The General Assembly,
			preambular: Recalling its resolution 77/172,
			operative 1: Encourages States to protect mountain springs … in dry regions;
				furniture: 2/5
				furniture: 24-20711
				furniture: A/79/L.21
			operative 2: Requests a report.
		`,
	);

	check(
		'nor does it in a memorandum, where a blank line alone was left',
		`
			مذكرة تفسيرية

			1 - أنشئ تحالف مدن البحيرات في عام 2003، ويبلغ عدد أعضائه اليوم أربعين مدينة وقرية تعمل معا من أجل إمكانية

			حماية البحيرات في القارات الثلاث.

			2 - ويحافظ التحالف على نظافة البحيرات.
		`,
		`
			memorandum ar
			title: مذكرة تفسيرية
			memorandum-paragraph 1: أنشئ تحالف مدن البحيرات في عام 2003، ويبلغ عدد … في القارات الثلاث.
			memorandum-paragraph 2: ويحافظ التحالف على نظافة البحيرات.
		`,
	);

	check(
		'footnotes at the foot of a page, too, stand in the middle of a paragraph',
		`
			The General Assembly,

			Recalling the report of the Secretary-General,1

			1. Encourages States to protect mountain springs and the land around

			__________________

			1 A/79/221.

			2/5

			24-20711

			them, in particular in dry regions;

			2. Requests a report.
		`,
		`
			draft-resolution en
			enacting: The General Assembly,
			preambular: Recalling the report of the Secretary-General,1
			operative 1: Encourages States to protect mountain springs … in dry regions;
				furniture: __________________
				footnote: 1 A/79/221.
				furniture: 2/5
				furniture: 24-20711
			operative 2: Requests a report.
		`,
	);

	check(
		'a number on a line of its own belongs to the paragraph below it',
		`
			The General Assembly,

			Recalling its resolution 77/172,

			1.
			Encourages States to protect mountain springs;

			2.

			Requests a report.
		`,
		`
			draft-resolution en
			enacting: The General Assembly,
			preambular: Recalling its resolution 77/172,
			operative 1: Encourages States to protect mountain springs;
			operative 2: Requests a report.
		`,
	);
});

describe('footnotes', () => {
	check(
		'have Markdown marks',
		`
			The General Assembly,

			Recalling the report of the Secretary-General,[^1]

			Requests a further report.[^note]

			[^1]: A/79/221.

			[^note]: See resolution 77/172,
			paragraph 9.
		`,
		`
			draft-resolution en
			enacting: The General Assembly,
			preambular: Recalling the report of the Secretary-General,[^1]
			operative: Requests a further report.[^note]
			footnote: [^1]: A/79/221.
			footnote: [^note]: See resolution 77/172, paragraph 9.
		`,
	);

	check(
		'have stars',
		`
			第七十九届会议
			临时议程* 项目71
			海洋和海洋法

			2024年8月1日马耳他常驻联合国代表给秘书长的信

			谨随函转递报告。

			瓦妮莎·格里马(签名)

			* A/79/150。
		`,
		`
			letter zh
			session: 第七十九届会议
			agenda-item: 临时议程* 项目71
			agenda-title: 海洋和海洋法
			title: 2024年8月1日马耳他常驻联合国代表给秘书长的信
			opening: 谨随函转递报告。
			signature: 瓦妮莎·格里马(签名)
			footnote: * A/79/150。
		`,
	);
});
