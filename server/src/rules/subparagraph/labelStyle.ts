import type { UnDocument } from '../../document/document.ts';
import { type Label, type LabelFamily, readLabel } from '../../document/labels.ts';
import { textOf } from '../../document/query.ts';
import { printLabel } from './printLabel.ts';
import type { ListItem, SubparagraphList } from './subparagraphLists.ts';

/** A label that is not printed in the form of its language. */
export interface MisprintedLabel {
	readonly item: ListItem;
	/** The label as it must be printed. */
	readonly wanted: string;
	/** `letters`: the letters of another alphabet. `brackets`: other brackets. */
	readonly fault: 'letters' | 'brackets';
}

/** The labels of a list that are not printed in the form of the language: brackets at one side or both, letters of its alphabet. */
export function misprintedLabels(document: UnDocument, list: SubparagraphList): MisprintedLabel[] {
	const [first = ''] = list.marks.subparagraphLabels;
	const model = readLabel(`${first} `, 0);
	if (!model) return [];
	const cyrillicOrder = list.items.some((item) => [...printedLetters(document, item)].some((letter) => CYRILLIC_ALONE.includes(letter)));
	return list.items.flatMap((item): MisprintedLabel[] => {
		if (!isLettered(list, item.label)) return [];
		const printed = printedLetters(document, item);
		const letters = wantedLetters(list, item.label, printed, model.family, cyrillicOrder);
		const wanted = first.replace(model.value, () => letters);
		if (letters !== printed && letters !== '') return [{ item, wanted, fault: 'letters' }];
		return item.label.form === model.form ? [] : [{ item, wanted, fault: 'brackets' }];
	});
}

/** Only labels of one or two letters have a form that the language settles; third and fourth degrees have stops everywhere. */
function isLettered({ depth }: SubparagraphList, { family, form }: Label): boolean {
	if (family !== 'letter' && family !== 'arabic-letter') return false;
	return depth === 1 || (depth === 2 && form !== '.' && form !== '-');
}

/** The letters of a label in the alphabet of the language. */
function wantedLetters({ roman }: SubparagraphList, label: Label, printed: string, family: LabelFamily, cyrillicOrder: boolean): string {
	if (label.family === 'arabic-letter') return printed;
	if (family === 'arabic-letter') return roman ? printed : printLabel('arabic-letter', label.rank);
	if (!CYRILLIC.test(printed)) return printed;
	return cyrillicOrder ? printLabel('letter', CYRILLIC_ALPHABET.indexOf(printed) + 1) : label.value;
}

function printedLetters(document: UnDocument, { letters }: ListItem): string {
	return textOf(document, letters);
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
/** The order of lists that count in Russian letters; ё and й are left out of it. */
const CYRILLIC_ALPHABET = 'абвгдежзиклмнопрстуфхцчшщ';
/** Its letters that have no Latin look-alike: where one stands, the others are no slips of a keyboard. */
const CYRILLIC_ALONE = 'бвгджзиклмнптфцчшщ';
