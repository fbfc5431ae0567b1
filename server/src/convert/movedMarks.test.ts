import { expect, test } from 'vitest';
import { movedMarks } from './movedMarks.ts';

/** A text with brackets where marks stand, as a text and its marks. */
function marked(text: string) {
	const parts = text.split(/([[\]])/);
	let plain = '';
	const starts: number[] = [];
	const marks = parts.flatMap((part) => {
		if (part === '[') starts.push(plain.length);
		else if (part === ']') return [{ start: starts.pop() as number, end: plain.length, severity: 'error', code: 'clause/number' }];
		else plain += part;
		return [];
	});
	return { plain, marks };
}

test.each([
	['stays before what is typed', '[1] a', '[1] ab'],
	['moves with what is typed before it', 'a [1]', 'ab [1]'],
	['grows with what is typed in it', 'a [one] b', 'a [o ne] b'],
	['is given up where a part of it goes with more', 'a [one] b', 'a ob'],
	['stays beside what is typed at its end', 'a [one] b', 'a [one]x b'],
	['moves where something is typed at its start', 'a [one] b', 'a x[one] b'],
])('A mark %s', (_, before, after) => {
	expect(movedMarks(marked(before).marks, marked(before).plain, marked(after).plain)).toEqual(marked(after).marks);
});
