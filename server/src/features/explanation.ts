import type { SentenceValue } from '../text/sentence.ts';
/** Something said about a place: a heading and lines below it. Plain text, without markup. */
export interface Explanation {
	readonly heading: SentenceValue;
	readonly lines: readonly SentenceValue[];
}
