import { everyAnswer } from './everyAnswer.ts';
import { type HostileShape, hostileShapes } from './hostileShapes.ts';
import { subjectOf } from './subject.ts';
import { millisecondsOf } from './timeOfText.ts';

/** A hostile shape with the number of its pieces for which Penholder promises linear time and bounded memory. */
export interface FullCount {
	readonly shape: HostileShape;
	readonly pieces: number;
}

const shape = (name: string): HostileShape => hostileShapes[name] as HostileShape;
/** UTF-16 units. */
const MEGABYTE = 1_000_000;
const oneMegabyteOf = (name: string): FullCount => {
	const length = (shape(name)(110).length - shape(name)(10).length) / 100;
	return { shape: shape(name), pieces: Math.ceil(MEGABYTE / length) };
};

/** What nobody writes, in the numbers that somebody may send. `scripts/full-counts.mjs` tries all of it. */
export const fullCounts: Readonly<Record<string, FullCount>> = {
	'100,000 annexes': { shape: shape('annexes'), pieces: 100_000 },
	'100,000 annexes without numbers': { shape: shape('annexes without numbers'), pieces: 100_000 },
	'100,000 annexes in each other': { shape: shape('annexes in annexes'), pieces: 33_333 },
	'50,000 references to one annex': { shape: shape('references to one annex'), pieces: 50_000 },
	'50,000 references to 50,000 annexes': { shape: shape('annexes with a reference each'), pieces: 50_000 },
	'one line of 1 MB': oneMegabyteOf('one line'),
	'one word of 1 MB': { shape: (pieces) => 'a'.repeat(pieces), pieces: MEGABYTE },
	'a draft of 1 MB on one line': oneMegabyteOf('a draft on one line'),
	'200,000 subparagraphs below each other': { shape: shape('subparagraphs below each other'), pieces: 50_000 },
	'100,000 quotations in quotations': { shape: shape('quotations in quotations'), pieces: 100_000 },
	'100,000 brackets in brackets': { shape: shape('brackets in brackets'), pieces: 100_000 },
	'1 MB of unpaired surrogates': oneMegabyteOf('lone surrogates'),
	'1 MB of every control character': oneMegabyteOf('control characters'),
};

/** How long each answer takes about a share of a full count and about eight times as much. */
export interface Growth {
	readonly answer: string;
	/** Milliseconds on the processor. */
	readonly short: number;
	readonly long: number;
	/** False where eight times the text takes far more than eight times as long. */
	readonly isLinear: boolean;
}

/**
 * Measures what grows. Throws where an answer throws.
 *
 * @param share of the full count, from 0 to 1
 * @param answers by name
 */
export function growthOfAnswers({ shape: textOf, pieces }: FullCount, share: number, answers = everyAnswer): Growth[] {
	const full = Math.ceil(pieces * share);
	const [short, long] = [subjectOf(textOf(Math.ceil(full / TIMES))), subjectOf(textOf(full))];
	return Object.entries(answers).map(([answer, ask]) => {
		let [ofShort, ofLong] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
		// What is not linear is so each time; what is slow once has been disturbed.
		for (let round = 0; round < ROUNDS && !isLinear(ofShort, ofLong); round++) {
			ofShort = Math.min(
				ofShort,
				millisecondsOf(() => ask(short)),
			);
			ofLong = Math.min(
				ofLong,
				millisecondsOf(() => ask(long)),
			);
		}
		return { answer, short: ofShort, long: ofLong, isLinear: isLinear(ofShort, ofLong) };
	});
}

function isLinear(short: number, long: number): boolean {
	return long < SHORTEST || (long !== Number.POSITIVE_INFINITY && long < LINEAR * short);
}

const TIMES = 8;
/** Eight times the time, with room for what the engine does on its own; what is quadratic takes 64 times. */
const LINEAR = 24;
/** Milliseconds: shorter times are noise. */
const SHORTEST = 40;
const ROUNDS = 4;
