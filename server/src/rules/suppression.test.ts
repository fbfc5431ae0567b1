import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillComments } from '../document/comments.ts';
import type { UnDocument } from '../document/document.ts';
import { readDocument } from '../document/read.ts';
import { anyText } from '../testing/arbitraryText.ts';
import { growth, LINEAR } from '../testing/growth.ts';
import { applyEdits } from '../text/edits.ts';
import { render } from '../text/sentence.ts';
import { checkDocument } from './check.ts';
import { clauseNumber } from './clause/number.ts';
import { resolutionOperativeEnd } from './resolution/operativeEnd.ts';
import type { Rule } from './rule.ts';
import type { Settings } from './settings.ts';
import { suppressionUnused } from './suppression/unused.ts';

const rules: readonly Rule[] = [clauseNumber, resolutionOperativeEnd, suppressionUnused];

describe('a comment for the next line', () => {
	test('silences what begins in the next line that has text', () => {
		expect(codes(resolution('<!-- penholder-disable-next-line clause/number -->\n3. Requests a report.'))).toEqual([]);
		expect(codes(resolution('<!-- penholder-disable-next-line clause/number -->\n\n3. Requests a report.'))).toEqual([]);
		expect(codes(resolution('<!-- penholder-disable-next-line clause -->\n<!-- to check -->\n3. Requests a report.'))).toEqual([]);
		expect(codes(resolution('<!-- penholder-disable-next-line -->\n3. Requests a report.'))).toEqual([]);
	});

	test('silences neither other rules nor later lines', () => {
		expect(codes(resolution('<!-- penholder-disable-next-line resolution -->\n3. Requests a report.'))).toEqual([
			'suppression/unused',
			'clause/number',
		]);
		expect(codes(resolution('<!-- penholder-disable-next-line clause/number -->\n2. Asks for help;\n\n4. Requests a report.'))).toEqual([
			'suppression/unused',
			'clause/number',
		]);
	});

	test('can name several rules and give a reason', () => {
		const comment = '<!-- penholder-disable-next-line clause/number, resolution/operative-end: quoted: as adopted -->';
		expect(codes(resolution(`${comment}\n3. Asks for help,\n\n4. Requests a report.`))).toEqual([]);
	});

	test('does nothing in the last line', () => {
		expect(codes(resolution('3. Requests a report. <!-- penholder-disable-next-line clause/number -->'))).toEqual([
			'clause/number',
			'suppression/unused',
		]);
	});
});

describe('a comment that disables a rule', () => {
	test('holds to the end of the text', () => {
		expect(codes(`<!-- penholder-disable clause/number -->\n${resolution('3. Requests a report.')}`)).toEqual([]);
	});

	test('holds up to the comment that enables it', () => {
		const text = resolution(
			'<!-- penholder-disable clause -->\n3. Asks for help;\n<!-- penholder-enable clause -->\n\n7. Requests a report.',
		);
		expect(findings(text).map(({ start }) => text.slice(start, start + 2))).toEqual(['7.']);
	});

	test('without a name holds for all rules', () => {
		expect(codes(resolution('<!-- penholder-disable -->\n3. Asks for help,\n\n7. Requests a report.'))).toEqual([]);
	});
});

describe('a comment that silences nothing', () => {
	test.each([
		[
			'clause/number',
			'“⁨clause/number⁩” has nothing to say here, so the comment silences nothing. Leave it out before it hides another slip.',
		],
		['clause/nubmer', '“⁨clause/nubmer⁩” is no rule or group of rules, so the comment silences nothing. Did you mean “⁨clause/number⁩”?'],
		['x/y/z', '“⁨x/y/z⁩” is no rule or group of rules, so the comment silences nothing. “penholder rules” lists them all.'],
		['', 'This comment silences nothing: no rule has anything to say here. Leave the comment out.'],
	])('is reported: %s', (name, message) => {
		const text = resolution(`<!-- penholder-disable-next-line ${name} -->\n2. Requests a report.`);
		expect(findings(text).map((finding) => render(finding.message))).toEqual([message]);
	});

	test('is reported with the comment that ends it', () => {
		const text = resolution('<!-- penholder-disable clause -->\n2. Requests a report.\n<!-- penholder-enable clause -->');
		const found = findings(text);
		expect(found.map(({ code }) => code)).toEqual(['suppression/unused', 'suppression/unused']);
		const edits = found.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
		expect(applyEdits(text, edits)).toBe(resolution('2. Requests a report.\n'));
	});

	test('is not reported where its rule is off, or the report is', () => {
		const text = resolution('<!-- penholder-disable-next-line clause/number -->\n2. Requests a report.');
		expect(codes(text, { clause: 'off' })).toEqual([]);
		expect(codes(text, { suppression: 'off' })).toEqual([]);
	});
});

test('other comments are left alone', () => {
	expect(codes(resolution('<!-- penholder -->\n<!-- nopenholder-disable -->\n2. Requests a report.'))).toEqual([]);
});

test('any text with comments can be checked, and what is silenced is the rest of what was there', () => {
	const word = fc.constantFrom('penholder-disable', 'penholder-disable-next-line', 'penholder-enable', 'clause', 'clause/number', ':', ',');
	const comment = fc.array(word, { maxLength: 4 }).map((words) => `<!-- ${words.join(' ')} -->`);
	const part = fc.oneof(comment, anyText, fc.constantFrom('\n', '\n\n', 'The General Assembly,', '1. Decides;', '3. Requests', '<!--'));
	fc.assert(
		fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
			const { document } = readDocument(parts.join(''), { language: 'en' });
			const all = checkDocument({ ...document, comments: [] }, undefined, [clauseNumber]);
			const kept = checkDocument(document, undefined, [clauseNumber]);
			expect(all).toEqual(expect.arrayContaining(kept));
		}),
	);
});

test.each([
	['on one line', (comments: string) => comments],
	['a comment a line', (comments: string) => comments.replaceAll('><', '>\n<')],
	['on two lines', (comments: string) => `\n${comments}\n${comments}`],
])('takes time in proportion to the comments, %s', (_, arrange) => {
	const grown = growth((size) => {
		const comments = arrange('<!-- penholder-disable-next-line clause/number -->'.repeat(size / 10));
		checkDocument(documentWith(`The General Assembly,\n${comments}\n3. Requests a report.`), undefined, [suppressionUnused]);
	}, 1_000);
	expect(grown).toBeLessThan(LINEAR);
});

/** A document without nodes: only its comments are asked for. */
function documentWith(text: string): UnDocument {
	const { comments } = fillComments(text);
	const kind = 'draft-resolution';
	const sections = [{ kind, language: 'en', start: 0, end: text.length, parent: -1, heading: -1, nodes: [] } as const];
	return { text, comments, kind, language: 'en', nodes: [], sections, references: [], layout: 'one-line' };
}

function resolution(rest: string): string {
	return `The General Assembly,\n\n1. Decides to convene a meeting;\n\n${rest}`;
}

function findings(text: string, levels: Settings['rules'] = {}) {
	return checkDocument(readDocument(text).document, undefined, rules, { profile: 'submission', rules: levels });
}

function codes(text: string, levels?: Settings['rules']): string[] {
	return findings(text, levels).map(({ code }) => code);
}
