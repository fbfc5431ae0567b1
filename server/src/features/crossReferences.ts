import { ABJAD } from '../document/labels.ts';
import type { DocumentNode, DocumentSection, NodeKind, UnDocument } from '../document/document.ts';
import { nodesOf, referencesIn, sectionOf, textOf } from '../document/query.ts';
import { languageOf } from '../languages/index.ts';
import type { ParagraphReference } from '../references/reference.ts';
import type { Range } from '../text/range.ts';
import { ownAnnexMentions } from './annexMentions.ts';

/** A place of the text that other places lead to: an annex, a numbered paragraph, a footnote. UTF-16 offsets. */
export interface CrossTarget extends Range {
	readonly kind: 'annex' | 'paragraph' | 'footnote';
	/** What names it: the heading's words, the number, the footnote's mark. */
	readonly name: Range;
	/** Index in {@link UnDocument.nodes}. */
	readonly node: number;
}

/** A mention of targets, nearly always of one: "(see annexes)" leads to all of them. */
export interface CrossMention extends Range {
	readonly targets: readonly CrossTarget[];
}

export interface CrossReferences {
	/** Sorted by start. */
	readonly mentions: readonly CrossMention[];
	/** Sorted by start. */
	readonly targets: readonly CrossTarget[];
}

/** What within a document leads where. Computed once for each document. */
export function crossReferencesOf(document: UnDocument): CrossReferences {
	const known = computed.get(document);
	if (known) return known;
	const targets = document.nodes.flatMap((node, index): CrossTarget[] => targetOf(document, node, index) ?? []);
	const byNode = new Map(targets.map((target) => [target.node, target]));
	const mentions = [...annexMentions(document, byNode), ...paragraphMentions(document, byNode), ...footnoteMarks(document, targets)];
	const found = { targets, mentions: mentions.sort((one, other) => one.start - other.start) };
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
export function mentionsOf(document: UnDocument, target: CrossTarget): CrossMention[] {
	return crossReferencesOf(document).mentions.filter(({ targets }) => targets.includes(target));
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

type Targets = ReadonlyMap<number, CrossTarget>;

function annexMentions(document: UnDocument, targets: Targets): CrossMention[] {
	return ownAnnexMentions(document).flatMap(({ reference, sections }) => {
		const places = sections.flatMap((section) => targets.get((document.sections[section] as DocumentSection).heading) ?? []);
		return places.length ? [{ start: reference.start, end: reference.end, targets: places }] : [];
	});
}

function paragraphMentions(document: UnDocument, targets: Targets): CrossMention[] {
	return document.sections.flatMap((section) => {
		const numbered = numberedParagraphs(document, section);
		return nodesOf(document, section).flatMap((node) =>
			referencesIn(document, node, 'paragraph').flatMap((reference): CrossMention[] => {
				const place = reference.elsewhere ? undefined : paragraphMeant(reference, document.nodes.indexOf(node), numbered);
				const target = place === undefined ? undefined : targets.get(place);
				return target ? [{ start: reference.start, end: reference.end, targets: [target] }] : [];
			}),
		);
	});
}
