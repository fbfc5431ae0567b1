import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { recordFigure } from '../testing/figures.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { catalogue } from './catalogue.ts';
import { type CheckedVersion, checkVersion } from './check.ts';
import type { Finding } from './rule.ts';
import { defaultSettings } from './settings.ts';

const editor = { ...defaultSettings, profile: 'editor' } as const;
const by = { facts: defaultSettings, rules: catalogue, settings: editor };

/** What rules look for, so that edits bring slips and take them away. */
const examples = catalogue.flatMap(({ examples: { good, bad } }) =>
	[...good, ...bad].map(({ text }) => text.replace(/^ *\^[\^ ]*$/gm, '')),
);
const samples = sampleDocuments.map(({ paragraphs }) => paragraphs.join('\n\n'));
const pieces = [
	...examples.flatMap((text) => text.split('\n\n')),
	'\n',
	'\n\n',
	' ',
	',',
	';',
	'.',
	'1. ',
	'(a) ',
	'«',
	'“',
	'”',
	'<!--',
	'-->',
	'\u200b',
	'ё',
	'٣',
	'Annex II\n\n',
	'附件二\n\n',
	'المرفق الثاني\n\n',
];

/** Several documents joined: longer than what is checked again after an edit. */
const longText = fc.array(fc.constantFrom(...samples, ...examples), { minLength: 1, maxLength: 6 }).map((texts) => texts.join('\n\n'));

interface Edit {
	/** Shares of the text, 0 to 1. */
	readonly at: number;
	readonly length: number;
	readonly insert: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 400 })),
	insert: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), fc.string({ maxLength: 3 }), fc.constantFrom(...samples)),
});

function edited(text: string, { at, length, insert }: Edit): string {
	const start = Math.round(at * text.length);
	return text.slice(0, start) + insert + text.slice(start + length);
}

describe('always: checked after an edit is checked anew', () => {
	test('after any edits, in six languages', () => {
		let compared = 0;
		fc.assert(
			fc.property(longText, fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
				let version = text;
				let { document, cache } = readDocument(version);
				let checked: CheckedVersion = checkVersion(document, by);
				for (const change of edits) {
					version = edited(version, change);
					({ document, cache } = readDocument(version, { cache }));
					checked = checkVersion(document, by, checked);
					compared++;
					expect(said(checked.findings)).toEqual(said(checkVersion(document, by).findings));
				}
			}),
			{ numRuns: Number(process.env.PENHOLDER_RUNS ?? 40) },
		);
		recordFigure('edits after which kept findings were compared with fresh ones', compared);
	}, 600_000);
});

function said(findings: readonly Finding[]): unknown {
	return JSON.parse(JSON.stringify(findings));
}
