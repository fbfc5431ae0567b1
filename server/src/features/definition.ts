import type { UnDocument } from '../document/document.ts';
import type { Range } from '../text/range.ts';
import { type CrossMention, type CrossTarget, mentionAt, targetAt } from './crossReferences.ts';
import { wordAt } from './wordAt.ts';

/** Where a mention leads; UTF-16 offsets. */
interface Definition {
	/** What was asked about: the mention or the heading itself. */
	readonly origin: Range;
	readonly targets: readonly CrossTarget[];
}

/** From "(see annex II)" to its heading, from "paragraph 3 above" to the paragraph, from a footnote's mark to the note; a heading leads to itself. */
export function definition(document: UnDocument, offset: number): Definition | undefined {
	const mention = mentionAt(document, offset) ?? mentionBehindWord(document, offset);
	if (mention) return { origin: { start: mention.start, end: mention.end }, targets: mention.targets };
	const target = targetAt(document, offset);
	return target && { origin: target.name, targets: [target] };
}

/** The mention of a paragraph whose word an offset stands in: a mention is its number alone, and a reader points at “paragraph” as well. */
function mentionBehindWord(document: UnDocument, offset: number): CrossMention | undefined {
	const word = wordAt(document.text, offset);
	if (!word) return undefined;
	const spaces = /^\s{0,3}/.exec(document.text.slice(word.end, word.end + 3))?.[0].length ?? 0;
	const mention = mentionAt(document, word.end + spaces);
	const isBehind = mention?.start === word.end + spaces && mention.targets.every(({ kind }) => kind === 'paragraph');
	return isBehind ? { ...mention, start: word.start } : undefined;
}
