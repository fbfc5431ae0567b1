import type { UnDocument } from '../document/document.ts';
import { english } from '../languages/english.ts';
import { languageOf } from '../languages/index.ts';
import type { AdoptedResolutions } from '../tables/adoptedResolutions.ts';
import { completeAgendaTitles } from './completeAgendaTitles.ts';
import { completeAnnexNumbers } from './completeAnnexNumbers.ts';
import { completeDates } from './completeDates.ts';
import { completeFormulas } from './completeFormulas.ts';
import { completeOpeners } from './completeOpeners.ts';
import { completeResolutions } from './completeResolutions.ts';
import { completeStates } from './completeStates.ts';
import type { Completion, CompletionPlace } from './completionPlace.ts';

/**
 * What may stand at an offset, the likeliest first: openers by the place in the resolution, States, the title of the agenda item above, numbers
 * of the document's annexes, adopted resolutions, dates, whole sentences
 * of letters and resolutions. All in the language of the section.
 *
 * @param today ISO date
 */
export function completion(document: UnDocument, offset: number, today: string, resolutions?: AdoptedResolutions): Completion[] {
	const section = Math.max(
		0,
		document.sections.findLastIndex(({ start, end }) => start <= offset && offset <= end),
	);
	const language = languageOf(document.sections[section]?.language ?? '') ?? languageOf(document.language) ?? english;
	const lineStart = document.text.lastIndexOf('\n', offset - 1) + 1;
	// Behind more than this nothing is completed that needs the whole line.
	const place: CompletionPlace = {
		document,
		offset,
		lineStart: Math.max(lineStart, offset - LONGEST_LINE),
		section,
		language,
		today,
		resolutions,
	};
	return [
		...completeAnnexNumbers(place),
		...completeResolutions(place),
		...completeDates(place),
		...completeAgendaTitles(place),
		...completeOpeners(place),
		...completeFormulas(place),
		...completeStates(place),
	];
}

/** UTF-16 units. */
const LONGEST_LINE = 400;
