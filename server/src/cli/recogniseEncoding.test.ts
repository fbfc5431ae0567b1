import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseEncoding } from './recogniseEncoding.ts';

const arabic = 'يشرفني أن أحيل إليكم طيه مذكرة توضيحية، وأرجو ممتنا تعميم هذه الرسالة ومرفقها بوصفهما وثيقة من وثائق الجمعية العامة.';
const russian =
	'Имею честь настоящим препроводить пояснительную записку и прошу распространить настоящее письмо в качестве документа Ассамблеи.';
const chinese = '谨随函转递解释性备忘录，请将本函及其附件作为大会文件分发为荷。';
const french = 'J’ai l’honneur de vous faire tenir ci-joint un mémoire explicatif et vous prie de faire distribuer la présente lettre.';

describe('text in another encoding is named', () => {
	test.each([
		['Arabic from old Windows', eightBit('windows-1256', arabic), 'WINDOWS-1256'],
		['Russian from old Windows', eightBit('windows-1251', russian), 'WINDOWS-1251'],
		['Russian from old Unix', eightBit('koi8-r', russian), 'KOI8-R'],
		['French from old Windows', eightBit('windows-1252', french), 'WINDOWS-1252'],
		['Arabic in UTF-16 with a mark', Buffer.from(`\ufeff${arabic}`, 'utf16le'), 'UTF-16LE'],
		['Arabic in UTF-16 without a mark', Buffer.from(arabic, 'utf16le'), 'UTF-16LE'],
		['Chinese in UTF-16 without a mark', Buffer.from(chinese, 'utf16le'), 'UTF-16LE'],
		['French in UTF-16 without a mark', Buffer.from(french, 'utf16le'), 'UTF-16LE'],
		['Russian in UTF-16, big-endian, with a mark', Buffer.from(`\ufeff${russian}`, 'utf16le').swap16(), 'UTF-16BE'],
		['Russian in UTF-16, big-endian', Buffer.from(russian, 'utf16le').swap16(), 'UTF-16BE'],
		['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'UTF-32LE'],
		['Chinese in GBK', Buffer.from('b4f3bbe1b5c4d2c9d2e9a3acb0b2c8abc0edcac2bbe1b5c4bef6d2e9a1a3', 'hex'), 'GB18030'],
	])('%s', (_, bytes, label) => {
		expect(recogniseEncoding(bytes)?.label).toBe(label);
	});
});

describe('nothing is claimed', () => {
	test.each([
		['of UTF-8', Buffer.from(arabic + russian + chinese + french)],
		['of UTF-8 with a mark', Buffer.from(`\ufeff${arabic}`)],
		['of ASCII', Buffer.from('The General Assembly,')],
		['of nothing', Buffer.from('')],
		['of zeros', Buffer.alloc(100)],
		['of a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0xff, 0x80, 3, 0, 62, 0, 1, 0, 0, 0])],
	])('%s', (_, bytes) => {
		expect(recogniseEncoding(bytes)).toBeUndefined();
	});

	test('of any valid UTF-8', () => {
		const text = fc.string({ unit: 'grapheme' }).filter((candidate) => !candidate.includes('\0'));
		fc.assert(fc.property(text, (candidate) => recogniseEncoding(Buffer.from(candidate)) === undefined));
	});
});

/** The bytes of a text in an encoding of one byte a character. */
function eightBit(label: string, text: string): Buffer {
	const decoder = new TextDecoder(label);
	const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
	return Buffer.from([...text].map((character) => bytes.get(character) as number));
}
