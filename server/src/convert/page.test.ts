import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { newDocument } from '../features/newDocument.ts';
import { completeAnswers } from '../features/newDocumentAnswers.ts';
import { languages } from '../languages/index.ts';
import { textOf } from '../testing/arbitraryText.ts';
import { dedent } from '../testing/dedent.ts';
import { growth, LINEAR } from '../testing/growth.ts';
import { printedText } from '../testing/printedText.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { pageOf, pageVersion } from './page.ts';

/** The blocks of a page, each with what it prints; a sheet a stretch. */
function printed(text: string): string {
	const { document } = readDocument(text);
	return pageOf(document)
		.sheets.map(({ blocks, direction, label }) =>
			[`${direction} «${label}»`, ...blocks.map(({ kind, html }) => `${kind} | ${printedText(html)}`)].join('\n'),
		)
		.join('\n\n');
}

test('A letter has a sheet of its own, and so has each annex', () => {
	const text = dedent(`
		United Nations
		A/79/150
		General Assembly
		Distr.: General
		14 July 2024
		Original: English

		Letter dated 14 July 2024 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

		I have the honour to transmit herewith a statement (see annex).

		(Signed) Kari Berg

		Annex to the letter dated 14 July 2024 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

		Statement

		Water is life.[^1]

		[^1]: See A/78/2.

		It is scarce.
	`);
	expect(printed(text)).toBe(
		dedent(`
		ltr «Letter dated 14 July 2024 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General»
		masthead | United NationsA/79/150General AssemblyDistr.: General14 July 2024Original: English
		title | Letter dated 14 July 2024 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General
		opening | I have the honour to transmit herewith a statement (see annex).
		signature | (Signed) Kari Berg

		ltr «Annex to the letter dated 14 July 2024 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General»
		annex | Annex to the letter dated 14 July 2024 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General
		annex-title | Statement
		paragraph | Water is life.1
		paragraph | It is scarce.
		footnote | 1See A/78/2.
	`),
	);
});

const JOINT = dedent(`
	A/80/640–S/2026/51

	General Assembly
	Security Council

	Distr.: General
	6 February 2026
	Original: English

	General Assembly
	Eightieth session
	Agenda item 13
	Protection of mountain springs

	Security Council
	Eighty-first year

	Letter dated 5 February 2026 from the Permanent Representative of Kenya to the United Nations addressed to the Secretary-General

	I have the honour to transmit herewith a statement.
`);

test('In a joint document the year of the Council stands beside the session of the Assembly, each below its own organ', () => {
	const [head, lines] = pageOf(readDocument(JOINT).document).sheets[0]?.blocks ?? [];
	expect(cells(head?.html)).toEqual({
		'organization-side': '',
		'symbol-side': 'A/80/640–S/2026/51',
		'organ-side': 'General Assembly|Security Council',
		'distribution-side': 'Distr.: General|6 February 2026|Original: English',
	});
	expect(cells(lines?.html)).toEqual({
		'session-side': 'General Assembly|Eightieth session|Agenda item 13|Protection of mountain springs',
		'year-side': 'Security Council|Eighty-first year',
	});
});

test('The name of the organization is printed above a draft that has none, and stays outside of its text', () => {
	const names = Object.values(languages).map(({ code: language }) => {
		const { text } = newDocument(completeAnswers({ kind: 'letter-under-item', language, state: 'NO' }, '2026-05-20'));
		const [masthead] = pageOf(readDocument(text).document).sheets[0]?.blocks ?? [];
		return /<div class="organization-side" data-supplied="([^"]*)"><\/div>/.exec(masthead?.html ?? '')?.[1];
	});
	expect(names.sort()).toEqual([
		'Naciones Unidas',
		'Nations Unies',
		'United Nations',
		'Организация Объединенных Наций',
		'الأمم المتحدة',
		'联合国',
	]);
	const named = pageOf(readDocument(`United Nations\n${JOINT}`).document).sheets[0]?.blocks[0]?.html;
	expect(named).not.toContain('data-supplied');
});

test('The letters of the organs are the large ones of a symbol', () => {
	const [head] = pageOf(readDocument(JOINT).document).sheets[0]?.blocks ?? [];
	expect(Array.from(head?.html.matchAll(/<span class="series"><span[^>]*>([^<]*)</g) ?? [], ([, letters]) => letters)).toEqual(['A', 'S']);
});

test('A mark of a list before the number is not printed', () => {
	const text =
		'إن الجمعية العامة،\n\nإذ تشير إلى قرارها ٥٩/٥٠،\n\n- ١ - تطلب إلى الأمين العام أن يقدم تقريرا؛\n\n- ٢ - تقرر أن تبقي المسألة قيد النظر.';
	const [sheet] = pageOf(readDocument(text).document).sheets;
	expect(sheet?.blocks.slice(2).map(({ html }) => printedText(/<span class="number">.*?<\/span><\/span>/.exec(html)?.[0] ?? ''))).toEqual([
		'١ -',
		'٢ -',
	]);
});

/** The lines of each cell of a table. */
function cells(html = ''): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Array.from(html.matchAll(/<div class="([a-z]+-side)"[^>]*>(.*?)<\/div>/g), ([, name, lines]) => [
			name,
			Array.from((lines as string).matchAll(/<p[^>]*>(.*?)<\/p>/g), ([, line]) => printedText(line as string)).join('|'),
		]),
	);
}

test('Marks and comments are not printed; emphasis, openers and numbers are elements', () => {
	const text =
		'*The General Assembly*,\n\n*Recalling* its resolution 77/172,<!-- check -->\n\n1. **Requests** the Secretary-General to report;\n\n2. Decides to remain seized.';
	const [sheet] = pageOf(readDocument(text).document).sheets;
	expect(sheet?.blocks.map(({ html }) => html.replace(/ data-at="\d+"/g, ''))).toEqual([
		'<p class="enacting"><em><span>The General Assembly</span></em><span>,</span></p>',
		'<p class="preambular"><em><em class="opener"><span>Recalling</span></em></em><span> its resolution 77/172,</span></p>',
		'<p class="operative numbered"><span class="number"><span>1.</span></span><span class="body"><span> </span><strong><em class="opener"><span>Requests</span></em></strong><span> the Secretary-General to report;</span></span></p>',
		'<p class="operative numbered"><span class="number"><span>2.</span></span><span class="body"><span> </span><em class="opener"><span>Decides</span></em><span> to remain seized.</span></span></p>',
	]);
});

test.each([
	['(Signed) Kari Berg', 'en', '(<em class="signed">Signed</em>) Kari Berg'],
	['(Firmado) Rosa Quispe', 'es', '(<em class="signed">Firmado</em>) Rosa Quispe'],
	['(Signé) Awa Diop', 'fr', '(<em class="signed">Signé</em>) Awa Diop'],
	['(Подпись) Иван Петров', 'ru', '(<em class="signed">Подпись</em>) Иван Петров'],
	['(توقيع) ليلى حداد', 'ar', '(<em class="signed">توقيع</em>) ليلى حداد'],
	['王芳(签名)', 'zh', '王芳(<em class="signed">签名</em>)'],
] as const)('The word “signed” stands out as the language has it: %s', (signature, language, expected) => {
	const text = newDocument(completeAnswers({ kind: 'letter-under-item', language, state: 'NO' }, '2026-05-20')).text;
	const signed = readDocument(text.trimEnd().split('\n\n').slice(0, -1).concat(signature).join('\n\n')).document;
	const html = pageOf(signed).sheets[0]?.blocks.find(({ kind }) => kind === 'signature')?.html ?? '';
	expect(html.replace(/<\/?(?:span|div)[^>]*>/g, '')).toBe(expected);
});

test('In a Chinese signature the name stands below the post', () => {
	const text = newDocument(completeAnswers({ kind: 'letter-under-item', language: 'zh', state: 'NO', name: '王芳' }, '2026-05-20')).text;
	const html = pageOf(readDocument(text).document).sheets[0]?.blocks.find(({ kind }) => kind === 'signature')?.html ?? '';
	expect(html.replace(/<[^>]*>/g, '')).toBe('常驻代表\n王芳(签名)');
});

test('In Arabic each symbol and number is kept together in its own order', () => {
	const text = 'إن الجمعية العامة،\n\nإذ تشير إلى الوثيقة A/64/L.5 وإلى قرارها ٥٩/٥٠،\n\n١ - تقرر أن تبقي المسألة قيد النظر.';
	const [sheet] = pageOf(readDocument(text).document).sheets;
	expect(sheet?.direction).toBe('rtl');
	expect(sheet?.blocks[1]?.html).toMatch(
		/<bdi><span data-at="\d+">A\/64\/L\.5<\/span><\/bdi>.*<bdi><span data-at="\d+">٥٩\/٥٠<\/span><\/bdi>/,
	);
});

test('In Arabic a name in Latin letters keeps the order of its words', () => {
	const text = 'إن الجمعية العامة،\n\nإذ ترحب بتعيين Ana Quispe Mamani من شركة A/64/L.5 Plus،';
	const [sheet] = pageOf(readDocument(text).document).sheets;
	const isolated = Array.from(sheet?.blocks[1]?.html.matchAll(/<bdi>(.*?)<\/bdi>/g) ?? [], ([, inner]) => printedText(inner as string));
	expect(isolated).toEqual(['Ana Quispe Mamani', 'A/64/L.5 Plus']);
});

test('A line in Latin letters within an Arabic document reads from the left', () => {
	const text = 'إن الجمعية العامة،\n\nOriginal and translation: see A/64/1.\n\n١ - تقرر أن تبقي المسألة قيد النظر.';
	const [sheet] = pageOf(readDocument(text).document).sheets;
	expect(sheet?.blocks.map(({ html }) => / dir="(\w+)"/.exec(html)?.[1])).toEqual([undefined, 'ltr', undefined]);
});

test.each(sampleDocuments)('Every word of a $name in $language is printed once', ({ paragraphs }) => {
	const text = paragraphs.join('\n\n');
	const words = (shown: string) => shown.replace(/\s+/g, '').split('').sort().join('');
	const page = pageOf(readDocument(text).document);
	expect(words(page.sheets.flatMap(({ blocks }) => blocks.map(({ html }) => printedText(html))).join(''))).toBe(words(text));
});

test('A marked place is an element with its number, and does not cut a symbol in two', () => {
	const text = 'إن الجمعية العامة،\n\nإذ تشير إلى الوثيقة A/64/L.5،';
	const start = text.indexOf('/64');
	const [sheet] = pageOf(readDocument(text).document, [{ start, end: start + 3, severity: 'warning', code: 'symbol/form' }]).sheets;
	expect(sheet?.blocks[1]?.html).toMatch(/data-mark="21 24 symbol\/form"[^>]*><bdi><span data-at="\d+">A\/64\/L\.5<\/span><\/bdi><\/span>/);
});

test('Nothing in a text becomes an element, whatever it says', () => {
	const hostile = textOf(
		'<script>',
		'"><img src=x onerror=alert(1)>',
		'&lt;',
		"'",
		'*',
		'**',
		'_',
		'[^1]',
		'[^<b>]',
		'[^1]: ',
		'\n',
		'\n\n',
		'Annex I',
		'1. ',
		'Decides',
		'<!--',
		'-->',
		'ا',
		'A/64/1',
		'\uD800',
	);
	fc.assert(
		fc.property(hostile, (text) => {
			for (const { blocks } of pageOf(readDocument(text).document).sheets) {
				for (const { html } of blocks) expect(html.replace(OURS, '')).not.toMatch(/[<>"']/);
			}
		}),
	);
});

/** The elements and attributes that a page may have. */
const OURS =
	/<\/?(?:p|div|h[1-3]|span|em|strong|sup|a|bdi)(?: (?:class="[a-z\d -]+"|data-at="\d+"|dir="(?:auto|ltr)"|data-supplied="[\p{L} ]+"|id="note-\d+-[\p{L}\p{N}_-]*"|href="#note-\d+-[\p{L}\p{N}_-]*"|role="doc-(?:footnote|noteref)"))*>/gu;

test('Each piece of printed text says where it stands in the source', () => {
	fc.assert(
		fc.property(
			textOf('Recalling ', '*also*', '**Decides** ', '\n\n', '1. ', 'The General Assembly,\n\n', 'A/64/1', '[^1]', 'x, ', '<!-- c -->'),
			(text) => {
				for (const { blocks } of pageOf(readDocument(text).document).sheets) {
					for (const { html, start } of blocks) {
						for (const [, at, piece] of html.matchAll(/<span data-at="(\d+)">([^<]*)<\/span>/g)) {
							const from = start + Number(at);
							expect(printedText(piece as string)).toBe(text.slice(from, from + printedText(piece as string).length));
						}
					}
				}
			},
		),
	);
});

test('Only the block in which something is typed is made again', () => {
	const text = 'The General Assembly,\n\nRecalling its resolution 77/172,\n\n1. Requests a report;\n\n2. Decides to remain seized.';
	const before = pageVersion(readDocument(text).document);
	const known = new Map(before.blocks.flatMap((made) => (made ? [[made.block.html, made] as const] : [])));
	const after = pageVersion(readDocument(text.replace('Recalling', 'Recalling also')).document, [], before);
	expect(after.blocks.map((made) => made?.block.kind)).toEqual(['enacting', 'preambular', 'operative', 'operative']);
	expect(after.blocks.map((made) => made && known.get(made.block.html)?.block.end === made.block.end)).toEqual([true, false, false, false]);
	// What has only moved has the very string of the version before.
	expect(after.blocks.map((made) => made !== undefined && known.has(made.block.html))).toEqual([true, false, true, true]);
});

test('A page takes linear time', () => {
	const paragraph = '1. **Requests** the Secretary-General to report on A/64/1[^1] and *again*;\n\n';
	const time = growth((size) => void pageOf(readDocument(`The General Assembly,\n\n${paragraph.repeat(size / 100)}`).document));
	expect(time).toBeLessThan(LINEAR);
});

test('One paragraph full of marks takes linear time', () => {
	const time = growth((size) => void pageOf(readDocument(`Recalling ${'*a* _b [^1] '.repeat(size / 20)}`).document));
	expect(time).toBeLessThan(LINEAR);
});

test('So does one in Arabic with many symbols', () => {
	const time = growth((size) => void pageOf(readDocument(`إن الجمعية العامة، ${'وثيقة *A/64/19* جديدة '.repeat(size / 20)}`).document));
	expect(time).toBeLessThan(LINEAR);
});
