import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { applyEdits } from '../../text/edits.ts';
import { checkDocument } from '../check.ts';
import type { Finding } from '../rule.ts';
import { symbolDigits } from './digits.ts';
import { symbolGrammar } from './grammar.ts';
import { symbolJointDash } from './jointDash.ts';
import { symbolLookAlike } from './lookAlike.ts';
import { symbolSpace } from './space.ts';
import { symbolWidth } from './width.ts';

const RULES = [symbolDigits, symbolGrammar, symbolJointDash, symbolLookAlike, symbolSpace, symbolWidth];

const symbol = fc.oneof(
	fc
		.tuple(fc.constantFrom('A/64/', 'A/C.3/64/', 'A/HRC/31/', 'S/2010/', 'E/2010/'), fc.integer({ min: 1, max: 999 }))
		.map((parts) => parts.join('')),
	fc.integer({ min: 1, max: 999 }).map((number) => `A/64/${number}–S/2010/${number + 1}`),
	fc.integer({ min: 1, max: 99 }).map((number) => `A/64/L.${number}/Rev.1`),
);

/** Ways to damage a symbol at a slash or at its first letter, with the rule that names the damage. */
const damages: readonly { readonly code: string; readonly damage: (symbol: string) => string }[] = [
	{
		code: symbolLookAlike.code,
		damage: (printed) => printed.replace(/^[ASE]/, (letter) => ({ A: 'А', S: 'Ѕ', E: 'Е' })[letter] ?? letter),
	},
	{ code: symbolWidth.code, damage: (printed) => printed.replace('/', '／') },
	{ code: symbolDigits.code, damage: (printed) => printed.replace(/\d(?=\D*$)/, (digit) => String.fromCharCode(0x660 + Number(digit))) },
	{ code: symbolSpace.code, damage: (printed) => printed.replace(/\/(?=[^/]*$)/, '/ ') },
];

describe('the rules of symbols', () => {
	test('find one damage at its place and mend it to the letter', () => {
		fc.assert(
			fc.property(symbol, fc.constantFrom(...damages), (whole, { code, damage }) => {
				const text = inText(damage(whole));
				const findings = findingsIn(text);
				expect(findings.map((finding) => finding.code)).toEqual([code]);
				expect(applyEdits(text, findings[0]?.fixes?.[0]?.edits ?? [])).toBe(inText(whole));
				expect(findings[0]?.fixes?.[0]?.safe).toBe(true);
			}),
		);
	});

	test('find nothing in a symbol without damage', () => {
		fc.assert(
			fc.property(symbol, (whole) => {
				expect(findingsIn(inText(whole))).toEqual([]);
			}),
		);
	});

	test('report damages of several kinds one by one, and their fixes together mend all', () => {
		const text = inText('А/６４/ 191/Cor.1');
		const findings = findingsIn(text);
		expect(findings.map(({ code }) => code)).toEqual(['symbol/look-alike', 'symbol/width', 'symbol/space', 'symbol/grammar']);
		const edits = findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
		expect(applyEdits(text, edits)).toBe(inText('A/64/191/Corr.1'));
	});

	test('leave characters without width to the rules of hidden characters', () => {
		expect(findingsIn(inText('A/64/\u200B191'))).toEqual([]);
	});

	test('do not take the line break of a wrapped text for a space', () => {
		expect(
			findingsIn('The General Assembly,\n\nTaking note of the report contained in document A/64/\n191, which was submitted in time,'),
		).toEqual([]);
	});

	test('never throw', () => {
		const piece = fc.constantFrom(
			'A/',
			'А/',
			'64/',
			'／',
			' ',
			'\u200B',
			'Rev.',
			'S/RES/',
			'(',
			'IIII',
			')',
			'–',
			'٦٤',
			'\ud800',
			'__proto__',
			'\n',
			'L5',
			'0',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				for (const finding of findingsIn(inText(pieces.join('')))) expect(finding.end).toBeGreaterThan(finding.start);
			}),
		);
	});
});

function inText(printed: string): string {
	return `The General Assembly,\n\nTaking note of document ${printed}, submitted in time,`;
}

function findingsIn(text: string): Finding[] {
	return checkDocument(readDocument(text, { language: 'en' }).document, undefined, RULES);
}
