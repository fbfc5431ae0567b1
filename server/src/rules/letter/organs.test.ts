import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { checkDocument } from '../check.ts';
import { letterOrgans } from './organs.ts';

function places(head: string, request: string): string[] {
	const title =
		'Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General';
	const opening = 'I have the honour to inform you of a decision.';
	const text = [head, 'Sixty-fourth session\nAgenda item 70', title, opening, request, '(Signed) Kari Berg'].filter(Boolean).join('\n\n');
	return checkDocument(readDocument(text).document, { sessionOpenings: {} }, [letterOrgans]).map(({ start, end }) =>
		text.slice(start, end),
	);
}

const ASSEMBLY =
	'I should be grateful if you would have this letter circulated as a document of the General Assembly, under agenda item 70.';
const BOTH = ASSEMBLY.replace('General Assembly', 'General Assembly and of the Security Council');

describe('the organs of a letter', () => {
	test('are those of the request for circulation', () => {
		expect(places('General Assembly', ASSEMBLY)).toEqual([]);
		expect(places('General Assembly\nSecurity Council', BOTH)).toEqual([]);
		expect(places('General Assembly\nSecurity Council', ASSEMBLY)).toEqual(['Security Council']);
		expect(places('General Assembly', BOTH)).toEqual(['General Assembly']);
	});

	test('are not asked for where the masthead is not there yet, or the request names none', () => {
		expect(places('', BOTH)).toEqual([]);
		expect(places('General Assembly', 'I should be grateful if you would have this letter circulated as an official document.')).toEqual(
			[],
		);
	});
});
