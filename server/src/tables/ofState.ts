import type { OfficialLanguage } from './officialLanguage.ts';
import { russianCases } from './russianCases.ts';
import { stateNames } from './states.ts';

/** The name by which a letter calls a State, without its article. "Iran (Islamic Republic of)" is a name of lists: a title has the formal one. */
export function letterName(state: string, language: OfficialLanguage): string | undefined {
	return nameInLetters(state, language)?.name;
}

/**
 * "of the Sudan", "du Soudan", "Судана", "للسودان": the State as it stands behind "Permanent Representative" or "Permanent Mission".
 * Chinese has the bare name. Undefined where there is no such State.
 */
export function ofState(state: string, language: OfficialLanguage): string | undefined {
	const named = nameInLetters(state, language);
	if (!named) return undefined;
	return genitives[language](`${named.article}${named.name}`, state);
}

/** "of Ghana, the Sudan and Togo": several States behind "Permanent Representatives", in the order given. */
export function ofStates(states: readonly string[], language: OfficialLanguage): string {
	const { between, last, repeats } = lists[language];
	const names = states.map((state, index) => (index === 0 || repeats ? ofState(state, language) : withArticle(state, language)) ?? '');
	return names
		.slice(1)
		.reduce((said, name, index) => said + (index < names.length - 2 ? between : last(name, index)) + name, names[0] ?? '');
}

function withArticle(state: string, language: OfficialLanguage): string | undefined {
	const named = nameInLetters(state, language);
	return named && `${named.article}${named.name}`;
}

interface StateList {
	/** True where each of the names has its own "of". */
	readonly repeats: boolean;
	readonly between: string;
	/** Before the last name; `before` is how many names it joins besides. */
	readonly last: (name: string, before: number) => string;
}

const lists: Readonly<Record<OfficialLanguage, StateList>> = {
	en: { repeats: false, between: ', ', last: () => ' and ' },
	fr: { repeats: true, between: ', ', last: () => ' et ' },
	// "y" turns into "e" before the sound i.
	es: { repeats: false, between: ', ', last: (name) => (/^H?[IÍ]/u.test(name) ? ' e ' : ' y ') },
	ar: { repeats: false, between: '، و', last: (_, before) => (before > 0 ? '، و' : ' و') },
	zh: { repeats: false, between: '、', last: () => '和' },
	ru: { repeats: true, between: ', ', last: () => ' и ' },
};

function nameInLetters(state: string, language: OfficialLanguage): { readonly name: string; readonly article: string } | undefined {
	const names = stateNames(state, language);
	if (!names) return undefined;
	return names.short.includes('(')
		? { name: names.formal, article: names.formalArticle }
		: { name: names.short, article: names.shortArticle };
}

const genitives: Readonly<Record<OfficialLanguage, (name: string, state: string) => string>> = {
	en: (name) => `of ${name}`,
	fr: joinedBy([
		[/^le /u, 'du '],
		[/^les /u, 'des '],
		[/^(?=la |l’)/u, 'de '],
		// Haïti is the only name with a mute h and no article.
		[/^(?=[AEÉIOU]|Haïti)/u, 'd’'],
		[/^/u, 'de '],
	]),
	es: joinedBy([
		[/^el /u, 'del '],
		[/^/u, 'de '],
	]),
	ar: joinedBy([
		[/^ال/u, 'لل'],
		[/^/u, 'ل'],
	]),
	zh: (name) => name,
	ru: (name, state) => russianGenitives[state] ?? russianCases(name)[1] ?? name,
};

/** Joins "of" to a name by what the name begins with: the first that fits. */
function joinedBy(joints: readonly (readonly [begins: RegExp, becomes: string])[]): (name: string) => string {
	return (name) => {
		const [begins, becomes] = joints.find(([pattern]) => pattern.test(name)) ?? [/^/u, ''];
		return name.replace(begins, becomes);
	};
}

/** Genitives that do not follow from the ending: names that do not change, adjectives of their own kind, and second names. */
const russianGenitives: Readonly<Record<string, string>> = {
	BA: 'Боснии и Герцеговины',
	BF: 'Буркина-Фасо',
	KN: 'Сент-Китса и Невиса',
	MH: 'Маршалловых Островов',
	SB: 'Соломоновых Островов',
	SL: 'Сьерра-Леоне',
	SM: 'Сан-Марино',
	ST: 'Сан-Томе и Принсипи',
	VA: 'Святого Престола',
	VC: 'Сент-Винсента и Гренадин',
};
