import { isRequest, isSpecialSession, type NewDocument } from '../features/newDocument.ts';
import { annexesByCount, isDateOfSession, MOST_ANNEXES } from '../features/newDocumentAnswers.ts';
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
	kind: readKind,
	language: readLanguage,
	state: readState,
	sender: readSender,
	gender: readGender,
	name: readName,
	to: readAddressees,
	'to-gender': (value) =>
		oneOf(genders, value, sentence`${quote(value)} is no gender.`, (addresseeGender: Gender) => ({ addresseeGender })),
	date: readDate,
	session: readSession,
	item: readItem,
	title: (value) => ({ given: value === '' ? {} : { itemTitle: value } }),
	annexes: readAnnexes,
};

/**
 * What is wrong with the senders of a letter of several missions, if anything is: each list is as long as that of the States. A name may be missing,
 * and one sender or gender holds for all.
 */
export function sendersProblem({ otherStates = [], senders, genders, names }: Partial<NewDocument>): Sentence | undefined {
	const states = otherStates.length + 1;
	const lists = [
		['--sender', senders?.length ?? states],
		['--gender', genders?.length ?? states],
		['--name', Math.max(names?.length ?? states, states)],
	] as const;
	const [option, count] = lists.find(([, length]) => length !== states) ?? [];
	if (option === undefined || count === undefined) return undefined;
	return sentence`There are ${states} States, and ${count} answers to ${option}: give one for each, in the order of the States.`;
}

const genders: readonly Gender[] = ['masculine', 'feminine'];

function readSender(value: string, kind: TemplateKind | undefined): ReadOptions {
	return eachOf<SenderKind>(
		kind === SEVERAL ? listIn(value) : [value],
		senderKinds,
		(word) => sentence`${quote(word)} is no sender.`,
		(sender) => ({ sender }),
		(senders) => ({ senders }),
	);
}

function readGender(value: string, kind: TemplateKind | undefined): ReadOptions {
	return eachOf<Gender>(
		kind === SEVERAL ? listIn(value) : [value],
		genders,
		(word) => sentence`${quote(word)} is no gender.`,
		(gender) => ({ gender }),
		(each) => ({ genders: each }),
	);
}

function readName(value: string, kind: TemplateKind | undefined): ReadOptions {
	if (value === '') return { given: {} };
	return { given: kind === SEVERAL ? { names: listIn(value) } : { name: value } };
}

const SEVERAL: TemplateKind = 'letter-of-several-missions';

function listIn(value: string): string[] {
	return value.split(/[,،、]/).map((part) => part.trim());
}

/** One word, which holds for all senders, or one for each. */
function eachOf<Word extends string>(
	parts: readonly string[],
	words: readonly Word[],
	problem: (part: string) => Sentence,
	forAll: (word: Word) => Partial<NewDocument>,
	forEach: (all: readonly Word[]) => Partial<NewDocument>,
): ReadOptions {
	const read: Word[] = [];
	for (const part of parts) {
		const one = oneOf(words, part, problem(part), (word) => {
			read.push(word);
			return {};
		});
		if ('sentence' in one) return one;
	}
	const [first] = read;
	return { given: first !== undefined && read.length === 1 ? forAll(first) : forEach(read) };
}

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

/** A kind by its name; where only a part of it is given, all that have it are named. */
function readKind(value: string): ReadOptions {
	const word = value.toLowerCase();
	const exact = templateKinds.find((kind) => kind === word);
	const having = word === '' ? [] : templateKinds.filter((kind) => kind.includes(word));
	if (exact === undefined && having.length > 1)
		return { sentence: sentence`${quote(value)} may be several kinds of document. Say ${eitherOf(having)}.` };
	const named = exact ?? having[0] ?? value;
	return oneOf(templateKinds, named, sentence`${quote(value)} is no kind of document.`, (kind: TemplateKind) => ({ kind }));
}

function readLanguage(value: string): ReadOptions {
	const byName = Object.values(languages).find(({ name }) => name.toLowerCase() === value.toLowerCase());
	const language = languageOf(value.toLowerCase()) ?? byName;
	if (language) return { given: { language: language.code } };
	return { sentence: sentence`${quote(value)} is no official language: say ${eitherOf(Object.keys(languages))}.` };
}

/** A State by its code, or by its name in any of the six languages; for a letter of several missions several, with commas between them. */
function readState(value: string, kind: TemplateKind | undefined): ReadOptions {
	const whole = stateOf(value);
	const names = whole ? [value] : listIn(value);
	const states = names.map(stateOf);
	const unknown = names.find((_, index) => states[index] === undefined);
	const [state, ...otherStates] = [...new Set(states.flatMap((known) => known ?? []))];
	if (unknown !== undefined || state === undefined) {
		return {
			sentence: sentence`${quote(unknown ?? value)} names no State: give its name in an official language, or its code of two letters, such as ${'KE'}.`,
		};
	}
	const isOfSeveral = kind === SEVERAL;
	if (isOfSeveral && otherStates.length === 0) {
		return {
			sentence: sentence`A letter of several missions has several senders: name their States with commas between them, as in ${'KE, GH'}.`,
		};
	}
	if (!isOfSeveral && otherStates.length > 0) {
		return {
			sentence: sentence`Several States send only one kind of letter, ${'letter-of-several-missions'}: begin that, or name one State.`,
		};
	}
	return { given: { state, ...(isOfSeveral ? { otherStates } : {}) } };
}

function stateOf(value: string): string | undefined {
	const code = stateCodes.find((known) => known === value.toUpperCase());
	const named = Object.keys(languages).map((language) => findState(value, language as LanguageCode)?.state);
	return code ?? named.find((known) => known !== undefined);
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

function readSession(value: string, kind: TemplateKind | undefined): ReadOptions {
	const session = Number(value);
	if (/^\d{1,3}$/.test(value) && session >= 1 && session <= LAST_SESSION) return { given: { session } };
	const special = value.toUpperCase();
	if (isSpecialSession(special)) {
		if (kind === undefined || !isRequest(kind)) return { given: { specialSession: special } };
		return { sentence: sentence`An item is requested for a regular session (rules 13 to 15): give its number, such as ${'81'}.` };
	}
	return {
		sentence: sentence`${quote(value)} is no session: give its number, such as ${'81'}, or ${'S-32'} for a special and ${'ES-11'} for an emergency special session.`,
	};
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
	const isNumber = /^\d{1,9}$/.test(value);
	const words = value === '' || isNumber ? [] : value.split(/[,،、]/).map((word) => word.trim().toLowerCase());
	const unknown = words.find((word) => !annexKinds.some((known) => known === word));
	if (unknown !== undefined) {
		return {
			sentence: sentence`${quote(unknown)} is no kind of annex: say how many there are, or name ${eitherOf(annexKinds)}, with commas between them.`,
		};
	}
	if ((isNumber ? Number(value) : words.length) > MOST_ANNEXES) {
		return {
			sentence: sentence`A new document begins with at most ${MOST_ANNEXES} annexes: begin with fewer, and add the others to it one by one.`,
		};
	}
	const annexes = isNumber ? annexesByCount(kind ?? 'letter-with-statement', Number(value)) : (words as AnnexKind[]);
	if (kind !== undefined && isRequest(kind) && !annexes.includes('explanatory-memorandum')) {
		return {
			sentence: sentence`A request is accompanied by an explanatory memorandum (rule 20): name ${'explanatory-memorandum'} among its annexes.`,
		};
	}
	return { given: { annexes } };
}
