import type { UnDocument } from '../document/document.ts';
import type { Range } from '../text/range.ts';
import { type CrossTarget, mentionAt, targetAt } from './crossReferences.ts';

/** Where a mention leads; UTF-16 offsets. */
interface Definition {
	/** What was asked about: the mention or the heading itself. */
	readonly origin: Range;
	readonly targets: readonly CrossTarget[];
}

/** From "(see annex II)" to its heading, from "paragraph 3 above" to the paragraph, from a footnote's mark to the note; a heading leads to itself. */
export function definition(document: UnDocument, offset: number): Definition | undefined {
	const mention = mentionAt(document, offset);
	if (mention) return { origin: { start: mention.start, end: mention.end }, targets: mention.targets };
	const target = targetAt(document, offset);
	return target && { origin: target.name, targets: [target] };
}
