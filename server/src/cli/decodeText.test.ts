import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../text/sentence.ts';
import { decodeText } from './decodeText.ts';

const letter = 'يشرفني أن أحيل إليكم طيه رسالة من حكومة بلدي، وأرجو تعميمها بوصفها وثيقة من وثائق الجمعية العامة.\n';

test('UTF-8 is text', () => {
	expect(read(Buffer.from(letter))).toEqual({ text: letter, byteOrderMark: false });
});

test('a byte-order mark is kept apart from the text', () => {
	expect(read(Buffer.from(`\ufeff${letter}`))).toEqual({ text: letter, byteOrderMark: true });
});

test('an empty file is an empty text', () => {
	expect(read(Buffer.from(''))).toEqual({ text: '', byteOrderMark: false });
});

describe('what is no UTF-8 is refused in a sentence', () => {
	test.each([
		[
			'UTF-16',
			Buffer.from(`\ufeff${letter}`, 'utf16le'),
			'The file is in UTF-16 (little-endian, what Windows calls “Unicode”), which penholder does not read: save it as UTF-8, for example with `iconv -f UTF-16LE -t UTF-8 letter.txt > utf-8.txt`.',
		],
		['PDF', Buffer.from('%PDF-1.7 …'), 'The file is a PDF: copy its text out of it, or save it as plain text in UTF-8.'],
		['Word', Buffer.from('PK\u0003\u0004…'), 'The file is a Word document or another zipped file: save it as plain text in UTF-8.'],
		['Rich Text', Buffer.from('{\\rtf1'), 'The file is a document in Rich Text Format: save it as plain text in UTF-8.'],
		['binary', Buffer.from([0, 1, 2, 3, 255]), 'The file is a binary file, not text.'],
		[
			'noise',
			Buffer.from([200, 201, 202, 10, 7, 255]),
			'The file is in an encoding that penholder does not recognise, or is no text: save it as UTF-8.',
		],
	])('%s', (_, bytes, problem) => {
		expect(read(bytes, 'letter.txt')).toEqual({ problem });
	});

	test('UTF-8 with one damaged byte is told with its place', () => {
		const bytes = Buffer.from(letter.repeat(3));
		const place = Buffer.byteLength(letter) + 10;
		bytes[place] = 0xff;
		expect(read(bytes)).toEqual({
			problem: `The file is not wholly UTF-8: byte ${place + 1}, in line 2, is damaged or cut; mend it or save the file anew as UTF-8.`,
		});
	});

	test('UTF-8 that ends in the middle of a character is told with its place', () => {
		const bytes = Buffer.from('联合国大会').subarray(0, -1);
		expect(read(bytes)).toEqual({
			problem: 'The file is not wholly UTF-8: byte 13, in line 1, is damaged or cut; mend it or save the file anew as UTF-8.',
		});
	});

	test('the advice quotes a name with spaces as a shell needs it', () => {
		expect(read(Buffer.from('\ufeffa', 'utf16le'), "the envoy's letter.txt")).toMatchObject({
			problem: expect.stringContaining(" 'the envoy'\\''s letter.txt' > utf-8.txt`"),
		});
	});
});

test('any text in UTF-8 comes back as it was written', () => {
	const text = fc.string({ unit: 'grapheme' }).filter((candidate) => !candidate.includes('\0') && !candidate.startsWith('\ufeff'));
	fc.assert(
		fc.property(text, fc.boolean(), (candidate, mark) => {
			const decoded = read(Buffer.from(`${mark ? '\ufeff' : ''}${candidate}`));
			if ('problem' in decoded) expect(candidate).toMatch(/^(%PDF-|\{\\rtf|PK)/);
			else expect(decoded).toEqual({ text: candidate, byteOrderMark: mark });
		}),
	);
});

test('any bytes are text or refused, never an exception', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
			const decoded = read(bytes, 'a.txt');
			expect('text' in decoded || decoded.problem.endsWith('.')).toBe(true);
		}),
	);
});

/** The text, or the problem in English. */
function read(bytes: Uint8Array, path?: string) {
	const decoded = decodeText(bytes, 'The file', path);
	return 'problem' in decoded ? { problem: render(decoded.problem) } : decoded;
}
