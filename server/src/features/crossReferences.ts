import type { DocumentNode, DocumentSection, NodeKind, UnDocument } from '../document/document.ts';
import { ABJAD } from '../document/labels.ts';
import { referencesIn, sectionOf, textOf } from '../document/query.ts';
import { languageOf } from '../languages/index.ts';
import type { ParagraphReference } from '../references/reference.ts';
import type { Range } from '../text/range.ts';
import { annexWordBefore, ownAnnexMentions, sectionIndexAt } from './annexMentions.ts';

/** A place of the text that other places lead to: an annex, a numbered paragraph, a footnote. UTF-16 offsets. */
export interface CrossTarget extends Range {
	readonly kind: 'annex' | 'paragraph' | 'footnote';
	/** What names it: the heading's words, the number, the footnote's mark. */
	readonly name: Range;
	/** Index in {@link UnDocument.nodes}. */
	readonly node: number;
}

/** A mention of targets with its words ("annex II"), nearly always of one: "(see annexes)" leads to all of them. */
export interface CrossMention extends Range {
	/** The number alone, where the mention has words with it: "II" of "annex II". */
	readonly number: Range;
	readonly targets: readonly CrossTarget[];
}

interface CrossReferences {
	/** Sorted by start. */
	readonly mentions: readonly CrossMention[];
	/** Sorted by start. */
	readonly targets: readonly CrossTarget[];
	/** The mentions of each target that has some, in order. */
	readonly byTarget: ReadonlyMap<CrossTarget, readonly CrossMention[]>;
}

/** What within a document leads where. Computed once for each document. */
export function crossReferencesOf(document: UnDocument): CrossReferences {
	const known = computed.get(document);
	if (known) return known;
	const targets = document.nodes.flatMap((node, index): CrossTarget[] => targetOf(document, node, index) ?? []);
	const byNode = new Map(targets.map((target) => [target.node, target]));
	const mentions = [...annexMentions(document, byNode), ...paragraphMentions(document, byNode), ...footnoteMarks(document, targets)];
	mentions.sort((one, other) => one.start - other.start);
	const found = { targets, mentions, byTarget: mentionsByTarget(mentions) };
	computed.set(document, found);
	return found;
}

/** The mention that an offset stands in or at the end of. */
export function mentionAt(document: UnDocument, offset: number): CrossMention | undefined {
	return crossReferencesOf(document).mentions.find(({ start, end }) => start <= offset && offset <= end);
}

/** The target whose name an offset stands in or at the end of. */
export function targetAt(document: UnDocument, offset: number): CrossTarget | undefined {
	return crossReferencesOf(document).targets.find(({ name }) => name.start <= offset && offset <= name.end);
}

/** The mentions of a target, in order. */
export function mentionsOf(document: UnDocument, target: CrossTarget): readonly CrossMention[] {
	return crossReferencesOf(document).byTarget.get(target) ?? [];
}

const computed = new WeakMap<UnDocument, CrossReferences>();

const NUMBERED: readonly NodeKind[] = ['operative', 'memorandum-paragraph', 'paragraph'];

function targetOf(document: UnDocument, node: DocumentNode, index: number): CrossTarget[] | undefined {
	const { start, end, kind, numberRange } = node;
	if (kind === 'annex') return [{ kind, start, end: sectionOf(document, node).end, name: { start, end }, node: index }];
	if (kind === 'footnote') {
		const mark = FOOTNOTE_MARK.exec(textOf(document, node));
		return mark ? [{ kind, start, end, name: { start, end: start + mark[0].length }, node: index }] : undefined;
	}
	if (!numberRange || !(NUMBERED.includes(kind) || kind === 'subparagraph')) return undefined;
	return [{ kind: 'paragraph', start, end, name: numberRange, node: index }];
}

function mentionsByTarget(mentions: readonly CrossMention[]): Map<CrossTarget, CrossMention[]> {
	const byTarget = new Map<CrossTarget, CrossMention[]>();
	for (const mention of mentions) {
		for (const target of mention.targets) {
			const known = byTarget.get(target);
			if (known) known.push(mention);
			else byTarget.set(target, [mention]);
		}
	}
	return byTarget;
}

type Targets = ReadonlyMap<number, CrossTarget>;

function annexMentions(document: UnDocument, targets: Targets): CrossMention[] {
	return ownAnnexMentions(document).flatMap(({ reference, sections }) => {
		const places = sections.flatMap((section) => targets.get((document.sections[section] as DocumentSection).heading) ?? []);
		const { start, end, value } = reference;
		const language = languageOf(document.sections[sectionIndexAt(document, start)]?.language ?? '') ?? languageOf(document.language);
		const words = value === '' || !language ? '' : annexWordBefore(document.text, start, language);
		return places.length ? [{ start: start - words.length, end, number: { start, end }, targets: places }] : [];
	});
}

function paragraphMentions(document: UnDocument, targets: Targets): CrossMention[] {
	const seen = new Set<number>();
	const parts = labelledParts(document);
	return document.sections.flatMap((section) => {
		const numbered = numberedParagraphs(document, section);
		return section.nodes.flatMap((index) =>
			referencesIn(document, document.nodes[index] as DocumentNode, 'paragraph').flatMap((reference): CrossMention[] => {
				const { start, end, elsewhere } = reference;
				// What stands within a footnote that a page has put into a paragraph is met twice.
				if (elsewhere || seen.has(start)) return [];
				seen.add(start);
				const target = targets.get(paragraphMeant(document, reference, index, numbered, parts) ?? -1);
				return target ? [{ start, end, number: { start, end }, targets: [target] }] : [];
			}),
		);
	});
}

/** The numbered paragraphs of a section by their numbers; the values are indices in {@link UnDocument.nodes}. */
interface NumberedParagraphs {
	/** Those of the run that a node stands in, by the node's index. */
	readonly near: ReadonlyMap<number, ReadonlyMap<string, number>>;
	/** The first with a number in the whole section. */
	readonly anywhere: ReadonlyMap<string, number>;
}

/** The parts of a section, or the resolutions A and B under one symbol, begin again at 1: each is a run of its own. */
function numberedParagraphs(document: UnDocument, section: DocumentSection): NumberedParagraphs {
	const near = new Map<number, Map<string, number>>();
	const anywhere = new Map<string, number>();
	let run = new Map<string, number>();
	for (const index of section.nodes) {
		const { kind, number, numberRange } = document.nodes[index] as DocumentNode;
		if (numberRange && number !== undefined && NUMBERED.includes(kind)) {
			if (number === '1' && run.has('1')) run = new Map();
			if (!run.has(number)) run.set(number, index);
			if (!anywhere.has(number)) anywhere.set(number, index);
		}
		near.set(index, run);
	}
	return { near, anywhere };
}

/** The paragraph that a reference in the node with the index `from` means: of the same run where there is one. */
function paragraphMeant(
	document: UnDocument,
	{ value }: ParagraphReference,
	from: number,
	{ near, anywhere }: NumberedParagraphs,
	parts: ReadonlyMap<string, number>,
): number | undefined {
	const [number = '', ...labels] = value.split(' ');
	if (number.startsWith('(')) return subparagraph(parts, outermost(document, from), [number, ...labels]);
	const paragraph = near.get(from)?.get(number) ?? anywhere.get(number);
	return paragraph === undefined ? undefined : subparagraph(parts, paragraph, labels);
}

/** The paragraph that a part of it belongs to. */
function outermost({ nodes }: UnDocument, from: number): number {
	let index = from;
	for (let above = nodes[index]?.parent ?? -1; above >= 0 && nodes[above]?.kind !== 'annex'; above = nodes[above]?.parent ?? -1)
		index = above;
	return index;
}

/** The part of a paragraph with the labels `(b)`, `(ii)`; undefined where it has no such part. */
function subparagraph(parts: ReadonlyMap<string, number>, paragraph: number, labels: readonly string[]): number | undefined {
	let index: number | undefined = paragraph;
	for (const label of labels) index = index === undefined ? undefined : parts.get(`${index} ${label}`);
	return index;
}

/** Subparagraphs by the index of what they are part of and their label: `12 (b)`. Of two with the same label the first. */
function labelledParts({ nodes }: UnDocument): Map<string, number> {
	const parts = new Map<string, number>();
	for (const [index, { kind, parent, number }] of nodes.entries()) {
		const key = `${parent} (${latinLabel(number ?? '')})`;
		if (kind === 'subparagraph' && !parts.has(key)) parts.set(key, index);
	}
	return parts;
}

/** A label as it is cited in every language: the Arabic letters of lists stand for Latin ones. */
function latinLabel(label: string): string {
	const rank = ABJAD.indexOf(label);
	return label !== '' && rank >= 0 ? String.fromCharCode(0x61 + rank) : label;
}

/** At the beginning of a footnote: `[^1]:`, a star, a number. */
const FOOTNOTE_MARK = /^(?:\[\^[^\]\n]{1,20}\](?=:)|\*{1,3}(?=\s)|\d{1,3}(?=[\s.)]))/;

/** The marks in the text that lead to footnotes; none where the same mark leads to two. */
function footnoteMarks(document: UnDocument, targets: readonly CrossTarget[]): CrossMention[] {
	const notes = new Map<string, CrossTarget | undefined>();
	for (const target of targets) {
		if (target.kind !== 'footnote') continue;
		const mark = textOf(document, target.name);
		notes.set(mark, notes.has(mark) ? undefined : target);
	}
	if (notes.size === 0) return [];
	const own = new Set([...notes.values()].map((note) => note?.start));
	return [...document.text.matchAll(PRINTED_MARK)].flatMap(({ index, 0: printed }): CrossMention[] => {
		const note = notes.get(printed) ?? notes.get(plainDigits(printed));
		const place = { start: index, end: index + printed.length };
		return note && !own.has(index) ? [{ ...place, number: place, targets: [note] }] : [];
	});
}

/** Behind a word: `[^1]`, `¹`, `[1]`, stars that are no emphasis. */
const PRINTED_MARK = /\[\^[^\]\n]{1,20}\](?!:)|[¹²³⁰⁴-⁹]{1,3}|\[\d{1,3}\]|(?<=[^\s*])\*{1,3}(?=[\s.,;:،؛。，；]|$)/g;

function plainDigits(mark: string): string {
	return mark.normalize('NFKC').replace(/[[\]]/g, '');
}
