import { describe, expect, test } from 'vitest';
import type { UnDocument } from '../../document/document.ts';
import { readDocument } from '../../document/read.ts';
import { languages } from '../../languages/index.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { checkDocument } from '../../rules/check.ts';
import { sessionOf } from '../../rules/facts/sessionOf.ts';
import { applyEdits } from '../../text/edits.ts';
import { render } from '../../text/sentence.ts';
import { ownAnnexMentions } from '../annexMentions.ts';
import { newDocument } from '../newDocument.ts';
import { completeAnswers } from '../newDocumentAnswers.ts';
import { annexSelection, deleteAnnex, insertAnnex, moveAnnex, reorderAnnexes } from './annexes.ts';
import { changeDigits } from './changeDigits.ts';
import { changeOrgan } from './changeOrgan.ts';
import { changeSession } from './changeSession.ts';
import type { Refactoring } from './refactoring.ts';

const codes = Object.keys(languages) as LanguageCode[];
const TODAY = '2026-05-20';

describe.each(codes)('in %s', (language) => {
	const request = newDocument(completeAnswers({ kind: 'supplementary-request', language, state: 'GH' }, TODAY)).text;
	const letter = newDocument(
		completeAnswers(
			{ kind: 'letter-with-statement', language, state: 'GH', item: '13', annexes: ['statement', 'report', 'draft-resolution'] },
			TODAY,
		),
	).text;
	const alone = newDocument(completeAnswers({ kind: 'letter-under-item', language, state: 'GH', item: '13' }, TODAY)).text;

	test('an annex changes places with its neighbour, and every mention follows', () => {
		const kinds = (text: string) => annexedKinds(readDocument(text).document);
		const moved = done(request, (document) => moveAnnex(document, annexStart(document, 0), 'down'));
		expect(kinds(moved)).toEqual(['draft-resolution', 'memorandum']);
		expect(mentions(moved)).toEqual(['2', '1']);
		expect(done(moved, (document) => moveAnnex(document, annexStart(document, 1), 'up'))).toBe(request);
		expect(mentions(done(letter, (document) => moveAnnex(document, annexStart(document, 2), 'up')))).toEqual(['1', '3', '2']);
	});

	test('annexes are put into any order', () => {
		const turned = done(letter, (document) => reorderAnnexes(document, [2, 0, 1]));
		expect(annexedKinds(readDocument(turned).document)).toEqual(['draft-resolution', 'none', 'none']);
		expect(mentions(turned)).toEqual(['2', '3', '1']);
		expect(done(turned, (document) => reorderAnnexes(document, [1, 2, 0]))).toBe(letter);
		expect(reorderAnnexes(readDocument(letter).document, [0, 0, 1])).toBeUndefined();
	});

	test('an annex is taken away with what refers to it, and those behind it move up', () => {
		const left = done(letter, (document) => deleteAnnex(document, annexStart(document, 1)));
		expect(annexedKinds(readDocument(left).document)).toEqual(['none', 'draft-resolution']);
		expect(mentions(left)).toEqual(['1', '2']);
	});

	test('a new annex has a heading, a number and a mention', () => {
		const more = done(letter, (document) => insertAnnex(document, annexStart(document, 0)));
		expect(annexedKinds(readDocument(more).document)).toHaveLength(4);
		expect([...mentions(more)].sort()).toEqual(['1', '2', '3', '4']);
	});

	test('the first annex has no number, and the second gives it one', () => {
		const one = done(alone, (document) => insertAnnex(document, 0));
		expect(annexedKinds(readDocument(one).document)).toHaveLength(1);
		expect(mentions(one)).toEqual([]);
		expect(one).toMatch(/\S\n\n[^\n]+\n\n[^\n]+\n\n[^\n]+\n$/);
		const two = done(one, (document) => insertAnnex(document, annexStart(document, 0)));
		expect(annexedKinds(readDocument(two).document)).toHaveLength(2);
		expect([...mentions(two)].sort()).toEqual(['1', '2']);
	});

	test('the only annex keeps the words of its long heading when another comes, and a mention with a break in it follows', () => {
		const one = newDocument(completeAnswers({ kind: 'letter-with-statement', language, state: 'GH', item: '13' }, TODAY)).text;
		const broken = one.replace(/([(]\S+) (?=[^()\n]*[)])/u, '$1\n');
		const two = done(broken, (document) => insertAnnex(document, annexStart(document, 0)));
		const headings = two.split('\n\n').filter((paragraph, index) => index > 3 && /2026/.test(paragraph));
		expect(headings).toHaveLength(2);
		expect(headings[0]?.length).toBeGreaterThan(
			(one.split('\n\n').find((_, index, all) => index > 3 && /2026/.test(all[index] ?? '')) ?? '').length,
		);
		expect([...mentions(two)].sort()).toEqual(['1', '2']);
	});

	test('the head, the title and the signature of a letter stay in it', () => {
		for (const paragraph of [0, 1, -2]) {
			const words = alone.split('\n\n').at(paragraph) ?? '';
			const start = alone.indexOf(words);
			expect(annexSelection(readDocument(alone).document, { start, end: start + words.length })).toHaveProperty('refusal');
		}
	});

	test('what is selected becomes an annex', () => {
		const paragraphs = alone.split('\n\n');
		const start = alone.indexOf(paragraphs[3] ?? '');
		const text = done(alone, (document) => annexSelection(document, { start, end: start + (paragraphs[3]?.length ?? 0) }));
		expect(annexedKinds(readDocument(text).document)).toHaveLength(1);
		expect(text.indexOf(paragraphs[3] ?? '')).toBeGreaterThan(start);
	});

	test('what is selected in an annex becomes its enclosure', () => {
		const start = letter.indexOf('\n', annexStart(readDocument(letter).document, 0) + 1);
		const blocks = letter.slice(start).split('\n\n');
		const words = blocks[2] ?? '';
		const at = letter.indexOf(words, start);
		const { document } = readDocument(done(letter, (version) => annexSelection(version, { start: at, end: at + words.length })));
		expect(document.sections.filter(({ parent }) => parent === 1)).toHaveLength(1);
		expect(annexedKinds(document)).toHaveLength(3);
	});

	test('a document goes to another session, with what comes after it, and tells what is left to do', () => {
		const result = changeSession(readDocument(letter).document, 82);
		const after = applied(letter, result);
		expect(sessionOf(readDocument(after).document)?.value).toBe('82');
		expect(sessions(after)).toEqual(sessions(letter).map((value) => String(Number(value) + 2)));
		const notes = result && 'notes' in result ? result.notes.map((note) => render(note)) : [];
		expect(notes[0]).toMatch(/^See whether the item has the same number and title in the new agenda: /);
		expect(notes[1]).toBe('See whether the date is still right: 20 May 2026.');
	});

	test('another organ speaks, and openers agree with it', () => {
		const draft = newDocument(completeAnswers({ kind: 'draft-resolution', language, state: 'GH' }, TODAY)).text;
		const council = applied(draft, changeOrgan(readDocument(draft).document, 'S'));
		const gender = checkDocument(readDocument(council).document).filter(({ code }) => code === 'resolution/gender');
		expect(gender).toEqual([]);
		expect(council).not.toBe(draft);
		const back = applied(council, changeOrgan(readDocument(council).document, 'A'));
		expect(back).toBe(draft);
	});
});

test('a span of annexes stays where they change places within it, and is in the way where one leaves it', () => {
	const answers = { kind: 'letter-with-statement', language: 'en', state: 'GH', item: '13' } as const;
	const annexes = ['statement', 'report', 'concept-note', 'draft-resolution'] as const;
	const text = newDocument(completeAnswers({ ...answers, annexes }, TODAY)).text.replace(
		'I should be grateful',
		'Annexes I to III belong together.\n\nI should be grateful',
	);
	const moved = done(text, (document) => moveAnnex(document, annexStart(document, 0), 'down'));
	expect(moved).toContain('Annexes I to III belong together.');
	expect(moved).toContain('(see annex II), a report');
	expect(moveAnnex(readDocument(text).document, annexStart(readDocument(text).document, 3), 'up')).toHaveProperty('refusal');
});

test('the numbers of an Arabic text are written in the other digits, and back, but for those of symbols', () => {
	const text = `${newDocument(
		completeAnswers({ kind: 'letter-under-item', language: 'ar', state: 'LB', item: '18 (b)' }, TODAY),
	).text.replace('الوقائع وما تطلبه الحكومة.', 'وأشير إلى الوثيقة A/80/12 المؤرخة 3 أيار/مايو 2026.')}`;
	const arabic = applied(text, changeDigits(readDocument(text).document));
	expect(arabic).toContain('البند ١٨ (ب) من جدول الأعمال');
	expect(arabic).toContain('A/80/12 المؤرخة ٣ أيار/مايو ٢٠٢٦');
	expect(applied(arabic, changeDigits(readDocument(arabic).document))).toBe(text);
	expect(changeDigits(readDocument('The General Assembly,\n\n1. Decides 2 things.').document)).toBeUndefined();
});

test('a session that is none is refused in a sentence', () => {
	const draft = newDocument(completeAnswers({ kind: 'draft-resolution', language: 'en', state: 'GH' }, TODAY)).text;
	const { document } = readDocument(draft);
	expect(changeSession(document, 80)).toMatchObject({ refusal: { template: 'The document is of that session already.' } });
	expect(changeSession(document, 0)).toHaveProperty('refusal');
	expect(changeOrgan(document, 'A')).toHaveProperty('refusal');
});

/** The text after a refactoring; nothing that was right is wrong. */
function done(text: string, refactor: (document: UnDocument) => Refactoring | undefined): string {
	const { document } = readDocument(text);
	const before = checkDocument(document).map(({ code }) => code);
	const after = applied(text, refactor(document));
	const objections = checkDocument(readDocument(after).document).filter(
		({ code, severity }) => severity !== 'hint' && !before.includes(code),
	);
	expect(objections.map(({ code, message }) => `${code} ${render(message)}\n${after}`)).toEqual([]);
	return after;
}

function applied(text: string, result: Refactoring | undefined): string {
	if (!result || 'refusal' in result) throw new Error(result ? render(result.refusal) : 'Nothing is offered.');
	return applyEdits(text, [result.edit]);
}

function annexStart({ sections, nodes }: UnDocument, place: number): number {
	const headings = sections.filter(({ parent }) => parent === 0).map(({ heading }) => nodes[heading]?.start ?? 0);
	return headings[place] ?? 0;
}

function annexedKinds({ sections }: UnDocument): string[] {
	return sections.filter(({ parent }) => parent === 0).map(({ kind }) => kind);
}

/** The numbers in those mentions that have one,  of annexes, in the order of the text. */
function mentions(text: string): string[] {
	return ownAnnexMentions(readDocument(text).document).flatMap(({ reference: { value } }) => (value === '' ? [] : [value]));
}

function sessions(text: string): string[] {
	return readDocument(text).document.references.flatMap(({ kind, value }) => (kind === 'session' ? [value] : []));
}
