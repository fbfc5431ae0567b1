import { english } from '../languages/english.ts';
import type { LanguageCode } from '../languages/language.ts';
import { printDate } from '../references/dates.ts';
import { parseDocumentSymbol } from '../references/documentSymbol.ts';
import type { AdoptedResolutions } from '../tables/adoptedResolutions.ts';
import { render } from '../text/sentence.ts';
import { quote } from '../text/sentenceValues.ts';

/** The title of a resolution in the document's language, and when it was adopted, where the table knows it. */
export function resolutionLines(symbol: string, language: LanguageCode | 'und', resolutions: AdoptedResolutions | undefined): string[] {
	const parts = parseDocumentSymbol(symbol)?.parts ?? [];
	return parts.flatMap(({ value, series }) => {
		const found = series === 'RES' ? resolutions?.find(value) : undefined;
		if (!found) return [];
		const title = found.titles[language === 'und' ? 'en' : language] ?? found.titles.en;
		const date = found.date && printDate(found.date, english);
		return [...(title ? [render(quote(title, LONGEST_TITLE))] : []), ...(date ? [`Adopted on ${date}.`] : [])];
	});
}

/** UTF-16 units: the longest title has 448. */
const LONGEST_TITLE = 500;
