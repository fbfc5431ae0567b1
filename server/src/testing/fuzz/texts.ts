import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { languages } from '../../languages/index.ts';
import { catalogue } from '../../rules/catalogue.ts';
import { readMarkedText } from '../../rules/examples.ts';
import { anyText } from '../arbitraryText.ts';
import { layouts } from '../layouts.ts';
import { sampleDocuments } from '../sampleDocuments.ts';

/** Whole texts to be broken: the seeds, our own letters and documents in three layouts, and the examples of all rules. */
export const ownTexts: readonly string[] = [
	...textsIn(new URL('../../../../seeds/', import.meta.url)),
	...textsIn(new URL('../../document/fixtures/letters/', import.meta.url)),
	...sampleDocuments.flatMap(({ paragraphs }) =>
		['a blank line between paragraphs', 'hard-wrapped at 72, without blank lines', 'on one line'].map(
			(name) => layouts[name]?.(paragraphs) ?? '',
		),
	),
	...catalogue.flatMap(({ examples: { good, bad } }) => [
		...good.map(({ text }) => text),
		...bad.map(({ text }) => readMarkedText(text).text),
	]),
];

function textsIn(folder: URL): string[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

const MARKS =
	'1. |2 - |١ - |٣|٩٩|- 3 -|(a) |(b) |b) |(أ) |’1‘ |㈠ |(i) |(ii) |17. |99|2/5|/|...|24-04711 (E)|*2404711*|<!--|-->|<!-- x -->|%%%A$B|# |###### |**|*|_|[^1]|[^1]: |[|]|(|)|“|”|«|»|‹|"|\'|’|`|_____|* |,|;|.|:|،|؛|؟|，|；|。|：|、|《|》|—|–|-|<script>|<b>|&amp;|\\|$|{0}|{|}|=>'
		.split('|')
		.map((mark) => mark.replace('$', '|'));
const SUPPRESSIONS = catalogue.flatMap(({ code }) => [
	`<!-- penholder-disable ${code} -->`,
	`<!-- penholder-disable-next-line ${code} -->`,
]);
const WHITE_SPACE = [
	'\n',
	'\n\n',
	'\r\n',
	'\r',
	'\t',
	' ',
	'  ',
	' ',
	'\u00a0',
	'\u202f',
	'\u3000',
	'\u2028',
	'\u2029',
	'\u0085',
	'\u000b',
	'\f',
];
const INVISIBLE = [
	...'\ufeff\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u00ad\u2060\u0640\u034f',
];
const COMBINING = [...'\u0301\u0308\u064b\u0651\u0653\u0670\u20dd\ufe0f'];
const ODD = [
	'\ud800',
	'\udc00',
	'\ud83d\ude00',
	'\u0000',
	'\u001b[31m',
	'\ufffe',
	'\ufdd0',
	'__proto__',
	'constructor',
	'İ',
	'ß',
	'ﬁ',
	'Ａ',
	'𝟏',
	'²',
	'½',
];
const NUMBERS = [
	'0',
	'1',
	'00',
	'-1',
	'999',
	'2147483648',
	'99999999999999999999',
	'1e9',
	'I',
	'IV',
	'IIII',
	'MMMM',
	'XIX',
	'一',
	'二十',
	'〇',
	'第',
	'الأول',
	'31',
	'2024',
	'30 February 2024',
];
const CITATIONS = [
	'A/RES/79/1',
	'A/79/L.21',
	'S/2024/1',
	'S/RES/2735 (2024)',
	'79/1',
	'2735 (2024)',
	'A/C.1/79/L.1/Rev.1',
	'E/CN.4/2003/1',
	'A/79/1-S/2024/2',
	'annex I',
	'annexes I to III',
	'المرفق الأول',
	'附件一',
	'paragraph 3 above',
	'paragraphs 1 to 99999',
];

/** The words that the reader and the rules look for, in each language, whole and cut. */
const WORDS = unique([
	...ownTexts.flatMap((text) => (text.length < 4000 ? text.split(/\n+/).filter((line) => line.length < 160) : [])),
	...sampleDocuments.flatMap(({ paragraphs }) => paragraphs.flatMap((text) => [text, text.slice(0, 20), text.slice(-20)])),
	...sampleDocuments.flatMap(({ paragraphs }) => paragraphs.flatMap((text) => text.split(/\s+/))),
	...Object.values(languages).flatMap(({ marks }) =>
		Object.values(marks)
			.flat()
			.filter((mark): mark is string => typeof mark === 'string'),
	),
]);

/** What means something to the reader, or should mean nothing. */
export const activePieces: readonly string[] = unique([
	...MARKS,
	...SUPPRESSIONS,
	...WHITE_SPACE,
	...INVISIBLE,
	...COMBINING,
	...ODD,
	...NUMBERS,
	...CITATIONS,
	...WORDS,
]);

const mark = fc.constantFrom(...MARKS, ...WHITE_SPACE, ...NUMBERS, ...CITATIONS);
const odd = fc.constantFrom(...INVISIBLE, ...COMBINING, ...ODD, ...SUPPRESSIONS);
const word = fc.constantFrom(...WORDS);

/** A piece of any sort: marks and white space more often than words, of which there are far more. */
export const activePiece: fc.Arbitrary<string> = fc.oneof(
	{ weight: 4, arbitrary: mark },
	{ weight: 1, arbitrary: odd },
	{ weight: 3, arbitrary: word },
	{ weight: 1, arbitrary: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
);

/** Pieces strung together. */
export const strungPieces: fc.Arbitrary<string> = fc.array(activePiece, { maxLength: 40 }).map((parts) => parts.join(''));

/** A piece many times, between other pieces. */
export const repeatedPieces: fc.Arbitrary<string> = fc
	.tuple(strungShort(), strungShort(), fc.integer({ min: 2, max: 60 }), strungShort())
	.map(([before, piece, times, after]) => before + piece.repeat(times) + after);

function strungShort(): fc.Arbitrary<string> {
	return fc.array(activePiece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
}

/** What happens to a text while it is written: a piece comes, a stretch goes, comes twice or moves, a mark becomes another, lines break. */
type Mutation = (text: string) => string;

const mutation: fc.Arbitrary<Mutation> = fc
	.tuple(
		fc.integer({ min: 0, max: 6 }),
		fc.nat(),
		fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 60 }), fc.nat({ max: 600 })),
		activePiece,
		fc.nat(),
	)
	.map(([what, place, length, piece, elsewhere]) => (text) => {
		const start = place % (text.length + 1);
		const end = Math.min(text.length, start + length);
		const stretch = text.slice(start, end);
		const rest = text.slice(0, start) + text.slice(end);
		const target = elsewhere % (rest.length + 1);
		switch (what) {
			case 0:
				return text.slice(0, start) + piece + text.slice(start);
			case 1:
				return rest;
			case 2:
				return text.slice(0, end) + stretch + text.slice(end);
			case 3:
				return rest.slice(0, target) + stretch + rest.slice(target);
			case 4:
				return text.slice(0, start) + piece + text.slice(end);
			case 5:
				return text.replaceAll('\n', length % 2 ? ' ' : '\r\n');
			default:
				return length % 3 ? text.slice(0, start) + stretch.replace(/\s+/g, piece) + text.slice(end) : text.slice(start);
		}
	});

/** A whole text after some mutations. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
	return fc
		.tuple(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 12 }))
		.map(([text, mutations]) => mutations.reduce((changed, mutate) => mutate(changed), text));
}

/** Any text that is worth trying. */
export function tryableText(texts: readonly string[] = ownTexts): fc.Arbitrary<string> {
	return fc.oneof(
		{ weight: 1, arbitrary: anyText },
		{ weight: 3, arbitrary: strungPieces },
		{ weight: 2, arbitrary: repeatedPieces },
		{ weight: 4, arbitrary: mutated(texts) },
	);
}

/** A piece to be repeated as often as wanted, and what stands around. */
export const growingText: fc.Arbitrary<{ readonly before: string; readonly piece: string; readonly after: string }> = fc.record({
	before: fc.oneof(
		fc.constant('The General Assembly,\n\n1. '),
		fc.constantFrom(...sampleDocuments).map(({ paragraphs }) => `${paragraphs.join('\n\n')}\n\n`),
		strungShort(),
	),
	piece: strungShort().filter((piece) => piece.length < 200),
	after: fc.oneof(fc.constant(''), strungShort()),
});

function unique(texts: readonly string[]): string[] {
	return [...new Set(texts)].filter((text) => text !== '');
}
