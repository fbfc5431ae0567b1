import { languages } from '../languages/index.ts';
import type { Language, LanguageCode } from '../languages/language.ts';

/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 20_000;
const BEGINNING = 250;
const ENOUGH_LETTERS = 90;

/**
 * The language of a text: by script where the script tells (a Chinese or Arabic text keeps its Latin symbols and masthead), by frequent words
 * among the languages of one script. `und` where there is nothing to go by.
 */
export function detectLanguage(text: string): LanguageCode | 'und' {
	const { sample, best } = mostlyWrittenIn(text);
	return best === 'latin' ? latinLanguage(sample) : best;
}

/** True where {@link detectLanguage} would tell the languages of the Latin script apart: a much quicker question. */
export function isInLatinScript(text: string): boolean {
	return mostlyWrittenIn(text).best === 'latin';
}

interface WrittenIn {
	/** The stretch of the text that tells. */
	readonly sample: string;
	readonly best: LanguageCode | 'latin' | 'und';
}

function mostlyWrittenIn(text: string): WrittenIn {
	// What is annexed may be longer than the document and in another language: the beginning decides, unless it has too few letters.
	const from = endOfTags(text);
	const beginning = text.length > BEGINNING ? withoutMastheadWords(text.slice(from, from + BEGINNING)) : '';
	const enough = lettersIn(countScripts(beginning)) >= ENOUGH_LETTERS;
	const sample = enough ? beginning : withoutMastheadWords(text.slice(0, SAMPLE));
	const counts = countScripts(sample);
	// One Chinese character says as much as a short word of another script, and a masthead in English may outweigh a short text.
	const weights: readonly (readonly [LanguageCode | 'latin', number])[] = [
		['zh', counts.han * 4],
		['ar', counts.arabic * 2],
		['ru', counts.cyrillic * 2],
		['latin', counts.latin],
	];
	const [best] = weights.reduce((a, b) => (b[1] > a[1] ? b : a));
	return { sample, best: lettersIn(counts) < FEWEST_LETTERS ? 'und' : best };
}

/** The quick question: does a stretch of text show the language that is expected of it? */
export function looksLike(language: Language, text: string): boolean {
	return prevails(language.script, text) && (language.script !== 'Latin' || hasTellingWords(language, text));
}

/**
 * True where the letters of a script, each with the weight of its script, are more than those of Latin, or Latin ones than all others. Stops
 * where the rest of the text can change nothing.
 */
function prevails(script: Language['script'], text: string): boolean {
	const expected = NUMBERS[script];
	const weight = WEIGHTS[script];
	let own = 0;
	let rivals = 0;
	for (let i = 0; i < text.length; i++) {
		const found = SCRIPTS[text.charCodeAt(i)] as number;
		if (found === expected) {
			own += weight;
			if (own > rivals + text.length - i) return true;
		} else if (found === LATIN || (found !== 0 && expected === LATIN)) rivals++;
	}
	return own > rivals;
}

const LATIN = 1;
const CYRILLIC = 2;
const ARABIC = 3;
const HAN = 4;
const NUMBERS: Readonly<Record<Language['script'], number>> = { Latin: LATIN, Cyrillic: CYRILLIC, Arabic: ARABIC, Han: HAN };

/** One Chinese character says as much as a short word of another script, and Latin symbols stand in every text. */
const WEIGHTS: Readonly<Record<Language['script'], number>> = { Arabic: 2, Han: 4, Cyrillic: 2, Latin: 1 };

/** Three frequent words of one language do not meet by chance in so short a stretch. */
const SUFFICIENT_WORDS = 3;

function hasTellingWords(language: Language, text: string): boolean {
	const telling = TELLING.get(language.code);
	let found = 0;
	for (let start = 0, end = 0; end < text.length; start = end + 1) {
		end = text.indexOf(' ', start);
		if (end < 0) end = text.length;
		if (end - start <= LONGEST_COMMON_WORD && telling?.has(text.slice(start, end)) && ++found >= SUFFICIENT_WORDS) return true;
	}
	return false;
}

/** Frequent words of more than one language. */
const AMBIGUOUS = new Set(['a', 'de', 'en', 'la', 'les', 'des', 'sur', 'un', 'son', 'no', 'on', 'que', 'me']);

/** Where the subject tags before a text end: they are English in every language. */
function endOfTags(text: string): number {
	return text.startsWith('%%%') ? Math.max(0, text.indexOf('\n')) : 0;
}

/** A single letter, as a symbol has, tells nothing. */
const FEWEST_LETTERS = 2;

/** What mastheads print in English in Arabic, Chinese and Russian documents too. */
const MASTHEAD_WORDS =
	/\b(?:Distr|General|Limited|Restricted|Original|Arabic|Chinese|English|French|Russian|Spanish|January|February|March|April|May|June|July|August|September|October|November|December|Add|Corr|Rev)\b/g;

function withoutMastheadWords(text: string): string {
	return text.replace(MASTHEAD_WORDS, ' ');
}

interface ScriptCounts {
	readonly han: number;
	readonly arabic: number;
	readonly cyrillic: number;
	readonly latin: number;
}

function lettersIn({ han, arabic, cyrillic, latin }: ScriptCounts): number {
	return han * 3 + arabic + cyrillic + latin;
}

function countScripts(text: string): ScriptCounts {
	let han = 0;
	let arabic = 0;
	let cyrillic = 0;
	let latin = 0;
	for (let i = 0; i < text.length; i++) {
		const script = SCRIPTS[text.charCodeAt(i)];
		if (script === LATIN) latin++;
		else if (script === CYRILLIC) cyrillic++;
		else if (script === ARABIC) arabic++;
		else if (script === HAN) han++;
	}
	return { han, arabic, cyrillic, latin };
}

/** Of each UTF-16 unit the script that it is a letter of; 0 for other characters. */
const SCRIPTS = scriptsOfUnits();

function scriptsOfUnits(): Uint8Array {
	const scripts = new Uint8Array(0x1_0000);
	const ranges: readonly (readonly [script: number, first: number, last: number])[] = [
		[LATIN, 0x41, 0x5a],
		[LATIN, 0x61, 0x7a],
		[LATIN, 0xc0, 0xd6],
		[LATIN, 0xd8, 0xf6],
		[LATIN, 0xf8, 0x24f],
		[CYRILLIC, 0x400, 0x52f],
		[ARABIC, 0x620, 0x64a],
		[ARABIC, 0x671, 0x6d3],
		[ARABIC, 0xfb50, 0xfdcf],
		[ARABIC, 0xfdf0, 0xfdff],
		[ARABIC, 0xfe70, 0xfefe],
		[HAN, 0x4e00, 0x9fff],
	];
	for (const [script, first, last] of ranges) scripts.fill(script, first, last + 1);
	return scripts;
}

const LATIN_WORD = /[a-zà-öø-ÿœ]+/gi;

/** Quoted titles may be in any language. */
const QUOTED = /“[^”]{0,300}”|«[^»]{0,300}»|"[^"\n]{0,300}"/g;

/** The language with the most frequent words; English where no word tells. */
function latinLanguage(text: string): LanguageCode | 'und' {
	const scores = new Map<LanguageCode, number>([
		['en', 0],
		['fr', 0],
		['es', 0],
	]);
	let words = 0;
	for (const match of text.replace(QUOTED, ' ').matchAll(LATIN_WORD)) {
		words++;
		const word = match[0].toLowerCase();
		for (const code of scores.keys()) if (COMMON.get(code)?.has(word)) scores.set(code, (scores.get(code) as number) + 1);
		if (/[éèêàâùûçœîô]/.test(word)) scores.set('fr', (scores.get('fr') as number) + 0.5);
		if (/[áíóúñ]/.test(word)) scores.set('es', (scores.get('es') as number) + 0.7);
	}
	if (!words) return 'und';
	const [best, score] = [...scores].reduce((a, b) => (b[1] > a[1] ? b : a));
	return score > 0 ? best : 'en';
}

const COMMON = new Map(Object.values(languages).map((language) => [language.code, new Set(language.commonWords)]));

/** The frequent words that only one language has. */
const TELLING = new Map(
	Object.values(languages).map(({ code, commonWords }) => [code, new Set(commonWords.filter((word) => !AMBIGUOUS.has(word)))]),
);

const LONGEST_COMMON_WORD = Math.max(...Object.values(languages).flatMap(({ commonWords }) => commonWords.map((word) => word.length)));
