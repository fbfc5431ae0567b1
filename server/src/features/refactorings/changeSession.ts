import type { UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, textOf } from '../../document/query.ts';
import { languageOf } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { hanNumeral } from '../../references/hanNumerals.ts';
import { GREATEST_ORDINAL, ordinal } from '../../references/ordinals.ts';
import { inDigitsOf } from '../../rules/clause/printedNumber.ts';
import { letterDate } from '../../rules/facts/letterDate.ts';
import { requestedSession, sessionOf } from '../../rules/facts/sessionOf.ts';
import { asciiDigits } from '../../text/digits.ts';
import { applyEdits, type TextEdit } from '../../text/edits.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { dayOf, quote } from '../../text/sentenceValues.ts';
import { type Refactoring, refuse, settle } from './refactoring.ts';

/**
 * Takes a document to another session of the General Assembly: its session lines, the session of which a request asks, coming sessions in
 * requests for reports and provisional agendas, and the symbols of the Assembly's agendas. What the new session makes of items, dates, symbols
 * and citations is for a human, and is told.
 */
export function changeSession(document: UnDocument, to: number): Refactoring | undefined {
	const own = Number((sessionOf(document) ?? requestedSession(document))?.value);
	const language = languageOf(document.language);
	if (!language || !Number.isInteger(own)) return undefined;
	if (!Number.isInteger(to) || to < 1 || to >= GREATEST_ORDINAL) return refuse(sentence`Give the number of a session, such as 81.`);
	if (to === own) return refuse(sentence`The document is of that session already.`);
	const edits: TextEdit[] = [];
	for (const reference of document.references) {
		if (reference.kind === 'session') {
			const value = Number(reference.value);
			// Sessions before its own are past: what was decided at them stays.
			if (value >= own) edits.push(...sessionEdit(document, reference, value, value + to - own, language));
		}
		if (
			reference.kind === 'symbol' &&
			reference.form === 'symbol' &&
			reference.session === String(own) &&
			OF_EVERY_SESSION.has(reference.number ?? 0)
		) {
			edits.push(...symbolEdit(document, reference, own, to));
		}
	}
	return settle(document, applyEdits(document.text, edits), notesOf(document, own), 'only-note');
}

/** The preliminary list, the annotated list, the provisional agenda, the supplementary list, the General Committee, the agenda and its allocation. */
const OF_EVERY_SESSION: ReadonlySet<number> = new Set([50, 100, 150, 200, 250, 251, 252]);

function sessionEdit(document: UnDocument, range: Range, from: number, to: number, language: Language): TextEdit[] {
	const printed = textOf(document, range);
	const words = formsOf(from, to, language).find(([old]) => printed.toLowerCase().includes(old.toLowerCase()));
	if (words) {
		const start = range.start + printed.toLowerCase().indexOf(words[0].toLowerCase());
		const isCapital = document.text.charAt(start) !== document.text.charAt(start).toLowerCase();
		const newText = isCapital ? words[1].charAt(0).toUpperCase() + words[1].slice(1) : words[1];
		return [{ start, end: start + words[0].length, newText }];
	}
	const figures = /\p{Nd}+/u.exec(printed);
	if (!figures || Number(asciiDigits(figures[0])) !== from) return [];
	const start = range.start + figures.index;
	return [{ start, end: start + figures[0].length, newText: inDigitsOf(figures[0], to) }];
}

/** The old and the new ordinal in each form that the language has, the longest first: "sixty-fourth" is part of no other. */
function formsOf(from: number, to: number, language: Language): (readonly [string, string])[] {
	const { ordinals } = language.dates;
	if ('lead' in ordinals) return [[hanNumeral(from), hanNumeral(to)]];
	return Object.keys(ordinals.forms)
		.map((form) => [ordinal(from, language, form), ordinal(to, language, form)] as const)
		.filter(([old, now]) => old !== '' && now !== '')
		.sort(([one], [other]) => other.length - one.length);
}

function symbolEdit(document: UnDocument, range: Range, from: number, to: number): TextEdit[] {
	const start = range.start + textOf(document, range).indexOf(`/${from}/`) + 1;
	return start > range.start ? [{ start, end: start + String(from).length, newText: String(to) }] : [];
}

/** What still needs a human. */
function notesOf(document: UnDocument, own: number): Sentence[] {
	const main = mainSection(document);
	const date = letterDate(document);
	const items = nodesOf(document, main, 'agenda-item');
	const [symbol] = nodesOf(document, main, 'symbol');
	const cited = document.references.filter(
		(reference) =>
			reference.kind === 'symbol' &&
			reference.session === String(own) &&
			!OF_EVERY_SESSION.has(reference.number ?? 0) &&
			reference.start !== symbol?.start,
	);
	return [
		...items.map(
			(item) => sentence`See whether the item has the same number and title in the new agenda: ${quote(textOf(document, item))}.`,
		),
		...(symbol ? [sentence`The symbol is of the old session: ${textOf(document, symbol)}. The Secretariat gives a new one.`] : []),
		...(date ? [sentence`See whether the date is still right: ${dayOf(date.value)}.`] : []),
		...(cited.length > 0
			? [sentence`Documents of the old session that the text cites: ${cited.length}. See whether newer ones have taken their place.`]
			: []),
	];
}
