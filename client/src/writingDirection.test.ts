import { expect, test } from 'vitest';
import { isWrittenFromTheRight } from './writingDirection.ts';

test.each([
	['المرفق الثاني', true],
	['  (أ) المد والجزر؛', true],
	['١ - تقرر عقد جلسة.', true],
	['- 3 - تقرر عقد جلسة.', true],
	['A/64/191 تقرر عقد جلسة.', true],
	['A/RES/64/1 و A/64/L.3 (2009)، تقرر', true],
	['## المرفق', true],
	['Annex II', false],
	['The word المرفق means annex', false],
	['Приложение II', false],
	['附件二', false],
	['١٢٣ - ٤٥', false],
	['A/64/191', false],
	['', false],
])('“%s” is written from the right: %s', (line, expected) => {
	expect(isWrittenFromTheRight(line)).toBe(expected);
});

test('a long line is told in an instant', () => {
	const start = performance.now();
	isWrittenFromTheRight('A/'.repeat(500_000));
	isWrittenFromTheRight('1/ '.repeat(500_000));
	isWrittenFromTheRight(`${'A/64/191, '.repeat(25)}and المرفق`);
	expect(performance.now() - start).toBeLessThan(100);
});
