import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { dedent } from '../testing/dedent.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { applyEdits } from '../text/edits.ts';
import { onTypeFormatting } from './onTypeFormatting.ts';

/** The text after Enter at the cursor, `|`, which is then shown where it has come to. */
function entered(template: string): string {
	const marked = dedent(template);
	const at = marked.indexOf('|');
	const text = `${marked.slice(0, at)}\n${marked.slice(at + 1)}`;
	const edits = onTypeFormatting(readDocument(text).document, at + 1);
	const cursor = edits.reduce(
		(moved, { start, end, newText }) => (start <= at + 1 ? moved + newText.length - (end - start) : moved),
		at + 1,
	);
	const changed = applyEdits(text, edits);
	return `${changed.slice(0, cursor)}|${changed.slice(cursor)}`;
}

describe('Enter behind an operative paragraph gives the next number and the right end mark', () => {
	const cases: readonly (readonly [string, string, string])[] = [
		['English', 'The General Assembly,\n\n1. Decides to act|', 'The General Assembly,\n\n1. Decides to act;\n\n2. |'],
		[
			'French',
			'L’Assemblée générale,\n\n1. Prend note du rapport ;\n\n2. Décide d’agir|',
			'L’Assemblée générale,\n\n1. Prend note du rapport ;\n\n2. Décide d’agir ;\n\n3. |',
		],
		['Spanish', 'La Asamblea General,\n\n1. Toma nota del informe|', 'La Asamblea General,\n\n1. Toma nota del informe;\n\n2. |'],
		[
			'Russian',
			'Генеральная Ассамблея,\n\n1. принимает к сведению доклад|',
			'Генеральная Ассамблея,\n\n1. принимает к сведению доклад;\n\n2. |',
		],
		['Arabic', 'إن الجمعية العامة،\n\n٩ - تحيط علما بالتقرير|', 'إن الجمعية العامة،\n\n٩ - تحيط علما بالتقرير؛\n\n١٠ - |'],
		['Chinese', '大会，\n\n1. 表示注意到该报告|', '大会，\n\n1. 表示注意到该报告；\n\n2. |'],
	];
	test.each(cases)('in %s', (_, before, after) => {
		expect(entered(before)).toBe(after);
	});
});

describe('Enter behind a subparagraph gives the next label', () => {
	const cases: readonly (readonly [string, string, string])[] = [
		[
			'English',
			'The General Assembly,\n\n1. Requests the Secretary-General:\n\n(a) To convene a meeting|',
			'(a) To convene a meeting;\n\n(b) |',
		],
		[
			'French',
			'L’Assemblée générale,\n\n1. Prie le Secrétaire général\u00a0:\n\na) De convoquer une réunion|',
			'a) De convoquer une réunion\u00a0;\n\nb) |',
		],
		[
			'Spanish',
			'La Asamblea General,\n\n1. Solicita al Secretario General:\n\na) Que convoque una reunión|',
			'a) Que convoque una reunión;\n\nb) |',
		],
		['Russian', 'Генеральная Ассамблея,\n\n1. просит Генерального секретаря:\n\na) созвать совещание|', 'a) созвать совещание;\n\nb) |'],
		['Arabic', 'إن الجمعية العامة،\n\n1 - تطلب إلى الأمين العام:\n\n(أ) أن يعقد اجتماعا|', '(أ) أن يعقد اجتماعا؛\n\n(ب) |'],
		['Chinese', '大会，\n\n1. 请秘书长：\n\n(a) 举行会议|', '(a) 举行会议；\n\n(b) |'],
	];
	test.each(cases)('in %s', (_, before, after) => {
		expect(entered(before)).toMatch(new RegExp(`${after.replace(/[()|]/g, '\\$&')}$`));
	});

	test('of its own degree', () => {
		const list = 'The General Assembly,\n\n1. Requests the Secretary-General:\n\n(a) To convene:\n\n(i) One meeting;\n\n(ii) Another|';
		expect(entered(list)).toMatch(/\(ii\) Another;\n\n\(iii\) \|$/);
	});

	test('and the first one behind a colon', () => {
		expect(entered('The General Assembly,\n\n1. Requests the Secretary-General:|')).toMatch(/General:\n\n\(a\) \|$/);
		expect(entered('إن الجمعية العامة،\n\n1 - تطلب إلى الأمين العام:|')).toMatch(/العام:\n\n\(أ\) \|$/);
	});

	test('and leaves the mark before the word that joins the last one', () => {
		const list = 'The General Assembly,\n\n1. Requests the Secretary-General:\n\n(a) To convene a meeting; and|';
		expect(entered(list)).toMatch(/meeting; and\n\n\(b\) \|$/);
	});
});

test('Enter behind a paragraph of the preamble gives its comma', () => {
	expect(entered('The General Assembly,\n\nRecalling its resolution 59/50|\n\n1. Decides to act.')).toMatch(/59\/50,\n\n\|\n\n1\. Decides/);
});

test('a mark of another language is put right', () => {
	expect(entered('大会，\n\n1. 表示注意到该报告;|')).toMatch(/报告；\n\n2\. \|$/);
});

test('Enter keeps to a text without blank lines', () => {
	expect(entered('The General Assembly,\n1. Decides to act;\n2. Requests a report|')).toMatch(/report;\n3\. \|$/);
});

test('Enter behind a number alone takes it away', () => {
	expect(entered('The General Assembly,\n\n1. Decides to act;\n\n2. |')).toBe('The General Assembly,\n\n1. Decides to act;\n\n\n|');
});

test('Enter behind a label alone takes it away too', () => {
	const list = 'The General Assembly,\n\n1. Requests the Secretary-General:\n\n(a) To convene a meeting;\n\n(b) |';
	expect(entered(list)).toBe('The General Assembly,\n\n1. Requests the Secretary-General:\n\n(a) To convene a meeting;\n\n\n|');
});

test.each([
	['behind a number alone that nothing counts', 'Dear colleagues,\n\n2.|'],
	['behind the last paragraph', 'The General Assembly,\n\n1. Decides to act.|'],
	['behind a comma within a paragraph', 'The General Assembly,\n\n1. Decides to act,|'],
	['in the middle of a paragraph', 'The General Assembly,\n\n1. Decides| to act;'],
	['in a letter', 'I have the honour to inform you of a decision|\n\n(Signed) Kari Berg'],
	['behind a heading', 'Annex I|'],
])('Enter does nothing %s', (_, text) => {
	expect(entered(text)).toBe(text.replace('|', '\n|'));
});

test('Enter anywhere changes nothing but white space, numbers and marks', () => {
	const places = fc.constantFrom(...sampleDocuments).chain(({ paragraphs }) => {
		const text = paragraphs.join('\n\n');
		return fc.tuple(fc.constant(text), fc.nat(text.length));
	});
	fc.assert(
		fc.property(places, ([sample, at]) => {
			const text = `${sample.slice(0, at)}\n${sample.slice(at)}`;
			for (const { start, end, newText } of onTypeFormatting(readDocument(text).document, at + 1)) {
				expect(text.slice(start, end)).toMatch(/^[\s\p{N}\p{P}]*$|^\s*\(?\p{L}{1,4}\)\s*$/u);
				expect(newText).toMatch(/^[\s\p{N}\p{P}]*(?:\(?[\p{L}\p{N}]{1,4}[).‘]\s*)?$/u);
			}
		}),
		{ numRuns: 60 },
	);
});
