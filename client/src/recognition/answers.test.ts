import { expect, test } from 'vitest';
import { readAnswers, remembered } from './answers.ts';

test.each([[undefined], [null], ['yes'], [7], [[]], [{ a: 'perhaps', b: null, c: { yes: 1 } }], [['yes', 3]]])(
	'of what an earlier run has kept, %j says nothing about a file',
	(kept) => expect(Object.keys(readAnswers(kept)).filter((file) => /^[a-z]/.test(file))).toEqual([]),
);

test('answers that can be read are kept beside those that cannot', () => {
	expect(readAnswers({ 'file:///a': 'yes', 'file:///b': 'maybe', 'file:///c': 'no' })).toEqual({ 'file:///a': 'yes', 'file:///c': 'no' });
});

test('the last answer about a file holds, and the oldest of 300 goes', () => {
	let all = remembered({}, 'first', 'yes');
	for (let index = 0; index < 299; index++) all = remembered(all, String.fromCharCode(0x4e00 + index), 'no');
	expect(Object.keys(all)).toHaveLength(300);
	all = remembered(all, 'last', 'yes');
	expect([all.first, all.last, Object.keys(all).length]).toEqual([undefined, 'yes', 300]);
	expect(remembered(all, 'last', 'no').last).toBe('no');
});
