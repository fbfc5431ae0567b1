// @ts-check
/**
 * Guards every regular expression of the shipped code, those put together from the words of the six languages too: none may take more than linear
 * time by its form, as scslre tells, unless `scripts/expressions/looked-at.json` says why it may stand; and none may hang on strings made to
 * be hostile to it. Exits with 1 where one does.
 *
 *   node scripts/check-expressions.mjs
 */
import { readFileSync } from 'node:fs';
import { recordFigure } from '../server/src/testing/figures.ts';
import { attackStrings, hangsOn } from './expressions/attack.mjs';
import { collectExpressions } from './expressions/collect.mjs';
import { analyse, install, parseExpression } from './expressions/libraries.mjs';

if (!install()) {
	console.log('Skipped: what looks at regular expressions could not be installed. It needs a connection to npm.');
	process.exit(0);
}
const HANGS = { source: 'items?\\s+\\d\\d?\\d?(?:,\\s*\\d\\d?\\d?)*\\s+of the agenda', flags: 'y' };
/** @type {Record<string, string>} reasons by the source of an expression */
const lookedAt = JSON.parse(readFileSync(new URL('expressions/looked-at.json', import.meta.url), 'utf8'));
const [expressions, report, parse] = [await collectExpressions(), await analyse(), await parseExpression()];
/** @type {string[]} */
const faults = [];
let strings = 0;
// What looks for faults must find some: here the numbers of a list can be read in two ways each, there a repetition repeats itself.
if (hangsOn(HANGS, attackStrings(HANGS.source, HANGS.flags, parse)) === undefined)
	faults.push('An expression that hangs has not been found.');
if (report({ source: '^(?:a+)+$', flags: '' }, {}).reports.length === 0) faults.push('An exponential expression has not been found.');
for (const { source, flags, place } of expressions) {
	const name = `${place}: /${source.length > 300 ? `${source.slice(0, 300)}…` : source}/${flags}`;
	// Whether a search that finds nothing begins again at each character is what the growth tests tell.
	const { reports } = report({ source, flags: flags.replace('d', '') }, { reportTypes: { Move: false } });
	if (reports.length > 0 && !Object.hasOwn(lookedAt, source))
		faults.push(`${name}\n  may take ${reports.some(({ exponential }) => exponential) ? 'exponential' : 'more than linear'} time.`);
	const attacks = attackStrings(source, flags, parse);
	const hostile = hangsOn({ source, flags }, attacks);
	if (hostile !== undefined) faults.push(`${name}\n  hangs on ${JSON.stringify(hostile.slice(0, 80))}, ${hostile.length} characters.`);
	strings += attacks.length;
}
const idle = Object.keys(lookedAt).filter((source) => !expressions.some((expression) => expression.source === source));
for (const source of idle) faults.push(`scripts/expressions/looked-at.json speaks of /${source}/, which is no more.`);
for (const fault of faults) console.log(fault);
console.log(`${expressions.length} regular expressions, ${strings} hostile strings, ${faults.length} faults.`);
recordFigure('regular expressions looked at', expressions.length);
recordFigure('hostile strings for regular expressions', strings);
process.exit(faults.length > 0 ? 1 : 0);
