import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { applyEdits } from '../../text/edits.ts';
import { checkDocument } from '../check.ts';
import type { Rule } from '../rule.ts';
import { footnoteMissing } from './missing.ts';
import { footnoteOrder } from './order.ts';
import { footnoteUnmentioned } from './unmentioned.ts';

function places(rule: Rule, text: string): string[] {
	return checkDocument(readDocument(text).document, { sessionOpenings: {} }, [rule]).map(({ start, end }) => text.slice(start, end));
}

function draft(words: string, ...notes: readonly string[]): string {
	return ['The General Assembly,', `Recalling the report${words},`, 'Decides to meet.', ...notes].join('\n\n');
}

describe('footnotes', () => {
	test('have marks of any name', () => {
		const text = draft('[^a] of the [^group one]', '[^a]: A/79/221.', '[^group one]: A/79/222.');
		expect([...places(footnoteMissing, text), ...places(footnoteUnmentioned, text), ...places(footnoteOrder, text)]).toEqual([]);
	});

	test('are told apart from a colon behind a mark', () => {
		expect(places(footnoteMissing, draft('[^1]: that of the Group', '[^1]: A/79/221.'))).toEqual([]);
	});

	test('are not figures, formulas or emphasis', () => {
		for (const words of [' of 2 * 3', ' 1', ' of **the Group**', ' x^2']) {
			expect(places(footnoteMissing, draft(words))).toEqual([]);
		}
	});

	test('have stars behind the sponsors, which agenda items leave to another rule', () => {
		const head = (star: string) =>
			`A/79/L.5\n\nSeventy-ninth session\n\nItem 70 of the provisional agenda*\n\nNorway:${star} draft resolution\n\n${draft('')}`;
		expect(places(footnoteMissing, head('**'))).toEqual(['**']);
		expect(places(footnoteMissing, head(''))).toEqual([]);
	});

	test('are renumbered together, so that no number is given twice', () => {
		const text = draft('[^3] and[^1] and[^3] and[^7]', '[^1]: One.', '[^3]: Three.', '[^7]: Seven.');
		const [finding] = checkDocument(readDocument(text).document, { sessionOpenings: {} }, [footnoteOrder]);
		expect(applyEdits(text, finding?.fixes?.[0]?.edits ?? [])).toBe(
			draft('[^1] and[^2] and[^1] and[^3]', '[^2]: One.', '[^1]: Three.', '[^3]: Seven.'),
		);
	});

	test('are in order after one fix, whatever their numbers were', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 }), (numbers) => {
				const marks = numbers.map((number) => `[^${number}]`).join(' and');
				const text = draft(marks, ...numbers.map((number) => `[^${number}]: Note.`));
				const findings = checkDocument(readDocument(text).document, { sessionOpenings: {} }, [footnoteOrder]);
				const mended = applyEdits(text, findings[0]?.fixes?.[0]?.edits ?? []);
				expect(places(footnoteOrder, mended)).toEqual([]);
			}),
			{ numRuns: 50 },
		);
	});
});
