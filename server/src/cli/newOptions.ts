import { isRequest, type NewDocument } from '../features/newDocument.ts';
import { annexesByCount, isDateOfSession } from '../features/newDocumentAnswers.ts';
import { languageOf, languages } from '../languages/index.ts';
import type { LanguageCode } from '../languages/language.ts';
import {
	type AddresseeKind,
	type AnnexKind,
	addresseeKinds,
	annexKinds,
	type Gender,
	type SenderKind,
	senderKinds,
	type TemplateKind,
	templateKinds,
} from '../languages/templates/documentTemplates.ts';
import { isIsoDate } from '../tables/calendar.ts';
import type { OpeningDates } from '../tables/sessions.ts';
import { findState, stateCodes } from '../tables/states.ts';
import { nearestWord } from '../text/nearestWord.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import { eitherOf, quote } from '../text/sentenceValues.ts';

/** The answers that options give, or one sentence about what cannot be understood. */
export type ReadOptions = { readonly given: Partial<NewDocument> } | { readonly sentence: Sentence };

/**
 * Reads what follows `penholder new`: the kind, if one is named, and the options by name.
 *
 * @param openings opening dates that the user has added
 */
export function readNewOptions(kind: string | undefined, options: ReadonlyMap<string, string>, openings?: OpeningDates): ReadOptions {
	let given: Partial<NewDocument> = {};
	const asked: [string, string][] = kind === undefined ? [...options] : [['kind', kind], ...options];
	for (const [name, value] of asked) {
		const read = readers[name]?.(value.trim(), given.kind, openings);
		if (read === undefined) continue;
		if ('sentence' in read) return read;
		given = { ...given, ...read.given };
	}
	return { given };
}

type Reader = (value: string, kind: TemplateKind | undefined, openings?: OpeningDates) => ReadOptions;

/** By the name of the option, in the order in which the user is asked. */
const readers: Readonly<Record<string, Reader>> = {
	kind: (value) => oneOf(templateKinds, value, sentence`${quote(value)} is no kind of document.`, (kind: TemplateKind) => ({ kind })),
	language: readLanguage,
	state: readState,
	sender: (value) => oneOf(senderKinds, value, sentence`${quote(value)} is no sender.`, (sender: SenderKind) => ({ sender })),
	gender: (value) => oneOf(genders, value, sentence`${quote(value)} is no gender.`, (gender: Gender) => ({ gender })),
	name: (value) => ({ given: value === '' ? {} : { name: value } }),
	to: readAddressees,
	'to-gender': (value) =>
		oneOf(genders, value, sentence`${quote(value)} is no gender.`, (addresseeGender: Gender) => ({ addresseeGender })),
	date: readDate,
	session: readSession,
	item: readItem,
	title: (value) => ({ given: value === '' ? {} : { itemTitle: value } }),
	annexes: readAnnexes,
};

const genders: readonly Gender[] = ['masculine', 'feminine'];

function oneOf<Word extends string>(
	words: readonly Word[],
	value: string,
	problem: Sentence,
	answer: (word: Word) => Partial<NewDocument>,
): ReadOptions {
	const word = words.find((known) => known === value.toLowerCase());
	if (word !== undefined) return { given: answer(word) };
	const nearest = nearestWord(value.toLowerCase(), words);
	return { sentence: sentence`${problem} Say ${nearest ?? eitherOf(words)}.` };
}

function readLanguage(value: string): ReadOptions {
	const byName = Object.values(languages).find(({ name }) => name.toLowerCase() === value.toLowerCase());
	const language = languageOf(value.toLowerCase()) ?? byName;
	if (language) return { given: { language: language.code } };
	return { sentence: sentence`${quote(value)} is no official language: say ${eitherOf(Object.keys(languages))}.` };
}

/** A State by its code, or by its name in any of the six languages. */
function readState(value: string): ReadOptions {
	const code = stateCodes.find((known) => known === value.toUpperCase());
	const named = Object.keys(languages).map((language) => findState(value, language as LanguageCode)?.state);
	const state = code ?? named.find((known) => known !== undefined);
	if (state !== undefined) return { given: { state } };
	return {
		sentence: sentence`${quote(value)} names no State: give its name in an official language, or its code of two letters, such as ${'KE'}.`,
	};
}

function readAddressees(value: string): ReadOptions {
	const words = value.split(',').map((word) => word.trim().toLowerCase());
	const unknown = words.find((word) => !addresseeKinds.some((known) => known === word));
	if (unknown === undefined) return { given: { addressees: words as AddresseeKind[] } };
	return { sentence: sentence`${quote(unknown)} is no addressee: name ${eitherOf(addresseeKinds)}, several with commas between them.` };
}

function readDate(value: string, _kind: TemplateKind | undefined, openings?: OpeningDates): ReadOptions {
	if (!isIsoDate(value))
		return { sentence: sentence`${quote(value)} is no date: write the year, the month and the day, as in ${'2026-05-20'}.` };
	if (isDateOfSession(value, openings)) return { given: { date: value } };
	return { sentence: sentence`${value} falls into no session of the General Assembly that is known: see whether the year is right.` };
}

function readSession(value: string): ReadOptions {
	const session = Number(value);
	if (/^\d{1,3}$/.test(value) && session >= 1 && session <= LAST_SESSION) return { given: { session } };
	return { sentence: sentence`${quote(value)} is no session: give its number, such as ${'81'}.` };
}

/** The tables of opening dates and ordinals reach so far; the letter asks for a report to the session after. */
const LAST_SESSION = 198;

function readItem(value: string): ReadOptions {
	const [, number, letter] = /^(\d{1,3}) ?\(?([a-z])?\)?$/.exec(value.toLowerCase()) ?? [];
	if (number === undefined)
		return { sentence: sentence`${quote(value)} is no agenda item: give its number, such as ${'13'}, or ${'18 (b)'} for a sub-item.` };
	return { given: { item: letter === undefined ? number : `${number} (${letter})` } };
}

/** A number, or kinds with commas between them. */
function readAnnexes(value: string, kind: TemplateKind | undefined): ReadOptions {
	if (/^\d{1,2}$/.test(value)) return { given: { annexes: annexesByCount(kind ?? 'letter-with-statement', Number(value)) } };
	const words = value === '' ? [] : value.split(',').map((word) => word.trim().toLowerCase());
	const unknown = words.find((word) => !annexKinds.some((known) => known === word));
	if (unknown !== undefined) {
		return {
			sentence: sentence`${quote(unknown)} is no kind of annex: say how many there are, or name ${eitherOf(annexKinds)}, with commas between them.`,
		};
	}
	if (kind !== undefined && isRequest(kind) && !words.includes('explanatory-memorandum')) {
		return {
			sentence: sentence`A request is accompanied by an explanatory memorandum (rule 20): name ${'explanatory-memorandum'} among its annexes.`,
		};
	}
	return { given: { annexes: words as AnnexKind[] } };
}
