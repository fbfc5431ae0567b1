import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { checkDocument } from '../check.ts';

describe('resolution/enacting-formula', () => {
	test('does not keep the other rules from reading the resolution', () => {
		const text = "L'assemblée générale,\n\nRappelant sa résolution 59/50.\n\n1. Prie le Secrétaire général d’agir ;\n\n3. Décide d’agir.";
		expect(codesIn(text)).toEqual(['resolution/enacting-formula', 'resolution/preambular-end', 'clause/number']);
	});

	test('says nothing of an organ within a sentence', () => {
		expect(codesIn('The General Assembly,\n\nRecalling that the general assembly of the association, in full, met,')).toEqual([]);
	});
});

function codesIn(text: string): string[] {
	return checkDocument(readDocument(text).document).map(({ code }) => code);
}
