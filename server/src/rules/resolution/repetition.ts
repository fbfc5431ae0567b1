import type { UnDocument } from '../../document/document.ts';
import type { Language } from '../../languages/language.ts';
import { perLanguage } from '../../references/patterns.ts';
import type { TextEdit } from '../../text/edits.ts';
import { type ClauseOpening, type OpenedResolution, type OpenerWord, openedResolutions } from '../facts/clauseOpenings.ts';
import { oncePerDocument } from '../facts/oncePerDocument.ts';
import type { Severity } from '../rule.ts';

/** A paragraph that opens with a known phrase, and the one before it in its part of the resolution. */
export interface OpenedPair {
	readonly resolution: OpenedResolution;
	readonly part: 'preambular' | 'operative';
	readonly opening: ClauseOpening;
	/** Undefined at the beginning of the preamble or the operative part. */
	readonly before: ClauseOpening | undefined;
	/** True where a heading or a new count stands between the two. */
	readonly apart: boolean;
	/** How many paragraphs directly before open with the same words. */
	readonly repeated: number;
}

/** The paragraphs whose opener is known, with the one before where that is known too or there is none. */
export const openedPairs = oncePerDocument((document): readonly OpenedPair[] =>
	openedResolutions(document).flatMap((resolution) => {
		let repeated = 0;
		return resolution.clauses.flatMap(({ clause, opening }, index): OpenedPair[] => {
			const part = clause.node.kind === 'operative' ? 'operative' : 'preambular';
			const previous = resolution.clauses[index - 1];
			const inPart = previous?.clause.node.kind === clause.node.kind ? previous : undefined;
			const apart = inPart?.clause.endsPart ?? false;
			repeated = opening && inPart?.opening?.key === opening.key && !apart ? repeated + 1 : 0;
			if (!opening || (inPart && !inPart.opening)) return [];
			return [{ resolution, part, opening, before: inPart?.opening, apart, repeated }];
		});
	}),
);

/**
 * The Security Council marks repetition as it likes; all other organs do it by rule. On one line nothing tells for certain where the paragraphs of
 * a preamble begin unless they begin with capitals.
 */
export function severityFor({ layout }: UnDocument, { resolution, part }: OpenedPair, elsewhere: Severity): Severity {
	const isUncertain = layout === 'one-line' && part === 'preambular' && !resolution.body.language.structure.paragraphsBeginWithCapital;
	return isUncertain || resolution.organ?.organ === 'S' ? 'hint' : elsewhere;
}

/** The edit that puts "also" or "further" into an opening, where official texts have it. */
export function insertion(opening: ClauseOpening, part: OpenedPair['part'], word: string, language: Language): TextEdit {
	const { stands } = language.resolutionWords.repetition;
	const [first] = opening.words as readonly [OpenerWord];
	if (stands[part] === 'before') {
		if (language.script === 'Han') return { start: first.start, end: first.start, newText: word };
		const [from, letter] = [first.start, first.text.charAt(0)];
		const isCapital = letter !== letter.toLowerCase();
		const before = isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
		return { start: from, end: from + 1, newText: `${before} ${letter.toLowerCase()}` };
	}
	const known = placesInOpeners(language)[part].get(opening.words.map(({ text }) => text.toLowerCase()).join(' '));
	const behind = opening.words[(known ?? opening.words.length) - 1] ?? first;
	return { start: behind.end, end: behind.end, newText: ` ${word}` };
}

/** The edit that takes "also" or "further" out of an opening. */
export function removal({ text }: UnDocument, { words, repetition }: ClauseOpening, language: Language): TextEdit[] {
	const [first] = words as readonly [OpenerWord];
	if (!repetition) return [];
	if (repetition.stands === 'after') {
		let from = repetition.start;
		while (text.charAt(from - 1) === ' ') from--;
		return [{ start: from, end: repetition.end, newText: '' }];
	}
	if (language.script === 'Han') return [{ start: repetition.start, end: repetition.end, newText: '' }];
	const isCapital = text.charAt(repetition.start) !== text.charAt(repetition.start).toLowerCase();
	const letter = first.text.charAt(0);
	return [{ start: repetition.start, end: first.start + 1, newText: isCapital ? letter.toUpperCase() : letter }];
}

/** For the openers of the lists that have "also" or "further" in them: behind how many words it stands. */
const placesInOpeners = perLanguage(({ structure: { openers }, resolutionWords: { repetition } }) => {
	const words = new Set([repetition.also, repetition.further]);
	const placesOf = (phrases: readonly string[]): ReadonlyMap<string, number> => {
		const places = new Map<string, number>();
		for (const phrase of phrases) {
			const parts = phrase.toLowerCase().split(' ');
			const at = parts.findIndex((part) => words.has(part));
			const key = parts.filter((_, index) => index !== at).join(' ');
			// The lists begin with what is most frequent.
			if (at > 0 && !places.has(key)) places.set(key, at);
		}
		return places;
	};
	return { preambular: placesOf(openers.preambular), operative: placesOf(openers.operative) };
});
