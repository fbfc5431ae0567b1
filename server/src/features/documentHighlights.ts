import type { UnDocument } from '../document/document.ts';
import type { Reference } from '../references/reference.ts';
import type { Range } from '../text/range.ts';
import { mentionAt, mentionsOf, targetAt } from './crossReferences.ts';
import { referenceAt } from './referenceAt.ts';

/** A place that means the same as the one at the cursor; `heading` is the place that the others lead to. */
export interface DocumentHighlight extends Range {
	readonly kind: 'heading' | 'mention';
}

/** The places that mean what stands at an offset: an annex or paragraph with its mentions, else every reference of the same value. */
export function documentHighlights(document: UnDocument, offset: number): DocumentHighlight[] {
	const target = targetAt(document, offset) ?? mentionAt(document, offset)?.targets[0];
	if (target) {
		const mentions = mentionsOf(document, target).map(({ start, end }): DocumentHighlight => ({ start, end, kind: 'mention' }));
		return [{ ...plain(target.name), kind: 'heading' as const }, ...mentions].sort((one, other) => one.start - other.start);
	}
	const reference = referenceAt(document, offset);
	if (!reference) return [];
	return document.references.filter((other) => meansSame(reference, other)).map((other) => ({ ...plain(other), kind: 'mention' }));
}

function plain({ start, end }: Range): Range {
	return { start, end };
}

function meansSame(one: Reference, other: Reference): boolean {
	return one.kind === other.kind && one.value === other.value;
}
