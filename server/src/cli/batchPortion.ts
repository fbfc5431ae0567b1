import { type Analyse, analyseText, answerFailedLine, answerLine } from './batchAnswer.ts';
import { type BatchSummary, countDocument, emptyTally, mergeSummaries, type Tally } from './batchSummary.ts';
import { type LinePortion, linesOf } from './linePortions.ts';
import type { Death } from './workerPool.ts';

/** The answers to some lines of `penholder batch`. */
export interface PortionAnswer {
	/** One line of JSON for each line that is not empty, in UTF-8. */
	readonly output: Uint8Array;
	readonly summary: BatchSummary;
}

/**
 * Answers a portion of lines. No line can make it fail.
 *
 * @param analyse the true one but for tests
 */
export function answerPortion(portion: LinePortion, analyse: Analyse = analyseText): PortionAnswer {
	const tally = emptyTally();
	const answers: string[] = [];
	for (const line of linesOf(portion)) {
		let isUsed = false;
		const answer = answerLine(line, (text, language) => {
			const told = analyse(text, language);
			countDocument(tally, text, told);
			isUsed = true;
			return told;
		});
		if (answer === undefined) continue;
		if (!isUsed) tally.failures++;
		answers.push(`${answer}\n`);
	}
	return portionAnswer(answers, tally);
}

/** A portion as portions of one line each. */
export function splitPortion(portion: LinePortion): LinePortion[] {
	if (portion.isTooLong) return [portion];
	return [...linesOf(portion)].map((line) => ({
		firstLine: line.number,
		bytes: 'bytes' in line ? Uint8Array.from(line.bytes) : line.beginning,
		isTooLong: false,
	}));
}

export function joinAnswers(answers: readonly PortionAnswer[]): PortionAnswer {
	return {
		output: Buffer.concat(answers.map(({ output }) => output)),
		summary: mergeSummaries(answers.map(({ summary }) => summary)),
	};
}

/** The answers to lines on which worker threads have died. */
export function answerFailedPortion(portion: LinePortion, death: Death): PortionAnswer {
	const tally = emptyTally();
	const answers = [...linesOf(portion)].map((line) => {
		tally.failures++;
		return `${answerFailedLine(line, death)}\n`;
	});
	return portionAnswer(answers, tally);
}

function portionAnswer(answers: readonly string[], tally: Tally): PortionAnswer {
	return { output: new TextEncoder().encode(answers.join('')), summary: tally };
}
