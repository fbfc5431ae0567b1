import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerLine } from './batchAnswer.ts';

const draft = `The General Assembly,

Recalling its resolution 59/50 of 2 December 2004,

1. Decides to convene a meeting:

(a) In Geneva;

(b) In Nairobi;

2. Requests the Secretary-General to report.

Annex

Statement of the meeting

The meeting was held.`;

describe('a document', () => {
	test('has the messages of its diagnostics, and the titles of their fixes, in plain words', () => {
		const [diagnostic] = answerTo({ id: 1, text: 'The General Assembly,\n\nRecalling the resolution No. 59/50,' }).diagnostics;
		expect(diagnostic).toMatchObject({ code: 'language/number-sign', fixes: [{ title: 'Leave it out' }] });
		expect(diagnostic.message).toContain('is not needed: United Nations texts have');
	});

	test('is answered by its language, kind, nodes, references and diagnostics', () => {
		const answer = answerTo({ id: 'A/64/L.1', text: draft });
		expect(Object.keys(answer)).toEqual(['id', 'language', 'kind', 'nodes', 'references', 'diagnostics']);
		expect(answer).toMatchObject({ id: 'A/64/L.1', language: 'en' });
		const decides = answer.nodes.findIndex(({ number }: { number?: string }) => number === '1');
		expect(answer.nodes[decides]).toEqual({
			kind: 'operative',
			start: draft.indexOf('1. Decides'),
			end: draft.indexOf(':\n') + 1,
			number: '1',
		});
		expect(answer.nodes[decides + 2]).toEqual({
			kind: 'subparagraph',
			start: draft.indexOf('(b)'),
			end: draft.indexOf('Nairobi;') + 8,
			number: 'b',
			depth: 1,
			parent: decides,
		});
	});

	test('an annex tells what is annexed', () => {
		const { nodes } = answerTo({ id: 1, text: draft });
		expect(nodes).toContainEqual({
			kind: 'annex',
			start: draft.indexOf('Annex'),
			end: draft.indexOf('Annex') + 5,
			depth: 1,
			document: { kind: expect.any(String), language: 'en' },
			label: 'annex',
		});
	});

	test('the language may be told', () => {
		expect(answerTo({ id: 1, text: 'Annexe', language: 'fr' })).toMatchObject({ language: 'fr' });
	});

	test('any text is answered, and every place lies in it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const { nodes, error } = answerTo({ id: 1, text });
				expect(error).toBeUndefined();
				for (const { start, end } of nodes) expect(0 <= start && start < end && end <= text.length).toBe(true);
			}),
		);
	});
});

describe('a line that cannot be used is answered by what is wrong with it', () => {
	test.each([
		['no JSON', 'nonsense', { error: expect.stringMatching(/^line 7 is not JSON: .+\.$/) }],
		['cut JSON with its id', '{"id":"a\\"b", "text":"cut', { id: 'a"b', error: expect.stringMatching(/^line 7 is not JSON/) }],
		['no object', '["a"]', { error: 'line 7 is no JSON object: {"id": …, "text": …} is needed.' }],
		['null', 'null', { error: 'line 7 is no JSON object: {"id": …, "text": …} is needed.' }],
		['no text', '{"id":"a"}', { id: 'a', error: 'line 7 has no "text" that is a string.' }],
		['a text that is none', '{"id":"a","text":5}', { id: 'a', error: 'line 7 has no "text" that is a string.' }],
		[
			'another language',
			'{"id":"a","text":"","language":"de"}',
			{ id: 'a', error: 'line 7 has a "language" that is none of ar, zh, en, fr, ru, es.' },
		],
		['a hostile language', '{"text":"","language":"__proto__"}', { error: expect.stringContaining('"language"') }],
	])('%s', (_, line, answer) => {
		expect(JSON.parse(answerLine({ number: 7, bytes: Buffer.from(line) }) as string)).toEqual(answer);
	});

	test('other encodings', () => {
		const bytes = Buffer.concat([Buffer.from('{"id":"a","text":"'), Buffer.from([0xc7, 0xe1]), Buffer.from('"}')]);
		expect(JSON.parse(answerLine({ number: 7, bytes }) as string)).toEqual({ id: 'a', error: 'line 7 is not UTF-8.' });
	});

	test('too long, with its id', () => {
		expect(JSON.parse(answerLine({ number: 7, beginning: Buffer.from('{"id":"a","text":"xx') }) as string)).toEqual({
			id: 'a',
			error: 'line 7 is longer than 16 MiB.',
		});
	});

	test('a fault of penholder itself', () => {
		const fail = () => {
			throw new Error('out of luck');
		};
		const answer = answerLine({ number: 7, bytes: Buffer.from('{"id":"a","text":"x"}') }, fail);
		expect(JSON.parse(answer as string)).toEqual({ id: 'a', error: 'penholder failed on line 7 (out of luck): please report this.' });
	});
});

test.each(['', '\r', '  ', '\ufeff'])('an empty line (%j) has no answer', (line) => {
	expect(answerLine({ number: 1, bytes: Buffer.from(line) })).toBeUndefined();
});

test('a byte-order mark before the first line does no harm', () => {
	expect(JSON.parse(answerLine({ number: 1, bytes: Buffer.from('\ufeff{"id":1,"text":""}') }) as string)).toMatchObject({
		id: 1,
		kind: 'none',
	});
});

test('any line gives one line of JSON', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.json()), (line) => {
			const answer = answerLine({ number: 1, bytes: Buffer.from(line) });
			if (answer === undefined) return;
			expect(answer).not.toContain('\n');
			expect(JSON.parse(answer)).toBeTypeOf('object');
		}),
	);
});

function answerTo(query: object) {
	return JSON.parse(answerLine({ number: 1, bytes: Buffer.from(JSON.stringify(query)) }) as string);
}
