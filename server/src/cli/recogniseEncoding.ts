import { isUtf8 } from 'node:buffer';
import { type Sentence, sentence } from '../text/sentence.ts';

/** An encoding in which letters still reach penholder although UTF-8 is the standard. */
interface RecognisedEncoding {
	/** The name that iconv and TextDecoder know. */
	readonly label: string;
	/** The name as a writer knows it, with what it is used for. */
	readonly description: Sentence;
}

/**
 * Recognises text in another encoding than UTF-8: UTF-16 and UTF-32 by their byte-order marks or by their letters, others by the letters that
 * their language uses most. Undefined for UTF-8, for anything binary, and where nothing is sure.
 */
export function recogniseEncoding(bytes: Uint8Array): RecognisedEncoding | undefined {
	const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
	if (marked !== undefined) return marked;
	const sample = bytes.subarray(0, SAMPLE);
	const hasZeros = sample.includes(0);
	if (!hasZeros && isUtf8(bytes)) return undefined;
	return recogniseUtf16(sample) ?? (hasZeros ? undefined : recogniseByLetters(sample));
}

/** Enough to tell; even, so that no character of two bytes is cut. */
const SAMPLE = 16_384;

const utf16LittleEndian = { label: 'UTF-16LE', description: sentence`${'UTF-16'} (little-endian, what Windows calls “Unicode”)` };
const utf16BigEndian = { label: 'UTF-16BE', description: sentence`${'UTF-16'} (big-endian)` };

/** Longer marks first: that of UTF-32LE begins with that of UTF-16LE. */
const byteOrderMarks: readonly (RecognisedEncoding & { readonly mark: readonly number[] })[] = [
	{ mark: [0xff, 0xfe, 0x00, 0x00], label: 'UTF-32LE', description: sentence`${'UTF-32'} (little-endian)` },
	{ mark: [0x00, 0x00, 0xfe, 0xff], label: 'UTF-32BE', description: sentence`${'UTF-32'} (big-endian)` },
	{ mark: [0xff, 0xfe], ...utf16LittleEndian },
	{ mark: [0xfe, 0xff], ...utf16BigEndian },
];

/** What official texts consist of, nearly without rest: ASCII, Latin letters, Cyrillic, Arabic, punctuation, Chinese and its punctuation. */
const officialCharacters = /[\t\n\r -~\u00a0-\u017f\u0400-\u045f\u060c-\u066d\u2010-\u2030\u3000-\u3011\u4e00-\u9fff\uff01-\uff1f]/g;
/** Texts in every language have some of these; pairs of bytes of other encodings hardly ever look like them. */
const separators = /[\n ，。、]/g;

/** Text in UTF-16 without a mark: read in the right order of bytes, it consists of the characters of official texts. */
function recogniseUtf16(sample: Uint8Array): RecognisedEncoding | undefined {
	if (sample.length % 2 !== 0) return undefined;
	return [utf16LittleEndian, utf16BigEndian].find(({ label }) => {
		const text = decode(sample, label);
		return shareOf(text, officialCharacters) > 0.97 && shareOf(text, separators) > 0.01;
	});
}

interface LetterEncoding extends RecognisedEncoding {
	/** The most frequent letters beyond ASCII of the languages that are written in it. */
	readonly frequent: RegExp;
	/** The least share of them among the text's characters beyond ASCII. */
	readonly least: number;
	/** The least share of characters beyond ASCII in the whole text. */
	readonly density: number;
}

const letterEncodings: readonly LetterEncoding[] = [
	{
		label: 'WINDOWS-1256',
		description: sentence`${'Windows-1256'} (Arabic)`,
		frequent: /[اليمونرتبةعدأفقسكح]/g,
		least: 0.8,
		density: 0.25,
	},
	{
		label: 'WINDOWS-1251',
		description: sentence`${'Windows-1251'} (Cyrillic)`,
		frequent: /[оеаинтсрвлкмдпуяыьгзб]/g,
		least: 0.8,
		density: 0.25,
	},
	{ label: 'KOI8-R', description: sentence`${'KOI8-R'} (Cyrillic)`, frequent: /[оеаинтсрвлкмдпуяыьгзб]/g, least: 0.8, density: 0.25 },
	{
		label: 'GB18030',
		description: sentence`GB 18030 or GBK (Chinese)`,
		frequent: /[的国和会大在一合联理定，。、第年议关组织安全于有及中为]/g,
		least: 0.2,
		density: 0.25,
	},
	{
		label: 'WINDOWS-1252',
		description: sentence`${'Windows-1252'} (Western European)`,
		frequent: /[éèêàçîôûùâëïœñóíáúü’“”«»–\u00a0ºÉÀÎ]/g,
		least: 0.8,
		density: 0,
	},
];

/** The encoding in which the text uses its language's letters as that language does. */
function recogniseByLetters(sample: Uint8Array): RecognisedEncoding | undefined {
	if (hasControls(sample)) return undefined;
	return letterEncodings.find(({ label, frequent, least, density }) => {
		const text = decode(sample, label);
		const beyondAscii = text.replace(ascii, '');
		return beyondAscii.length > 0 && beyondAscii.length >= text.length * density && shareOf(beyondAscii, frequent) >= least;
	});
}

const ascii = /[\0-\x7f]+/g;

/** Control characters other than tabs and breaks of lines and pages: what is full of them is binary. */
function hasControls(bytes: Uint8Array): boolean {
	return bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d);
}

function decode(bytes: Uint8Array, label: string): string {
	return new TextDecoder(label).decode(bytes);
}

function shareOf(text: string, characters: RegExp): number {
	return text.length === 0 ? 0 : (text.match(characters)?.length ?? 0) / text.length;
}
