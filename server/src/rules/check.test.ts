import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { checkDocument } from './check.ts';
import { exampleLetter } from './letter/exampleLetter.ts';

test('one fix of many findings stays one, so that a long document has not as many times all its edits', () => {
	const { document } = readDocument(`${exampleLetter('en')}${'\n\nAnnex IV\n\nA report.'.repeat(5)}`);
	const findings = checkDocument(document).filter(({ code }) => code === 'annex/number');
	expect(findings.length).toBeGreaterThan(2);
	expect(new Set(findings.map(({ fixes }) => fixes?.[0])).size).toBe(1);
});
