import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { nodeAt, sectionOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import type { TextEdit } from '../../text/edits.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { isWhiteSpace } from '../../text/whiteSpace.ts';
import { findingForAll, oneForAll } from '../facts/findingForAll.ts';
import { quotedPassages } from '../facts/quotedPassages.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import type { Finding, Rule } from '../rule.ts';

/** Quotation marks that another language has, or a typewriter. */
export const languageQuotationMarks: Rule = {
	code: 'language/quotation-marks',
	severity: 'information',
	reach: 'paragraph',
	summary:
		'Quotations stand between the marks of their language: “…” in English, Spanish and Chinese, « … » in French, «…» in Russian, ”…“ in Arabic.',
	authority:
		'Measured on 741 official texts: no other marks round a quotation in five languages; 96 % of the Arabic ones are ”…“. Quotations within quotations have other marks in French and Russian.',
	examples: {
		good: [
			{ language: 'en', text: 'The General Assembly,\n\nRecalling the item entitled “Harmony with Nature”,' },
			{ language: 'fr', text: 'L’Assemblée générale,\n\nRappelant la question intitulée «\u00a0Le rapport “Notre avenir”\u00a0»,' },
			{ language: 'ru', text: 'Генеральная Ассамблея,\n\nссылаясь на пункт, озаглавленный «Доклад „Наше будущее“»,' },
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى البند المعنون ”الانسجام مع الطبيعة“،' },
			{ language: 'zh', text: '大会，\n\n回顾题为“与自然和谐相处”的项目和《宪章》，' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling the items entitled "Harmony with Nature" and «Our future»,
                             ^`,
				fixed: 'The General Assembly,\n\nRecalling the items entitled “Harmony with Nature” and “Our future”,',
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant la question intitulée "Harmonie avec la nature",
                                ^`,
				fixed: 'L’Assemblée générale,\n\nRappelant la question intitulée «\u00a0Harmonie avec la nature\u00a0»,',
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на пункт, озаглавленный “Гармония с природой”,
                                 ^`,
				fixed: 'Генеральная Ассамблея,\n\nссылаясь на пункт, озаглавленный «Гармония с природой»,',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى البند المعنون "الانسجام مع الطبيعة"،
                          ^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى البند المعنون ”الانسجام مع الطبيعة“،',
			},
			{
				language: 'zh',
				text: `大会，

回顾题为「与自然和谐相处」的项目，
    ^`,
				fixed: '大会，\n\n回顾题为“与自然和谐相处”的项目，',
			},
			{
				language: 'es',
				text: `La Asamblea General,

Recordando el tema titulado «Armonía con la Naturaleza»,
                            ^`,
				fixed: 'La Asamblea General,\n\nRecordando el tema titulado “Armonía con la Naturaleza”,',
			},
		],
	},
	check: findOtherMarks,
	together: inOneFinding,
};

function findOtherMarks(document: UnDocument): Finding[] {
	return quotedPassages(document).flatMap((passage) => {
		const language = languageAt(document, passage);
		if (!language || !hasOtherMarks(document.text, passage, language)) return [];
		const pair = pairOf(language);
		const shown = { start: passage.start, end: passage.start + 1 };
		const fix = { title: sentence`Write ${quote(pair)}`, safe: true, edits: editsFor(document.text, passage, language) };
		const printed = document.text.slice(passage.start, passage.end);
		return [findingForAll(languageQuotationMarks, shown, messageForOne(printed, pair), fix)];
	});
}

function inOneFinding(document: UnDocument, findings: readonly Finding[]): readonly Finding[] {
	const [first] = findings;
	const language = first && languageAt(document, first);
	if (!language || findings.length === 1) return findings;
	const printed = document.text.slice(first.start, first.fixes?.[0]?.edits.at(-1)?.end);
	return oneForAll(findings, (_, count) => messageForMany(printed, pairOf(language), count));
}

function pairOf({ marks: { openingQuote, closingQuote } }: Language): string {
	return `${openingQuote}…${closingQuote}`;
}

function messageForOne(printed: string, pair: string): Sentence {
	return sentence`${quote(printed)} stands between other quotation marks than its language has. Write ${quote(pair)}.`;
}

function messageForMany(printed: string, pair: string, count: number): Sentence {
	return sentence`Quotations between other marks than their language has: ${count}, the first of them ${quote(printed)}. Write ${quote(pair)}.`;
}

function languageAt(document: UnDocument, { start }: Range): Language | undefined {
	const node = nodeAt(document, start);
	return node && !NOT_OWN.has(node.kind) ? sectionLanguage(document, sectionOf(document, node)) : undefined;
}

/** Titles of publications in footnotes are quoted as their own language does. */
const NOT_OWN: ReadonlySet<DocumentNode['kind']> = new Set(['footnote', 'furniture', 'signature', 'subject-tags']);

/** Words in Latin letters keep their own marks in a text of another script. Only where it is clear that the two marks belong together: nothing else is quoted inside, and no space stands within straight ones. */
function hasOtherMarks(text: string, { start, end }: Range, { marks, script }: Language): boolean {
	const opening = text.charAt(start);
	const closing = text.charAt(end - 1);
	if (opening === '《' || end - start < 3) return false;
	if (opening === marks.openingQuote && closing === marks.closingQuote) return false;
	const quoted = text.slice(start + 1, end - 1);
	if (OTHER_MARK.test(quoted) || (script !== 'Latin' && !NOT_LATIN.test(quoted))) return false;
	if (opening !== '"') return true;
	return script === 'Han' || (!isLetter(text, start - 1) && !isWhiteSpace(text.charCodeAt(start + 1)) && !isLetter(text, end));
}

const NOT_LATIN = /[\u0370-\u{10ffff}]/u;
const OTHER_MARK = /["“”„«»「」]/;

function isLetter(text: string, at: number): boolean {
	return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

/** The two marks, with the spaces inside that belong to them. */
function editsFor(text: string, { start, end }: Range, language: Language): TextEdit[] {
	const { openingQuote, closingQuote, noBreakSpaceAfter, noBreakSpaceBefore } = language.marks;
	let from = start + 1;
	let to = end - 1;
	while (from < to && isBlank(text, from)) from++;
	while (to > from && isBlank(text, to - 1)) to--;
	const opening = openingQuote + (noBreakSpaceAfter.includes(openingQuote) ? '\u00a0' : '');
	const closing = (noBreakSpaceBefore.includes(closingQuote) ? '\u00a0' : '') + closingQuote;
	return [
		{ start, end: from, newText: opening },
		{ start: to, end, newText: closing },
	];
}

function isBlank(text: string, at: number): boolean {
	return /[ \u00a0\u202f]/.test(text.charAt(at));
}
