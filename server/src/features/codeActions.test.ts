import { describe, expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { defaultSettings } from '../rules/settings.ts';
import { dedent } from '../testing/dedent.ts';
import { applyEdits } from '../text/edits.ts';
import { render } from '../text/sentence.ts';
import { type CodeAction, codeActions } from './codeActions.ts';
import { findingsOf } from './findings.ts';

const faulty = dedent(`
	The General Assembly,

	1. Decides to convene a meeting on А/64/191;

	3. Requests a report on А/64/192.
`);

function actionsAt(text: string, words: string, only?: string[]): CodeAction[] {
	const { document } = readDocument(text);
	const start = text.indexOf(words);
	return codeActions(document, {
		range: { start, end: start },
		findings: () => findingsOf(document, defaultSettings),
		check: (version) => findingsOf(version, defaultSettings),
		...(only ? { only } : {}),
	});
}

test('a fix of the finding at the place, preferred where it is safe, and the fixes of the same rule', () => {
	const actions = actionsAt(faulty, 'А/64/191');
	expect(actions.map(({ kind, preferred }) => `${kind} ${preferred}`)).toEqual([
		'quickfix true',
		'quickfix false',
		'quickfix false',
		'quickfix false',
		'refactor.rewrite.renumber false',
	]);
	expect(actions[1] && render(actions[1].title)).toBe('Mend all 2 places of symbol/look-alike');
	expect(applyEdits(faulty, actions[1]?.edits ?? [])).toBe(faulty.replaceAll('А/', 'A/'));
});

test.each([
	['Silence clause/number on this line', '\n\n<!-- penholder-disable-next-line clause/number -->\n3. '],
	['Silence clause/number in this document', '<!-- penholder-disable clause/number -->\nThe General Assembly,'],
])('%s', (title, comment) => {
	const action = actionsAt(faulty, '3.').find((one) => render(one.title) === title);
	const silenced = applyEdits(faulty, action?.edits ?? []);
	expect(silenced).toContain(comment);
	const codes = findingsOf(readDocument(silenced).document, defaultSettings).map(({ code }) => code);
	expect(codes).not.toContain('clause/number');
});

test('renumbering anywhere in the section', () => {
	const [action] = actionsAt(faulty, 'convene', ['refactor']);
	expect(action).toMatchObject({ kind: 'refactor.rewrite.renumber' });
	expect(applyEdits(faulty, action?.edits ?? [])).toBe(faulty.replace('3. ', '2. '));
});

describe('fix all', () => {
	test('applies every safe fix', () => {
		const [action] = actionsAt(faulty, 'The', ['source.fixAll.penholder']);
		expect(applyEdits(faulty, action?.edits ?? [])).toBe(faulty.replaceAll('А/', 'A/').replace('3. ', '2. '));
	});

	test('is not there where there is nothing to mend', () => {
		expect(actionsAt('The General Assembly,\n\nDecides to act.', 'Decides', ['source'])).toEqual([]);
	});

	test('is no part of a light bulb', () => {
		expect(actionsAt(faulty, '3.').map(({ kind }) => kind)).not.toContain('source.fixAll.penholder');
	});
});

test.each(['source.organizeImports', 'refactor.extract', 'quickfixes', 'notebook'])('nothing is computed for %s', (kind) => {
	const { document } = readDocument(faulty);
	const fail = () => {
		throw new Error('asked for findings');
	};
	expect(codeActions(document, { range: { start: 0, end: 9 }, only: [kind], findings: fail, check: fail })).toEqual([]);
});

describe('nothing is computed', () => {
	const request = (only: string[] | undefined, invoked: boolean) => {
		const { document } = readDocument('The General Assembly, 1. Decides to act; 2. Requests a report.');
		let asked = 0;
		const findings = () => {
			asked++;
			return [];
		};
		const actions = codeActions(document, { range: { start: 0, end: 0 }, findings, check: findings, invoked, ...(only ? { only } : {}) });
		return { asked, kinds: actions.map(({ kind }) => kind) };
	};

	test('for kinds that are not wanted', () => {
		expect(request(['source.organizeImports'], true)).toEqual({ asked: 0, kinds: [] });
		expect(request(['refactor.rewrite.joinLines'], true)).toEqual({ asked: 0, kinds: [] });
		expect(request(['refactor.rewrite.splitParagraphs'], true)).toEqual({ asked: 0, kinds: ['refactor.rewrite.splitParagraphs'] });
	});

	test('that reads the document anew while the editor only looks for a light bulb', () => {
		expect(request(undefined, false).kinds).toEqual([]);
		expect(request(undefined, true).kinds).toEqual(['refactor.rewrite.splitParagraphs']);
	});
});

test('the page of a rule is offered where it can be shown', () => {
	const { document } = readDocument(faulty);
	const findings = () => findingsOf(document, defaultSettings);
	const start = faulty.indexOf('3.');
	const actions = codeActions(document, { range: { start, end: start }, findings, check: findings, explains: true });
	expect(actions.find(({ explains }) => explains)).toMatchObject({ explains: 'clause/number', edits: [], preferred: false });
});
