import { type OfficialLanguage, officialLanguages } from './officialLanguage.ts';

/** A resolution that a principal organ or the Human Rights Council has adopted. */
export interface AdoptedResolution {
	/** `A/RES/79/1`, `S/RES/2758(2024)`, `A/RES/75/101 A-B` */
	readonly symbol: string;
	/** When it was adopted; ISO date. */
	readonly date?: string;
	/** In the languages in which it is known. Resolutions of the Security Council have no title. */
	readonly titles: Readonly<Partial<Record<OfficialLanguage, string>>>;
}

/** Adopted resolutions by their symbols: the General Assembly's since 2020, the Security Council's since 2000, others of these years. */
export interface AdoptedResolutions {
	/** `A/RES/75/101 A` finds resolutions A and B that were adopted under one number. */
	readonly find: (symbol: string) => AdoptedResolution | undefined;
	/** Those whose symbol begins so, by number. */
	readonly beginningWith: (symbol: string) => readonly AdoptedResolution[];
}

/** The form of `adoptedResolutions.json`: titles by language, empty where there is none, and `symbol|date|index of its titles`. */
interface AdoptedResolutionsTable extends Readonly<Record<OfficialLanguage, readonly string[]>> {
	readonly resolutions: readonly string[];
}

/** Makes the table ready for look-ups. It is large: only what answers about a resolution loads it. */
export function adoptedResolutions(table: AdoptedResolutionsTable): AdoptedResolutions {
	const all = table.resolutions.map((row): AdoptedResolution => {
		const [symbol = '', date = '', index = ''] = row.split('|');
		const titles = index === '' ? [] : officialLanguages.map((language) => [language, table[language][Number(index)] ?? '']);
		return { symbol, ...(date === '' ? {} : { date }), titles: Object.fromEntries(titles.filter(([, title]) => title !== '')) };
	});
	const bySymbol = new Map(all.flatMap((one) => [one.symbol, one.symbol.replace(PARTS, '')].map((symbol) => [symbol, one] as const)));
	return {
		find: (symbol) => bySymbol.get(symbol.replace(/\s(?=\()/, '')) ?? bySymbol.get(symbol.replace(/ [A-Z]$/, '')),
		beginningWith: (symbol) => all.filter((one) => one.symbol.startsWith(symbol)).sort(byNumber),
	};
}

/** Behind the number: the resolutions A, B … that have it together. */
const PARTS = / [A-Z]-[A-Z]$/;

function byNumber(one: AdoptedResolution, other: AdoptedResolution): number {
	return one.symbol.localeCompare(other.symbol, 'en', { numeric: true });
}
