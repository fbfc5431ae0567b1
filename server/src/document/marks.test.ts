import { describe } from 'vitest';
import { check } from '../testing/checkOutline.ts';

describe('marks like those of Markdown', () => {
	check(
		'may stand before headings of every level',
		`
			# General Assembly

			## Seventy-eighth session

			### Agenda item 31

			#### Prevention of armed conflict

			##### Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General

			I have the honour to transmit herewith a statement (see annex).

			(Signed) Vanessa Grima

			## Annex

			### Statement on the harbours of the Mediterranean

			The ministers met in Valletta.
		`,
		`
			letter en
			organ: General Assembly
			session: Seventy-eighth session
			agenda-item: Agenda item 31
			agenda-title: Prevention of armed conflict
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
			opening: I have the honour to transmit herewith a statement (see annex).
			signature: (Signed) Vanessa Grima
			annex (none): Annex
				annex-title: Statement on the harbours of the Mediterranean
				paragraph: The ministers met in Valletta.
		`,
	);

	check(
		'may emphasize openers and formulas',
		`
			*The General Assembly*,

			*Recalling* its resolution 77/172,

			_Noting with concern_ the drying up of springs,

			1. **Encourages** States to protect them;

			2. *Also encourages* States to count them.
		`,
		`
			draft-resolution en
			enacting: *The General Assembly*,
			preambular: *Recalling* its resolution 77/172,
			preambular: _Noting with concern_ the drying up of springs,
			operative 1: **Encourages** States to protect them;
			operative 2: *Also encourages* States to count them.
		`,
	);

	check(
		'may end lines with two spaces, as a hard break',
		`
			Distr.: General  
			14 March 2024  
			French  
			Original: French  

			Letter dated 12 March 2024 from the Permanent Representative of Benin to the United Nations addressed to the Secretary-General
		`,
		`
			letter en
			distribution: Distr.: General
			document-date: 14 March 2024
			document-language: French
			original-language: Original: French
			title: Letter dated 12 March 2024 from the Permanent … to the Secretary-General
		`,
	);
});

describe('comments', () => {
	check(
		'are no content, between paragraphs or inside them',
		`
			<!-- Second version. Ask the capital about paragraph 2. -->

			The General Assembly,

			<!-- 1. Deletes this. -->

			Recalling its resolution 77/172 <!-- of which date? -->,

			1. Encourages States to protect <!-- all? --> springs;
			<!-- Annex I

			(Signed) Nobody -->
			2. Requests a report.
		`,
		`
			draft-resolution en
			enacting: The General Assembly,
			preambular: Recalling its resolution 77/172 ,
			operative 1: Encourages States to protect springs;
			operative 2: Requests a report.
		`,
	);

	check(
		'that are not closed are text',
		`
			The General Assembly,

			Recalling its resolution 77/172,

			1. Encourages States to protect <!-- all springs;

			2. Requests a report.
		`,
		`
			draft-resolution en
			enacting: The General Assembly,
			preambular: Recalling its resolution 77/172,
			operative 1: Encourages States to protect <!-- all springs;
			operative 2: Requests a report.
		`,
	);
});

describe('characters that do not show', () => {
	check(
		'do not hide what they stand in',
		`
			\u200fإن الجمعية العامة،

			\u200fإذ تشير إلى قرارها 77/172\u200f المؤرخ 14 كانون الأول/ديسمبر 2022،

			\u202b1 - تحيط علما بالتقرير؛\u202c

			2\u00a0-\u00a0تقرر إعلان عام 2027 سنة دولية للينابيع.
		`,
		`
			draft-resolution ar
			enacting: \u200fإن الجمعية العامة،
			preambular: \u200fإذ تشير إلى قرارها 77/172\u200f المؤرخ 14 كانون الأول/ديسمبر 2022،
			operative 1: تحيط علما بالتقرير؛\u202c
			operative 2: تقرر إعلان عام 2027 سنة دولية للينابيع.
		`,
	);

	check(
		'and full-width letters, digits and marks are read as their like',
		`
			大会，

			回顾其第７７／１７２号决议，

			１．注意到报告；

			２．请秘书长提交报告。
		`,
		`
			draft-resolution zh
			enacting: 大会，
			preambular: 回顾其第７７／１７２号决议，
			operative 1: 注意到报告；
			operative 2: 请秘书长提交报告。
		`,
	);

	check(
		'a byte-order mark and carriage returns change nothing',
		`
			\ufeffThe General Assembly,\r
			\r
			Recalling its resolution 77/172,\r
			\r
			1. Encourages States to protect springs;\r
			\r
			2. Requests a report.\r
		`,
		`
			draft-resolution en
			enacting: The General Assembly,
			preambular: Recalling its resolution 77/172,
			operative 1: Encourages States to protect springs;
			operative 2: Requests a report.
		`,
	);
});
