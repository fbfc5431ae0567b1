import { expect, test } from 'vitest';
import { layouts } from '../testing/layouts.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import type { UnDocument } from './document.ts';
import { readDocument } from './read.ts';

for (const { name, language, kind, paragraphs } of sampleDocuments) {
	const expected = partsOf(readDocument(paragraphs.join('\n\n')).document);

	test.each(Object.keys(layouts))(`${name} in ${language}: %s gives the same tree`, (layout) => {
		const { document } = readDocument(layouts[layout]?.(paragraphs) ?? '');
		expect(document.kind).toBe(kind);
		expect(document.language).toBe(language);
		expect(partsOf(document)).toEqual(expected);
	});
}

/** Every part with its number, what it belongs to and its words. White space does not count: Chinese is wrapped without it. */
function partsOf(document: UnDocument): string[] {
	return document.nodes.map(({ kind, number = '', parent, start, end }) => {
		const above = document.nodes[parent]?.number ?? document.nodes[parent]?.kind ?? 'top';
		return `${above} > ${kind} ${number}: ${document.text.slice(start, end).replace(/\s+/g, '')}`;
	});
}
