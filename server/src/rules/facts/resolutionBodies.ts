import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { nodesOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import { oncePerDocument } from './oncePerDocument.ts';
import { sectionLanguage } from './sectionLanguage.ts';

/** The text of one resolution: what stands from one enacting formula to the next, or in a section without one. */
export interface ResolutionBody {
	readonly language: Language;
	readonly enacting: DocumentNode | undefined;
	/** Preambular and operative paragraphs in the order of the text. */
	readonly clauses: readonly Clause[];
}

/** A preambular or operative paragraph with what belongs to it. */
export interface Clause {
	readonly node: DocumentNode;
	/** Its subparagraphs and the text after them. */
	readonly below: readonly DocumentNode[];
	/** True where a heading follows, or another count from 1: what ends here is a part of the resolution. */
	readonly endsPart: boolean;
}

/**
 * The resolutions of a document. "A and B" resolutions under one symbol are two, each with its own formula. Left out are sections in no known
 * language, and paragraphs with numbers that neither a formula nor a preamble shows to be a resolution's.
 */
export const resolutionBodies = oncePerDocument(readBodies);

function readBodies(document: UnDocument): readonly ResolutionBody[] {
	const bodies: ResolutionBody[] = [];
	for (const section of document.sections) {
		const language = sectionLanguage(document, section);
		if (!language) continue;
		let enacting: DocumentNode | undefined;
		let clauses: MutableClause[] = [];
		const close = () => {
			const isResolution = enacting !== undefined || clauses.some(({ node }) => node.kind === 'preambular');
			if (clauses.length && isResolution) bodies.push({ language, enacting, clauses });
			clauses = [];
		};
		for (const node of nodesOf(document, section, 'enacting', 'preambular', 'operative', 'subparagraph', 'continuation', 'heading')) {
			const last = clauses.at(-1);
			if (node.kind === 'enacting') {
				close();
				enacting = node;
			} else if (node.kind === 'preambular' || node.kind === 'operative') {
				if (last && node.number === '1' && last.node.number !== undefined) last.endsPart = true;
				clauses.push({ node, below: [], endsPart: false });
			} else if (node.kind === 'heading') {
				if (last) last.endsPart = true;
			} else last?.below.push(node);
		}
		close();
	}
	return bodies;
}

interface MutableClause {
	readonly node: DocumentNode;
	readonly below: DocumentNode[];
	endsPart: boolean;
}
