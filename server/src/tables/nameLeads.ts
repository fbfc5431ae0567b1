import { droppedUnit, foldUnit, isHan, separatorUnit } from './foldName.ts';

/**
 * The first units of some names, to tell quickly that none of them begins at a place of a text: nearly every word that begins as a name does
 * goes on otherwise. May say yes where no name stands, never no where one does.
 */
export interface NameLeads {
	/** For each hash of some first units: {@link GOES_ON}, {@link SUFFICES} or nothing. */
	readonly known: Uint8Array;
}

/** Names go on behind these units. */
const GOES_ON = 1;
/** A name ends with these units, a gap may stand behind them, or they are as many as are looked at. */
const SUFFICES = 2;

/** A conjunction and an article may stand before the first letters of a name. */
const UNITS_OF_LEAD = 6;
/** Where no gaps part words, two characters tell as much. */
const HAN_UNITS_OF_LEAD = 2;

/** @param names folded by `foldName` */
export function leadsOf(names: readonly string[]): NameLeads {
	const known = new Uint8Array(0x1_0000);
	for (const name of names) addLead(known, name);
	return { known };
}

function addLead(known: Uint8Array, name: string): void {
	const length = Math.min(name.length, unitsOfLead(name.charCodeAt(0)));
	let hash = 0;
	for (let index = 0; index < length; index++) {
		const unit = name.charCodeAt(index);
		if (unit === separatorUnit) return;
		hash = hashWith(hash, unit);
		const next = name.charCodeAt(index + 1);
		// A text may have gaps beside brackets where the folded name has none.
		const suffices = index === length - 1 || next === separatorUnit || isBracket(next) || isBracket(unit);
		known[hash] = suffices ? SUFFICES : Math.max(known[hash] as number, GOES_ON);
	}
}

/** False where none of the names begins at a place of a text. */
export function mayLead({ known }: NameLeads, text: string, at: number): boolean {
	const length = unitsOfLead(text.charCodeAt(at));
	const end = Math.min(text.length, at + length);
	let hash = 0;
	for (let index = at; index < end; index++) {
		const unit = foldUnit(text.charCodeAt(index));
		// What does not count in a name may stand anywhere in the text.
		if (unit === droppedUnit || unit === separatorUnit) return unit === droppedUnit || length === HAN_UNITS_OF_LEAD;
		hash = hashWith(hash, unit);
		const lead = known[hash];
		if (lead !== GOES_ON) return lead === SUFFICES;
	}
	return false;
}

function unitsOfLead(first: number): number {
	return isHan(first) ? HAN_UNITS_OF_LEAD : UNITS_OF_LEAD;
}

function hashWith(hash: number, unit: number): number {
	return (hash * 31 + unit) & 0xffff;
}

function isBracket(unit: number): boolean {
	return unit === 0x28 || unit === 0x29;
}
