import type { UnDocument } from '../document/document.ts';
import type { LanguageCode } from '../languages/language.ts';
import { documentTemplates } from '../languages/templates/index.ts';
import type { Range } from '../text/range.ts';

/**
 * Where a document still has the words of a template in place of the writer's own: "The facts, and what the Government asks for." Words that
 * are too short to mean nothing else are left out, and so are comments. Sorted; UTF-16 offsets.
 */
export function openPlaces({ comments, text, sections }: UnDocument): Range[] {
	const languages = new Set(sections.flatMap(({ language }) => (language === 'und' ? [] : [language])));
	const places = [...languages].flatMap((language) => wordsOf(language).flatMap((words) => occurrences(text, words)));
	const inComment = (place: Range) => comments.some(({ start, end }) => start <= place.start && place.end <= end);
	return places.filter((place) => !inComment(place)).sort((one, other) => one.start - other.start || other.end - one.end);
}

function occurrences(text: string, words: string): Range[] {
	const found: Range[] = [];
	for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
		found.push({ start, end: start + words.length });
	}
	return found;
}

function wordsOf(language: LanguageCode): readonly string[] {
	const words = known.get(language) ?? readWords(language);
	known.set(language, words);
	return words;
}

const known = new Map<LanguageCode, readonly string[]>();

function readWords(language: LanguageCode): readonly string[] {
	const { texts, words } = documentTemplates[language];
	const templates = `${Object.values(texts).join('\n')}\n${JSON.stringify(words)}`;
	const places = [...templates.matchAll(/\[\[([^\]#]+)/g)].map(([, place = '']) => place);
	return [...new Set(places)].filter((place) => place.length >= (/\p{Script=Han}/u.test(place) ? FEWEST_SIGNS : FEWEST_LETTERS));
}

const FEWEST_SIGNS = 4;
const FEWEST_LETTERS = 12;
