// @ts-check
/**
 * Writes syntaxes/undoc.tmLanguage.json out of the language files, so that the colours of an editor and the reading of the server stay in
 * step. A test compares the file with what this makes.
 *
 * An editor applies the expressions to one line at a time and stops at a long line's 20,000th character. What needs more than its line (which
 * annex a paragraph is in) the server tells by semantic tokens.
 */
import { languages } from '../server/src/languages/index.ts';
import * as lines from './grammar/lines.mjs';
import * as references from './grammar/references.mjs';
import { writeWhole } from './write-whole.mjs';

const everyLanguage = Object.values(languages);
const leftToRight = everyLanguage.filter(({ direction }) => direction === 'ltr');
const rightToLeft = everyLanguage.filter(({ direction }) => direction === 'rtl');

/** The grammar as the file holds it. */
export function grammarText() {
	return `${JSON.stringify(grammar(), undefined, '\t')}\n`;
}

function grammar() {
	const rules = rulesInTurn();
	return {
		comment: 'Generated from server/src/languages. Change the files there and run “npm run generate:grammar”.',
		name: 'United Nations document',
		scopeName: 'text.undoc',
		patterns: Object.keys(rules).map((name) => ({ include: `#${name}` })),
		repository: Object.fromEntries(Object.entries(rules).map(([name, patterns]) => [name, { patterns }])),
	};
}

/** The rules in the order in which an editor tries them. */
function rulesInTurn() {
	const masthead = lines.masthead(leftToRight);
	return {
		comments: [{ name: 'comment.block.undoc', begin: '<!--', end: '-->' }],
		wholeLines: lines.wholeLines(),
		titles: [...lines.titles(leftToRight), ...lines.titles(rightToLeft)],
		rightToLeftLines: [lines.rightToLeftLines(rightToLeft)],
		lineMarks: lines.lineMarks(),
		masthead: [masthead.alone, masthead.several],
		titlesInLines: lines.titlesInLines(leftToRight),
		headings: lines.headings(leftToRight),
		formulas: lines.formulas(leftToRight),
		paragraphStarts: lines.paragraphStarts(leftToRight),
		otherHeadings: lines.otherHeadings(),
		symbols: references.symbols(),
		citations: references.citations(leftToRight),
		dates: references.dates(leftToRight),
		sessions: references.sessions(leftToRight),
		mentions: references.mentions(leftToRight),
		emphasis: lines.emphasis(),
	};
}

if (import.meta.main) {
	writeWhole(new URL('../syntaxes/undoc.tmLanguage.json', import.meta.url), grammarText());
}
