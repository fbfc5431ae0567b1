import { describe, expect, test } from 'vitest';
import { type NumberShape, numberGrammar, readNumberList } from './numberLists.ts';

const lists = { and: 'and', to: 'to' };

describe('a list of numbers', () => {
	test('ends where no number follows what joins', () => {
		expect(read('7 and 133 and others')).toEqual({ values: ['7', '133'], rest: ' and others' });
		expect(read('7, 9 and 11, of the agenda')).toEqual({ values: ['7', '9', '11'], rest: ', of the agenda' });
	});

	test('takes commas only where a word joins the last, or where they are many', () => {
		expect(read('7, 9')).toEqual({ values: ['7'], rest: ', 9' });
		const many = Array.from({ length: 40 }, (_, index) => String(index + 1));
		expect(read(many.join(', ')).values.length).toBeGreaterThan(30);
	});

	test('fills a range, upwards only', () => {
		expect(read('7 to 9').values).toEqual(['7', '8', '9']);
		expect(read('7–9').values).toEqual(['7', '8', '9']);
		expect(read('9 to 7')).toEqual({ values: ['9'], rest: ' to 7' });
		expect(read('1 to 5000').values).toEqual(['1', '5000']);
	});

	test('reads labels and labels within labels', () => {
		expect(read('5 (a), (b) and (d)').values).toEqual(['5 (a)', '5 (b)', '5 (d)']);
		expect(read('5 (a) (ii) and 6').values).toEqual(['5 (a) (ii)', '6']);
		expect(read('5 (b) to (d)').values).toEqual(['5 (b)', '5 (c)', '5 (d)']);
		expect(read('5 b) and c)').values).toEqual(['5 (b)', '5 (c)']);
	});

	test('reads figures of every set and Roman numerals as they are rightly written', () => {
		expect(read('٧ and ７').values).toEqual(['7', '7']);
		expect(read('IV and IX', { numerals: ['roman'] }).values).toEqual(['4', '9']);
		expect(read('IIII', { numerals: ['roman'] }).values).toEqual([]);
	});

	test('is none where the figures are part of something else', () => {
		for (const text of ['59/50', '12.5', '12 (5', '30%', '105-2', '3D', ''])
			expect(read(text).values.length).toBeLessThanOrEqual(text === '12 (5' ? 1 : 0);
	});

	test('reads over the end of a line but not over a blank one', () => {
		expect(read('7\nand\n133').values).toEqual(['7', '133']);
		expect(read('7\n\nand 133').values).toEqual(['7']);
	});
});

function read(text: string, shape: Partial<NumberShape> = {}): { values: string[]; rest: string } {
	const list = readNumberList(text, 0, numberGrammar({ lists, labels: 'letters', ...shape }));
	return { values: list?.numbers.map(({ value }) => value) ?? [], rest: text.slice(list?.end ?? 0) };
}
