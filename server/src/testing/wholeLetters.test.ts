import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DocumentNode } from '../document/document.ts';
import { readDocument } from '../document/read.ts';
import type { Reference } from '../references/reference.ts';
import { checkDocument } from '../rules/check.ts';
import { brokenPromises } from './documentInvariants.ts';

/** What a letter of fixtures/letters must show; a field that is absent is not looked at. */
interface Expectations {
	/** Any of these. */
	readonly kind: readonly string[];
	/** The letter's own date, ISO. */
	readonly date: string;
	readonly session?: readonly string[];
	readonly agenda?: readonly string[];
	readonly rules?: readonly string[];
	readonly symbols?: readonly string[];
	readonly signatures?: number;
	readonly annexes?: number;
	/** Mentions of annexes: at least so many. */
	readonly annexRefs?: number;
	/** Findings of level error that concern annexes. */
	readonly annexErrors?: number;
	readonly noErrors?: boolean;
	readonly noClauses?: boolean;
}

const folder = new URL('../document/fixtures/letters/', import.meta.url);
const letters: Readonly<Record<string, Expectations>> = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));

test.each(Object.entries(letters))('%s', (name, expected) => {
	const { document } = readDocument(readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
	const count = (...kinds: readonly DocumentNode['kind'][]) => document.nodes.filter(({ kind }) => kinds.includes(kind)).length;
	const values = (kind: Reference['kind']) =>
		document.references.filter((reference) => reference.kind === kind).map(({ value }) => plain(value));
	const all = (wanted: readonly string[] = []) => expect.arrayContaining(wanted.map(plain));
	const errors = checkDocument(document).filter(({ severity }) => severity === 'error');

	expect(brokenPromises(document)).toEqual([]);
	expect(expected.kind).toContain(document.kind);
	expect(values('date')).toContain(expected.date);
	expect(values('session')).toEqual(all(expected.session));
	expect(values('agenda-item')).toEqual(all(expected.agenda));
	expect(values('rule')).toEqual(all(expected.rules));
	expect(values('symbol')).toEqual(all(expected.symbols));
	if (expected.signatures !== undefined) expect(count('signature')).toBe(expected.signatures);
	if (expected.annexes !== undefined) expect(count('annex')).toBe(expected.annexes);
	if (expected.annexRefs !== undefined) expect(values('annex').length).toBeGreaterThanOrEqual(expected.annexRefs);
	if (expected.annexErrors !== undefined) expect(errors.filter(({ code }) => code.startsWith('annex/'))).toHaveLength(expected.annexErrors);
	if (expected.noErrors) expect(errors).toEqual([]);
	if (expected.noClauses) expect(count('preambular', 'operative')).toBe(0);
});

/** Spaces and brackets aside: `13 (e)` and `13E` are the same. */
function plain(value: string): string {
	return value.replace(/[\s()]/g, '').toUpperCase();
}
