import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { referencesIn } from '../../document/query.ts';
import type { StateReference } from '../../references/reference.ts';

/** The States that a line of sponsors names, in its order; empty where other words than names and "and" stand between them. */
export function sponsorStates(document: UnDocument, line: DocumentNode): readonly StateReference[] {
	const colon = colonIn(document.text, line);
	const states = referencesIn(document, line, 'state').filter(({ end }) => end <= colon);
	const isList = states.every(({ start }, index) => {
		const before = states[index - 1];
		return before === undefined || BETWEEN.test(document.text.slice(before.end, start));
	});
	return isList ? states : [];
}

function colonIn(text: string, { start, end }: DocumentNode): number {
	const at = text.slice(start, end).search(/[:：]/);
	return at < 0 ? start : start + at;
}

/** Stars, a comma, one short word for "and", an article. */
const BETWEEN = /^\*{0,3}\s*(?:[,،，、]\s*)?(?:\p{L}{1,3}\s*){0,2}[’']?$/u;
