import type { UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, referencesIn } from '../../document/query.ts';
import type { SessionReference } from '../../references/reference.ts';

/** The session that the session line names; undefined where there is no such line. */
export function sessionOf(document: UnDocument): SessionReference | undefined {
	const [line] = nodesOf(document, mainSection(document), 'session');
	return line && referencesIn(document, line, 'session')[0];
}

/** The session for whose agenda a request's heading asks. */
export function requestedSession(document: UnDocument): SessionReference | undefined {
	const [heading] = nodesOf(document, mainSection(document), 'request-heading');
	return heading && referencesIn(document, heading, 'session').at(-1);
}
