import type { UnDocument } from '../../document/document.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { fixOfRow } from '../facts/fixOfRow.ts';
import type { Finding, Rule } from '../rule.ts';
import { type Counted, type CountingFault, countingFaults } from './countingFaults.ts';
import type { NumberedRun } from './numberedRuns.ts';
import type { PrintedNumber } from './printedNumber.ts';
import { renumbering } from './renumbering.ts';

/** What a rule says of each way in which numbers go wrong. */
export type NumberMessages = Readonly<Record<CountingFault<CountedNumber>['fault'], (numbers: FaultNumbers) => Sentence>>;

interface FaultNumbers {
	readonly value: number;
	readonly expected: number;
	/** The number before; of a number that follows one. */
	readonly before: number;
}

/** The findings of a rule on the places where the numbers of runs go wrong. One fix, the same for all places of a run, mends the whole run. */
export function numberFindings(
	document: UnDocument,
	runs: readonly NumberedRun[],
	{ code, severity }: Rule,
	messages: NumberMessages,
): Finding[] {
	return runs.flatMap((run) => {
		const faults = countingFaults(countedNumbers(run));
		if (!faults.length) return [];
		const fix = renumbering(document, run, 'keep');
		return faults.map((fault, index): Finding => {
			const { item, twin } = fault;
			const related = twin && [{ ...twin.printed.range, message: sentence`This paragraph is numbered ${twin.value} too.` }];
			return {
				code,
				severity,
				...item.printed.range,
				message: messages[fault.fault]({ value: item.value, expected: item.expected, before: fault.before?.value ?? 0 }),
				...(related ? { related } : {}),
				...fixOfRow(fix, index),
			};
		});
	});
}

interface CountedNumber extends Counted {
	readonly printed: PrintedNumber;
}

function countedNumbers({ paragraphs }: NumberedRun): CountedNumber[] {
	return paragraphs.flatMap(({ printed, expectedAsPrinted }) =>
		printed ? [{ printed, value: printed.value, expected: expectedAsPrinted }] : [],
	);
}
