import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { workspaceSymbols } from './workspaceSymbols.ts';

const letter =
	readDocument(`Letter dated 3 May 2024 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a draft (see annex I).

(Signed) Kari Berg

Annex I

Draft resolution

Water and roads

The General Assembly,

1. Decides to map the wells;

2. Requests the Secretary-General to report on the wells.
`).document;

test('a search without words shows titles and annexes', () => {
	expect(workspaceSymbols(letter, '').map(({ kind }) => kind)).toEqual(['title', 'annex']);
});

test('a search shows the paragraphs that hold all its words, in any order, case and accents', () => {
	expect(found('WELLS map')).toEqual(['1. Decides: Annex I']);
	expect(found('wells')).toHaveLength(2);
	expect(found('wells bridges')).toEqual([]);
});

function found(query: string): string[] {
	return workspaceSymbols(letter, query).map(({ name, containerName }) => `${name}: ${containerName}`);
}
