import { languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { matchesIn } from '../../text/matchesIn.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { type RunningText, runningText } from '../facts/runningText.ts';
import type { Finding, Rule } from '../rule.ts';

/** A word of another language version that has been left in a text of another script. */
export const scanForeignWord: Rule = {
	code: 'scan/foreign-word',
	severity: 'warning',
	reach: 'paragraph',
	summary: 'No word in Latin letters stands alone in the middle of an Arabic, Chinese or Russian sentence.',
	authority:
		'Each language version is whole in itself (rule 51 of the rules of procedure of the General Assembly). Measured on 357 official Arabic, Chinese and Russian texts: symbols, acronyms, names and species aside there is no such word.',
	languages: ['ar', 'zh', 'ru'],
	examples: {
		good: [
			{
				language: 'zh',
				text: `大会，

回顾题为“Harmony with Nature”的文件和A/RES/59/50号文件，

1. 表示注意到UNESCO的报告；

2. 决定继续处理此案。`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ يساورها القلق إزاء بعوضة Aedes aegypti وانتشارها،

1 - تحيط علما بالتقرير؛

2 - تقرر أن تواصل النظر في المسألة.`,
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

отмечая положение de facto в этом районе и глубину 5 km под поверхностью,

1. принимает к сведению доклад (see below);

2. постановляет продолжить рассмотрение вопроса.`,
			},
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 59/50,

1. Takes note of the report and of its annex;

2. Decides to remain seized of the matter.`,
			},
		],
		bad: [
			{
				language: 'zh',
				text: `大会，

回顾其第59/50号决议，

1. 表示注意到新的挑战 and 威胁；
             ^^^

2. 决定继续处理此案。`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 59/50،

1 - تحيط علما بالتحديات and التهديدات؛
                        ^^^

2 - تقرر أن تواصل النظر في المسألة.`,
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 59/50,

1. принимает к сведению доклад of the Генерального секретаря;
                               ^^^^^^

2. постановляет продолжить рассмотрение вопроса.`,
			},
		],
	},
	check: (document) => runningText(document).flatMap((part) => (part.language.script === 'Latin' ? [] : checkText(part))),
};

/** One word, or a few behind each other, with the space after them. */
const LATIN_WORDS = /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f ]*/g;
const NATIVE_LETTERS: Readonly<Record<Exclude<Language['script'], 'Latin'>, RegExp>> = {
	Arabic: /[\u0620-\u064a]/,
	Cyrillic: /[\u0400-\u04ff]/,
	Han: /[\u4e00-\u9fff]/,
};
/** Words that no name and no term consists of. */
const FREQUENT_WORDS: ReadonlySet<string> = new Set(
	Object.values(languages).flatMap(({ script, commonWords }) => (script === 'Latin' ? commonWords : [])),
);

function checkText({ node, language, text }: RunningText): Finding[] {
	return matchesIn(LATIN_WORDS, text).flatMap(({ 0: found, index }): Finding[] => {
		const words = found.trimEnd();
		if (!isStray(text, index, words, language)) return [];
		const start = node.start + index;
		return [
			{
				code: scanForeignWord.code,
				severity: scanForeignWord.severity,
				start,
				end: start + words.length,
				message: message(words),
			},
		];
	});
}

/** A single word in small letters, or frequent words only, with words of the sentence's own script directly on both sides. */
function isStray(sentence: string, at: number, words: string, language: Language): boolean {
	if (words.length < 2) return false;
	const frequent = words.split(' ').every((word) => FREQUENT_WORDS.has(word.toLowerCase()));
	if (!frequent && (words.includes(' ') || words !== words.toLowerCase())) return false;
	const end = at + words.length;
	const spaced = /\s/.test(sentence.charAt(at - 1)) && /\s/.test(sentence.charAt(end));
	// Without spaces round it a term such as "app" is part of a Chinese word, and a piece of a word of another script a wrong letter.
	if (!spaced && !(frequent && language.script === 'Han')) return false;
	const native = NATIVE_LETTERS[language.script as keyof typeof NATIVE_LETTERS];
	return native.test(besideSpace(sentence, at - 1, -1)) && native.test(besideSpace(sentence, end, 1));
}

/** White space between two words is hardly longer. */
const LONGEST_GAP = 4;

/** The first character that is no white space, from an offset on in a direction. */
function besideSpace(sentence: string, from: number, step: 1 | -1): string {
	let at = from;
	for (let count = 0; count < LONGEST_GAP && /\s/.test(sentence.charAt(at)); count++) at += step;
	return sentence.charAt(at);
}

function message(words: string): Sentence {
	return sentence`${quote(words)} stands in Latin letters in the middle of a sentence in another script: probably left over from another language version. Translate it or take it out.`;
}
