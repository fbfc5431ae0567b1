import type { UnDocument } from '../../document/document.ts';
import type { Finding, Rule } from '../rule.ts';
import { type Counted, type CountingFault, countingFaults } from './countingFaults.ts';
import { fixOfRow } from './fixOfRow.ts';
import type { NumberedRun } from './numberedRuns.ts';
import type { PrintedNumber } from './printedNumber.ts';
import { renumbering } from './renumbering.ts';

/** The findings of a rule on the places where the numbers of runs go wrong. One fix, the same for all places of a run, mends the whole run. */
export function numberFindings(document: UnDocument, runs: readonly NumberedRun[], { code, severity }: Rule, subject: string): Finding[] {
	return runs.flatMap((run) => {
		const faults = countingFaults(countedNumbers(run));
		if (!faults.length) return [];
		const fix = renumbering(document, run, 'keep');
		return faults.map((fault, index): Finding => {
			const { item, twin } = fault;
			const related = twin && [{ ...twin.printed.range, message: `This paragraph is numbered ${twin.value} too.` }];
			return {
				code,
				severity,
				...item.printed.range,
				message: message(fault, subject),
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

function message({ fault, item: { value, expected }, before }: CountingFault<CountedNumber>, subject: string): string {
	switch (fault) {
		case 'start':
			return `The numbers begin at ${value}. ${subject} are numbered from 1: number this paragraph 1 and those after it accordingly.`;
		case 'skipped':
			return `Number ${value} follows ${before?.value}: numbers are skipped. ${subject} are numbered without gaps: ${expected} is expected here.`;
		case 'repeated':
			return `Number ${value} is printed twice. ${subject} are numbered without repeats: ${expected} is expected here.`;
		case 'order':
			return `Number ${value} is out of order. ${subject} are numbered in the order in which they stand: ${expected} is expected here.`;
	}
}
