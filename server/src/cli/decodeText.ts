import { isUtf8 } from 'node:buffer';
import { type Sentence, type SentenceValue, sentence } from '../text/sentence.ts';
import { recogniseEncoding } from './recogniseEncoding.ts';

/** The text of a file, without its byte-order mark. */
export interface DecodedText {
	readonly text: string;
	/** True where the file begins with the UTF-8 byte-order mark EF BB BF, which is written back in front of a mended text. */
	readonly byteOrderMark: boolean;
}

/** Why a file is no text that penholder reads. */
interface DecodingProblem {
	/** What it is, and what to do. */
	readonly problem: Sentence;
}

/**
 * Decodes UTF-8. Everything else is refused with its name where it can be recognised, rather than read with some characters wrong: a wrong
 * character in a symbol or a name is what nobody notices.
 *
 * @param name what the sentence calls the file
 * @param path the file's path, for the advice how to convert it; undefined for standard input
 */
export function decodeText(bytes: Uint8Array, name: SentenceValue, path?: string): DecodedText | DecodingProblem {
	const problem = fileFormatProblem(bytes, name) ?? encodingProblem(bytes, name, path);
	if (problem !== undefined) return { problem };
	const byteOrderMark = startsWith(bytes, [0xef, 0xbb, 0xbf]);
	return { text: utf8.decode(byteOrderMark ? bytes.subarray(3) : bytes), byteOrderMark };
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** How the files begin that writers take for text most often. */
const fileFormats: readonly { readonly bytes: readonly number[]; readonly problem: (file: SentenceValue) => Sentence }[] = [
	{
		bytes: [...Buffer.from('%PDF-')],
		problem: (file) => sentence`${file} is a PDF: copy its text out of it, or save it as plain text in UTF-8.`,
	},
	{
		bytes: [0x50, 0x4b, 0x03, 0x04],
		problem: (file) => sentence`${file} is a Word document or another zipped file: save it as plain text in UTF-8.`,
	},
	{
		bytes: [0xd0, 0xcf, 0x11, 0xe0],
		problem: (file) => sentence`${file} is a document of an old version of Word: save it as plain text in UTF-8.`,
	},
	{
		bytes: [...Buffer.from('{\\rtf')],
		problem: (file) => sentence`${file} is a document in Rich Text Format: save it as plain text in UTF-8.`,
	},
];

function fileFormatProblem(bytes: Uint8Array, name: SentenceValue): Sentence | undefined {
	return fileFormats.find((format) => startsWith(bytes, format.bytes))?.problem(name);
}

function encodingProblem(bytes: Uint8Array, name: SentenceValue, path: string | undefined): Sentence | undefined {
	const encoding = recogniseEncoding(bytes);
	if (encoding !== undefined) {
		return sentence`${name} is in ${encoding.description}, which penholder does not read: save it as UTF-8, for example with ${conversion(encoding.label, path)}.`;
	}
	if (bytes.includes(0)) return sentence`${name} is a binary file, not text.`;
	if (isUtf8(bytes)) return undefined;
	const place = firstWrongByte(bytes);
	const line = countLineBreaks(bytes.subarray(0, place)) + 1;
	return mostlyUtf8(bytes)
		? sentence`${name} is not wholly UTF-8: byte ${place + 1}, in line ${line}, is damaged or cut; mend it or save the file anew as UTF-8.`
		: sentence`${name} is in an encoding that penholder does not recognise, or is no text: save it as UTF-8.`;
}

/** The command for those who have a terminal with iconv (macOS, Linux). */
function conversion(label: string, path: string | undefined): string {
	if (path === undefined) return `\`iconv -f ${label} -t UTF-8\``;
	const file = /^[\w./][\w./-]*$/.test(path) ? path : `'${path.replace(/^-/, './-').replaceAll("'", `'\\''`)}'`;
	return `\`iconv -f ${label} -t UTF-8 ${file} > utf-8.txt\``;
}

/** Where the longest beginning that is UTF-8 ends; found by halving, since every beginning of UTF-8 is UTF-8 but for a last character cut short. */
function firstWrongByte(bytes: Uint8Array): number {
	let right = 0;
	let wrong = bytes.length;
	while (right < wrong) {
		const middle = (right + wrong + 1) >> 1;
		if (isUtf8(bytes.subarray(0, characterStart(bytes, middle)))) right = middle;
		else wrong = middle - 1;
	}
	return characterStart(bytes, right);
}

/** The start of the character that a cut at this place would cut, in bytes; the place itself where none would be. */
function characterStart(bytes: Uint8Array, place: number): number {
	for (let back = 1; back <= 3 && back <= place; back++) {
		const byte = bytes[place - back] as number;
		if (byte >= 0xc0) return back < characterLength(byte) ? place - back : place;
		if (byte < 0x80) return place;
	}
	return place;
}

function characterLength(leadByte: number): number {
	if (leadByte >= 0xf0) return 4;
	return leadByte >= 0xe0 ? 3 : 2;
}

/** Enough to tell what a file is. */
const SAMPLE = 65_536;

/** True where characters of several bytes are rightly formed far more often than not: other encodings form them by chance only. */
function mostlyUtf8(bytes: Uint8Array): boolean {
	const decoded = utf8.decode(bytes.subarray(0, SAMPLE));
	let right = 0;
	let wrong = 0;
	for (const character of decoded) {
		if (character === '\ufffd') wrong++;
		else if (character > '\u007f') right++;
	}
	return wrong * 4 <= right || (wrong < 3 && right === 0 && decoded.length > 200);
}

function countLineBreaks(bytes: Uint8Array): number {
	let count = 0;
	for (const byte of bytes) if (byte === 0x0a) count++;
	return count;
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
	return beginning.every((byte, index) => bytes[index] === byte);
}
