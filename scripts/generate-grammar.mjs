// @ts-check
/**
 * Writes syntaxes/undoc.tmLanguage.json out of the language files, so that the colours of an editor and the reading of the server stay in
 * step. A test compares the file with what this makes.
 *
 * An editor applies the expressions to one line at a time and stops at a long line's 20,000th character. What needs more than its line (which
 * annex a paragraph is in) the server tells by semantic tokens.
 */
import { writeFileSync } from 'node:fs';
import * as lines from './grammar/lines.mjs';
import * as references from './grammar/references.mjs';
import { leftToRight, rightToLeft } from './grammar/sides.mjs';

/** @import { Side } from './grammar/sides.mjs' */

/** The grammar as the file holds it. */
export function grammarText() {
	return `${JSON.stringify(grammar(), undefined, '\t')}\n`;
}

function grammar() {
	const left = rulesOf(leftToRight);
	const right = rulesOf(rightToLeft);
	return {
		comment: 'Generated from server/src/languages. Change the files there and run “npm run generate:grammar”.',
		name: 'United Nations document',
		scopeName: 'text.undoc',
		patterns: [
			{ include: '#comments' },
			{ include: '#wholeLines' },
			{ include: '#titles' },
			{ begin: lines.RIGHT_TO_LEFT_LINE, end: '$', patterns: Object.keys(right).map((name) => ({ include: `#rightToLeft-${name}` })) },
			...Object.keys(left).map((name) => ({ include: `#${name}` })),
		],
		repository: {
			comments: { patterns: [{ name: 'comment.block.undoc', begin: '<!--', end: '-->' }] },
			wholeLines: { patterns: lines.wholeLines() },
			titles: { patterns: [...lines.titles(leftToRight), ...lines.titles(rightToLeft)] },
			...Object.fromEntries(Object.entries(left).map(([name, patterns]) => [name, { patterns }])),
			...Object.fromEntries(Object.entries(right).map(([name, patterns]) => [`rightToLeft-${name}`, { patterns }])),
		},
	};
}

/**
 * The rules of one direction of writing, in the order in which an editor tries them.
 *
 * @param {Side} side
 */
function rulesOf(side) {
	return {
		masthead: lines.masthead(side),
		titlesInLines: lines.titlesInLines(side),
		headings: lines.headings(side),
		formulas: lines.formulas(side),
		paragraphStarts: lines.paragraphStarts(side),
		otherHeadings: lines.otherHeadings(),
		symbols: references.symbols(side),
		citations: references.citations(side),
		dates: references.dates(side),
		sessions: references.sessions(side),
		mentions: references.mentions(side),
		emphasis: lines.emphasis(side),
	};
}

if (import.meta.main) {
	writeFileSync(new URL('../syntaxes/undoc.tmLanguage.json', import.meta.url), grammarText());
}
