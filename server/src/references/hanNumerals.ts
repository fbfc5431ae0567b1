/**
 * The value of a Chinese numeral: 1 to 999 with tens and hundreds (`一百六十三`, `一百零一`, `十`), or digit by digit up to four
 * (`一九九四`, `一三四`). Undefined for everything else (`十十`, `〇`).
 */
export function readHanNumeral(printed: string): number | undefined {
	if (DIGIT_BY_DIGIT.test(printed)) return positive(Number(Array.from(printed, digitOf).join('')));
	const steps = IN_STEPS.exec(printed);
	if (steps === null) return undefined;
	const [, hundreds, tens, ones] = steps;
	return positive(multiplied(hundreds, 100) + multiplied(tens, 10) + (ones === undefined ? 0 : digitOf(ones)));
}

/** A whole number from 1 to 199 as a Chinese numeral (`六十四`, `一百零一`); the empty string for every other number. */
export function hanNumeral(value: number): string {
	if (!Number.isInteger(value) || value < 1 || value > GREATEST) return '';
	const hundred = value >= 100;
	const tens = Math.floor((value % 100) / 10);
	const ones = value % 10;
	let numeral = hundred ? '一百' : '';
	if (tens > 0) numeral += tens === 1 && !hundred ? '十' : `${DIGITS[tens]}十`;
	else if (hundred && ones > 0) numeral += '零';
	return ones > 0 ? numeral + DIGITS[ones] : numeral;
}

/** The inside of a character class of regular expressions: a sign of a Chinese numeral. */
export const HAN_NUMERAL_CLASS = '〇零○一二三四五六七八九十百';

const GREATEST = 199;
const DIGITS = '〇一二三四五六七八九';
const DIGIT_BY_DIGIT = /^[〇零○一二三四五六七八九]{1,4}$/;
const IN_STEPS = /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九])?$/;

function digitOf(sign: string): number {
	return Math.max(0, DIGITS.indexOf(sign));
}

/** The worth of the sign before `十` or `百`; `十` alone is ten. */
function multiplied(sign: string | undefined, worth: number): number {
	if (sign === undefined) return 0;
	return (sign === '' ? 1 : digitOf(sign)) * worth;
}

function positive(value: number): number | undefined {
	return value > 0 ? value : undefined;
}
