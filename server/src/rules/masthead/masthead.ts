import type { NodeKind, UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, textOf } from '../../document/query.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { type Distribution, type MastheadWords, mastheadWords } from '../../languages/mastheadWords.ts';
import type { Range } from '../../text/range.ts';
import { trimmedEnd, trimmedStart } from '../../text/whiteSpace.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import { languageNamed } from './languageNamed.ts';

/** The masthead of a document: the lines above its session or title. */
export interface Masthead {
	/** The language of the document. */
	readonly language: LanguageCode;
	readonly words: MastheadWords;
	readonly distributions: readonly Range[];
	readonly dates: readonly Range[];
	readonly languages: readonly Range[];
	readonly originals: readonly Range[];
}

/**
 * The masthead of a document; undefined where there is none: a draft in progress has no line of distribution or original language yet. Before
 * about 1997 mastheads stood in capitals, spread over several lines; nothing is said of those.
 */
export function mastheadOf(document: UnDocument): Masthead | undefined {
	if (!known.has(document)) known.set(document, readMasthead(document));
	return known.get(document);
}

/** A line as it would be compared: white space of any kind as one space. */
export function lineText(document: UnDocument, line: Range): string {
	return textOf(document, line).replace(/\s+/g, ' ');
}

/** What a line of distribution means that is in the document's own language where mastheads are in English. */
export function translatedDistribution(language: LanguageCode, line: string): Distribution | undefined {
	const { translated = {} } = mastheadWords[language];
	return (['general', 'limited', 'restricted'] as const).find((distribution) => translated[distribution]?.test(line));
}

/** Four rules ask for it. */
const known = new WeakMap<UnDocument, Masthead | undefined>();

function readMasthead(document: UnDocument): Masthead | undefined {
	const section = mainSection(document);
	const language = sectionLanguage(document, section)?.code;
	const nodes = (kind: NodeKind): readonly Range[] => nodesOf(document, section, kind);
	const originals = nodes('original-language');
	const lines = headLines(document);
	// Lines that are miswritten are no such parts to the reader.
	const distributions = union(
		nodes('distribution'),
		lines.filter(
			(line) => DISTRIBUTION.test(textOf(document, line)) || (language && translatedDistribution(language, lineText(document, line))),
		),
	);
	if (!language || (distributions.length === 0 && originals.length === 0)) return undefined;
	if ([...distributions, ...originals].some((line) => isInCapitals(textOf(document, line)))) return undefined;
	const languages = union(
		nodes('document-language'),
		lines.filter((line) => languageNamed(textOf(document, line)) !== undefined),
	);
	return { language, words: mastheadWords[language], distributions, dates: nodes('document-date'), languages, originals };
}

const DISTRIBUTION = /^Distr\.?\s{0,3}:?\s{0,3}[\p{L}]{5,12}$/iu;

/** Where a masthead has ended. */
const BODY: readonly NodeKind[] = [
	...(['session', 'year', 'agenda-item', 'request-heading', 'title', 'sponsors', 'adoption', 'opening', 'enacting'] as const),
	...(['preambular', 'operative', 'annex', 'heading'] as const),
];
const MOST_LINES = 40;
const LONGEST_LINE = 60;

/** The short lines at the top of a document. */
function headLines(document: UnDocument): Range[] {
	const body = nodesOf(document, mainSection(document), ...BODY)[0]?.start ?? 0;
	const lines: Range[] = [];
	for (let from = 0; from < body && lines.length < MOST_LINES; ) {
		const lineBreak = document.text.indexOf('\n', from);
		const lineEnd = lineBreak < 0 ? body : Math.min(lineBreak, body);
		const start = trimmedStart(document.text, from, lineEnd);
		const end = trimmedEnd(document.text, start, lineEnd);
		if (end > start && end - start <= LONGEST_LINE) lines.push({ start, end });
		from = lineEnd + 1;
	}
	return lines;
}

function union(ranges: readonly Range[], others: readonly Range[]): Range[] {
	const added = others.filter((other) => !ranges.some(({ start, end }) => start < other.end && other.start < end));
	return [...ranges, ...added].sort((one, other) => one.start - other.start);
}

function isInCapitals(line: string): boolean {
	const words = line.replace(/^Distr/, '');
	return words === words.toUpperCase() && words !== words.toLowerCase();
}
