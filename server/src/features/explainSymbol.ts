import { english } from '../languages/english.ts';
import type { LanguageCode } from '../languages/language.ts';
import { type DocumentSymbol, parseDocumentSymbol, type SingleSymbol } from '../references/documentSymbol.ts';
import { ordinal } from '../references/ordinals.ts';
import type { SymbolReference } from '../references/reference.ts';
import type { AdoptedResolutions } from '../tables/adoptedResolutions.ts';
import { councilResolutionYear } from '../tables/councilResolutions.ts';
import type { OpeningDates } from '../tables/sessions.ts';
import { resolutionLines } from './explainResolution.ts';
import { describeSession } from './explainSession.ts';
import type { Explanation } from './explanation.ts';

/** A symbol spelled out part by part, of a resolution also its title and date, or what its number tells (United Nations research guide "Document symbols"). */
export function explainSymbol(
	{ value, form }: SymbolReference,
	openings: OpeningDates,
	language: LanguageCode | 'und' = 'und',
	resolutions?: AdoptedResolutions,
): Explanation | undefined {
	const symbol = parseDocumentSymbol(value);
	if (!symbol) return undefined;
	const parts = symbol.parts.flatMap((part) => [...elementLines(part), ...factLines(part, openings)]);
	return { heading: headingOf(symbol, form), lines: [...resolutionLines(value, language, resolutions), ...parts] };
}

function headingOf({ value, parts }: DocumentSymbol, form: SymbolReference['form']): string {
	const [part] = parts;
	const body = part && BODIES.get(part.series && part.value.includes('/HRC/') ? 'A/HRC' : part.body);
	if (form === 'symbol' || !body) return value;
	return `${form === 'decision' ? 'Decision' : 'Resolution'} of the ${body}: ${value}`;
}

/** `A: General Assembly`, one line for each element between slashes. */
function elementLines(part: SingleSymbol): string[] {
	return part.value.split('/').map((element, index) => `${element}: ${describeElement(element, index, part)}`);
}

function describeElement(element: string, index: number, { body, session, year, series }: SingleSymbol): string {
	if (index === 0) return BODIES.get(element) ?? 'organ or body';
	if (element === session) return SESSIONS.get(element.replace(/-?\d+$/, ''))?.(Number(/\d+$/.exec(element)?.[0])) ?? 'session';
	if (element === String(year)) return 'year';
	const named = NAMED.get(element) ?? COMMITTEES.get(`${body}/${element}`);
	if (named) return named;
	const [, kind = '', number = ''] = /^([A-Za-z]+)\.(\d+)$/.exec(element) ?? [];
	const numbered = NUMBERED.get(kind);
	if (numbered) return `${numbered} ${number}`;
	if (!/^\d/.test(element)) return 'subsidiary body or series';
	return series ? describeResolutionNumber(element) : 'number of the document';
}

/** `1631(2005)`, `217 A(III)`, `67 A`. */
function describeResolutionNumber(element: string): string {
	const [, number, part, bracket] = /^(\d+)(?: ([A-Z](?:-[A-Z])?))?(?:\(([^)]+)\))?/.exec(element) ?? [];
	const of = /^\d+$/.test(bracket ?? '') ? `, of ${bracket}` : `, of session ${bracket}`;
	return `number ${number ?? element}${part ? `, part ${part}` : ''}${bracket ? of : ''}`;
}

/** What the tables know: the session's dates, and the year of a resolution of the Security Council. */
function factLines({ body, session, series, number }: SingleSymbol, openings: OpeningDates): string[] {
	const lines = session === undefined || body !== 'A' ? [] : describeSession(session, openings);
	const year = body === 'S' && series === 'RES' && number !== undefined ? councilResolutionYear(number) : undefined;
	if (year?.sure) lines.push(`The Security Council adopted resolution ${number} in ${year.year}.`);
	return lines;
}

const BODIES: ReadonlyMap<string, string> = new Map([
	['A', 'General Assembly'],
	['A/HRC', 'Human Rights Council'],
	['S', 'Security Council'],
	['E', 'Economic and Social Council'],
	['T', 'Trusteeship Council'],
	['ST', 'Secretariat'],
	['CRC', 'Committee on the Rights of the Child'],
	['CCPR', 'Human Rights Committee'],
	['CEDAW', 'Committee on the Elimination of Discrimination against Women'],
	['CERD', 'Committee on the Elimination of Racial Discrimination'],
	['CAT', 'Committee against Torture'],
	['DP', 'United Nations Development Programme'],
	['TD', 'United Nations Conference on Trade and Development'],
	['UNEP', 'United Nations Environment Programme'],
	['CD', 'Conference on Disarmament'],
]);

const SESSIONS: ReadonlyMap<string, (number: number) => string> = new Map([
	['', (number) => `${ordinal(number, english)} session`],
	['S', (number) => `${ordinal(number, english)} special session`],
	['ES', (number) => `${ordinal(number, english)} emergency special session`],
]);

const COMMITTEES: ReadonlyMap<string, string> = new Map([
	['A/C.1', 'First Committee (Disarmament and International Security)'],
	['A/C.2', 'Second Committee (Economic and Financial)'],
	['A/C.3', 'Third Committee (Social, Humanitarian and Cultural)'],
	['A/C.4', 'Fourth Committee (Special Political and Decolonization)'],
	['A/C.5', 'Fifth Committee (Administrative and Budgetary)'],
	['A/C.6', 'Sixth Committee (Legal)'],
	['A/BUR', 'General Committee'],
]);

const NAMED: ReadonlyMap<string, string> = new Map([
	['RES', 'resolution'],
	['DEC', 'decision'],
	['PRST', 'statement by the President'],
	['HRC', 'Human Rights Council'],
	['INF', 'information'],
	['Agenda', 'agenda'],
	['SGB', 'Secretary-General’s bulletin'],
	['AI', 'administrative instruction'],
]);

const NUMBERED: ReadonlyMap<string, string> = new Map([
	['C', 'committee'],
	['AC', 'ad hoc committee'],
	['CN', 'commission'],
	['CONF', 'conference'],
	['WG', 'working group'],
	['SC', 'subcommittee'],
	['Sub', 'subcommission'],
	['GC', 'governing council'],
	['L', 'limited distribution, such as a draft, number'],
	['R', 'restricted distribution, number'],
	['WP', 'working paper'],
	['CRP', 'conference room paper'],
	['PV', 'verbatim record of meeting'],
	['SR', 'summary record of meeting'],
	['NGO', 'statement of a non-governmental organization, number'],
	['INF', 'information paper'],
	['PET', 'petition'],
	['Add', 'addendum'],
	['Corr', 'corrigendum'],
	['Rev', 'revision'],
	['Amend', 'amendment'],
]);
