import agendas from './agendas.json' with { type: 'json' };
import { type OfficialLanguage, officialLanguages } from './officialLanguage.ts';

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

type Items = Readonly<Record<string, readonly number[]>>;

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
