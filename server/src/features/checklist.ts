import type { DocumentKind, DocumentNode, DocumentSection, NodeKind, UnDocument } from '../document/document.ts';
import { mainSection, nodesOf, referencesIn, textOf } from '../document/query.ts';
import { annexPromises, LETTERS } from '../rules/annex/annexPromises.ts';
import { documentKindNames } from '../rules/documentKindNames.ts';
import { letterDate } from '../rules/facts/letterDate.ts';
import { requestKind } from '../rules/facts/request.ts';
import { sectionLanguage } from '../rules/facts/sectionLanguage.ts';
import { requestedSession, sessionOf } from '../rules/facts/sessionOf.ts';
import { languageNames } from '../rules/languageNames.ts';
import { addresseesOf } from '../rules/letter/addressees.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import type { OpeningDates } from '../tables/sessions.ts';
import type { Range } from '../text/range.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import { quote } from '../text/sentenceValues.ts';
import { openPlaces } from './openPlaces.ts';
import { requestLimits } from './requestLimits.ts';

/** How a document stands before it is sent, as an editor of the Secretariat would tell it. */
export interface Checklist {
	readonly parts: readonly ChecklistPart[];
	/** True where nothing keeps the document from being sent. */
	readonly ready: boolean;
	/** One sentence: ready, or what to do first. */
	readonly conclusion: Sentence;
}

export interface ChecklistPart {
	readonly heading: Sentence;
	readonly items: readonly ChecklistItem[];
}

/** `done` is as it should be, `open` has to be done first, `look` is worth a look, `later` is not the sender's to do. */
export type ChecklistState = 'done' | 'open' | 'look' | 'later';

export interface ChecklistItem {
	readonly state: ChecklistState;
	readonly sentence: Sentence;
	/** Where it is about something in the text; UTF-16 offsets. */
	readonly place?: Range;
	/** What to do, of an open item: the conclusion names that of the first. */
	readonly first?: Sentence;
}

/**
 * @param findings all of them, as {@link checkDocument} gives them
 */
export function checklist(document: UnDocument, findings: readonly Finding[], openings?: OpeningDates): Checklist {
	if (document.kind === 'none') {
		const item = open(
			sentence`It is not recognised as a United Nations document.`,
			sentence`Give it the title of a letter, or the formula of a resolution.`,
		);
		return conclude([{ heading: sentence`Document`, items: [item] }]);
	}
	const parts: ChecklistPart[] = [
		{ heading: sentence`Document`, items: [kindItem(document), ...partItems(document)] },
		{ heading: sentence`Time limits`, items: limitItems(document, openings) },
		{ heading: sentence`Annexes`, items: annexItems(document, findings) },
		{
			heading: sentence`Form of address and footnotes`,
			items: [...courtesyItems(document, findings), ...footnoteItems(document, findings)],
		},
		{ heading: sentence`Places to fill in`, items: placeItems(document) },
		{ heading: sentence`Findings`, items: findingItems(findings.filter((finding) => !isToldBefore(document, finding))) },
	];
	return conclude(parts.filter(({ items }) => items.length > 0));
}

function conclude(parts: readonly ChecklistPart[]): Checklist {
	const items = parts.flatMap((part) => part.items);
	const first = items.find(({ state }) => state === 'open');
	if (first) return { parts, ready: false, conclusion: sentence`Not ready yet. First: ${first.first ?? first.sentence}` };
	const looks = items.filter(({ state }) => state === 'look').length;
	if (looks > 0) return { parts, ready: true, conclusion: sentence`Ready to send. Points that are still worth a look: ${looks}.` };
	return { parts, ready: true, conclusion: sentence`Ready to send.` };
}

function done(words: Sentence, place?: Range): ChecklistItem {
	return { state: 'done', sentence: words, ...(place ? { place } : {}) };
}

function look(words: Sentence, place?: Range): ChecklistItem {
	return { state: 'look', sentence: words, ...(place ? { place } : {}) };
}

function open(words: Sentence, first: Sentence, place?: Range): ChecklistItem {
	return { state: 'open', sentence: words, first, ...(place ? { place } : {}) };
}

function kindItem(document: UnDocument): ChecklistItem {
	const { kind, language } = document;
	const name = documentKindNames[kind];
	return done(
		language === 'und' ? sentence`It is read as: ${name}.` : sentence`It is read as: ${name}. Its language: ${languageNames[language]}.`,
	);
}

/** A part that documents of some kinds have, and what is said of it. */
interface ExpectedPart {
	readonly kinds: readonly DocumentKind[];
	/** Any of these. */
	readonly nodes: readonly NodeKind[];
	readonly there: Sentence;
	readonly missing: Sentence;
	readonly first: Sentence;
}

const SIGNED: readonly DocumentKind[] = ['letter', 'request'];
const CIRCULATED: readonly DocumentKind[] = ['letter', 'note-verbale', 'request'];
const DRAFTS: readonly DocumentKind[] = ['draft-resolution', 'draft-decision', 'amendment'];

const EXPECTED_PARTS: readonly ExpectedPart[] = [
	{
		kinds: ['request'],
		nodes: ['request-heading'],
		there: sentence`The heading says which item is requested for which session.`,
		missing: sentence`The heading of the request is missing.`,
		first: sentence`Write the heading of the request.`,
	},
	{
		kinds: ['request'],
		nodes: ['item-title'],
		there: sentence`The item that is requested has a title.`,
		missing: sentence`The title of the item that is requested is missing.`,
		first: sentence`Write the title of the item below the heading.`,
	},
	{
		kinds: ['letter', 'note-verbale', ...DRAFTS],
		nodes: ['agenda-item', 'year'],
		there: sentence`The head names the agenda item, or the year of the Security Council.`,
		missing: sentence`The head names no agenda item.`,
		first: sentence`Name the agenda item in the head.`,
	},
	{
		kinds: CIRCULATED,
		nodes: ['circulation'],
		there: sentence`The letter or note asks for circulation.`,
		missing: sentence`Nothing asks for circulation.`,
		first: sentence`Ask for circulation as a document of the organ.`,
	},
	{
		kinds: SIGNED,
		nodes: ['signature'],
		there: sentence`The letter is signed.`,
		missing: sentence`The signature is missing.`,
		first: sentence`Sign the letter.`,
	},
	{
		kinds: ['draft-decision'],
		nodes: ['enacting', 'operative', 'paragraph'],
		there: sentence`The organ decides something.`,
		missing: sentence`The organ decides nothing.`,
		first: sentence`Write what the organ decides.`,
	},
	{
		kinds: ['draft-resolution'],
		nodes: ['operative'],
		there: sentence`There are operative paragraphs.`,
		missing: sentence`There are no operative paragraphs.`,
		first: sentence`Write the operative paragraphs.`,
	},
];

/** Parts that may be missing: the organ to which the document belongs gives them. */
function partItems(document: UnDocument): ChecklistItem[] {
	const main = mainSection(document);
	const places = openPlaces(document);
	const expected = EXPECTED_PARTS.filter(({ kinds }) => kinds.includes(main.kind)).flatMap(({ nodes, there, missing, first }) => {
		const [node] = nodesOf(document, main, ...nodes);
		// What still has the words of the template is told among the places to fill in.
		if (node && places.some(({ start, end }) => node.start <= start && end <= node.end)) return [];
		return node ? done(there, node) : open(missing, first);
	});
	const [symbol] = nodesOf(document, main, 'symbol');
	const given: ChecklistItem = symbol
		? done(sentence`The symbol is ${textOf(document, symbol)}.`, symbol)
		: { state: 'later', sentence: sentence`There is no symbol yet: the Secretariat gives it.` };
	return [...titleItems(document), ...expected, given];
}

/** What the title of a letter or a note has to say: when, from whom, and to whom. */
function titleItems(document: UnDocument): ChecklistItem[] {
	const main = mainSection(document);
	if (!CIRCULATED.includes(main.kind)) return [];
	const [title] = nodesOf(document, main, 'title');
	const language = sectionLanguage(document, main);
	if (!title) return [open(sentence`The title is missing.`, sentence`Write the title with the date, the sender and the addressee.`)];
	const missing: ChecklistItem[] = [];
	if (!letterDate(document)) {
		missing.push(open(sentence`The title has no date.`, sentence`Write the date of the letter into its title.`, title));
	}
	if (language && addresseesOf(document, title, language).length === 0) {
		missing.push(
			open(sentence`The title names no addressee.`, sentence`Name the addressee in the title, such as the Secretary-General.`, title),
		);
	}
	if (missing.length > 0) return missing;
	return [
		referencesIn(document, title, 'state').length > 0
			? done(sentence`The title names the sender, the addressee and the date.`, title)
			: done(sentence`The title names the addressee and the date.`, title),
	];
}

/** Of a request, what the rule of procedure says of its date. */
function limitItems(document: UnDocument, openings?: OpeningDates): ChecklistItem[] {
	const kind = requestKind(document);
	const date = letterDate(document);
	const session = Number((requestedSession(document) ?? sessionOf(document))?.value);
	if (!kind) return [];
	if (!date) return [look(sentence`Without a date in the title, the time limits cannot be told.`)];
	const limits = requestLimits(`${kind}-request`, session, date.value, openings);
	if (!limits) return [];
	const [rule, distance] = limits.sentences;
	return [...(rule ? [done(rule)] : []), ...(distance ? [limits.fits ? done(distance, date) : open(distance, distance, date)] : [])];
}

/** What is promised and what is there; the language of each annex where it is another than the letter's. */
function annexItems(document: UnDocument, findings: readonly Finding[]): ChecklistItem[] {
	const main = mainSection(document);
	const language = sectionLanguage(document, main);
	const annexes = document.sections.filter(({ parent, heading }) => parent === 0 && document.nodes[heading]?.label === 'annex');
	const promises = language ? annexPromises(document, main, language) : [];
	const problems = findings.filter(({ code, severity }) => code.startsWith('annex/') && weighs(severity));
	const items: ChecklistItem[] = [];
	if (annexes.length > 0 || promises.length > 0) {
		const count = sentence`Annexes that are there: ${annexes.length}.`;
		items.push(problems.length > 0 ? look(count) : done(count));
	} else if (LETTERS.has(main.kind)) items.push(done(sentence`No annex is promised, and none is there.`));
	items.push(...problems.map(({ message, ...place }) => open(message, message, rangeOf(place))));
	items.push(...requestAnnexItems(document, annexes));
	for (const annex of annexes) items.push(...languageItem(document, annex));
	return items;
}

function rangeOf({ start, end }: Range): Range {
	return { start, end };
}

/** Rule 20: an explanatory memorandum, and if possible a draft resolution. */
function requestAnnexItems(document: UnDocument, annexes: readonly DocumentSection[]): ChecklistItem[] {
	if (mainSection(document).kind !== 'request') return [];
	const has = (kind: DocumentKind) => annexes.some((annex) => annex.kind === kind);
	return [
		has('memorandum')
			? done(sentence`The explanatory memorandum is there (rule 20).`)
			: open(sentence`There is no explanatory memorandum (rule 20).`, sentence`Annex an explanatory memorandum.`),
		has('draft-resolution')
			? done(sentence`The draft resolution is there (rule 20).`)
			: look(sentence`There is no draft resolution, which rule 20 asks for if possible.`),
	];
}

function languageItem(document: UnDocument, annex: DocumentSection): ChecklistItem[] {
	const main = mainSection(document);
	const heading = document.nodes[annex.heading] as DocumentNode;
	if (annex.language === 'und' || main.language === 'und' || annex.language === main.language) return [];
	const named = sentence`${quote(textOf(document, heading))} is in another language: ${languageNames[annex.language]}.`;
	const hasNote = nodesOf(document, annex, 'original-note').length > 0;
	return [hasNote ? done(named, heading) : look(sentence`${named} Say so below its heading.`, heading)];
}

/** Courtesies that do not survive in the issued document. */
function courtesyItems(document: UnDocument, findings: readonly Finding[]): ChecklistItem[] {
	if (!LETTERS.has(mainSection(document).kind)) return [];
	const courtesies = findings.filter(({ code }) => COURTESIES.has(code));
	if (courtesies.length > 0) return courtesies.map(({ message, ...place }) => look(message, rangeOf(place)));
	return [done(sentence`There is no salutation, and no title of courtesy before a name.`)];
}

/** Footnotes that no mark leads to, and marks that lead nowhere. */
function footnoteItems(document: UnDocument, findings: readonly Finding[]): ChecklistItem[] {
	const problems = findings.filter(({ code }) => code.startsWith('footnote/'));
	if (problems.length > 0)
		return problems.map(({ code, message, ...place }) =>
			code === 'footnote/missing' ? open(message, message, rangeOf(place)) : look(message, rangeOf(place)),
		);
	const notes = document.nodes.filter(({ kind }) => kind === 'footnote');
	return notes.length > 0 ? [done(sentence`Footnotes that are called and there: ${notes.length}.`)] : [];
}

/** Words of a template that the writer has not replaced. */
function placeItems(document: UnDocument): ChecklistItem[] {
	return openPlaces(document).map((place) => {
		const words = sentence`${quote(textOf(document, place))} is the template’s: write your own words.`;
		return open(words, words, place);
	});
}

/** Findings by their weight. */
function findingItems(findings: readonly Finding[]): ChecklistItem[] {
	const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
	const items = [
		...of('error').map(({ message, ...place }) => open(sentence`Error: ${message}`, message, rangeOf(place))),
		...of('warning').map(({ code, message, ...place }) => {
			const words = sentence`Warning: ${message}`;
			return CONTRADICTIONS.has(code) ? open(words, message, rangeOf(place)) : look(words, rangeOf(place));
		}),
		...of('information').map(({ message, ...place }) => look(sentence`Remark: ${message}`, rangeOf(place))),
		...of('hint').map(({ message, ...place }) => look(sentence`Hint: ${message}`, rangeOf(place))),
	];
	return items.length > 0 ? items : [done(sentence`No rule has anything more to say.`)];
}

/** Warnings about two parts of a document that cannot both be right: the Secretariat would have to ask which one is meant. */
const CONTRADICTIONS: ReadonlySet<string> = new Set(['request/session', 'request/rule', 'request/item-title', 'agenda/mismatch']);

/** True for what other parts of the list have told in their own words. */
function isToldBefore(document: UnDocument, { code, severity }: Finding): boolean {
	const { kind } = mainSection(document);
	if (code === 'letter/signature') return SIGNED.includes(kind);
	if (code === 'request/memorandum-missing') return severity === 'error';
	if (code === 'request/deadline' || code === 'request/draft-missing') return true;
	if (COURTESIES.has(code) || code.startsWith('footnote/')) return true;
	return code.startsWith('annex/') && weighs(severity);
}

const COURTESIES: ReadonlySet<string> = new Set(['letter/honorific', 'letter/salutation']);

function weighs(severity: Severity): boolean {
	return severity === 'error' || severity === 'warning';
}
