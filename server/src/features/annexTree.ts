import type { DocumentKind, DocumentNode, DocumentSection, NodeKind, UnDocument } from '../document/document.ts';
import { nodesOf, textOf } from '../document/query.ts';
import { shortHeading } from '../rules/annex/annexHeadings.ts';
import { annexState } from '../rules/annex/annexState.ts';
import { documentKindNames } from '../rules/documentKindNames.ts';
import type { Finding } from '../rules/rule.ts';
import { plainLine } from '../text/plainWords.ts';
import type { Range } from '../text/range.ts';
import type { Sentence, SentenceValue } from '../text/sentence.ts';
import { crossReferencesOf } from './crossReferences.ts';

/** An entry of the view of annexes. The range is that of its heading, or of the promise that nothing keeps; UTF-16 offsets. */
export interface AnnexTreeItem extends Range {
	readonly kind: 'document' | 'annex' | 'section' | 'missing';
	/** The heading's words; of the document, what it is; of what is missing, the heading that it would have. */
	readonly label: SentenceValue;
	/** The title of what is annexed. */
	readonly title?: string;
	/** "explanatory memorandum": what the document or the annex is. */
	readonly documentKind?: Sentence;
	/** How often the text mentions it; of annexes only. */
	readonly references?: number;
	/** Index in {@link UnDocument.sections}; of documents and annexes only. */
	readonly section?: number;
	readonly children: readonly AnnexTreeItem[];
}

/** The document with its sections, its annexes with theirs, and what is promised but not there. */
export function annexTree(document: UnDocument, findings: readonly Finding[]): AnnexTreeItem[] {
	const main = document.sections[0];
	if (!main || document.kind === 'none') return [];
	const annexed = new Map<number, number[]>();
	for (const [index, { parent }] of document.sections.entries()) {
		const siblings = annexed.get(parent);
		if (siblings) siblings.push(index);
		else annexed.set(parent, [index]);
	}
	const references = referencesByHeading(document);
	const annexesOf = (owner: number): AnnexTreeItem[] =>
		(annexed.get(owner) ?? []).map((index) => {
			const section = document.sections[index] as DocumentSection;
			return { ...annexItem(document, section, index, references), children: [...sectionItems(document, section), ...annexesOf(index)] };
		});
	return [mainItem(document, main), ...annexesOf(0), ...missingItems(document, findings)];
}

function mainItem(document: UnDocument, main: DocumentSection): AnnexTreeItem {
	const [title] = nodesOf(document, main, 'title', 'request-heading', 'item-title', 'agenda-title');
	const range = title ?? { start: main.start, end: main.start };
	const label = documentKindNames[document.kind];
	return {
		kind: 'document',
		label,
		...(title ? { title: firstLine(textOf(document, title)) } : {}),
		section: 0,
		start: range.start,
		end: range.end,
		children: sectionItems(document, main),
	};
}

function annexItem(document: UnDocument, section: DocumentSection, index: number, references: ReadonlyMap<number, number>) {
	const heading = document.nodes[section.heading] as DocumentNode;
	const title = annexTitle(document, section);
	return {
		kind: 'annex' as const,
		label: firstLine(textOf(document, heading)),
		...(title ? { title: firstLine(textOf(document, title)) } : {}),
		...(isOfKnownKind(section.kind) ? { documentKind: documentKindNames[section.kind] } : {}),
		references: references.get(section.heading) ?? 0,
		section: index,
		start: heading.start,
		end: heading.end,
	};
}

/** What stands directly below the heading of an annex, or below the note on the original language, and is no text yet. */
function annexTitle(document: UnDocument, section: DocumentSection): DocumentNode | undefined {
	const heading = document.nodes[section.heading];
	const first = nodesOf(document, section).find((node) => node !== heading && node.kind !== 'original-note');
	return first && TITLES.includes(first.kind) ? first : undefined;
}

const TITLES: readonly NodeKind[] = ['annex-title', 'title', 'heading'];

function isOfKnownKind(kind: DocumentKind): boolean {
	return kind !== 'none';
}

/** The headings inside a document, without the one that is its title. */
function sectionItems(document: UnDocument, section: DocumentSection): AnnexTreeItem[] {
	const title = section.parent < 0 ? undefined : annexTitle(document, section);
	const headings = nodesOf(document, section, 'heading').filter((heading) => heading !== title);
	return headings.map((heading) => ({
		kind: 'section',
		label: firstLine(textOf(document, heading)),
		start: heading.start,
		end: heading.end,
		children: [],
	}));
}

function missingItems(document: UnDocument, findings: readonly Finding[]): AnnexTreeItem[] {
	return findings
		.filter(({ code }) => code === 'annex/missing')
		.map((finding) => ({
			kind: 'missing',
			label: missingHeading(document, finding),
			start: finding.start,
			end: finding.end,
			children: [],
		}));
}

/** "Annex II", as its heading would be; of an enclosure the words that promise it. */
function missingHeading(document: UnDocument, finding: Range): string {
	const state = annexState(document);
	const promise = state?.promises.find(({ start }) => start === finding.start);
	const isNumber = promise !== undefined && (promise.value === '' || /^\d{1,2}$/.test(promise.value));
	if (!state || !isNumber) return firstLine(textOf(document, finding));
	return shortHeading(promise.value === '' ? undefined : Number(promise.value), state.language);
}

function referencesByHeading(document: UnDocument): Map<number, number> {
	const { byTarget } = crossReferencesOf(document);
	return new Map([...byTarget].filter(([{ kind }]) => kind === 'annex').map(([target, mentions]) => [target.node, mentions.length]));
}

const LONGEST_LINE = 120;

function firstLine(text: string): string {
	const line = plainLine(text.slice(0, 2 * LONGEST_LINE).replace(/^#{1,6}\s+|\*+/g, ' '));
	return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line;
}
