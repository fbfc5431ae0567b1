import agendas from './agendas.json' with { type: 'json' };
import { foldName } from './foldName.ts';
import { type OfficialLanguage, officialLanguages } from './officialLanguage.ts';

/** An item of the agenda of a session. */
export interface AgendaItem {
	readonly session: number;
	/** `13`, `125 (t)` with a Latin letter in every language. */
	readonly item: string;
}

/**
 * The sessions whose agendas the table knows. It holds the items under which resolutions were adopted, not whole agendas: that an item is
 * missing says nothing about it.
 */
export const agendaSessions: readonly number[] = Object.keys(agendas.items).map(Number);

/** The title of an item of a session's agenda (`agendaItemTitle(79, '125 (t)', 'fr')`); undefined where the table does not know it. */
export function agendaItemTitle(session: number, item: string, language: OfficialLanguage): string | undefined {
	const place = ownValue(itemsOf(session), item)?.[officialLanguages.indexOf(language)];
	return place === undefined ? undefined : agendas.titles[place];
}

/** The numbers of the items that the table knows of a session, in their order: `13`, `18`, `18 (b)`. */
export function agendaItems(session: number): readonly string[] {
	return Object.keys(itemsOf(session)).sort(byNumber);
}

/** All items that have a title in a language, spacing, case and marks aside; the latest session first. */
export function agendaItemsByTitle(title: string, language: OfficialLanguage): readonly AgendaItem[] {
	return titleIndex(language).get(foldName(title)) ?? [];
}

type Items = Readonly<Record<string, readonly number[]>>;

const titleIndexes = new Map<OfficialLanguage, ReadonlyMap<string, readonly AgendaItem[]>>();

function titleIndex(language: OfficialLanguage): ReadonlyMap<string, readonly AgendaItem[]> {
	const known = titleIndexes.get(language);
	if (known !== undefined) return known;
	const index = new Map<string, AgendaItem[]>();
	for (const session of agendaSessions.toReversed()) {
		for (const item of agendaItems(session)) {
			const title = agendaItemTitle(session, item, language);
			if (title === undefined) continue;
			const items = index.get(foldName(title));
			if (items === undefined) index.set(foldName(title), [{ session, item }]);
			else items.push({ session, item });
		}
	}
	titleIndexes.set(language, index);
	return index;
}

function itemsOf(session: number): Items {
	return ownValue<Items>(agendas.items, String(session)) ?? {};
}

function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}

function byNumber(one: string, other: string): number {
	const difference = Number.parseInt(one, 10) - Number.parseInt(other, 10);
	if (difference !== 0) return difference;
	return one < other ? -1 : 1;
}
