import { contentEnd, currentSection, type Draft, type MutableNode } from './draft.ts';

/**
 * Takes signatures out of the end of a statement that a scan has run together: posts and names of several columns in one line. Names are told by
 * their initials ("N. P. Ivanov"). One signature a name; a post belongs to it only where it stands between two names, alone with its own.
 * Looks at the last node, which nothing may follow yet.
 */
export function splitInterleavedSignatures(draft: Draft): void {
	const paragraph = draft.nodes.at(-1);
	if (paragraph?.kind !== 'paragraph') return;
	const tail = lastSentenceEnd(draft.text, paragraph.start, paragraph.end);
	const names = findNames(draft.text, tail, paragraph.end);
	if (names.length < FEWEST_NAMES) return;
	draft.nodes.pop();
	const add = (kind: 'paragraph' | 'signature', from: number, to: number) => {
		let start = from;
		while (start < to && /\s/.test(draft.text.charAt(start))) start++;
		const end = contentEnd(draft.text, start, to);
		if (end > start) draft.nodes.push({ ...paragraph, kind, start, end } satisfies MutableNode);
	};
	add('paragraph', paragraph.start, tail);
	let at = tail;
	for (const [index, name] of names.entries()) {
		const next = names[index + 1];
		// Two names in a row share the posts before them in a way that the line no longer tells.
		const alone = !next || draft.text.slice(name.end, next.start).trim() !== '';
		const before = names[index - 1];
		const ownPost = alone && (!before || draft.text.slice(before.end, name.start).trim() !== '') && name.start - at < LONGEST_POST;
		if (!ownPost) add('paragraph', at, name.start);
		add('signature', ownPost ? at : name.start, name.end);
		at = name.end;
	}
	add('paragraph', at, paragraph.end);
	draft.open = draft.nodes.length - 1;
	currentSection(draft).signs.add('signature');
}

/** A single name with initials may be anything. */
const FEWEST_NAMES = 2;
const LONGEST_POST = 160;
/** A list of signatories is not longer. */
const LONGEST_TAIL = 3000;

const SENTENCE_END = /\p{L}{2,}[.)”"»]+\s+(?=\S)/gu;

function lastSentenceEnd(text: string, start: number, end: number): number {
	const from = Math.max(start, end - LONGEST_TAIL);
	let last = start;
	for (const match of text.slice(from, end).matchAll(SENTENCE_END)) last = from + match.index + match[0].length;
	return last;
}

const NAME = /(?<!\p{L})(?:\p{L}\.\s?){1,3}\p{L}{2,}/gu;

function findNames(text: string, start: number, end: number): { start: number; end: number }[] {
	if (end - start > LONGEST_TAIL) return [];
	return [...text.slice(start, end).matchAll(NAME)].map((match) => ({
		start: start + match.index,
		end: start + match.index + match[0].length,
	}));
}
