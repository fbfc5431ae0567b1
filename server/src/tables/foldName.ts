/**
 * A name as names are compared: lower case, without accents, vowel signs and other marks, tatweel and invisible characters; any run of
 * white space, hyphens, dashes and underscores is one space, and none stands beside a bracket, between Han characters or at an end; any
 * apostrophe is `'`; the hamza of an Arabic alif, the dots of a final yaa and of taa marbuta do not count.
 * "Côte d’Ivoire" and "COTE D'IVOIRE" are both `cote d'ivoire`; "几内亚 比绍" is `几内亚比绍`.
 */
export function foldName(name: string): string {
	let folded = '';
	let gap = false;
	for (let index = 0; index < name.length; index++) {
		const unit = foldUnit(name.charCodeAt(index));
		if (unit === droppedUnit) continue;
		if (unit === separatorUnit) {
			gap = true;
			continue;
		}
		if (gap && folded !== '' && !closesGap(folded.charCodeAt(folded.length - 1), unit)) folded += ' ';
		gap = false;
		folded += String.fromCharCode(unit);
	}
	return folded;
}

/** What {@link foldUnit} gives for a unit that does not count. */
export const droppedUnit = 0;

/** What {@link foldUnit} gives for white space, hyphens, dashes and underscores. */
export const separatorUnit = 0x20;

/** One UTF-16 unit as names are compared: {@link droppedUnit}, {@link separatorUnit} or the unit that stands for it. */
export function foldUnit(unit: number): number {
	const known = foldedUnits[unit];
	return known === undefined || known === unknown ? learnFold(unit) : known;
}

/** True where a gap between two folded units does not count: beside a bracket and between Han characters. */
export function closesGap(before: number, after: number): boolean {
	return isBracket(before) || isBracket(after) || (isHan(before) && isHan(after));
}

/** True for a unit of a word: a letter or a combining mark, but not Han, which writes without spaces. A digit is none: a note's number may follow. */
export function isWordUnit(unit: number): boolean {
	return kindOf(unit) !== noLetterKind && !isHan(unit);
}

/** True for a combining mark: an accent or a vowel sign written after its letter. */
export function isMark(unit: number): boolean {
	return kindOf(unit) === markKind;
}

/** True for a lower-case letter, which no name of a State begins with. */
export function isLowerCase(unit: number): boolean {
	return kindOf(unit) === lowerCaseKind;
}

/** True for a Han character of the Basic Multilingual Plane. */
export function isHan(unit: number): boolean {
	return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);
}

function isBracket(unit: number): boolean {
	return unit === 0x28 || unit === 0x29;
}

const units = 0x1_0000;
const noLetterKind = 4;
const letterKind = 1;
const lowerCaseKind = 2;
const markKind = 3;

/** Letters whose difference Arabic typists do not keep, or that a Persian or Urdu keyboard puts for the Arabic ones. */
const arabicLetters: ReadonlyMap<string, string> = new Map([
	['ى', 'ي'],
	['ی', 'ي'],
	['ة', 'ه'],
	['ک', 'ك'],
	['ٱ', 'ا'],
]);

const apostrophes = "'’‘‛`´ʼʻ′＇";

/** The kind of each unit that a text has shown, 0 for others: asking for all of them would take longer than reading a document. */
const unitKinds = new Uint8Array(units);

/** What each unit that a text has shown is folded to, {@link unknown} for others. */
const foldedUnits = new Uint16Array(units).fill(0xffff);
const unknown = 0xffff;

function kindOf(unit: number): number {
	const known = unitKinds[unit];
	return known === undefined || known === 0 ? learnKind(unit) : known;
}

/** NaN, which stands for a place outside the text, is no letter. */
function learnKind(unit: number): number {
	if (Number.isNaN(unit)) return noLetterKind;
	const kind = kindOfCharacter(String.fromCharCode(unit));
	unitKinds[unit] = kind;
	return kind;
}

function kindOfCharacter(character: string): number {
	if (/\p{M}/u.test(character)) return markKind;
	if (/\p{Ll}/u.test(character)) return lowerCaseKind;
	return /\p{L}/u.test(character) ? letterKind : noLetterKind;
}

function learnFold(unit: number): number {
	if (Number.isNaN(unit)) return unit;
	const folded = isHan(unit) ? unit : foldCharacter(String.fromCharCode(unit)).charCodeAt(0);
	foldedUnits[unit] = folded;
	return folded;
}

/** One character for one; `\0` for one that does not count. A ligature of several letters stays itself. */
function foldCharacter(character: string): string {
	if (/[\s\p{Pd}_\u2212]/u.test(character)) return ' ';
	if (/[\p{M}\p{Cf}\u0640]/u.test(character)) return '\0';
	if (apostrophes.includes(character)) return "'";
	const base = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	const one = base.length === 1 ? base : character;
	// What a presentation form stands for may be a dash or an apostrophe, which are folded too.
	return one === character ? (arabicLetters.get(one) ?? one) : foldCharacter(one);
}
