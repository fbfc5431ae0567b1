import type { Language } from '../languages/language.ts';
import type { AnnexHeadingWords, OrganWords, StructureWords } from '../languages/structureWords.ts';
import { type Candidates, candidatesOf } from '../text/candidates.ts';
import { indexOpeners, type OpenerIndex } from './openers.ts';

/** The structure patterns of one language, ready to match folded text. */
export interface StructurePatterns {
	/** Every mark that can begin a line, in the order in which they are tried; sticky. */
	readonly lineMarks: readonly LineMarkPattern[];
	/** The same, as groups to be looked through one after the other. */
	readonly lineMarkGroups: readonly MarkGroup[];
	/** Marks worth finding inside a line that holds a whole document. */
	readonly insideMarks: MarkGroup;
	/** An organ's name with its year behind it: the second masthead of a joint document; global. */
	readonly secondMasthead: RegExp;
	readonly opening: RegExp;
	readonly openingStart: RegExp;
	readonly circulation: RegExp;
	readonly circulationStart: RegExp;
	readonly signatureMark: RegExp;
	/** The same, to find all of them. */
	readonly signatureMarks: RegExp;
	readonly titleGoesOn: RegExp;
	readonly amendmentInstruction: RegExp;
	readonly preambularOpeners: OpenerIndex;
	readonly operativeOpeners: OpenerIndex;
}

export type LineMark =
	| 'organization'
	| 'organ'
	| 'distribution'
	| 'language'
	| 'original'
	| 'date'
	| 'session'
	| 'session-dates'
	| 'year'
	| 'agenda-item'
	| 'symbol'
	| 'request'
	| 'letter-title'
	| 'note-verbale-title'
	| 'annex'
	| 'annex-long'
	| 'original-note'
	| 'memorandum'
	| 'draft-resolution'
	| 'draft-decision'
	| 'sponsors'
	| 'amendment'
	| 'adoption-heading'
	| 'decision-heading'
	| 'presidential-statement'
	| 'adoption-line'
	| 'resolution-title'
	| 'enacting'
	| 'signature'
	| 'opening'
	| 'circulation'
	| 'furniture';

export interface LineMarkPattern {
	readonly mark: LineMark;
	/** Sticky; the group `number` may hold an annex's number. */
	readonly pattern: RegExp;
	/** True where the pattern covers the whole part, so that on a line of its own nothing may follow it. */
	readonly closed: boolean;
	readonly annex?: AnnexHeadingWords['label'];
	readonly organ?: OrganWords['organ'];
}

/** Marks in the order in which they are tried, and which of them may stand at a place. */
interface MarkGroup {
	readonly marks: readonly LineMarkPattern[];
	readonly candidates: Candidates;
}

const compiled = new Map<Language, StructurePatterns>();

/** The patterns of a language, compiled once. */
export function structurePatterns(language: Language): StructurePatterns {
	let patterns = compiled.get(language);
	if (!patterns) {
		patterns = compile(language);
		compiled.set(language, patterns);
	}
	return patterns;
}

/** Symbols look the same in every language: a Latin body, a slash, digits somewhere. */
const SYMBOL =
	'(?:A|S|E|ST|T|DP|TD|CRC|CCPR|CEDAW|CERD|CAT|CMW|CRPD|CED|UNEP|NPT|CD|FCCC|HSP|ID|ISBA|SPLOS|PBC|JIU|UNW)/[A-Za-z0-9./-]{1,60}(?: ?\\([A-Z0-9-]{1,10}\\)| [A-Z](?:-[A-Z])?(?![A-Za-z]))?(?:[–-](?:S|E|A)/[A-Za-z0-9./-]{1,40})?\\*{0,3}';
const RESOLUTION_TITLE = '(?:####/|##/|ES-##?/|S-##?/)#{1,4}(?: [A-Z](?:-[A-Z])?)?(?:\\.|(?= [^a-z0-9(]))(?= )';

function compile(language: Language): StructurePatterns {
	const words = language.structure;
	const source = (pattern: string) => expand(pattern, words);
	const sticky = (pattern: string) => new RegExp(source(pattern), 'y');
	const masthead: LineMarkPattern[] = [
		{ mark: 'organization', pattern: sticky(words.organization), closed: true },
		...words.organs.map((organ): LineMarkPattern => ({ mark: 'organ', pattern: sticky(organ.name), closed: true, organ: organ.organ })),
		{ mark: 'distribution', pattern: sticky(words.distribution), closed: true },
		{ mark: 'session-dates', pattern: sticky(words.sessionDates), closed: true },
		{ mark: 'date', pattern: sticky(words.date), closed: true },
		{ mark: 'original', pattern: sticky(words.originalLanguage), closed: true },
		{ mark: 'language', pattern: sticky(words.documentLanguage), closed: true },
		{ mark: 'year', pattern: sticky(words.year), closed: true },
		{ mark: 'session', pattern: sticky(words.session), closed: true },
		{ mark: 'agenda-item', pattern: sticky(words.agendaItem), closed: true },
		{ mark: 'symbol', pattern: sticky(SYMBOL), closed: true },
	];
	const headings: LineMarkPattern[] = [
		...words.annexHeadings.flatMap((heading): LineMarkPattern[] => [
			{ mark: 'annex-long', pattern: sticky(heading.long), closed: heading.longIsWhole === true, annex: heading.label },
			{ mark: 'annex', pattern: sticky(heading.short), closed: true, annex: heading.label },
		]),
		{ mark: 'original-note', pattern: sticky(words.originalNote), closed: true },
		{ mark: 'request', pattern: sticky(requestSource(words)), closed: false },
		{ mark: 'letter-title', pattern: sticky(words.letterTitle), closed: false },
		{ mark: 'note-verbale-title', pattern: sticky(words.noteVerbaleTitle), closed: false },
		{ mark: 'memorandum', pattern: sticky(words.memorandumHeading), closed: true },
		{ mark: 'amendment', pattern: sticky(words.amendmentHeading), closed: false },
		{ mark: 'sponsors', pattern: sticky(words.sponsors), closed: true },
		...(words.draftResolutionTitleGoesOn === undefined
			? []
			: [{ mark: 'draft-resolution' as const, pattern: sticky(draftTitleSource(words, words.draftResolutionTitleGoesOn)), closed: false }]),
		{ mark: 'draft-resolution', pattern: sticky(words.draftResolutionHeading), closed: true },
		{ mark: 'draft-decision', pattern: sticky(words.draftDecisionHeading), closed: true },
		{ mark: 'adoption-line', pattern: sticky(words.adoptionLine), closed: false },
		{ mark: 'presidential-statement', pattern: sticky(words.presidentialStatement), closed: false },
		{ mark: 'decision-heading', pattern: sticky(words.decisionHeading), closed: false },
		{ mark: 'adoption-heading', pattern: sticky(words.adoptionHeading), closed: false },
		{ mark: 'resolution-title', pattern: sticky(RESOLUTION_TITLE), closed: false },
		...words.organs.map(
			(organ): LineMarkPattern => ({
				mark: 'enacting',
				pattern: sticky(enactingSource(organ, language)),
				closed: false,
				organ: organ.organ,
			}),
		),
		...(words.signatureMarkStands === 'before'
			? [{ mark: 'signature' as const, pattern: sticky(words.signatureMark), closed: false }]
			: []),
		{ mark: 'opening', pattern: sticky(words.openingStart), closed: false },
		{ mark: 'circulation', pattern: sticky(words.circulationStart), closed: false },
		{ mark: 'furniture', pattern: sticky(words.furniture), closed: true },
	];
	const inside = headings.filter(({ mark }) => INSIDE.has(mark));
	const lineHeadings = headings.filter(({ mark }) => mark !== 'opening' && mark !== 'circulation');
	return {
		lineMarks: [...lineHeadings, ...masthead],
		lineMarkGroups: [markGroup(lineHeadings), markGroup(masthead)],
		insideMarks: markGroup(inside),
		secondMasthead: new RegExp(
			`(?<organ>${words.organs.map(({ name }) => source(name)).join('|')})\\s+(?<year>${source(words.year)})`,
			'g',
		),
		opening: new RegExp(source(words.opening)),
		openingStart: sticky(words.openingStart),
		circulation: new RegExp(source(words.circulation)),
		circulationStart: sticky(words.circulationStart),
		signatureMark: new RegExp(source(words.signatureMark)),
		signatureMarks: new RegExp(source(words.signatureMark), 'g'),
		titleGoesOn: new RegExp(source(words.titleGoesOn)),
		amendmentInstruction: new RegExp(`^(?:${source(words.amendmentInstruction)})`),
		preambularOpeners: withOther(
			indexOpeners(words.openers.preambular, language.script),
			words.otherPreambularOpener === undefined ? undefined : sticky(words.otherPreambularOpener),
		),
		operativeOpeners: indexOpeners(words.openers.operative, language.script),
	};
}

/** A heading that is the title too: “Draft resolution on the protection of springs”. */
function draftTitleSource({ draftResolutionHeading }: StructureWords, goesOn: string): string {
	return `${draftResolutionHeading}\\s${goesOn}(?=\\s)`;
}

/** What can begin a part in the middle of a line that holds a whole document. */
const INSIDE: ReadonlySet<LineMark> = new Set<LineMark>([
	'annex',
	'annex-long',
	'original-note',
	'request',
	'letter-title',
	'note-verbale-title',
	'memorandum',
	'draft-resolution',
	'draft-decision',
	'adoption-line',
	'adoption-heading',
	'resolution-title',
	'enacting',
	'signature',
	'opening',
	'circulation',
]);

function markGroup(marks: readonly LineMarkPattern[]): MarkGroup {
	return { marks, candidates: candidatesOf(marks.map(({ pattern }) => pattern)) };
}

/** Adds to an index what looks like an opener. */
function withOther(index: OpenerIndex, other: RegExp | undefined): OpenerIndex {
	if (!other) return index;
	return {
		match(text, offset) {
			const length = index.match(text, offset);
			if (length) return length;
			other.lastIndex = offset;
			return other.test(text) ? other.lastIndex - offset : 0;
		},
	};
}

function requestSource(words: StructureWords): string {
	const { provisional, supplementary, additional } = words.requestHeadings;
	const named = (kind: string, pattern: string) => `(?<${kind}>${pattern.replace('<session>', `<${kind}Session>`)})`;
	return `(?:${named('supplementary', supplementary)}|${named('additional', additional)}|${named('provisional', provisional)})`;
}

/** The formula, its comma or what stands in its place, and not more of a sentence whose subject the organ is. */
function enactingSource(organ: OrganWords, language: Language): string {
	const formula = organ.miswritten ? `(?:${organ.formula}|${organ.miswritten.forms})` : organ.formula;
	return `(?:[*_]{0,3}${formula}[*_]{0,3} ?(?:[,،，][*_]{0,3}|(?=\\s|$)))`.replaceAll('{comma}', language.marks.comma);
}

/** A margin may break a line between any two of these characters. */
const HAN = /\p{Script=Han}/u;

/** Turns the conveniences of {@link StructureWords} into a regular expression source. */
function expand(pattern: string, words: StructureWords): string {
	const named = pattern.replaceAll('{annexNumber}', words.annexNumber).replaceAll('{date}', words.date);
	let result = '';
	let inClass = false;
	for (let i = 0; i < named.length; i++) {
		const character = named[i] as string;
		if (character === '\\') {
			result += character + (named[++i] ?? '');
		} else if (inClass) {
			if (character === ']') inClass = false;
			result += character;
		} else if (character === '[') {
			inClass = true;
			result += character;
		} else if (character === ' ') {
			if (named[i + 1] === '?') {
				result += '\\s*';
				i++;
			} else result += '\\s+';
		} else if (character === '#') result += '\\d';
		else result += HAN.test(character) && HAN.test(named[i + 1] ?? '') ? `${character}\\n?` : character;
	}
	return result;
}
