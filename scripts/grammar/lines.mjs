// @ts-check
import { languages } from '../../server/src/languages/index.ts';
import { BLANK, escaped, expression, oneOf, WORD_END, wordStart } from './expressions.mjs';
import { anyPhrase } from './phrases.mjs';
import { SYMBOL } from './references.mjs';
import { scope } from './scopes.mjs';

/** @import { Language } from '../../server/src/languages/language.ts' */
/** @import { Rule } from './scopes.mjs' */

/** Behind the Markdown mark of a list or heading, which a rule of its own has matched. */
const BEHIND_HEADING_MARK = '(?<=^# |^## |^### |^#### |^##### |^###### )';
const BEHIND_LIST_MARK = '(?<=^[*+•-] )';
/** Where a line begins to say something. */
const FIRST = `(?:^|${BEHIND_LIST_MARK}|${BEHIND_HEADING_MARK})`;
const LINE = `${FIRST}${BLANK}{0,20}[*_]{0,3}`;
/** As {@link LINE}, or behind the end of a sentence: a document may come as one line. */
const SENTENCE = `(?:^${BLANK}{0,20}|${BEHIND_LIST_MARK}|(?<=[.。؟!：:\\)）”“"][ \\x{A0}]|[。：）]))`;
const LINE_END = `[*_]{0,3}(?=${BLANK}{0,20}$)`;
/** A line that is a title has at most so many characters; a longer one is a document on one line. */
const REST_OF_TITLE = '[^\\n]{0,400}$';

const everyLanguage = Object.values(languages);

/** Where a line is written from the right: its first letter tells, symbols of documents left aside. */
const RIGHT_TO_LEFT = `^(?=(?:[^\\p{L}\\n]|${SYMBOL}){0,60}\\p{Arabic})`;

/**
 * Lines whose first characters say what all of the line is.
 *
 * @returns {Rule[]}
 */
export function wholeLines() {
	const furniture = oneOf(everyLanguage.map(({ structure }) => expression(structure.furniture)));
	return [
		{ name: scope('comment.line', 'subject-tags'), match: '^%%%[^\\n]*' },
		{ name: scope('meta', 'separator'), match: `^(?:[_—–-]{5,}|(?:[*_-] ?){3,8})(?=${BLANK}{0,20}$)` },
		{ name: scope('comment.line', 'page-furniture'), match: `^${BLANK}{0,20}${furniture}${BLANK}{0,20}$` },
	];
}

/**
 * Lines that are written from the right. VS Code lays out each coloured stretch of a line by itself, so that the stretches of such a line would
 * stand in the wrong order: a line has one colour or none. The server colours the parts, where the editor has been told how to show them.
 *
 * @param {readonly Language[]} languages those that are written from the right
 * @returns {Rule}
 */
export function rightToLeftLines(languages) {
	return {
		begin: RIGHT_TO_LEFT,
		end: '$',
		patterns: [
			{ include: '#comments' },
			{ name: 'markup.heading.undoc', match: '^#{1,6} [^\\n]{1,400}$' },
			masthead(languages).alone,
			...languages.flatMap((language) => [...annexHeadings(language), ...otherPartHeadings(language)]),
		],
	};
}

/**
 * Markdown marks at the start of a line, before what the line says.
 *
 * @returns {Rule[]}
 */
export function lineMarks() {
	return [
		{ name: scope('punctuation.definition', 'heading'), match: `^#{1,6}(?=${BLANK})` },
		{
			name: scope('entity.name.tag', 'footnote'),
			match: `^${BLANK}{0,3}(?:\\[\\^[^\\]\\n]{1,20}\\]:|\\*{1,3}(?=${BLANK}+[^\\s*][^\\n*]{0,400}$))`,
		},
		{ name: scope('punctuation.definition.list.begin', 'list'), match: `^[*+•-](?=${BLANK}+\\S)` },
	];
}

/**
 * What is left of a Markdown heading that no rule knows.
 *
 * @returns {Rule[]}
 */
export function otherHeadings() {
	return [{ name: 'markup.heading.undoc', match: `${BEHIND_HEADING_MARK}[^\\n]{1,400}` }];
}

/**
 * The marks of a masthead: each on a line of its own, or several on one. One alone before other words is a part of a sentence.
 *
 * @param {readonly Language[]} languages
 * @returns {{ alone: Rule, several: Rule }}
 */
export function masthead(languages) {
	/** @type {[string, string, (language: Language) => string[]][]} */
	const marks = [
		['entity.name.type', 'organization', ({ structure }) => [structure.organization]],
		['entity.name.type', 'organ', ({ structure }) => structure.organs.map(({ name }) => name)],
		['storage.type', 'distribution', ({ structure }) => [structure.distribution]],
		['constant.numeric', 'date', ({ structure }) => [structure.date]],
		['storage.type', 'original-language', ({ structure }) => [structure.originalLanguage]],
		['constant.numeric', 'session-dates', ({ structure }) => [structure.sessionDates]],
		['entity.name.type', 'session', ({ structure }) => [structure.session]],
		['entity.name.type', 'year', ({ structure }) => [structure.year]],
		['support.type', 'agenda-item', ({ structure }) => [structure.agendaItem]],
		['storage.type', 'document-language', ({ structure }) => [structure.documentLanguage]],
		['variable.other.constant', 'symbol', () => []],
	];
	const sourceOf = (/** @type {(language: Language) => string[]} */ words) => {
		const sources = languages.flatMap(words).map(expression);
		return sources.length === 0 ? `${SYMBOL}\\*{0,3}` : oneOf(sources) + WORD_END;
	};
	const mark = oneOf(marks.map(([, , words]) => sourceOf(words)));
	const named = (/** @type {string} */ end) =>
		marks.map(([family, part, words]) => ({ name: scope(family, part), match: sourceOf(words) + end }));
	return {
		alone: { match: `${LINE}${mark}${LINE_END}`, captures: { 0: { patterns: named(LINE_END) } } },
		several: { match: `${LINE}(${mark})(?:${BLANK}{1,20}\\g<1>){1,9}`, captures: { 0: { patterns: named('') } } },
	};
}

/**
 * Titles of letters and requests: the line, and the lines that go on with it.
 *
 * @param {readonly Language[]} languages
 * @returns {Rule[]}
 */
export function titles(languages) {
	const openings = oneOf(languages.map(({ structure }) => expression(structure.openingStart)));
	const goesOn = `^(?!${BLANK}{0,20}${openings})(?=${BLANK}{0,20}[\\p{L}\\p{N}“”«"(（])`;
	return TITLES.map(([kind, words]) => ({
		name: scope('markup.heading', kind),
		begin: `${LINE}(?=${titleStart(languages, words)}${REST_OF_TITLE})`,
		while: goesOn,
	}));
}

/**
 * How titles begin, for a document on one line.
 *
 * @param {readonly Language[]} languages
 * @returns {Rule[]}
 */
export function titlesInLines(languages) {
	return TITLES.map(([kind, words]) => ({ name: scope('markup.heading', kind), match: titleStart(languages, words) }));
}

/** @type {readonly [string, (language: Language) => string[]][]} */
const TITLES = [
	['request', ({ structure: { requestHeadings: words } }) => [words.supplementary, words.additional, words.provisional]],
	['note-verbale', ({ structure }) => [structure.noteVerbaleTitle]],
	['letter', ({ structure }) => [structure.letterTitle]],
];

/**
 * @param {readonly Language[]} languages
 * @param {(language: Language) => string[]} words
 */
function titleStart(languages, words) {
	return oneOf(languages.flatMap(words).map((pattern) => wordStart(pattern) + expression(pattern)));
}

/**
 * Headings that stand on lines of their own.
 *
 * @param {readonly Language[]} languages
 * @returns {Rule[]}
 */
export function headings(languages) {
	return languages.flatMap((language) => [...annexHeadings(language), ...otherPartHeadings(language)]);
}

/**
 * @param {Language} language
 * @returns {Rule[]}
 */
function annexHeadings({ code, structure, direction }) {
	const number = expression(structure.annexNumber);
	const source = (/** @type {string} */ pattern) => expression(pattern.replaceAll('{annexNumber}', structure.annexNumber));
	return structure.annexHeadings.flatMap(({ label, short, long }) => {
		const name = scope('markup.heading', `${label}.${code}`);
		const numbers = [{ name: scope('constant.numeric', 'annex'), match: `(?<=[\\s件文录])${number}$` }];
		return [
			{ match: `${LINE}(${source(long)}${REST_OF_TITLE})`, captures: { 1: { name } } },
			{
				match: `${LINE}(${source(short)})(?=[*_]{0,3}${BLANK}{0,20}$)`,
				captures: { 1: direction === 'ltr' ? { name, patterns: numbers } : { name } },
			},
		];
	});
}

/**
 * @param {Language} language
 * @returns {Rule[]}
 */
function otherPartHeadings({ code, structure }) {
	const restOfTitle = `(?=${REST_OF_TITLE})`;
	/** @type {[string, string, string][]} */
	const kinds = [
		['original-note', structure.originalNote, LINE_END],
		['memorandum', structure.memorandumHeading, LINE_END],
		['sponsors', structure.sponsors, LINE_END],
		['draft-resolution', structure.draftResolutionHeading, LINE_END],
		['draft-decision', structure.draftDecisionHeading, LINE_END],
		['amendment', structure.amendmentHeading, LINE_END],
		['presidential-statement', structure.presidentialStatement, restOfTitle],
		['adoption', structure.adoptionLine.replaceAll('{date}', structure.date), LINE_END],
		['adoption', structure.adoptionHeading, restOfTitle],
		['decision', structure.decisionHeading, restOfTitle],
	];
	return kinds.map(([kind, source, after]) => ({
		match: `${LINE}(${expression(source)})${after}`,
		captures: { 1: { name: scope('markup.heading', `${kind}.${code}`) } },
	}));
}

/**
 * Formulas: those that begin a sentence, the mark of a signature, and the words of an opening wherever they stand.
 *
 * @param {readonly Language[]} languages
 * @returns {Rule[]}
 */
export function formulas(languages) {
	return languages.flatMap(({ code, structure }) => {
		const organs = oneOf(structure.organs.map(({ formula }) => expression(formula)));
		const opening = scope('keyword.control', `opening.${code}`);
		const starting = (/** @type {string} */ source, /** @type {string} */ name) => ({
			match: `${SENTENCE}(${source})`,
			captures: { 1: { name } },
		});
		return [
			starting(
				`[*_]{0,3}${organs}(?=[*_]{0,3}(?:${BLANK}?[,،，]|${BLANK}{0,20}$))`,
				scope('markup.italic.undoc entity.name.type', `enacting.${code}`),
			),
			starting(expression(structure.circulationStart), scope('keyword.control', `circulation.${code}`)),
			starting(expression(structure.openingStart), opening),
			signature(structure, code),
			{ name: opening, match: wordStart(structure.opening) + expression(structure.opening) },
		];
	});
}

/**
 * @param {Language['structure']} structure
 * @param {string} code
 * @returns {Rule}
 */
function signature({ signatureMark, signatureMarkStands }, code) {
	const mark = `(${expression(signatureMark)})`;
	const signatory = '([\\p{L}][^\\n.,،，]{1,60})';
	const before = signatureMarkStands === 'before';
	return {
		match: before ? `${mark}(?:${BLANK}{0,8}${signatory}(?=${BLANK}{0,20}$))?` : `(?:^${BLANK}{0,20}${signatory})?${mark}`,
		captures: {
			[before ? 1 : 2]: { name: scope('keyword.other', `signature.${code}`) },
			[before ? 2 : 1]: { name: scope('entity.name', 'signatory') },
		},
	};
}

/**
 * Numbers and labels of paragraphs, and the openers behind them: the longest that the list of a language has.
 *
 * @param {readonly Language[]} languages
 * @returns {Rule[]}
 */
export function paragraphStarts(languages) {
	const number = clauseNumber(languages);
	const opener = (/** @type {'preambular' | 'operative'} */ kind) =>
		`(${anyPhrase(languages.flatMap(({ structure }) => structure.openers[kind]))})${WORD_END}[*_]{0,3}`;
	const numbered = { name: scope('constant.numeric', 'paragraph') };
	return [
		{ match: `${LINE}(${label(languages)})(?=${BLANK}|\\p{L})`, captures: { 1: { name: scope('constant.numeric', 'subparagraph') } } },
		{
			match: `${LINE}${opener('preambular')}`,
			captures: { 1: { name: scope('markup.italic.undoc entity.name.function', 'preambular') } },
		},
		{
			// Without a number or emphasis it may as well be a word in the middle of a sentence, behind a line break.
			match: `${FIRST}${BLANK}{0,20}(?:[*_]{0,3}(${number})${BLANK}{0,8}[*_]{0,3}|[*_]{1,3})${opener('operative')}`,
			captures: { 1: numbered, 2: { name: scope('markup.italic.undoc entity.name.function', 'operative') } },
		},
		{ match: `${LINE}(${number})(?=${BLANK}|[\\p{L}“”«*_])`, captures: { 1: numbered } },
	];
}

/**
 * The printed forms of a paragraph's number: `1.`, Arabic `1 -`, and those that documents may keep.
 *
 * @param {readonly Language[]} languages
 */
function clauseNumber(languages) {
	const forms = languages.flatMap(({ marks }) => [marks.operativeNumber, ...marks.toleratedOperativeNumbers]);
	return `\\d{1,3}${oneOf(forms.map((form) => expression(escaped(form.slice(1)).replace(/^ /, ' ?'))))}`;
}

/**
 * The printed forms of a subparagraph's label: `(a)`, `a)`, `(أ)`, `’1‘`, `㈠`.
 *
 * @param {readonly Language[]} languages
 */
function label(languages) {
	const forms = languages.flatMap(({ marks }) => marks.subparagraphLabels);
	return oneOf(forms.map((form) => [...form].map((sign) => SAMPLES.get(sign) ?? expression(escaped(sign))).join('')));
}

/** What the sample in a form stands for. */
const SAMPLES = new Map([
	['a', '[a-zа-я]{1,3}'],
	['i', '[ivxl]{1,6}'],
	['أ', '[\\x{620}-\\x{64A}]{1,3}'],
	['1', '\\d{1,2}'],
	['㈠', '[\\x{3220}-\\x{3229}]'],
]);

/**
 * Emphasis by Markdown marks that hold no opener.
 *
 * @returns {Rule[]}
 */
export function emphasis() {
	return [
		{ name: scope('markup.bold', 'strong'), match: '(\\*\\*|__)(?=\\S)[^*_\\n]{1,400}\\1' },
		{
			name: scope('markup.italic', 'emphasis'),
			match: '(?<![*_\\p{L}\\p{N}])([*_])(?=[^\\s*_])[^*_\\n]{1,400}(?<=\\S)\\1(?![*_\\p{L}\\p{N}])',
		},
	];
}
