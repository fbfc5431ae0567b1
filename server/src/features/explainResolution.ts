import type { LanguageCode } from '../languages/language.ts';
import { parseDocumentSymbol } from '../references/documentSymbol.ts';
import type { AdoptedResolutions } from '../tables/adoptedResolutions.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import { dayOf, quote } from '../text/sentenceValues.ts';

/** The title of a resolution in the document's language, and when it was adopted, where the table knows it. */
export function resolutionLines(symbol: string, language: LanguageCode | 'und', resolutions: AdoptedResolutions | undefined): Sentence[] {
	const parts = parseDocumentSymbol(symbol)?.parts ?? [];
	return parts.flatMap(({ value, series }) => {
		const found = series === 'RES' ? resolutions?.find(value) : undefined;
		if (!found) return [];
		const title = found.titles[language === 'und' ? 'en' : language] ?? found.titles.en;
		const date = found.date && dayOf(found.date);
		return [...(title ? [quote(title, LONGEST_TITLE)] : []), ...(date ? [sentence`Adopted on ${date}.`] : [])];
	});
}

/** UTF-16 units: the longest title has 448. */
const LONGEST_TITLE = 500;
