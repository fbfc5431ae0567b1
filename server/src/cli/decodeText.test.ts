import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decodeText.ts';

const letter = 'يشرفني أن أحيل إليكم طيه رسالة من حكومة بلدي، وأرجو تعميمها بوصفها وثيقة من وثائق الجمعية العامة.\n';

test('UTF-8 is text', () => {
	expect(decodeText(Buffer.from(letter))).toEqual({ text: letter, byteOrderMark: false });
});

test('a byte-order mark is kept apart from the text', () => {
	expect(decodeText(Buffer.from(`\ufeff${letter}`))).toEqual({ text: letter, byteOrderMark: true });
});

test('an empty file is an empty text', () => {
	expect(decodeText(Buffer.from(''))).toEqual({ text: '', byteOrderMark: false });
});

describe('what is no UTF-8 is refused in a clause that follows the name of the file', () => {
	test.each([
		[
			'UTF-16',
			Buffer.from(`\ufeff${letter}`, 'utf16le'),
			'is in UTF-16 (little-endian, what Windows calls “Unicode”), which penholder does not read: save it as UTF-8, for example with `iconv -f UTF-16LE -t UTF-8 letter.txt > utf-8.txt`.',
		],
		['PDF', Buffer.from('%PDF-1.7 …'), 'is a PDF: copy its text out of it, or save it as plain text in UTF-8.'],
		['Word', Buffer.from('PK\u0003\u0004…'), 'is a Word document or another zipped file: save it as plain text in UTF-8.'],
		['Rich Text', Buffer.from('{\\rtf1'), 'is a document in Rich Text Format: save it as plain text in UTF-8.'],
		['binary', Buffer.from([0, 1, 2, 3, 255]), 'is a binary file, not text.'],
		[
			'noise',
			Buffer.from([200, 201, 202, 10, 7, 255]),
			'is in an encoding that penholder does not recognise, or is no text: save it as UTF-8.',
		],
	])('%s', (_, bytes, problem) => {
		expect(decodeText(bytes, 'letter.txt')).toEqual({ problem });
	});

	test('UTF-8 with one damaged byte is told with its place', () => {
		const bytes = Buffer.from(letter.repeat(3));
		const place = Buffer.byteLength(letter) + 10;
		bytes[place] = 0xff;
		expect(decodeText(bytes)).toEqual({
			problem: `is not wholly UTF-8: byte ${place + 1}, in line 2, is damaged or cut; mend it or save the file anew as UTF-8.`,
		});
	});

	test('UTF-8 that ends in the middle of a character is told with its place', () => {
		const bytes = Buffer.from('联合国大会').subarray(0, -1);
		expect(decodeText(bytes)).toEqual({
			problem: 'is not wholly UTF-8: byte 13, in line 1, is damaged or cut; mend it or save the file anew as UTF-8.',
		});
	});

	test('the advice quotes a name with spaces as a shell needs it', () => {
		expect(decodeText(Buffer.from('\ufeffa', 'utf16le'), "the envoy's letter.txt")).toMatchObject({
			problem: expect.stringContaining(" 'the envoy'\\''s letter.txt' > utf-8.txt`"),
		});
	});
});

test('any text in UTF-8 comes back as it was written', () => {
	const text = fc.string({ unit: 'grapheme' }).filter((candidate) => !candidate.includes('\0') && !candidate.startsWith('\ufeff'));
	fc.assert(
		fc.property(text, fc.boolean(), (candidate, mark) => {
			const decoded = decodeText(Buffer.from(`${mark ? '\ufeff' : ''}${candidate}`));
			if ('problem' in decoded) expect(candidate).toMatch(/^(%PDF-|\{\\rtf|PK)/);
			else expect(decoded).toEqual({ text: candidate, byteOrderMark: mark });
		}),
	);
});

test('any bytes are text or refused, never an exception', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
			const decoded = decodeText(bytes, 'a.txt');
			expect('text' in decoded || decoded.problem.endsWith('.')).toBe(true);
		}),
	);
});
