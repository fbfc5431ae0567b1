/** Something said about a place: a heading and lines below it. Plain text, without markup. */
export interface Explanation {
	readonly heading: string;
	readonly lines: readonly string[];
}
