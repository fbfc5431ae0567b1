import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { applyEdits } from '../../text/edits.ts';
import { checkDocument } from '../check.ts';
import { clauseNumber } from './number.ts';
import { clausePreambleNumbered } from './preambleNumbered.ts';

describe('numbers of preambular paragraphs', () => {
	test('go, and the operative paragraphs that went on counting begin at 1', () => {
		const text =
			'The General Assembly,\n\n1. Recalling its resolution 75/1,\n\n2. Noting the report,\n\n3. Decides to meet;\n\n4. Requests a report.';
		expect(fixed(text)).toBe(
			'The General Assembly,\n\nRecalling its resolution 75/1,\n\nNoting the report,\n\n1. Decides to meet;\n\n2. Requests a report.',
		);
	});

	test('are told once for a preamble', () => {
		const text = 'La Asamblea General,\n\n1. Recordando su resolución 75/1,\n\n2. Observando el informe,\n\nDecide reunirse.';
		expect(findings(text).map(({ start, end }) => text.slice(start, end))).toEqual(['1.']);
	});

	test('are no numbers of operative paragraphs that end with a comma', () => {
		expect(findings('The General Assembly,\n\nRecalling its resolution 75/1,\n\n1. Decides to meet,\n\n2. Requests a report.')).toEqual([]);
	});
});

function findings(text: string) {
	return checkDocument(readDocument(text).document, { sessionOpenings: {} }, [clausePreambleNumbered, clauseNumber]);
}

function fixed(text: string): string {
	return applyEdits(
		text,
		findings(text).flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
	);
}
