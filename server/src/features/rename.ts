import type { DocumentNode, UnDocument } from '../document/document.ts';
import { sectionOf, textOf } from '../document/query.ts';
import { english } from '../languages/english.ts';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { hanNumeral, readHanNumeral } from '../references/hanNumerals.ts';
import { foldWord, GREATEST_ORDINAL, ordinal, ordinalValue } from '../references/ordinals.ts';
import { readRomanNumeral, romanNumeral } from '../references/romanNumerals.ts';
import { annexHeadings } from '../rules/annex/annexHeadings.ts';
import { inDigitsOf } from '../rules/clause/printedNumber.ts';
import { asciiDigits } from '../text/digits.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Range } from '../text/range.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import { quote } from '../text/sentenceValues.ts';
import { ownAnnexMentions } from './annexMentions.ts';
import { type CrossTarget, mentionAt, targetAt } from './crossReferences.ts';

/** What can be renamed at an offset: the number of an annex, in its heading or in a mention. UTF-16 offsets. */
interface Renamable extends Range {
	readonly placeholder: string;
}

/** Undefined where nothing can be renamed: other words, and an annex without a number. */
export function renamableAt(document: UnDocument, offset: number): Renamable | undefined {
	const target = annexAt(document, offset);
	const heading = target && headingNumber(document, target, languageAt(document, target));
	if (!heading) return undefined;
	const mention = mentionAt(document, offset);
	const place = mention?.number ?? heading;
	return { start: place.start, end: place.end, placeholder: textOf(document, place) };
}

/** Why an annex can't be renamed so, in a sentence for the user. */
interface RenameRefusal {
	readonly refusal: Sentence;
}

/**
 * Gives an annex another number, in its heading and in every mention of it, each in the form that stands there: Roman or other figures, Chinese
 * numerals, the ordinal in its case. The new name may be written in any of these forms, whatever the language.
 */
export function rename(document: UnDocument, offset: number, newName: string): TextEdit[] | RenameRefusal | undefined {
	const target = annexAt(document, offset);
	if (!target) return undefined;
	const language = languageAt(document, target);
	const heading = headingNumber(document, target, language);
	if (!heading) return undefined;
	const value = numberValue(newName.trim(), language);
	if (value === undefined) return { refusal: sentence`${quote(newName)} is no number of an annex: write II, 2 or the ordinal in words.` };
	if (isTaken(document, target, value))
		return { refusal: sentence`There is an annex with the number ${value} already: rename that one first.` };
	const mentions = ownAnnexMentions(document).flatMap(({ reference, sections: [section, another] }) => {
		const isMeant = another === undefined && document.sections[section ?? -1]?.heading === target.node;
		// A mention without a number is one of the only annex: it stays right.
		return isMeant && reference.value !== '' ? [reference] : [];
	});
	const edits: TextEdit[] = [];
	for (const { start, end } of [heading, ...mentions]) {
		const printed = textOf(document, { start, end });
		const newText = numberAs(printed, value, language);
		if (newText === undefined)
			return { refusal: sentence`A list of several annexes includes this one (${quote(printed)}): change the list first.` };
		edits.push({ start, end, newText });
	}
	return edits;
}

function annexAt(document: UnDocument, offset: number): CrossTarget | undefined {
	const mentioned = mentionAt(document, offset)?.targets ?? [];
	const target = mentioned.length === 1 ? mentioned[0] : targetAt(document, offset);
	return target?.kind === 'annex' ? target : undefined;
}

/** Where a heading has its number, if it is one that can be counted on from. */
function headingNumber(document: UnDocument, target: CrossTarget, language: Language): Range | undefined {
	const node = document.nodes[target.node] as DocumentNode;
	const { parent } = sectionOf(document, node);
	const place = annexHeadings(document, parent, language).find((heading) => heading.node === node)?.numberRange;
	return place && numberAs(textOf(document, place), 1, language) !== undefined ? place : undefined;
}

function languageAt(document: UnDocument, { node }: CrossTarget): Language {
	const { parent } = sectionOf(document, document.nodes[node] as DocumentNode);
	return languageOf(document.sections[parent]?.language ?? '') ?? languageOf(document.language) ?? english;
}

function isTaken({ sections, nodes }: UnDocument, { node }: CrossTarget, value: number): boolean {
	const own = nodes[node] as DocumentNode;
	const owner = sections[own.section]?.parent;
	return sections.some(({ parent, heading }) => {
		const other = nodes[heading];
		return heading !== node && parent === owner && other?.label === own.label && other?.number === String(value);
	});
}

/** The value of a number in any form in which annexes are numbered, 1 to 199. */
function numberValue(printed: string, language: Language): number | undefined {
	const figures = /^\d{1,3}$/.test(asciiDigits(printed)) ? Number(asciiDigits(printed)) : undefined;
	const value = figures ?? readRomanNumeral(printed.toUpperCase()) ?? readHanNumeral(printed) ?? ordinalValue(printed, language);
	return value !== undefined && value >= 1 && value <= GREATEST_ORDINAL ? value : undefined;
}

/** A number in the form of a printed one: Roman or other figures, Chinese numerals, an ordinal in its case; undefined where that is no number. */
export function numberAs(printed: string, value: number, language: Language): string | undefined {
	if (/^\d+$/.test(asciiDigits(printed))) return inDigitsOf(printed, value);
	if (readRomanNumeral(printed) !== undefined) return romanNumeral(value);
	if (readHanNumeral(printed) !== undefined) return hanNumeral(value);
	const old = ordinalValue(printed, language);
	if (old === undefined) return undefined;
	const forms = language.dates.annexes.flatMap((words) => words.forms ?? []);
	const form = forms.find((name) => foldWord(ordinal(old, language, name)) === foldWord(printed)) ?? forms[0];
	return form === undefined ? undefined : ordinal(value, language, form) || undefined;
}
