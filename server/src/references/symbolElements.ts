/**
 * What stands between the slashes of a document symbol (United Nations Library research guide "Document symbols"; Editorial Manual,
 * "Documents relating to agendas of principal organs").
 */

/** First elements: the organ or body that a document belongs to. */
export const BODIES: ReadonlySet<string> = new Set([
	...['A', 'S', 'E', 'ST', 'T'],
	...['CRC', 'CCPR', 'CEDAW', 'CERD', 'CAT', 'CMW', 'CRPD', 'CED', 'HRI'],
	...['DP', 'TD', 'UNEP', 'UNW', 'HSP', 'ID', 'FCCC', 'ECE', 'ESCAP', 'LC', 'PBC', 'JIU', 'AT'],
	...['NPT', 'BWC', 'CCW', 'CD', 'ISBA', 'SPLOS', 'CLCS'],
]);

/** The organs whose symbols are checked position by position; the other bodies have customs of their own. */
export const PRINCIPAL_ORGANS: ReadonlySet<string> = new Set(['A', 'S', 'E']);

/** The order of the symbols in a joint symbol. */
export const JOINT_ORDER: readonly string[] = ['A', 'S', 'E'];

/** Last elements: a change to a document that came before. They take a number and stack in the order in which they were issued. */
export const CHANGES: readonly string[] = ['Add', 'Corr', 'Rev', 'Amend'];

/** Last elements without a number. */
export const UNNUMBERED_CHANGES: readonly string[] = ['Excerpt', 'Summary'];

/** Subsidiary bodies: committees, commissions, conferences, working groups. Numbered (`C.3`, `AC.109`). */
export const SUBSIDIARY_BODIES: readonly string[] = ['AC', 'C', 'CN', 'CONF', 'WG', 'GC', 'SC', 'Sub', 'PC', 'EA'];

/** What a document is: limited, restricted, a record, a paper. Numbered (`L.5`, `SR.22`). */
export const NATURES: readonly string[] = ['L', 'R', 'WP', 'CRP', 'PV', 'SR', 'CP', 'MIN', 'LIM', 'NGO', 'INF', 'PET', 'RPM'];

/** Series and bodies without a number of their own. */
export const SERIES: readonly string[] = [
	...['BUR', 'HRC', 'INF', 'PRST', 'NGO', 'PET', 'RES', 'DEC', 'WG', 'SGB', 'AI', 'IC', 'PC', 'SPC', 'SER', 'Agenda', 'AC', 'ECE', 'ESCAP'],
	...['ICEF', 'ECA', 'ESCWA', 'SG', 'EMRIP', 'WGAD', 'LEG', 'ESA'],
];

/** The first session whose documents carry the session in their symbol (`A/31/…`, autumn 1976). */
export const FIRST_SESSION_IN_SYMBOLS = 31;

/** The first year of `S/yyyy/n` (before: `S/26999`) and of `E/yyyy/n`. */
export const FIRST_YEAR_IN_SYMBOLS: Readonly<Record<string, number>> = { S: 1994, E: 1978 };

/** The last session whose resolutions are cited by a Roman numeral in brackets: `3379 (XXX)`. */
export const LAST_ROMAN_SESSION = FIRST_SESSION_IN_SYMBOLS - 1;

/** The hundredth session will open in 2045. */
export const GREATEST_SESSION = 99;

/** True of the years that a symbol or a citation can hold. */
export function isYear(number: number): boolean {
	return number >= 1946 && number <= 2099;
}
