import type { UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, referencesIn } from '../../document/query.ts';
import { wholeOf } from '../../document/stretch.ts';
import type { SessionReference } from '../../references/reference.ts';

/** The session that the session line names, of a stretch that of the whole document; undefined where there is no such line. */
export function sessionOf(document: UnDocument): SessionReference | undefined {
	const { whole, at } = wholeOf(document);
	const [line] = nodesOf(whole, mainSection(whole), 'session');
	const session = line && referencesIn(whole, line, 'session')[0];
	return session && { ...session, start: session.start - at, end: session.end - at };
}

/** The session for whose agenda a request's heading asks. */
export function requestedSession(document: UnDocument): SessionReference | undefined {
	const [heading] = nodesOf(document, mainSection(document), 'request-heading');
	return heading && referencesIn(document, heading, 'session').at(-1);
}
