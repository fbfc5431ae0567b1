import { describe, expect, test } from 'vitest';
import { recordFigure } from '../figures.ts';
import { hostileShapes } from './hostileShapes.ts';
import { growthOf } from './timeOfText.ts';
import { tryText } from './tryText.ts';

const shapes = Object.entries(hostileShapes);
/** UTF-16 units: enough to tell the quadratic from the linear; `scripts/full-counts.mjs` tries a megabyte. */
const LONGEST = 24_000;

describe('a hostile shape breaks no promise', () => {
	test.each(shapes)('%s', { timeout: 60_000 }, (_, shape) => {
		expect(tryText(shape(12))).toEqual([]);
		recordFigure('hostile shapes tried', 1);
	});
});

describe('whatever is done with a hostile shape takes linear time: eight times the text takes about eight times as long', () => {
	test.each(shapes)('%s', { timeout: 60_000, retry: 2 }, (_, shape) => {
		const pieceLength = (shape(50).length - shape(10).length) / 40;
		expect(growthOf(shape, pieceLength, LONGEST)).toBeUndefined();
		recordFigure('growth measured', 1);
	});
});
