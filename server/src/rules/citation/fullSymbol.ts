import type { NodeKind, UnDocument } from '../../document/document.ts';
import { nodeAt, textOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import { nameOfPartLetter } from '../../references/arabicPartLetters.ts';
import { foldWords } from '../../references/citationPatterns.ts';
import type { SymbolReference } from '../../references/reference.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { languageAt, symbolReferences } from './citations.ts';

/** A resolution or decision that running text cites by its whole symbol. */
export const citationFullSymbol: Rule = {
	code: 'citation/full-symbol',
	severity: 'information',
	reach: 'paragraph',
	summary: 'Running text cites resolutions by their number: resolution 59/50, not resolution A/RES/59/50.',
	authority: 'Measured on official texts: running text has the number alone; symbols of resolutions stand in mastheads and brackets.',
	examples: {
		good: [
			{
				language: 'en',
				text: 'The General Assembly,\n\nRecalling its resolution 59/50 of 2 December 2004, contained in document A/59/L.50,',
			},
			{ language: 'zh', text: '大会，\n\n回顾其2004年12月2日第59/50号决议，' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution A/RES/59/50,
                         ^^^^^^^^^^^`,
				fixed: 'The General Assembly,\n\nRecalling its resolution 59/50,',
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant la résolution S/RES/1631(2005) du Conseil de sécurité,
                        ^^^^^^^^^^^^^^^^`,
				fixed: 'L’Assemblée générale,\n\nRappelant la résolution 1631 (2005) du Conseil de sécurité,',
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на A/RES/59/50,
            ^^^^^^^^^^^`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى القرار A/RES/67/254 A،
                   ^^^^^^^^^^^^^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى القرار 67/254 ألف،',
			},
			{
				language: 'zh',
				text: `大会，

回顾第A/RES/59/50号决议，
   ^^^^^^^^^^^`,
				fixed: '大会，\n\n回顾第59/50号决议，',
			},
		],
	},
	check: findFullSymbols,
};

function findFullSymbols(document: UnDocument): Finding[] {
	return symbolReferences(document).flatMap((reference) => {
		const { start, end } = reference;
		const language = languageAt(document, start);
		if (language === undefined || !isInRunningText(document, reference)) return [];
		const number = shortForm(reference, language);
		const edit = number === undefined || !isAnnounced(document, reference, language) ? undefined : { start, end, newText: number };
		return {
			code: citationFullSymbol.code,
			severity: citationFullSymbol.severity,
			start,
			end,
			message: message(textOf(document, reference), number),
			...(edit === undefined ? {} : { fixes: [{ title: sentence`Write ${quote(edit.newText)}`, safe: true, edits: [edit] }] }),
		};
	});
}

/** The symbol of a resolution or decision as part of a sentence: neither a line of its own nor in brackets. */
function isInRunningText(document: UnDocument, { start, end, form, value }: SymbolReference): boolean {
	if (form !== 'symbol' || !RESOLUTION.test(value)) return false;
	const node = nodeAt(document, start);
	if (node === undefined || !RUNNING_TEXT.has(node.kind) || (node.start === start && node.end === end)) return false;
	return !IN_BRACKET.test(document.text.slice(Math.max(0, start - FARTHEST_BRACKET), start));
}

/** "(A/RES/59/50)", "(see A/RES/59/50 and A/RES/60/1)": an opening bracket that has not been closed. */
const IN_BRACKET = /[([（][^)\]）]*$/;

/** In UTF-16 units. */
const FARTHEST_BRACKET = 80;

const RESOLUTION = /^(?:A\/HRC|[ASE])\/(?:RES|DEC)\/[^–]*$/;

const RUNNING_TEXT: ReadonlySet<NodeKind> = new Set<NodeKind>([
	...(['opening', 'circulation', 'paragraph', 'memorandum-paragraph'] as const),
	...(['preambular', 'operative', 'subparagraph', 'continuation'] as const),
]);

/** The number as running text has it; undefined where the symbol is broken, or the language prints it in a way that the symbol does not tell. */
function shortForm({ value, part, organ, number, year, mended }: SymbolReference, { script, citations }: Language): string | undefined {
	if (mended === true) return undefined;
	if (organ === 'S') return `${number}${script === 'Han' ? '' : ' '}(${year})`;
	const printed = value.replace(/^.*\/(?:RES|DEC)\//, '');
	if (citations.partLetterNames.length === 0) return script === 'Han' ? printed : printed.replace('(', ' (');
	const name = part === undefined ? '' : nameOfPartLetter(part);
	return printed.includes('(') || name === undefined ? undefined : printed.replace(/ [A-Z-]+$/, ` ${name}`);
}

/** Whether the word for resolution or decision stands right beside the symbol, so that the number alone says all. */
function isAnnounced(document: UnDocument, { start, end, value }: SymbolReference, { citations }: Language): boolean {
	const noun = value.includes('/DEC/') ? citations.decision : citations.resolution;
	const forms = [...noun.forms, ...noun.ownForms].map(foldWords);
	if (!citations.nounFollows) {
		const before = foldWords(document.text.slice(Math.max(0, start - LONGEST_NOUN), start)).trimEnd();
		return forms.some((form) => before.endsWith(form));
	}
	const after = foldWords(document.text.slice(end, end + LONGEST_NOUN)).trimStart();
	const suffix = citations.numberSuffixes.find((sign) => after.startsWith(sign)) ?? '';
	return forms.some((form) => after.slice(suffix.length).trimStart().startsWith(form));
}

/** In UTF-16 units, with the gap. */
const LONGEST_NOUN = 20;

function message(symbol: string, number: string | undefined): Sentence {
	return number === undefined
		? sentence`Running text cites resolutions and decisions by their number; ${quote(symbol)} is the symbol of the document.`
		: sentence`Running text cites resolutions and decisions by their number, ${quote(number)}; ${quote(symbol)} is the symbol of the document.`;
}
