// @ts-check
import { BODIES } from '../../server/src/references/symbolElements.ts';
import { BLANK, escaped, expression, looseExpression, oneOf, WORD_END, WORD_START } from './expressions.mjs';
import { scope } from './scopes.mjs';

/** @import { Language } from '../../server/src/languages/language.ts' */
/** @import { Rule } from './scopes.mjs' */

/** Document symbols, which look the same in every language. */
export const SYMBOL = `${oneOf(byLength([...BODIES]))}[/／](?=[A-Za-z./-]{0,40}\\d)[A-Za-z\\d](?:[A-Za-z\\d./-]{0,58}[A-Za-z\\d])?(?: ?\\([A-Z\\d-]{1,10}\\))?(?:[–-][SEA]/[A-Za-z\\d./-]{1,40}[A-Za-z\\d])?`;

/** A number as resolutions and decisions have it: `59/50`, `ES-10/24`, `1631 (2005)`, `3379 (XXX)`, and the part letter. */
const WORK_NUMBER = `(?:(?:E?S-)?\\d{1,4}/\\d{1,4}|\\d{1,4}${BLANK}?[(（][\\p{L}]{0,3}-?[IVXLC\\d]{1,9}[)）])(?:${BLANK}[A-Z](?![A-Za-z]))?`;

/**
 * Symbols and footnote marks, and the numbers of Council resolutions, which need no word to tell them.
 *
 * @returns {Rule[]}
 */
export function symbols() {
	const footnote = { name: scope('entity.name.tag', 'footnote') };
	return [
		{
			match: `(?<![A-Za-z0-9/._-])(${SYMBOL})(\\*{1,3}(?![*\\p{L}]))?`,
			captures: { 1: { name: scope('variable.other.constant', 'symbol') }, 2: footnote },
		},
		{ ...footnote, match: '\\[\\^[^\\]\\n]{1,20}\\]|[¹²³⁰⁴-⁹]{1,3}' },
	];
}

/**
 * Cited resolutions and decisions: the numbers, without the words that lead to them.
 *
 * @param {readonly Language[]} languages
 * @returns {Rule[]}
 */
export function citations(languages) {
	const name = scope('variable.other.constant', 'resolution');
	return [
		...languages.map((language) => citedWorks(language, name)),
		{ name, match: `(?<![\\d/])\\d{1,4}${BLANK}?[(（](?:19|20|١٩|٢٠)\\d\\d[)）]` },
	];
}

/**
 * @param {Language} language
 * @param {string} name
 * @returns {Rule}
 */
function citedWorks({ dates, citations: words }, name) {
	const suffix = words.numberSuffixes.length === 0 ? '' : `(?:${BLANK}?(?:${phrases(words.numberSuffixes)}))?`;
	const number = `(?:${phrases(words.numberMarks)})?${BLANK}?${WORK_NUMBER}${suffix}`;
	const list = `${number}(?:(?:${BLANK}?[,،、]${BLANK}?|${BLANK}?${looseExpression(`(?:${dates.lists.and})`)}${BLANK}?)${number}){0,19}`;
	const nouns = [words.resolution, words.decision].flatMap((noun) => [...noun.forms, ...noun.ownForms]);
	const noun = looseExpression(`(?:${byLength(nouns).join('|')})`);
	if (words.nounFollows) return { name, match: `${list}(?=${noun})` };
	const before = `${WORD_START}(?:${phrases(words.prefixes)})?${noun}${WORD_END}${BLANK}{1,8}(?:${phrases(words.organLinks)})?`;
	return { match: `${before}(${list})`, captures: { 1: { name } } };
}

/**
 * Dates in words and figures.
 *
 * @param {readonly Language[]} languages
 * @returns {Rule[]}
 */
export function dates(languages) {
	const name = scope('constant.numeric', 'date');
	return languages.flatMap((language) => dateExpressions(language).map((match) => ({ name, match })));
}

/** @param {Language} language */
function dateExpressions({ dates: { calendar }, structure }) {
	const { months, otherMonths = {}, beforeMonth, beforeYear, dayMark, signs } = calendar;
	if (signs !== undefined) {
		const { year, month, day } = signs;
		return [looseExpression(`(?:#### ?${year} ?)?##? ?(?:${month}) ?(?:##? ?${day})?`)];
	}
	const names = byLength([...months, ...months.flatMap((month) => month.split('/')), ...Object.keys(otherMonths)]).join('|');
	const month = `(?:${names})(?: ?/ ?(?:${names}))?`;
	const optional = (/** @type {string | undefined} */ source) => (source === undefined ? '' : `(?:${source})?`);
	const inWords = `##?${optional(dayMark)} ${optional(beforeMonth)}${month}(?:(?: |,|،) ?${optional(beforeYear)}####)?`;
	return [`${WORD_START}${looseExpression(inWords)}${WORD_END}(?!\\d)`, WORD_START + expression(structure.date)];
}

/**
 * Sessions with their number in words or figures.
 *
 * @param {readonly Language[]} languages
 * @returns {Rule[]}
 */
export function sessions(languages) {
	const name = scope('entity.name.type', 'session');
	return languages.flatMap((language) => sessionExpressions(language).map((match) => ({ name, match })));
}

/** @param {Language} language */
function sessionExpressions({ dates: { ordinals, lists, sessions: words }, structure }) {
	if ('lead' in ordinals) {
		return [looseExpression(`${ordinals.lead} ?(?:[〇零一二三四五六七八九十百]{1,6}|##?#?) ?${words.unit}(?:${words.word})?`)];
	}
	const { ones, teens, tens, hundred } = ordinals.stems;
	const stems = byLength([...ones, ...teens, ...tens, hundred, ...(ordinals.tensBeforeUnit ?? [])]);
	const word = `(?:${stems.join('|')})(?>[\\p{L}]{0,6})`;
	const ordinal = `(?:${word}(?:[- ] ?(?:(?:${lists.and}) ?)?${word}){0,3}|##?#?-?(?:${ordinals.figureMark}))`;
	const between = `(?:(?:${words.between}) ){0,3}`;
	const before = `${ordinal} ${between}(?:${words.word})`;
	const after = `(?:ال|لل)?(?:${words.word}) ${between}${ordinal}`;
	const forms = { before: [before], after: [after], either: [before, after] }[words.ordinalStands];
	return [...forms.map(looseExpression), expression(structure.session)].map((source) => WORD_START + source + WORD_END);
}

/**
 * Agenda items, rules of procedure, Articles of the Charter, paragraphs and annexes, mentioned with their number.
 *
 * @param {readonly Language[]} languages
 * @returns {Rule[]}
 */
export function mentions(languages) {
	return languages.flatMap((language) => {
		const { dates: words, structure, citations: cited } = language;
		// Where a number stands between two signs, no gap tells where the word begins.
		const start = words.rules.lead === undefined ? `${WORD_START}(?:${phrases(cited.prefixes)})?` : '';
		// Digits that could be shared out among several numbers would be tried in thousands of ways.
		const figure = '##?#?(?!\\d)(?: ?\\([\\p{L}]{1,3}\\))?';
		const list = `${figure}(?:(?:,|،|、)? ?(?:${words.lists.and})? ?${figure}){0,9}`;
		const numbered = (/** @type {string} */ word, /** @type {{ lead?: string, unit?: string }} */ { lead, unit }) =>
			start + looseExpression(lead === undefined ? `(?:${word}) ${list}` : `${lead} ?##?#? ?(?:${unit})`);
		return [
			{ name: scope('support.type', 'agenda-item'), match: start + looseExpression(`(?:${words.agendaItems.word}) ?${list}`) },
			{ name: scope('support.constant', 'rule'), match: numbered(`${words.rules.word}|${words.charter.word}`, words.rules) },
			{ name: scope('support.constant', 'paragraph'), match: numbered(words.paragraphs.word, words.paragraphs) },
			...words.annexes.map(({ label, word, notNumberBefore }) => ({
				name: scope('support.constant', label),
				match: `${start}${looseExpression(`(?:${word}) ?`)}${expression(structure.annexNumber)}${notNumberBefore === undefined ? '' : `(?!${expression(notNumberBefore)})`}`,
			})),
		];
	});
}

/** @param {readonly string[]} words */
function phrases(words) {
	return byLength(words.filter((word) => word !== ''))
		.map((word) => expression(escaped(word)))
		.join('|');
}

/**
 * The longest first, so that none is cut short by its own beginning.
 *
 * @param {readonly string[]} words
 */
function byLength(words) {
	return [...new Set(words)].toSorted((one, other) => other.length - one.length);
}
