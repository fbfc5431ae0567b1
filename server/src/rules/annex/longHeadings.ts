import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, referencesIn } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import type { DateReference } from '../../references/reference.ts';
import type { Range } from '../../text/range.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import { type AnnexHeading, annexHeadings } from './annexHeadings.ts';
import { LETTERS } from './annexPromises.ts';

/** A long heading ("Annex to the letter dated …") with the title of the letter that it repeats. */
export interface LongHeading {
	readonly language: Language;
	readonly title: DocumentNode;
	readonly titleDates: readonly DateReference[];
	/** The heading's words; where an annex stands on one line with its heading, no more of it than the title is long. */
	readonly words: Range;
	/** As many dates as the title has, at most. */
	readonly dates: readonly DateReference[];
}

/** The long headings of the main document's annexes; none without a title of a letter or note. */
export function longHeadings(document: UnDocument): LongHeading[] {
	const section = mainSection(document);
	const language = sectionLanguage(document, section);
	const title = nodesOf(document, section, 'title').at(-1);
	if (!language || !title || !LETTERS.has(section.kind)) return [];
	const titleDates = referencesIn(document, title, 'date');
	return annexHeadings(document, 0, language)
		.filter(({ long }) => long)
		.map((heading) => {
			const words = wordsOf(heading, title);
			return { language, title, titleDates, words, dates: referencesIn(document, words, 'date').slice(0, titleDates.length) };
		});
}

/** The heading adds "Annex II to the" to the title's words, and some languages an ending or an article to each. */
function wordsOf({ start, end }: AnnexHeading, title: DocumentNode): Range {
	return { start, end: Math.min(end, start + Math.ceil((title.end - title.start) * 1.2) + LONGEST_ADDITION) };
}

/** "Приложение XXXVIII к идентичным", and more. */
const LONGEST_ADDITION = 40;
