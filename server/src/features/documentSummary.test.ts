import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { render } from '../text/sentence.ts';
import { documentSummary } from './documentSummary.ts';

test('kind, language and session', () => {
	const letter = sampleDocuments.find(({ language, kind }) => language === 'ar' && kind === 'letter');
	const { title, session } = documentSummary(readDocument(letter?.paragraphs.join('\n') ?? '').document);
	expect([title, session ?? ''].map((said) => render(said))).toEqual(['letter, Arabic', 'Session 78']);
});

test('of other texts only that they are no documents', () => {
	const { title, session } = documentSummary(readDocument('Dear Madam, see you soon.').document);
	expect([render(title), session]).toEqual(['not a United Nations document', undefined]);
});
