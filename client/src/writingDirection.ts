/**
 * Whether a line is written from the right: its first letter tells, as it does everywhere in Unicode; symbols of documents (`A/64/191`) are the
 * same in every language and left aside.
 */
export function isWrittenFromTheRight(line: string): boolean {
	return STARTS_FROM_THE_RIGHT.test(line.slice(0, MOST_BEFORE_THE_FIRST_LETTER));
}

/** Whether any letter of a text is of a script that is written from the right. */
export function hasLettersFromTheRight(text: string): boolean {
	return LETTER_FROM_THE_RIGHT.test(text);
}

const MOST_BEFORE_THE_FIRST_LETTER = 300;

const LETTER_FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A symbol is passed over whole or not at all: were a part of it enough, a line of many symbols could be read in more ways than anyone can wait for. */
const STARTS_FROM_THE_RIGHT =
	/^(?:\P{L}|[A-Z][A-Za-z]{0,9}\/[A-Za-z\d./()-]*(?![A-Za-z\d./()-]))*(?=\p{L})[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
