import { expect, test } from 'vitest';
import { recordFigure } from '../figures.ts';
import { everyAnswer } from './everyAnswer.ts';
import { fullCounts, growthOfAnswers } from './fullCounts.ts';
import type { Subject } from './subject.ts';

/** Of the full counts, which `scripts/full-counts.mjs` tries: enough to tell the quadratic from the linear. */
const SHARE = 1 / 160;

test.each(Object.entries(fullCounts))('a small share of %s: every answer takes linear time', { timeout: 60_000, retry: 2 }, (_, count) => {
	expect(growthOfAnswers(count, SHARE).filter(({ isLinear }) => !isLinear)).toEqual([]);
	recordFigure('growth measured', Object.keys(everyAnswer).length);
});

test('what takes quadratic time is found', () => {
	const sumOfPairs = ({ text }: Subject) => [...text].reduce((sum, one) => sum + text.split(one).length, 0);
	const [growth] = growthOfAnswers({ shape: (pieces) => 'a'.repeat(pieces), pieces: 4000 }, 1, { sumOfPairs });
	expect(growth).toMatchObject({ answer: 'sumOfPairs', isLinear: false });
});
