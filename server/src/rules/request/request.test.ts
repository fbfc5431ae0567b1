import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { render } from '../../text/sentence.ts';
import { checkDocument } from '../check.ts';
import type { Finding, Rule, RuleFacts } from '../rule.ts';
import { requestDeadline } from './deadline.ts';
import { requestDraftMissing } from './draftMissing.ts';
import { requestItemTitle } from './itemTitle.ts';
import { requestMemorandumMissing } from './memorandumMissing.ts';
import { requestRule } from './rule.ts';
import { requestSession } from './session.ts';

const ALL = [requestRule, requestDeadline, requestMemorandumMissing, requestDraftMissing, requestItemTitle, requestSession];
const TITLE = 'Cooperation between the United Nations and the Nordic Council';

function findingsOf(text: string, rule: Rule, facts?: RuleFacts): Finding[] {
	return checkDocument(readDocument(text).document, facts, [rule]);
}

interface Request {
	readonly item?: string;
	readonly agenda?: string;
	readonly session?: string;
	readonly date?: string;
	readonly cited?: string;
	readonly after?: string;
}

function request({
	item = 'a supplementary item',
	agenda = 'agenda',
	session = 'sixty-fourth',
	date = '14 July 2009',
	cited = '14',
	after = '',
}: Request): string {
	return `Request for the inclusion of ${item} in the ${agenda} of the ${session} session

${TITLE}

Letter dated ${date} from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

Pursuant to rule ${cited} of the rules of procedure of the General Assembly, I have the honour to request the inclusion of an item entitled “${TITLE}”.

(Signed) Kari Berg${after}`;
}

const additional = { item: 'an additional item', cited: '15' };
const provisional = { item: 'an item', agenda: 'provisional agenda', cited: '13 (e)' };

test.each(['001_26fd981915cedf0e', '004_cad8b63664231793'])('the request in seed %s is right, on its lines and on one line', (name) => {
	const text = readFileSync(new URL(`../../../../seeds/${name}.txt`, import.meta.url), 'utf8');
	for (const layout of [text, text.replace(/^#+ /gm, '').replace(/\s*\n\s*/g, ' ')])
		expect(checkDocument(readDocument(layout).document, undefined, ALL)).toEqual([]);
});

describe('request/deadline', () => {
	test.each([
		['the last day of rule 14', { date: '16 August 2009' }, undefined],
		[
			'a day late',
			{ date: '17 August 2009' },
			'17 August 2009 is 29 days before the opening on 15 September 2009. Rule 14 asks for 30 days.',
		],
		['the day of the opening', { date: '15 September 2009' }, '15 September 2009 is the day of the opening. Rule 14 asks for 30 days.'],
		['the day after', { date: '16 September 2009' }, '16 September 2009 is the day after the opening on 15 September 2009.'],
		['by the present rule 1', { session: 'eightieth', date: '10 August 2025' }, undefined],
		[
			'late by the present rule 1',
			{ session: 'eightieth', date: '11 August 2025' },
			'11 August 2025 is 29 days before the opening on 9 September 2025.',
		],
		['an additional item in time', { ...additional, date: '17 August 2009' }, undefined],
		[
			'an additional item too early',
			additional,
			'14 July 2009 is 63 days before the opening on 15 September 2009. Rule 14 asks for 30 days, so',
		],
		['the provisional agenda in time', { ...provisional, date: '17 July 2009' }, undefined],
		[
			'the provisional agenda late',
			{ ...provisional, date: '18 July 2009' },
			'18 July 2009 is 59 days before the opening on 15 September 2009. The provisional agenda',
		],
		['a special session in time', { session: 'thirty-second special', cited: '18', date: '29 May 2021' }, undefined],
		[
			'a special session late',
			{ session: 'thirty-second special', cited: '18', date: '30 May 2021' },
			'30 May 2021 is 3 days before the opening on 2 June 2021. Rule 18 asks for 4 days.',
		],
	])('%s', (_, parts: Request, message) => {
		const [finding] = findingsOf(request(parts), requestDeadline);
		expect(finding && render(finding.message).slice(0, message?.length)).toBe(message);
	});

	test('weighs as much as the rule of procedure binds', () => {
		const severities = [{ date: '17 August 2009' }, additional, { ...provisional, date: '18 July 2009' }].map(
			(parts) => findingsOf(request(parts), requestDeadline)[0]?.severity,
		);
		expect(severities).toEqual(['warning', 'hint', 'hint']);
	});

	test('takes the opening that the user gives, if it is a date', () => {
		const facts = (opening: string): RuleFacts => ({ sessionOpenings: { 64: opening } });
		expect(findingsOf(request({ date: '17 August 2009' }), requestDeadline, facts('2009-09-16'))).toEqual([]);
		expect(findingsOf(request({ date: '17 August 2009' }), requestDeadline, facts('in September'))).toHaveLength(1);
	});

	test('is silent where no table knows the session', () => {
		expect(findingsOf(request({ session: 'ninety-ninth special' }), requestDeadline)).toEqual([]);
	});
});

describe('request/rule', () => {
	test('accepts rule 13 with the letter of any who may propose an item, and without', () => {
		for (const cited of ['13', '13 (d)', '13 (e)'])
			expect(findingsOf(request({ ...provisional, cited, date: '3 March 2009' }), requestRule)).toEqual([]);
		expect(findingsOf(request({ ...provisional, cited: '13 (f)', date: '3 March 2009' }), requestRule)).toHaveLength(1);
	});

	test('knows the rules of special sessions', () => {
		expect(findingsOf(request({ session: 'thirty-second special', cited: '18' }), requestRule)).toEqual([]);
		expect(findingsOf(request({ ...additional, session: 'thirty-second special', cited: '19' }), requestRule)).toEqual([]);
		expect(findingsOf(request({ session: 'thirty-second special', cited: '14' }), requestRule)).toHaveLength(1);
	});

	test('leaves a late request that cites rule 15 to request/deadline', () => {
		const late = request({ date: '1 September 2009', cited: '15' });
		expect(findingsOf(late, requestRule)).toEqual([]);
		expect(findingsOf(late, requestDeadline)).toHaveLength(1);
	});

	test('prints the fix in the digits of the text', () => {
		const text = readFileSync(new URL('../../../../seeds/001_26fd981915cedf0e.txt', import.meta.url), 'utf8').replace(
			'بالمادة ١٤',
			'بالمادة ١٥',
		);
		expect(findingsOf(text, requestRule)[0]?.fixes?.[0]?.edits[0]?.newText).toBe('١٤');
	});
});

describe('request/memorandum-missing', () => {
	const rule20 = '\n\nRule 20 of the rules of procedure of the General Assembly asks for a memorandum.';

	test('is satisfied by a memorandum that has a heading of its own but no annex heading', () => {
		const text = request({ after: '\n\nExplanatory memorandum\n\n1. The Council has worked with the United Nations since 1971.' });
		expect(findingsOf(text, requestMemorandumMissing).map(({ severity }) => severity)).toEqual(['warning']);
	});

	test('only warns where an annex may be the memorandum without its heading', () => {
		const text = request({ after: `\n\nAnnex\n\n${TITLE}\n\nThe Council has worked with the United Nations since 1971.` });
		const findings = findingsOf(text, requestMemorandumMissing);
		expect(findings.map(({ severity, start, end }) => [severity, text.slice(start, end)])).toContainEqual(['warning', 'Annex']);
		expect(findings.map(({ severity }) => severity)).not.toContain('error');
	});

	test('is an error where nothing is annexed, and a warning more where rule 20 is not cited', () => {
		expect(
			findingsOf(request({}), requestMemorandumMissing)
				.map(({ severity }) => severity)
				.sort(),
		).toEqual(['error', 'warning']);
		const citing = request({}).replace('\n\n(Signed)', `${rule20}\n\n(Signed)`);
		expect(findingsOf(citing, requestMemorandumMissing).map(({ severity }) => severity)).toEqual(['error']);
	});
});

describe('request/item-title', () => {
	const named = (title: string) => findingsOf(request({}).replace(`“${TITLE}”`, title), requestItemTitle);

	test('leaves quotation marks, spaces, emphasis and case aside', () => {
		expect(named(`"${TITLE.toUpperCase()}"`)).toEqual([]);
		expect(named(`“*Cooperation  between the United Nations\nand the Nordic Council*.”`)).toEqual([]);
	});

	test('tells the title from other quotations by its words', () => {
		expect(named(`“${TITLE}” as a “permanent” one`)).toEqual([]);
		expect(named('“Cooperation of the United Nations with the Nordic Council” as a “permanent” one')).toHaveLength(1);
		expect(named('a “permanent” and “useful” kind')).toEqual([]);
	});

	test('reads the last operative paragraph only where it names a session or repeats the title', () => {
		const draft = (last: string) =>
			request({
				after: `\n\nAnnex\n\nDraft resolution\n\n${TITLE}\n\nThe General Assembly,\n\nWelcoming the report,\n\n1. Takes note of it;\n\n2. ${last}.`,
			});
		expect(findingsOf(draft('Proclaims 2010 the “Year of Cooperation”'), requestItemTitle)).toEqual([]);
		expect(
			findingsOf(draft('Decides to include in the agenda of its sixty-fifth session the item “Peace”'), requestItemTitle),
		).toHaveLength(1);
	});
});

describe('request/session', () => {
	test('names every place that differs from the heading', () => {
		const text = `Sixty-third session\n\n${request({}).replace(`“${TITLE}”`, `“${TITLE}” in the agenda of the sixty-fifth session`)}`;
		expect(findingsOf(text, requestSession).map(({ start, end }) => text.slice(start, end))).toEqual(['Sixty-third', 'sixty-fifth']);
	});

	test('blames the heading where all else names another session', () => {
		const letter = request({}).replace(`“${TITLE}”`, `“${TITLE}” in the agenda of the sixty-third session`);
		for (const text of [`Sixty-third session\n\n${letter}`, `A/63/191\n\nSixty-third session\n\n${request({})}`]) {
			const [finding, ...others] = findingsOf(text, requestSession);
			expect(finding && text.slice(finding.start, finding.end)).toBe('sixty-fourth');
			expect(finding?.fixes?.[0]?.edits.map(({ newText }) => newText)).toEqual(['sixty-third']);
			expect(others).toEqual([]);
		}
	});

	test('prints no fix for a session in figures', () => {
		const text = request({}).replace(`“${TITLE}”`, `“${TITLE}” in the agenda of the 65th session`);
		expect(findingsOf(text, requestSession).map(({ fixes }) => fixes)).toEqual([undefined]);
	});
});
