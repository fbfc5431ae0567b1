import { expect, test } from 'vitest';
import { displayWidth } from './displayWidth.ts';

test.each([
	['', 0],
	['Annex', 5],
	['Приложение', 10],
	['附件一', 6],
	['，。；', 6],
	['（Ａ）', 6],
	['“大会”', 6],
	['اعتُمد', 5],
	['re\u0301solution', 10],
	['a\u200b\u202eb', 2],
	['😀', 2],
	['𠀀', 2],
	['half\u00adway', 7],
])('%j takes %i columns', (text, columns) => {
	expect(displayWidth(text)).toBe(columns);
});
