import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordFigure } from '../figures.ts';
import { promiseNames } from './promises.ts';
import { shrink } from './shrink.ts';
import { activePieces, tryableText } from './texts.ts';
import { tryText } from './tryText.ts';

const SEEDS = [1, 2, 3, 4];
const TEXTS_OF_A_SEED = 60;

test.each(SEEDS)('whatever the text is, every promise is kept: seed %i', { timeout: 60_000 }, (seed) => {
	for (const text of fc.sample(tryableText(), { numRuns: TEXTS_OF_A_SEED, seed })) {
		const broken = tryText(text);
		const shortest = broken[0] ? shrink(text, (shorter) => tryText(shorter).length > 0, timeFor(10_000)) : '';
		expect(broken, `npm run fuzz finds more of the kind of ${JSON.stringify(shortest)}`).toEqual([]);
		recordFigure('random texts tried', 1);
		recordFigure('promises asked of random texts', promiseNames.length);
	}
});

function timeFor(milliseconds: number): () => boolean {
	const end = Date.now() + milliseconds;
	return () => Date.now() < end;
}

test('the pieces hold marks, words and numbers of six languages', () => {
	const all = activePieces.join('\n');
	for (const piece of ['Recalling', 'Rappelant', 'Recordando', 'ссылаясь', 'إذ تشير', '回顾', '<!--', '\u202e', '\ud800'])
		expect(all).toContain(piece);
});

test('a promise that is broken is told, with the shortest text that breaks it', () => {
	expect(shrink('aaaaxaaaaayaaa', (text) => text.includes('x') && text.includes('y'))).toBe('xy');
	expect(shrink('abc', () => true)).toBe('');
	expect(shrink('abc', (text) => text === 'abc')).toBe('abc');
});
