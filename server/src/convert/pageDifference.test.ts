import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { recordFigure } from '../testing/figures.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { shownPage } from '../testing/shownPage.ts';
import type { MarkedPlace } from './block.ts';
import { type Page, type PageVersion, pageOf, pageVersion } from './page.ts';
import { pageDifference } from './pageDifference.ts';

const TEXT =
	'The General Assembly,\n\nRecalling its resolution 77/172,\n\n1. Requests a report;\n\n2. Decides to remain seized.\n\nAnnex\n\nSprings are protected.';

test('The first time everything is sent, later only the block that has changed', () => {
	const first = pageVersion(readDocument(TEXT).document);
	expect(pageDifference(undefined, first).sheets.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
		['enacting', 'preambular', 'operative', 'operative'],
		['annex', 'paragraph'],
	]);
	const second = pageVersion(readDocument(TEXT.replace('a report', 'a new report')).document, [], first);
	const { run, sheets, moved } = pageDifference(first, second);
	expect([run, moved]).toEqual([
		{ from: 0, removed: 1 },
		{ from: TEXT.indexOf('report;'), by: 4 },
	]);
	expect(sheets.map((sheet) => [sheet.run, sheet.blocks.map(({ html }) => html)])).toEqual([
		[{ from: 2, removed: 1 }, [expect.stringContaining('a new report')]],
	]);
});

test('Where a key moves what is marked behind it, no mark is sent again', () => {
	const marked = (text: string): MarkedPlace[] => [
		{ start: text.indexOf('Decides'), end: text.indexOf('Decides') + 7, severity: 'warning', code: 'clause/opener' },
	];
	const first = pageVersion(readDocument(TEXT).document, marked(TEXT));
	const edited = TEXT.replace('Recalling', 'Recalling also');
	const { sheets } = pageDifference(first, pageVersion(readDocument(edited).document, marked(edited), first));
	expect(sheets.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([['preambular']]);
});

test('A mark that comes changes its own block, and nothing else is sent', () => {
	const { document } = readDocument(TEXT);
	const first = pageVersion(document);
	const second = pageVersion(document, [{ start: 23, end: 32, severity: 'error', code: 'clause/opener' }], first);
	expect(pageDifference(first, second).sheets.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([['preambular']]);
});

test('After a key in 200 KiB no more is sent than its paragraph takes', () => {
	const before = longDraft();
	const { document, cache } = readDocument(before);
	const first = pageVersion(document);
	const middle = before.indexOf('mountain', before.length / 2);
	const edited = `${before.slice(0, middle)}x${before.slice(middle)}`;
	const second = pageVersion(readDocument(edited, { cache }).document, [], first);
	expect(JSON.stringify(pageDifference(first, second)).length).toBeLessThan(1000);
});

test('After a key in 200 KiB the page takes a fraction of the time that it took at first', () => {
	const before = longDraft();
	const { document, cache } = readDocument(before);
	const first = pageVersion(document);
	const middle = before.indexOf('mountain', before.length / 2);
	const edited = readDocument(`${before.slice(0, middle)}x${before.slice(middle)}`, { cache }).document;
	const whole = leastTime(() => void pageDifference(undefined, pageVersion(edited)));
	const key = leastTime(() => void pageDifference(first, pageVersion(edited, [], first)));
	expect(key / whole).toBeLessThan(0.25);
});

const samples = sampleDocuments.map(({ paragraphs }) => paragraphs.join('\n\n'));
const pieces = [
	'\n',
	'\n\n',
	' ',
	'x',
	',',
	'1. ',
	'(a) ',
	'*',
	'[^1]',
	'[^1]: See A/78/2.',
	'<!--',
	'-->',
	'\n\nAnnex II\n\n',
	'\n\n附件二\n\n',
	'م',
];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const version = fc.record({
	at: share,
	length: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 300 })),
	insert: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), fc.constantFrom(...samples)),
	marks: fc.array(fc.tuple(share, fc.nat({ max: 20 })), { maxLength: 4 }),
});

test('What is shown after any edits is the page as it would be made anew, in six languages', () => {
	let count = 0;
	const texts = fc.array(fc.constantFrom(...samples), { minLength: 1, maxLength: 4 }).map((some) => some.join('\n\n'));
	fc.assert(
		fc.property(texts, fc.array(version, { minLength: 1, maxLength: 5 }), (start, versions) => {
			let text = start;
			let { document, cache } = readDocument(text);
			let before: PageVersion = pageVersion(document);
			let shown: Page = shownPage(undefined, pageDifference(undefined, before));
			for (const { at, length, insert, marks } of versions) {
				const from = Math.round(at * text.length);
				text = text.slice(0, from) + insert + text.slice(from + length);
				({ document, cache } = readDocument(text, { cache }));
				const marked = marks.map(([place, size]): MarkedPlace => {
					const markedFrom = Math.round(place * text.length);
					return { start: markedFrom, end: Math.min(text.length, markedFrom + size), severity: 'warning', code: 'clause/number' };
				});
				const after = pageVersion(document, marked, before);
				shown = shownPage(shown, pageDifference(before, after));
				expect(shown).toEqual(pageOf(document, marked));
				before = after;
				count++;
			}
		}),
		{ numRuns: Number(process.env.PENHOLDER_RUNS ?? 60) },
	);
	recordFigure('edits after which the page shown equals a fresh one', count);
}, 60_000);

function longDraft(): string {
	const paragraphs = Array.from(
		{ length: 1750 },
		(_, index) => `${index + 1}. Urges Member States to protect mountain spring ${index + 1} and the land around it, within their means;`,
	);
	return ['The General Assembly,', 'Recalling its resolution 77/172 of 14 December 2022,', ...paragraphs].join('\n\n').replace(/;$/, '.');
}

/** Time on the processor, the best of some runs. */
function leastTime(run: () => void): number {
	const times = Array.from({ length: 8 }, () => {
		const start = process.cpuUsage().user;
		run();
		return process.cpuUsage().user - start;
	});
	return Math.max(1, Math.min(...times));
}
