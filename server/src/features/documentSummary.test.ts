import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { documentSummary } from './documentSummary.ts';

test('kind, language and session', () => {
	const letter = sampleDocuments.find(({ language, kind }) => language === 'ar' && kind === 'letter');
	expect(documentSummary(readDocument(letter?.paragraphs.join('\n') ?? '').document)).toEqual({
		title: 'Letter, Arabic',
		session: 'Seventy-eighth session',
	});
});

test('of other texts only that they are no documents', () => {
	expect(documentSummary(readDocument('Dear Madam, see you soon.').document)).toEqual({ title: 'Not a United Nations document' });
});
