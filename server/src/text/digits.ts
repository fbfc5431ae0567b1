/**
 * The same text with every decimal digit that UN texts use outside ASCII (Arabic-Indic `٥`, Extended Arabic-Indic `۵`, full-width `５`) as the
 * ASCII digit of the same value. Length-preserving: offsets (UTF-16 units) of the one are offsets of the other.
 */
export function asciiDigits(text: string): string {
	return text.replace(LOCAL_DIGITS, (digits) => {
		let ascii = '';
		for (let index = 0; index < digits.length; index++) ascii += String(digitValue(digits.charCodeAt(index)));
		return ascii;
	});
}

/** The value 0 to 9 of a UTF-16 code unit that is a digit of one of the four sets; -1 for everything else. */
export function digitValue(code: number): number {
	if (code >= 0x30 && code <= 0x39) return code - 0x30;
	// NaN, which stands for a place outside the text, is none either.
	if (!(code >= 0x0660)) return -1;
	if (code <= 0x0669) return code - 0x0660;
	if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0;
	if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
	return -1;
}

/** The next place with a digit of any set; -1 where there is none. */
export function nextDigit(text: string, from: number): number {
	for (let at = from; at < text.length; at++) if (digitValue(text.charCodeAt(at)) >= 0) return at;
	return -1;
}

/** The end of the digits that begin at a place. */
export function endOfDigits(text: string, from: number): number {
	let at = from;
	while (digitValue(text.charCodeAt(at)) >= 0) at++;
	return at;
}

/** The number that a run of digits of any set, mixed ones too, is; 0 for no digits. Other characters count for nothing. */
export function digitsValue(digits: string): number {
	let value = 0;
	for (let index = 0; index < digits.length; index++) {
		const digit = digitValue(digits.charCodeAt(index));
		if (digit >= 0) value = value * 10 + digit;
	}
	return value;
}

/** The inside of a character class of regular expressions: a digit of any of the four sets. */
export const DIGIT_CLASS = '0-9\\u0660-\\u0669\\u06F0-\\u06F9\\uFF10-\\uFF19';

const LOCAL_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]+/g;
