import type { NodeKind, UnDocument } from '../../document/document.ts';
import { languages } from '../../languages/index.ts';
import type { Language, Marks } from '../../languages/language.ts';
import { perLanguage } from '../../references/patterns.ts';
import type { TextEdit } from '../../text/edits.ts';
import { matchesIn } from '../../text/matchesIn.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { isQuoted } from '../facts/quotedPassages.ts';
import { type RunningText, runningText } from '../facts/runningText.ts';
import type { Finding, Rule } from '../rule.ts';

/** A comma, semicolon, colon, question or exclamation mark of another script, between words of this one. */
export const languagePunctuation: Rule = {
	code: 'language/punctuation',
	severity: 'warning',
	reach: 'paragraph',
	summary:
		'Words are parted, and sentences end, with the punctuation marks of their own script: Arabic “،”, Chinese “，” and “。”, elsewhere “,” and “.”.',
	authority:
		'Measured on official texts: one ASCII comma against 13,900 Chinese ones within the sentences of 122 Chinese texts, none in 107 Arabic ones; no point behind a Chinese word. The marks at the ends of paragraphs have rules of their own.',
	examples: {
		good: [
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى الميثاق، وإلى المبلغ 1,250 دولار،' },
			{ language: 'zh', text: '大会，\n\n回顾《宪章》，并注意到1,250美元，' },
			{ language: 'en', text: 'The General Assembly,\n\nRecalling the Charter, and noting the sum of 1,250 dollars,' },
		],
		bad: [
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى الميثاق, وإلى الإعلان;وإلى التقرير،
                   ^             ^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى الميثاق، وإلى الإعلان؛ وإلى التقرير،',
			},
			{
				language: 'zh',
				text: `大会，

回顾《宪章》, 又回顾《宣言》;并注意到报告，
      ^        ^`,
				fixed: '大会，\n\n回顾《宪章》，又回顾《宣言》；并注意到报告，',
			},
			{
				language: 'en',
				text: `The General Assembly,

Recalling the Charter، and the Declaration，in full,
                     ^                    ^`,
				fixed: 'The General Assembly,\n\nRecalling the Charter, and the Declaration, in full,',
			},
			{
				language: 'zh',
				text: `2009年7月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明.
         ^

卡里·贝里(签名)`,
				fixed: `2009年7月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明。

卡里·贝里(签名)`,
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

напоминая об Уставе，Декларации и докладе,
                   ^`,
				fixed: 'Генеральная Ассамблея,\n\nнапоминая об Уставе, Декларации и докладе,',
			},
		],
	},
	check: (document) =>
		runningText(document).flatMap((part) => [...foreignMarks(document, part), ...foreignStops(document, part)].sort(byStart)),
};

function byStart(one: Finding, other: Finding): number {
	return one.start - other.start;
}

function foreignMarks(document: UnDocument, { node, language, text }: RunningText): Finding[] {
	const { pattern, own } = foreignMarksOf(language);
	return matchesIn(pattern, text).flatMap(({ 0: printed, 1: mark = '', index }): Finding[] => {
		const start = node.start + index;
		const right = own.get(mark);
		if (right === undefined || isQuoted(document, start)) return [];
		const newText = language.script === 'Han' ? right : `${right}${printed.slice(mark.length) || ' '}`;
		const message = sentence`${quote(mark)} belongs to another script; between these words stands ${quote(right)}.`;
		return [finding({ start, end: start + mark.length }, message, right, { start, end: start + printed.length, newText })];
	});
}

/** The point of other scripts in place of the full stop of this one. Those at the ends of clauses have rules of their own. */
function foreignStops(document: UnDocument, { node, language, text }: RunningText): Finding[] {
	const pattern = foreignStopOf(language);
	if (!pattern) return [];
	return matchesIn(pattern, text).flatMap(({ index }): Finding[] => {
		const place = { start: node.start + index, end: node.start + index + 1 };
		if ((place.end === node.end && CLAUSES.has(node.kind)) || isQuoted(document, place.start)) return [];
		const right = language.marks.fullStop;
		const message = sentence`${quote(POINT)} belongs to another script; a sentence ends with ${quote(right)}.`;
		return [finding(place, message, right, { ...place, newText: right })];
	});
}

function finding(place: Range, message: Sentence, right: string, edit: TextEdit): Finding {
	const { code, severity } = languagePunctuation;
	return { code, severity, ...place, message, fixes: [{ title: sentence`Write ${quote(right)}`, safe: true, edits: [edit] }] };
}

const CLAUSES: ReadonlySet<NodeKind> = new Set<NodeKind>(['preambular', 'operative', 'subparagraph', 'continuation']);
const POINT = '.';

/** A point behind a word of a script that ends sentences otherwise; undefined where the point is the script's own. Behind figures it may be decimal. */
const foreignStopOf = perLanguage(({ marks, script }: Language): RegExp | undefined =>
	marks.fullStop === POINT ? undefined : new RegExp(`(?<=[${LETTERS[script]}][)”"»》]?)\\.(?=[\\s(“"«《${LETTERS[script]}]|$)`, 'g'),
);

const KINDS: readonly (keyof Marks & ('comma' | 'semicolon' | 'colon' | 'questionMark' | 'exclamationMark'))[] = [
	'comma',
	'semicolon',
	'colon',
	'questionMark',
	'exclamationMark',
];

/** The marks that other languages have and this one has not, each with its own; and the expression that finds them, with blanks behind, between words. */
const foreignMarksOf = perLanguage((language: Language): { pattern: RegExp; own: ReadonlyMap<string, string> } => {
	const ownMarks = new Set(KINDS.map((kind) => language.marks[kind]));
	const own = new Map<string, string>();
	for (const kind of KINDS) {
		for (const { marks } of Object.values(languages)) if (!ownMarks.has(marks[kind])) own.set(marks[kind], ownMark(language, kind));
	}
	const letters = LETTERS[language.script];
	const blanks = language.script === 'Han' ? '[ \\t\\u00a0\\u3000]{0,4}' : '[ \\t\\u00a0]?';
	const pattern = new RegExp(`([${[...own.keys()].join('')}])(?<=[${letters}\\d)”“"»》][^])${blanks}(?=[(“”"«《]?[${letters}])`, 'g');
	return { pattern, own };
});

/** The mark as it follows a word: French parts some from it by a no-break space. */
function ownMark({ marks }: Language, kind: (typeof KINDS)[number]): string {
	return (marks.noBreakSpaceBefore.includes(marks[kind]) ? '\u00a0' : '') + marks[kind];
}

const LETTERS: Readonly<Record<Language['script'], string>> = {
	Arabic: '\\u0620-\\u0652',
	Cyrillic: '\\u0400-\\u04ff',
	Han: '\\u4e00-\\u9fff',
	Latin: 'A-Za-z\\u00c0-\\u024f',
};
