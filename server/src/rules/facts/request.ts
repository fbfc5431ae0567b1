import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf } from '../../document/query.ts';
import { lineMarkOf } from './lineMark.ts';

/** What a request for inclusion of an item asks for: an item of the provisional agenda, a supplementary or an additional one. */
export type RequestKind = 'provisional' | 'supplementary' | 'additional';

/** The heading of a request ("Request for the inclusion of a supplementary item in the agenda of …"); undefined where there is none. */
export function requestHeading(document: UnDocument): DocumentNode | undefined {
	return document.kind === 'request' ? nodesOf(document, mainSection(document), 'request-heading')[0] : undefined;
}

/** The kind of a request, by the words of its heading; undefined where the document is none. */
export function requestKind(document: UnDocument): RequestKind | undefined {
	const heading = requestHeading(document);
	const words = heading && lineMarkOf(document, heading, 'request')?.groups;
	if (!words) return undefined;
	if (words.supplementary !== undefined) return 'supplementary';
	return words.additional === undefined ? 'provisional' : 'additional';
}
