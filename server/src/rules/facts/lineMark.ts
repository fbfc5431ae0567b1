import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { type LineMark, structurePatterns } from '../../document/patterns.ts';
import { sectionOf, textOf } from '../../document/query.ts';
import { fold } from '../../text/fold.ts';
import { sectionLanguage } from './sectionLanguage.ts';

/** How a node's words begin with what marks a part of a document ("Explanatory memorandum"); undefined where they do not. */
export function lineMarkOf(document: UnDocument, node: DocumentNode, mark: LineMark): RegExpExecArray | undefined {
	const language = sectionLanguage(document, sectionOf(document, node));
	if (!language) return undefined;
	const words = fold(textOf(document, node)).text;
	for (const { mark: own, pattern } of structurePatterns(language).lineMarks) {
		if (own !== mark) continue;
		pattern.lastIndex = 0;
		const match = pattern.exec(words);
		if (match) return match;
	}
	return undefined;
}
