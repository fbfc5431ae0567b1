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
	// A Cyrillic letter that looks like no Latin one shows that the whole list counts in the Russian alphabet.
	const inRussianOrder = list.items.some(({ label }) => label.cyrillicRank !== undefined && !label.rank && !label.romanRank);
	return list.items.flatMap((item): MisprintedLabel[] => {
		if (!isLettered(list, item.label)) return [];
		const printed = textOf(document, item.letters);
		const letters = wantedLetters(list, item.label, printed, model.family, inRussianOrder);
		const wanted = first.replace(model.value, () => letters);
		if (letters !== printed && letters !== '') return [{ item, wanted, fault: 'letters' }];
		return item.label.form === model.form ? [] : [{ item, wanted, fault: 'brackets' }];
	});
}

/** Letters and Roman numerals of the first two degrees have a form that the language settles; behind those of the third and fourth stands a stop in every language. */
function isLettered({ depth }: SubparagraphList, { family, form }: Label): boolean {
	if (family !== 'letter' && family !== 'arabic-letter') return false;
	return depth === 1 || (depth === 2 && form !== '.' && form !== '-');
}

/** The letters of a label in the alphabet of the language. */
function wantedLetters({ roman }: SubparagraphList, label: Label, printed: string, family: LabelFamily, inRussianOrder: boolean): string {
	if (label.family === 'arabic-letter') return printed;
	if (family === 'arabic-letter') return roman ? printed : printLabel('arabic-letter', label.rank);
	return inRussianOrder && label.cyrillicRank ? printLabel('letter', label.cyrillicRank) : label.value;
}
