import type { LanguageCode } from '../languages/language.ts';
import { type DocumentSymbol, parseDocumentSymbol, type SingleSymbol } from '../references/documentSymbol.ts';
import type { SymbolReference } from '../references/reference.ts';
import type { AdoptedResolutions } from '../tables/adoptedResolutions.ts';
import { councilResolutionYear } from '../tables/councilResolutions.ts';
import type { OpeningDates } from '../tables/sessions.ts';
import { type Sentence, type SentenceValue, sentence } from '../text/sentence.ts';
import { resolutionLines } from './explainResolution.ts';
import { describeSession, sessionName } from './explainSession.ts';
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

function headingOf({ value, parts }: DocumentSymbol, form: SymbolReference['form']): SentenceValue {
	const [part] = parts;
	const body = part && BODIES.get(part.series && part.value.includes('/HRC/') ? 'A/HRC' : part.body);
	if (form === 'symbol' || !body) return value;
	return form === 'decision' ? sentence`Decision (${body}): ${value}` : sentence`Resolution (${body}): ${value}`;
}

/** `A: General Assembly`, one line for each element between slashes. */
function elementLines(part: SingleSymbol): Sentence[] {
	return part.value.split('/').map((element, index) => sentence`${element}: ${describeElement(element, index, part)}`);
}

function describeElement(element: string, index: number, { body, session, year, series }: SingleSymbol): Sentence {
	if (index === 0) return BODIES.get(element) ?? sentence`organ or body`;
	if (element === session) return sessionName(element.replace(/^(E?S)-?/, '$1-'));
	if (element === String(year)) return sentence`year`;
	const named = NAMED.get(element) ?? COMMITTEES.get(`${body}/${element}`);
	if (named) return named;
	const [, kind = '', number = ''] = /^([A-Za-z]+)\.(\d+)$/.exec(element) ?? [];
	const numbered = NUMBERED.get(kind);
	if (numbered) return numbered(number);
	if (!/^\d/.test(element)) return sentence`subsidiary body or series`;
	return series ? describeResolutionNumber(element) : sentence`number of the document`;
}

/** `1631(2005)`, `217 A(III)`, `67 A`. */
function describeResolutionNumber(element: string): Sentence {
	const [, number = element, part, bracket] = /^(\d+)(?: ([A-Z](?:-[A-Z])?))?(?:\(([^)]+)\))?/.exec(element) ?? [];
	const numbered = part ? sentence`number ${number}, part ${part}` : sentence`number ${number}`;
	if (!bracket) return numbered;
	return /^\d+$/.test(bracket) ? sentence`${numbered}, of ${bracket}` : sentence`${numbered}, of session ${bracket}`;
}

/** What the tables know: the session's dates, and the year of a resolution of the Security Council. */
function factLines({ body, session, series, number }: SingleSymbol, openings: OpeningDates): Sentence[] {
	const lines = session === undefined || body !== 'A' ? [] : describeSession(session, openings);
	const year = body === 'S' && series === 'RES' && number !== undefined ? councilResolutionYear(number) : undefined;
	if (year?.sure) lines.push(sentence`The Security Council adopted resolution ${number ?? ''} in ${year.year}.`);
	return lines;
}

const BODIES: ReadonlyMap<string, Sentence> = new Map([
	['A', sentence`General Assembly`],
	['A/HRC', sentence`Human Rights Council`],
	['S', sentence`Security Council`],
	['E', sentence`Economic and Social Council`],
	['T', sentence`Trusteeship Council`],
	['ST', sentence`Secretariat`],
	['CRC', sentence`Committee on the Rights of the Child`],
	['CCPR', sentence`Human Rights Committee`],
	['CEDAW', sentence`Committee on the Elimination of Discrimination against Women`],
	['CERD', sentence`Committee on the Elimination of Racial Discrimination`],
	['CAT', sentence`Committee against Torture`],
	['DP', sentence`United Nations Development Programme`],
	['TD', sentence`United Nations Conference on Trade and Development`],
	['UNEP', sentence`United Nations Environment Programme`],
	['CD', sentence`Conference on Disarmament`],
]);

const COMMITTEES: ReadonlyMap<string, Sentence> = new Map([
	['A/C.1', sentence`First Committee (Disarmament and International Security)`],
	['A/C.2', sentence`Second Committee (Economic and Financial)`],
	['A/C.3', sentence`Third Committee (Social, Humanitarian and Cultural)`],
	['A/C.4', sentence`Fourth Committee (Special Political and Decolonization)`],
	['A/C.5', sentence`Fifth Committee (Administrative and Budgetary)`],
	['A/C.6', sentence`Sixth Committee (Legal)`],
	['A/BUR', sentence`General Committee`],
]);

const NAMED: ReadonlyMap<string, Sentence> = new Map([
	['RES', sentence`resolution`],
	['DEC', sentence`decision`],
	['PRST', sentence`statement by the President`],
	['HRC', sentence`Human Rights Council`],
	['INF', sentence`information document`],
	['Agenda', sentence`agenda`],
	['SGB', sentence`Secretary-General’s bulletin`],
	['AI', sentence`administrative instruction`],
]);

const NUMBERED: ReadonlyMap<string, (number: string) => Sentence> = new Map([
	['C', (number) => sentence`committee ${number}`],
	['AC', (number) => sentence`ad hoc committee ${number}`],
	['CN', (number) => sentence`commission ${number}`],
	['CONF', (number) => sentence`conference ${number}`],
	['WG', (number) => sentence`working group ${number}`],
	['SC', (number) => sentence`subcommittee ${number}`],
	['Sub', (number) => sentence`subcommission ${number}`],
	['GC', (number) => sentence`governing council ${number}`],
	['L', (number) => sentence`limited distribution, such as a draft, number ${number}`],
	['R', (number) => sentence`restricted distribution, number ${number}`],
	['WP', (number) => sentence`working paper ${number}`],
	['CRP', (number) => sentence`conference room paper ${number}`],
	['PV', (number) => sentence`verbatim record of meeting ${number}`],
	['SR', (number) => sentence`summary record of meeting ${number}`],
	['NGO', (number) => sentence`statement of a non-governmental organization, number ${number}`],
	['INF', (number) => sentence`information paper ${number}`],
	['PET', (number) => sentence`petition ${number}`],
	['Add', (number) => sentence`addendum ${number}`],
	['Corr', (number) => sentence`corrigendum ${number}`],
	['Rev', (number) => sentence`revision ${number}`],
	['Amend', (number) => sentence`amendment ${number}`],
]);
