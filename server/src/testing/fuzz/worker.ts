import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { shrink } from './shrink.ts';
import { growingText, ownTexts, tryableText } from './texts.ts';
import { growthOf } from './timeOfText.ts';
import { type BrokenPromise, tryText } from './tryText.ts';

/**
 * Tries texts of one seed for `scripts/fuzz.mjs`, which sees to it that it comes to an end. Tells what it begins, so that a text that hangs is
 * known, and each promise that is broken, with a text that is as short as can be found in some seconds.
 */
const { seed, end, officialTexts } = workerData as { seed: number; end: number; officialTexts: readonly string[] };

const TEXTS_OF_A_SEED = 400;
const GROWING_TEXTS_OF_A_SEED = 20;
const SHRINKING_MILLISECONDS = 15_000;
const known = new Set<string>();

const texts = tryableText([...ownTexts, ...officialTexts]);
for (const text of fc.sample(texts, { numRuns: TEXTS_OF_A_SEED, seed })) {
	if (Date.now() > end) break;
	tell({ begun: text });
	for (const broken of tryText(text)) reportShrunk(text, broken);
	tell({ done: text.length });
}
for (const { piece, before, after } of fc.sample(growingText, { numRuns: GROWING_TEXTS_OF_A_SEED, seed })) {
	if (Date.now() > end) break;
	tell({ begun: before + piece.repeat(1000) + after });
	const problem = growthOf((times) => before + piece.repeat(times) + after, piece.length);
	if (problem) tell({ promise: 'time grows as the text does', problems: [problem], text: before + piece.repeat(1000) + after });
	tell({ done: piece.length * 1000 });
}

function reportShrunk(text: string, { promise, problems }: BrokenPromise): void {
	const key = keyOf(problems);
	if (known.has(promise + key)) return;
	known.add(promise + key);
	const until = Date.now() + SHRINKING_MILLISECONDS;
	const isSame = (shorter: string) =>
		tryText(shorter, [promise]).some((broken) => broken.promise === promise && keyOf(broken.problems) === key);
	const shortest = shrink(text, isSame, () => Date.now() < until);
	const [broken] = tryText(shortest, [promise]);
	tell({ promise, problems: broken?.problems ?? problems, text: shortest });
}

/** What is wrong, without the places and words that are others in each text. */
function keyOf(problems: readonly string[]): string {
	return (problems[0] ?? '').replace(/\d+|"(?:[^"\\]|\\.)*"/g, '#').slice(0, 100);
}

function tell(message: object): void {
	parentPort?.postMessage(message);
}
