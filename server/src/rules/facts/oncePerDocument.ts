import type { UnDocument } from '../../document/document.ts';

/**
 * Makes a function that finds something out about a document remember what it found as long as the document lives. Many rules ask for the same
 * facts: each is found out when the first of them asks.
 */
export function oncePerDocument<Fact>(findOut: (document: UnDocument) => Fact): (document: UnDocument) => Fact {
	const known = new WeakMap<UnDocument, { readonly fact: Fact }>();
	return (document) => {
		const found = known.get(document) ?? { fact: findOut(document) };
		known.set(document, found);
		return found.fact;
	};
}
