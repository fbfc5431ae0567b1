import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { structurePatterns } from '../../document/patterns.ts';
import { endMark } from '../../document/punctuation.ts';
import { fold } from '../../text/fold.ts';
import { wordsAfterNumber } from '../facts/clauseWords.ts';
import { oncePerDocument } from '../facts/oncePerDocument.ts';
import { type ResolutionBody, resolutionBodies } from '../facts/resolutionBodies.ts';
import { standsInResolution } from './resolutionKinds.ts';

/**
 * The preambular paragraphs that carry a number, one list for each preamble. A number at its start makes a paragraph look operative; that it
 * stands before the operative part, opens as preambular paragraphs do and ends with a comma tells that it is none.
 */
export const numberedPreambles = oncePerDocument((document): readonly (readonly DocumentNode[])[] =>
	resolutionBodies(document).flatMap((body) => {
		const numbered: DocumentNode[] = [];
		for (const { node } of body.clauses) {
			if (node.kind !== 'preambular' && !isPreambular(document, body, node)) break;
			if (node.numberRange && standsInResolution(document, node)) numbered.push(node);
		}
		return numbered.length ? [numbered] : [];
	}),
);

function isPreambular({ text }: UnDocument, { language }: ResolutionBody, node: DocumentNode): boolean {
	if (!node.numberRange || endMark(text, node.start, node.end) !== 'comma') return false;
	const words = fold(text.slice(wordsAfterNumber(text, node), node.end).slice(0, LONGEST_OPENER)).text;
	return structurePatterns(language).preambularOpeners.match(words, 0) > 0;
}

/** The openers that the languages know are shorter; UTF-16 units. */
const LONGEST_OPENER = 120;
