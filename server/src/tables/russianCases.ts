/**
 * The forms that a Russian name of a State takes in running text, the name itself first: genitive, dative, accusative, instrumental and
 * prepositional of its leading words ("Республики Казахстан", "Российской Федерации") and of all its words ("Иране (Исламской
 * Республике)"). It follows the endings and not the dictionary, so a few forms are none that anybody writes; they do no harm in a look-up.
 */
export function russianCases(name: string): readonly string[] {
	const words = name.split(/(?<=[\s(])|(?=[\s)])/u);
	const head = words.findIndex((word) => /\p{L}/u.test(word) && !isAdjective(word));
	const forms = new Set([name]);
	for (const parts of [lastPart, firstPart, bothParts]) {
		const declined = words.map((word) => declineCompound(word, parts));
		for (const number of cases) {
			forms.add(words.map((word, index) => (index <= head ? (declined[index]?.[number] ?? word) : word)).join(''));
			forms.add(words.map((word, index) => declined[index]?.[number] ?? word).join(''));
		}
	}
	return [...forms];
}

/** Genitive, dative, accusative, instrumental, prepositional. */
type Cases = readonly [string, string, string, string, string];

const cases = [0, 1, 2, 3, 4] as const;

/** Which parts of a compound with a hyphen take the ending: "Коста-Рики", "Гвинеи-Бисау", "Сент-Люсии" and "Бруней-Даруссалама". */
const lastPart = (index: number, count: number): boolean => index === count - 1;
const firstPart = (index: number): boolean => index === 0;
const bothParts = (): boolean => true;

function declineCompound(word: string, takesEnding: (index: number, count: number) => boolean): Cases {
	const parts = word.split(/([-‑–—])/u);
	const named = parts.filter((part) => /\p{L}/u.test(part));
	const declined = parts.map((part) => {
		const index = named.indexOf(part);
		return index >= 0 && takesEnding(index, named.length) ? decline(part) : undefined;
	});
	const form = (number: (typeof cases)[number]): string => parts.map((part, index) => declined[index]?.[number] ?? part).join('');
	return [form(0), form(1), form(2), form(3), form(4)];
}

function decline(word: string): Cases | undefined {
	const known = irregular.get(word);
	if (known !== undefined) return known;
	const pattern = patterns.find(({ ending }) => ending.test(word));
	if (pattern === undefined) return undefined;
	const stem = word.replace(pattern.ending, '');
	const [genitive, dative, accusative, instrumental, prepositional] = pattern.endings;
	return [stem + genitive, stem + dative, stem + accusative, stem + instrumental, stem + prepositional];
}

function isAdjective(word: string): boolean {
	return adjectiveEnding.test(word);
}

const adjectiveEnding = /(?:ая|яя|ий|ый|ое|ые|ие)$/u;

/** Endings by the last letters of the nominative, adjectives first; words in other letters (Перу, Чили, Конго) do not change. */
const patterns: readonly { readonly ending: RegExp; readonly endings: Cases }[] = [
	{ ending: /ая$/u, endings: ['ой', 'ой', 'ую', 'ой', 'ой'] },
	{ ending: /(?<=[гкх])ий$/u, endings: ['ого', 'ому', 'ий', 'им', 'ом'] },
	{ ending: /ый$/u, endings: ['ого', 'ому', 'ый', 'ым', 'ом'] },
	{ ending: /(?<=[гкх])ое$/u, endings: ['ого', 'ому', 'ое', 'им', 'ом'] },
	{ ending: /ое$/u, endings: ['ого', 'ому', 'ое', 'ым', 'ом'] },
	{ ending: /ые$/u, endings: ['ых', 'ым', 'ые', 'ыми', 'ых'] },
	{ ending: /(?<=[гкх])ие$/u, endings: ['их', 'им', 'ие', 'ими', 'их'] },
	{ ending: /ия$/u, endings: ['ии', 'ии', 'ию', 'ией', 'ии'] },
	{ ending: /я$/u, endings: ['и', 'е', 'ю', 'ей', 'е'] },
	{ ending: /(?<=[гкх])а$/u, endings: ['и', 'е', 'у', 'ой', 'е'] },
	{ ending: /(?<=[жчшщц])а$/u, endings: ['и', 'е', 'у', 'ей', 'е'] },
	{ ending: /(?<=[бвдзлмнпрстф])а$/u, endings: ['ы', 'е', 'у', 'ой', 'е'] },
	{ ending: /(?<=ств)о$/u, endings: ['а', 'у', 'о', 'ом', 'е'] },
	{ ending: /ь$/u, endings: ['я', 'ю', 'ь', 'ем', 'е'] },
	{ ending: /й$/u, endings: ['я', 'ю', 'й', 'ем', 'е'] },
	{ ending: /(?<=[бвгджзклмнпрстфхцчшщ])$/u, endings: ['а', 'у', '', 'ом', 'е'] },
];

/** Plurals, whose genitive the ending does not tell, and nouns with a lost vowel or of the other gender. */
const irregular: ReadonlyMap<string, Cases> = new Map([
	['Беларусь', ['Беларуси', 'Беларуси', 'Беларусь', 'Беларусью', 'Беларуси']],
	['Египет', ['Египта', 'Египту', 'Египет', 'Египтом', 'Египте']],
	['Острова', ['Островов', 'Островам', 'Острова', 'Островами', 'Островах']],
	['острова', ['островов', 'островам', 'острова', 'островами', 'островах']],
	['озеро', ['озера', 'озеру', 'озеро', 'озером', 'озере']],
	['Маврикий', ['Маврикия', 'Маврикию', 'Маврикий', 'Маврикием', 'Маврикии']],
	['Маршалловы', ['Маршалловых', 'Маршалловым', 'Маршалловы', 'Маршалловыми', 'Маршалловых']],
	['Соломоновы', ['Соломоновых', 'Соломоновым', 'Соломоновы', 'Соломоновыми', 'Соломоновых']],
	['Святой', ['Святого', 'Святому', 'Святой', 'Святым', 'Святом']],
	['Берег', ['Берега', 'Берегу', 'Берег', 'Берегом', 'Береге']],
	...plurals(['Штат', 'Эмират', 'Нидерланд', 'доллар'], 'ов'),
	...plurals(['Филиппин', 'Гренадин', 'Мальдив', 'Сейшел', 'Комор', 'Багам'], ''),
]);

function plurals(stems: readonly string[], genitive: string): (readonly [string, Cases])[] {
	return stems.map((stem) => [`${stem}ы`, [`${stem}${genitive}`, `${stem}ам`, `${stem}ы`, `${stem}ами`, `${stem}ах`]]);
}
