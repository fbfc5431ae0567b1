import { foldName } from './foldName.ts';
import { nameGrammars } from './nameGrammars.ts';
import type { OfficialLanguage } from './officialLanguage.ts';
import { commonStateNames, datedStateNames, stateNameChanges } from './otherStateNames.ts';
import statesTable from './states.json' with { type: 'json' };

/** What a State is to the United Nations: a Member, an observer (Holy See, State of Palestine), or neither (Cook Islands, Niue). */
export type StateStatus = 'member' | 'observer' | 'other';

/** The official names of a State in one language (UNTERM), without their articles. */
interface StateNames {
	/** "Bahamas", "Iran (Islamic Republic of)". */
	readonly short: string;
	/** "Commonwealth of the Bahamas"; the short name again where the State has one name only. */
	readonly formal: string;
	/** What stands before the short name in running text, with its space: "the ", French "l’"; empty where nothing does. */
	readonly shortArticle: string;
	readonly formalArticle: string;
}

/** How a State is named: by its official short or formal name, of today or of its time, or as common usage has it. */
type StateNameForm = 'short' | 'formal' | 'common';

/** A name of a State as texts have it. */
export interface StateName {
	/** ISO 3166 alpha-2. */
	readonly state: string;
	readonly form: StateNameForm;
	/** The name without an article, in the case that it is written in. */
	readonly name: string;
	/** ISO date from which the name is official; absent where it always was as far as the table goes. */
	readonly from?: string;
	/** ISO date from which it is official no more. */
	readonly until?: string;
}

/** ISO 3166 alpha-2 codes of all States of the table, sorted. */
export const stateCodes: readonly string[] = Object.keys(statesTable);

/** The official names of a State in a language; undefined where the code is none of {@link stateCodes}. */
export function stateNames(code: string, language: OfficialLanguage): StateNames | undefined {
	const [short, formal = short] = stateRecord(code)?.[language] ?? [];
	if (short === undefined || formal === undefined) return undefined;
	const [shortArticle, formalArticle] = [articleOf(short, language), articleOf(formal, language)];
	return { short: short.slice(shortArticle.length), formal: formal.slice(formalArticle.length), shortArticle, formalArticle };
}

/** What a State is to the United Nations; undefined where the code is none of {@link stateCodes}. */
export function stateStatus(code: string): StateStatus | undefined {
	const state = stateRecord(code);
	if (state === undefined) return undefined;
	return state.status === 'observer' || state.status === 'other' ? state.status : 'member';
}

/**
 * The State that a name means in a language, with or without its article, in any case of Russian and with the prefixes of Arabic.
 * Undefined where no State has the name.
 */
export function findState(name: string, language: OfficialLanguage): StateName | undefined {
	const article = articleOf(name, language);
	const folded = foldName(name.slice(article.length));
	const byName = namesByFold(language);
	const known = byName.get(folded);
	if (known !== undefined) return known;
	for (const prefix of nameGrammars[language].prefixes) {
		const bare = folded.startsWith(prefix) ? byName.get(folded.slice(prefix.length)) : undefined;
		if (bare !== undefined) return bare;
	}
	return undefined;
}

/** True where the name was official on an ISO date: "Turkey" before 1 June 2022. A common name never is. */
export function nameHolds(name: StateName, date: string): boolean {
	if (name.form === 'common') return false;
	return (name.from === undefined || name.from <= date) && (name.until === undefined || date < name.until);
}

/**
 * All names under which a language's texts name States, by their fold (see {@link foldName}): official ones of today and of their time,
 * common ones, and their forms in running text. Of names that fold to the same, the more official one stays.
 */
export function namesByFold(language: OfficialLanguage): ReadonlyMap<string, StateName> {
	const known = indexes.get(language);
	if (known !== undefined) return known;
	const index = buildIndex(language);
	indexes.set(language, index);
	return index;
}

/** Names with their articles, as running text has them: [short, formal], or one where they are the same. */
type StateRecord = Readonly<Record<OfficialLanguage, readonly string[]>> & { readonly status?: string | undefined };

function stateRecord(code: string): StateRecord | undefined {
	const states: Readonly<Record<string, StateRecord>> = statesTable;
	return Object.hasOwn(states, code) ? states[code] : undefined;
}

const indexes = new Map<OfficialLanguage, ReadonlyMap<string, StateName>>();

function buildIndex(language: OfficialLanguage): ReadonlyMap<string, StateName> {
	const { inflect, vary } = nameGrammars[language];
	const index = new Map<string, StateName>();
	const add = (entry: StateName): void => {
		const folded = foldName(entry.name);
		if (folded !== '' && !index.has(folded)) index.set(folded, entry);
	};
	const names = [...officialNames(language), ...datedStateNames[language], ...commonNames(language)];
	for (const entry of names) for (const name of inflect(entry.name)) add({ ...entry, name });
	for (const entry of names) for (const name of vary(entry.name)) add({ state: entry.state, form: 'common', name });
	return index;
}

function officialNames(language: OfficialLanguage): StateName[] {
	return stateCodes.flatMap((state) => {
		const names = stateNames(state, language);
		if (names === undefined) return [];
		return (['short', 'formal'] as const).map((form) => {
			const change = stateNameChanges.find(
				(known) => known.state === state && known.languages.includes(language) && known.forms.includes(form),
			);
			const entry = { state, form, name: names[form] };
			return change === undefined ? entry : { ...entry, from: change.from };
		});
	});
}

function commonNames(language: OfficialLanguage): StateName[] {
	return Object.entries(commonStateNames[language]).flatMap(([state, names]) =>
		names.map((name) => ({ state, form: 'common' as const, name })),
	);
}

function articleOf(name: string, language: OfficialLanguage): string {
	return nameGrammars[language].article?.exec(name)?.[0] ?? '';
}
