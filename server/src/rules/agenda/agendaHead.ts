import type { DocumentKind, DocumentNode, DocumentSection, UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, referencesIn, textOf } from '../../document/query.ts';
import type { CitedOrgan, Language } from '../../languages/language.ts';
import { perLanguage, startsWord, wordPattern } from '../../references/patterns.ts';
import type { AgendaItemReference, SessionReference } from '../../references/reference.ts';
import { fold } from '../../text/fold.ts';
import type { Range } from '../../text/range.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';

/** What the head of the main document says of session and agenda. */
export interface AgendaHead {
	readonly section: DocumentSection;
	readonly language: Language;
	/** The lines that name items ("Agenda items 13 and 70"). */
	readonly lines: readonly DocumentNode[];
	readonly items: readonly AgendaItemReference[];
	readonly titles: readonly DocumentNode[];
	/** The session line's; absent where the line names none by number ("2023 session"). */
	readonly session?: SessionReference;
}

/** Reads the head; undefined where the language is not known or the main document is of none of the kinds given. */
export function agendaHead(document: UnDocument, kinds?: readonly DocumentKind[]): AgendaHead | undefined {
	if (kinds && !kinds.includes(document.kind)) return undefined;
	const section = mainSection(document);
	const language = sectionLanguage(document, section);
	if (!language) return undefined;
	const lines = nodesOf(document, section, 'agenda-item');
	const [session] = nodesOf(document, section, 'session').flatMap((node) => referencesIn(document, node, 'session'));
	return {
		section,
		language,
		lines,
		items: lines.flatMap((line) => referencesIn(document, line, 'agenda-item')),
		titles: nodesOf(document, section, 'agenda-title'),
		...(session ? { session } : {}),
	};
}

/** The items under which the letter asks to be circulated. */
export function circulationItems(document: UnDocument, section: DocumentSection): AgendaItemReference[] {
	return nodesOf(document, section, 'circulation').flatMap((node) => referencesIn(document, node, 'agenda-item'));
}

/**
 * Whether the session and the items are the General Assembly's: the masthead, the symbol or, without either, the letter's own words name it.
 * The Human Rights Council's documents name the Assembly too, but their sessions and items are the Council's.
 */
export function isOfAssembly(document: UnDocument, { section, language }: AgendaHead): boolean {
	const organs = nodesOf(document, section, 'organ').map((organ) => textOf(document, organ));
	if (organs.some((organ) => namesOrgan(organ, language, 'A/HRC'))) return false;
	const symbols = nodesOf(document, section, 'symbol').map((symbol) => textOf(document, symbol));
	if (organs.length > 0)
		return organs.some((organ) => namesOrgan(organ, language, 'A')) && !symbols.some((symbol) => symbol.startsWith('A/HRC/'));
	if (symbols.length > 0) return symbols.some((symbol) => ASSEMBLY_SYMBOL.test(symbol));
	return nodesOf(document, section, 'request-heading', 'opening', 'circulation').some((node) =>
		namesOrgan(textOf(document, node), language, 'A'),
	);
}

/** Of the plenary, a Main Committee or the General Committee: `A/64/191`, `A/C.1/80/L.12`, `A/BUR/64/1`. */
const ASSEMBLY_SYMBOL = /^A\/(?:C\.\d\/|BUR\/)?\d/;

/** True for words that name an organ. */
export function namesOrgan(text: string, language: Language, organ: Exclude<CitedOrgan, 'own'>): boolean {
	return organNamed(fold(text).text, language, organ) !== undefined;
}

/** Where a text first names an organ; UTF-16 offsets in the text. */
export function organNamed(text: string, language: Language, organ: Exclude<CitedOrgan, 'own'>): Range | undefined {
	const match = [...text.matchAll(organNames(language)[organ])].find(({ index }) => startsWord(text, index));
	return match && { start: match.index, end: match.index + match[0].length };
}

const organNames = perLanguage(({ citations: { organs } }) => ({
	A: namesPattern(organs.A),
	S: namesPattern(organs.S),
	E: namesPattern(organs.E),
	'A/HRC': namesPattern(organs['A/HRC']),
}));

function namesPattern(names: readonly string[]): RegExp {
	return wordPattern([...names].sort((one, other) => other.length - one.length).join('|'));
}
