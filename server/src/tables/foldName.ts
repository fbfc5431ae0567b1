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
	return foldedUnits[unit] ?? unit;
}

/** True where a gap between two folded units does not count: beside a bracket and between Han characters. */
export function closesGap(before: number, after: number): boolean {
	return isBracket(before) || isBracket(after) || (isHan(before) && isHan(after));
}

/** True for a unit of a word: a letter or a combining mark, but not Han, which writes without spaces. A digit is none: a note's number may follow. */
export function isWordUnit(unit: number): boolean {
	return (unitKinds[unit] ?? 0) !== 0 && !isHan(unit);
}

/** True for a combining mark: an accent or a vowel sign written after its letter. */
export function isMark(unit: number): boolean {
	return unitKinds[unit] === markKind;
}

/** True for a lower-case letter, which no name of a State begins with. */
export function isLowerCase(unit: number): boolean {
	return unitKinds[unit] === lowerCaseKind;
}

/** True for a Han character of the Basic Multilingual Plane. */
export function isHan(unit: number): boolean {
	return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);
}

function isBracket(unit: number): boolean {
	return unit === 0x28 || unit === 0x29;
}

const units = 0x1_0000;
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

const unitKinds = kindOfEachUnit();
const foldedUnits = foldOfEachUnit();

function kindOfEachUnit(): Uint8Array {
	const kinds = new Uint8Array(units);
	for (let unit = 0; unit < units; unit++) {
		const character = String.fromCharCode(unit);
		if (/\p{M}/u.test(character)) kinds[unit] = markKind;
		else if (/\p{Ll}/u.test(character)) kinds[unit] = lowerCaseKind;
		else if (/\p{L}/u.test(character)) kinds[unit] = letterKind;
	}
	return kinds;
}

function foldOfEachUnit(): Uint16Array {
	const folded = new Uint16Array(units);
	for (let unit = 0; unit < units; unit++) folded[unit] = isHan(unit) ? unit : foldCharacter(String.fromCharCode(unit)).charCodeAt(0);
	return folded;
}

/** One character for one; `\0` for one that does not count. A ligature of several letters stays itself. */
function foldCharacter(character: string): string {
	if (/[\s\p{Pd}_\u2212]/u.test(character)) return ' ';
	if (/[\p{M}\p{Cf}\u0640]/u.test(character)) return '\0';
	if (apostrophes.includes(character)) return "'";
	const base = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	const one = base.length === 1 ? base : character;
	return arabicLetters.get(one) ?? one;
}
