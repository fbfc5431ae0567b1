// @ts-check
/**
 * How many places of a document each rule looks at, so that docs/evidence.md can say how often official texts break it.
 *
 * A place is a part or a reference of the kinds that the rule is about, in the languages and kinds of documents for which it holds. Where a rule
 * looks at every word or mark, the paragraph counts as one place: the share comes out too high rather than too low.
 */
import { openedResolutions } from '../server/src/rules/facts/clauseOpenings.ts';
import { resolutionBodies } from '../server/src/rules/facts/resolutionBodies.ts';
import { openedPairs } from '../server/src/rules/resolution/repetition.ts';

/**
 * @typedef {import('../server/src/document/document.ts').UnDocument} UnDocument
 * @typedef {import('../server/src/document/document.ts').NodeKind} NodeKind
 * @typedef {import('../server/src/references/reference.ts').Reference} Reference
 * @typedef {import('../server/src/rules/rule.ts').Rule} Rule
 * @typedef {(document: UnDocument) => number} Count
 */

/** @type {Count} */
const paragraphs = nodes(
	'opening',
	'circulation',
	'paragraph',
	'memorandum-paragraph',
	'preambular',
	'operative',
	'subparagraph',
	'footnote',
);
const citations = symbols(({ form }) => form !== 'symbol');
const citationsOfAssembly = symbols(({ form, organ }) => form !== 'symbol' && organ === 'A');
const citationsOfCouncil = symbols(({ value }) => value.startsWith('S/RES/'));
const printedSymbols = symbols(({ form }) => form === 'symbol');
const dates = references('date');
const footnotes = nodes('footnote');
const titles = nodes('title');
const mastheads = nodes('distribution');
/** @type {Count} */
const sections = ({ sections: all }) => all.length;
/** @type {Count} */
const openings = (document) => openedResolutions(document).flatMap(({ clauses }) => clauses.filter(({ opening }) => opening)).length;
/** @type {Count} */
const repetitions = (document) => openedPairs(document).filter(({ opening }) => opening.repetition).length;

/** Paragraphs that open like the one before them. @type {Count} */
const repeatedOpenings = (document) => openedPairs(document).filter(({ repeated }) => repeated > 0).length;

/**
 * By group, or by code where a rule of the group looks at other places.
 *
 * @type {Readonly<Record<string, Count>>}
 */
const PLACES = {
	agenda: nodes('agenda-item', 'circulation'),
	'agenda/session-date': nodes('session', 'year'),
	amendment: nodes('paragraph', 'operative'),
	annex: references('annex'),
	'annex/heading-date': nodes('annex'),
	'annex/heading-title': nodes('annex'),
	'annex/later-date': nodes('annex-title'),
	'annex/number': nodes('annex'),
	'annex/original-note': nodes('original-note'),
	'annex/unmentioned': nodes('annex'),
	citation: citations,
	'citation/council-year': citationsOfCouncil,
	'citation/full-symbol': (document) => citations(document) + printedSymbols(document),
	'citation/old-form': citationsOfAssembly,
	'citation/session-date': symbols(({ form, organ, citedDate }) => form !== 'symbol' && organ === 'A' && citedDate !== undefined),
	clause: nodes('operative'),
	'clause/memorandum-number': nodes('memorandum-paragraph'),
	'clause/preamble-numbered': nodes('preambular'),
	'clause/single-numbered': (document) => resolutionBodies(document).length,
	'clause/style': (document) => document.nodes.filter(({ kind, number }) => kind === 'operative' && number !== undefined).length,
	date: dates,
	footnote: footnotes,
	hidden: paragraphs,
	language: paragraphs,
	'language/number-sign': citations,
	'language/session-ordinal': references('session'),
	'language/session-word': references('session'),
	letter: sections,
	'letter/addressees': titles,
	'letter/honorific': nodes('signature'),
	'letter/identical': titles,
	masthead: mastheads,
	'masthead/date': nodes('document-date'),
	'masthead/original': nodes('original-language'),
	'masthead/session': nodes('session'),
	name: references('state'),
	number: paragraphs,
	request: sections,
	resolution: openings,
	'resolution/also-missing': (document) => repeatedOpenings(document) + repetitions(document),
	'resolution/also-place': repetitions,
	'resolution/also-stray': repetitions,
	'resolution/chapter-seven': references('charter-article'),
	'resolution/conjunction': nodes('preambular'),
	'resolution/council-title': (document) => resolutionBodies(document).length,
	'resolution/emphasis': (document) => resolutionBodies(document).length,
	'resolution/enacting-comma': nodes('enacting'),
	'resolution/last-end': (document) => resolutionBodies(document).length,
	'resolution/operative-end': nodes('operative'),
	'resolution/preambular-end': nodes('preambular'),
	'resolution/report-session': references('session'),
	scan: paragraphs,
	sponsors: nodes('sponsors'),
	subparagraph: nodes('subparagraph'),
	suppression: ({ comments }) => comments.length,
	symbol: printedSymbols,
	term: sections,
};

/** @param {Rule} rule */
export function hasPlaces({ code }) {
	return countOf(code) !== undefined;
}

/** How many places of a document a rule looks at. @param {Rule} rule @param {UnDocument} document */
export function placesOf({ code, languages, kinds }, document) {
	const holds = document.sections.some(
		(section) =>
			(!languages || (section.language !== 'und' && languages.includes(section.language))) && (!kinds || kinds.includes(section.kind)),
	);
	return holds ? (countOf(code)?.(document) ?? 0) : 0;
}

/** @param {string} code */
function countOf(code) {
	return PLACES[code] ?? PLACES[code.split('/')[0] ?? ''];
}

/** @param {NodeKind[]} kinds @returns {Count} */
function nodes(...kinds) {
	const wanted = new Set(kinds);
	return (document) => document.nodes.filter(({ kind }) => wanted.has(kind)).length;
}

/** @param {Reference['kind']} kind @returns {Count} */
function references(kind) {
	return (document) => document.references.filter((reference) => reference.kind === kind).length;
}

/** @param {(symbol: import('../server/src/references/reference.ts').SymbolReference) => boolean} isWanted @returns {Count} */
function symbols(isWanted) {
	return (document) => document.references.filter((reference) => reference.kind === 'symbol' && isWanted(reference)).length;
}
