import { sampleDocuments } from '../sampleDocuments.ts';

/** A text of a size: so many pieces of one sort. */
export type HostileShape = (pieces: number) => string;

const FORMULA = 'The General Assembly,\n\n1. Requests the Secretary-General:\n\n';
const LETTER =
	'Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General\n\nI have the honour to write.\n\n';
const repeated =
	(before: string, piece: (index: number) => string, after = ''): HostileShape =>
	(pieces) =>
		before + Array.from({ length: pieces }, (_, index) => piece(index + 1)).join('') + after;

const CONTROLS = Array.from({ length: 0x42 }, (_, index) => String.fromCharCode(index < 0x21 ? index : index + 0x5e)).join('');
const BIDI = '\u200e\u200f\u061c\u202a\u202b\u202d\u202e\u202c\u2066\u2067\u2068\u2069';

/** Shapes that a writer would never make, and that somebody may send. */
export const hostileShapes: Readonly<Record<string, HostileShape>> = {
	'subparagraphs below each other': repeated(FORMULA, (index) => `(${'abcdefgh'[index % 8]}) Of:\n(i) Of:\na. Of:\ni. Of:\n`),
	'one label after the other, without words': repeated(FORMULA, () => '(a) (i) '),
	'quotations in quotations': (pieces) => `${FORMULA}${'“a «'.repeat(pieces)}${'» b”'.repeat(pieces)}`,
	'brackets in brackets': (pieces) => `${FORMULA}${'[a('.repeat(pieces)}${')b]'.repeat(pieces)}`,
	'brackets that do not close': repeated('The General Assembly,\n\n', () => '[Adopted by ('),
	'one line': repeated('', (index) => `The ministers met ${index} times in annex I, as A/79/${index} says. `),
	'a draft on one line': repeated('The General Assembly, ', (index) => `${index}. Requests a report on paragraph ${index}; `),
	'one word to a line': repeated(LETTER, (index) => `word${index}\n`),
	'one letter to a line': repeated('', () => 'a\n\n'),
	annexes: repeated(LETTER, (index) => `Annex ${index}\n\nText ${index}\n\n`),
	'annexes without numbers': repeated(LETTER, () => 'Annex\n\n'),
	'annexes in annexes': repeated(LETTER, () => 'Annex I\n\nEnclosure I\n\nAppendix I\n\n'),
	'references to one annex': repeated(`${LETTER}As `, () => 'annex I says, ', '\n\n(Signed) A B\n\nAnnex I\n\nText'),
	'annexes with a reference each': (pieces) =>
		repeated(LETTER, (index) => `See annex ${index}.\n\n`, '(Signed) A B\n\n')(pieces) +
		repeated('', (index) => `Annex ${index}\n\nText ${index}\n\n`)(pieces),
	'references to annexes that are missing': repeated(LETTER, (index) => `See annex ${index}.\n\n`),
	'lists of annexes': repeated(LETTER, (index) => `See annexes I, II, III and ${index}.\n\n`),
	'references to paragraphs': repeated(FORMULA, (index) => `See paragraphs ${index} to ${index * 1000} above;\n\n`),
	'numbers that repeat': repeated('The General Assembly,\n\n', () => '1. Decides;\n\n'),
	'numbers backwards': (pieces) => repeated('The General Assembly,\n\n', (index) => `${pieces - index}. Decides;\n\n`)(pieces),
	'huge numbers': repeated('The General Assembly,\n\n', () => `${'9'.repeat(300)}. Decides on ${'1'.repeat(300)}/${'8'.repeat(300)};\n\n`),
	'digits without end': repeated('The General Assembly,\n\n1. Decides ', () => '1٢３'),
	'Roman numerals without end': repeated('Annex ', () => 'MCXVI'),
	'Han numerals without end': repeated('附件', () => '一二十百千〇'),
	'lone surrogates': repeated('The General Assembly,\n\n1. Decides ', (index) => (index % 2 ? '\ud800a' : '\udc00 ')),
	'control characters': repeated('The General Assembly,\n\n1. Decides', () => CONTROLS),
	'carriage returns alone': repeated('The General Assembly,\r\r', (index) => `${index}. Decides;\r`),
	'line separators': repeated('The General Assembly,\u2028', (index) => `${index}. Decides;\u2028`),
	'bidi marks': repeated('إن الجمعية العامة،\n\n1 - تقرر ', () => `${BIDI}77/1`),
	'combining marks': repeated('The General Assembly,\n\n1. Decides', () => '\u0301\u064b\u20dd'),
	'strokes within Arabic words': repeated('إن الجمعية العامة،\n\n1 - تقر', () => '\u0640'),
	'invisible characters': repeated('The General Assembly,\n\n1. De', () => '\u200b\u00ad\ufeff', 'cides'),
	comments: repeated('The General Assembly,\n\n', (index) => `<!-- remark ${index} -->1. Decides;<!-- -->\n\n`),
	'comments that do not close': repeated('The General Assembly,\n\n', () => '<!-- '),
	'comments that silence': repeated(
		'The General Assembly,\n\n',
		() => '<!-- penholder-disable-next-line clause/number -->\n7. Decides;\n\n',
	),
	'comments that silence everything, one in the other': repeated(
		'The General Assembly,\n\n',
		() => '<!-- penholder-disable -->\n7. Decides;\n\n',
	),
	'comments with misspelt names': repeated('The General Assembly,\n\n', (index) => `<!-- penholder-disable clause/numbre${index} -->\n`),
	footnotes: repeated('The General Assembly,\n\n1. Decides', (index) => `[^${index}]`, '\n\n[^1]: A note.\n'),
	'notes without calls': repeated('The General Assembly,\n\n1. Decides.\n\n', (index) => `[^${index}]: A note.\n`),
	'notes below a rule': repeated('_____________\n', (index) => `${index} A note.\n`),
	'stars of footnotes': repeated('Agenda item 12*\n', () => '* A/79/1.\n'),
	'comments with as many misspelt names': repeated(
		'The General Assembly,\n\n',
		(index) => `<!-- penholder-disable-next-line language/x${(index * 7919).toString(36)}numb -->\n`,
	),
	'signs of emphasis': repeated('The General Assembly,\n\n1. Decides ', () => '*_**a'),
	'marks of headings': repeated('', () => '###### \n'),
	signatures: repeated(LETTER, (index) => `(Signed) Name ${index}\nAmbassador\n`),
	'names of States': repeated(LETTER, () => 'Bolivia (Plurinational State of), Malta and the United Republic of Tanzania, '),
	sponsors: repeated('', () => 'Malta, Kenya and Fiji: draft resolution\n\n'),
	symbols: repeated(LETTER, (index) => `A/C.2/79/L.${index}/Rev.1–S/2024/${index}/Add.2, `),
	'symbols with wrong strokes': repeated(LETTER, () => 'A / RES ∕ 79 / 1, A\\79\\1 '),
	'resolutions and their dates': repeated('The General Assembly,\n\nRecalling ', () => 'its resolution 77/172 of 14 December 2022, '),
	dates: repeated(LETTER, (index) => `on ${index % 40} March ${1900 + (index % 200)} and 31 June, `),
	sessions: repeated(LETTER, () => 'at its seventy-ninth, eightieth and hundred and first sessions, '),
	'agenda items': repeated('', (index) => `Agenda item ${index}\nCulture of peace\n`),
	'an agenda item of many numbers': repeated('البنود 12', () => '، 12', ' من البيان\n'),
	'a Russian title of blanks': repeated(`${sampleDocuments[3]?.paragraphs.join('\n')}\n\nПисьмо`, () => '   '),
	'an Arabic title of one sign a line': repeated(
		'رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم لمالطة لدى الأمم المتحدة',
		() => '壁\n',
	),
	'a Chinese title and carriage returns': repeated('2024年4月5日马耳他常驻联合国代表给秘书长的信', () => '\r'),
	'request after request': repeated('', () => 'Request for the inclusion of an item in the agenda\n\n'),
	'enacting formulas': repeated('', () => 'The General Assembly,\n\nThe Security Council,\n\n'),
	'openers alone': repeated('The General Assembly,\n\n', () => 'Recalling, Recalling also, Recalling further,\n\n'),
	'tags of HTML': repeated(LETTER, () => '<script>alert(1)</script><!DOCTYPE><img src=x onerror=alert(1)>&amp;'),
	'languages mixed': repeated(
		'',
		(index) => `${sampleDocuments[index % sampleDocuments.length]?.paragraphs.join(index % 3 ? '\n' : ' ') ?? ''}\n`,
	),
	'words of Object': repeated('__proto__ constructor\n\n', () => 'Annex __proto__\n\n[^constructor]: toString\n\n'),
	tabs: repeated('The General Assembly,', () => '\t'),
	'spaces before line breaks': repeated('The General Assembly,', () => '        \n'),
	'furniture of pages': repeated('', (index) => `${index % 99}/99\n24-04711 (E)\n*2404711*\n`),
};
