import type { DocumentNode, NodeKind, UnDocument } from '../../document/document.ts';
import { nodesOf, textOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import { trimmedStart } from '../../text/whiteSpace.ts';
import { sectionLanguage } from './sectionLanguage.ts';

/** A part of a document that is made of words, in the language that it is written in. */
export interface RunningText {
	readonly node: DocumentNode;
	readonly language: Language;
	/** From the start of the node on, with its number. */
	readonly text: string;
	/** Where the words begin, behind the number; in UTF-16 units of the document's text. */
	readonly wordsStart: number;
}

/** The titles and paragraphs of a document, without its masthead, signatures, footnotes and what pages leave behind. Gathered once a document. */
export function runningText(document: UnDocument): readonly RunningText[] {
	const found = known.get(document) ?? document.sections.flatMap((section) => runningTextOf(document, section));
	known.set(document, found);
	return found;
}

const known = new WeakMap<UnDocument, readonly RunningText[]>();

function runningTextOf(document: UnDocument, section: UnDocument['sections'][number]): RunningText[] {
	const language = sectionLanguage(document, section);
	if (!language) return [];
	return nodesOf(document, section, ...WORDS).map((node) => ({
		node,
		language,
		text: textOf(document, node),
		wordsStart: trimmedStart(document.text, node.numberRange?.end ?? node.start, node.end),
	}));
}

const WORDS: readonly NodeKind[] = [
	'item-title',
	'agenda-title',
	'title',
	'origin',
	'annex-title',
	'opening',
	'circulation',
	'paragraph',
	'memorandum-paragraph',
	'preambular',
	'operative',
	'subparagraph',
	'continuation',
	'heading',
];
