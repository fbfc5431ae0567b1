import { describe, expect, test } from 'vitest';
import { textOf } from '../../document/query.ts';
import { readDocument } from '../../document/read.ts';
import { resolutionBodies } from './resolutionBodies.ts';

/** The bodies as first words of their clauses, with what is below in brackets. */
function bodiesOf(text: string): string[][] {
	const { document } = readDocument(text);
	return resolutionBodies(document).map(({ clauses }) =>
		clauses.map(({ node, below, endsPart }) => {
			const words = textOf(document, node).split(' ').slice(0, 2).join(' ');
			return `${words}${below.length ? ` (${below.length})` : ''}${endsPart ? ' |' : ''}`;
		}),
	);
}

describe('resolution bodies', () => {
	test('hold paragraphs with their lists', () => {
		expect(
			bodiesOf(
				'The General Assembly,\n\nRecalling its resolution 59/50,\n\n1. Requests the Secretary-General:\n\n(a) To convene a meeting;\n\n(b) To report on it;\n\n2. Decides to remain seized of the matter.',
			),
		).toEqual([['Recalling its', '1. Requests (2)', '2. Decides']]);
	});

	test('are two where one symbol has two resolutions', () => {
		const one = 'The General Assembly,\n\nRecalling its resolution 59/50,\n\n1. Takes note of the report;\n\n2. Decides to return to it.';
		expect(bodiesOf(`${one}\n\nB\n\n${one}`)).toHaveLength(2);
	});

	test('tell where a part ends', () => {
		expect(
			bodiesOf(
				'The General Assembly,\n\nRecalling its resolution 59/50,\n\n1. Takes note of the report;\n\nII\n\n2. Decides to remain seized of the matter.',
			),
		).toEqual([['Recalling its', '1. Takes |', '2. Decides']]);
	});

	test('are none without a formula and a preamble', () => {
		expect(bodiesOf('1. Ensure the peace.\n\n2. Ensure the monitoring of the border.\n\n3. Ensure the release of all.')).toEqual([]);
	});
});
