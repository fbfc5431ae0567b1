import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { type OpenerFamily, openerFamilies, openerTails } from '../languages/openerEquivalents.ts';
import { languageNames } from '../rules/languageNames.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import { listOf, quote } from '../text/sentenceValues.ts';
import type { Explanation } from './explanation.ts';
import { masculineOf } from './openerGender.ts';

/**
 * An opening phrase with what it does, how usual it is, and what stands in its place in the other official languages: in the gender of the organ
 * that speaks. The lists of openers stand in the order of their frequency in official texts. Undefined for a phrase that is not known.
 */
export function explainOpener(printed: string, place: OpenerFamily['place'], language: Language): Explanation | undefined {
	const known = language.structure.openers[place];
	const rank = known.findIndex((phrase) => plainWords(phrase) === plainWords(printed));
	const found = families(plainWords(printed), place, language);
	if (rank < 0 && found.length === 0) return undefined;
	const isMasculine = found.some(({ masculine }) => masculine);
	const frequency = rank < 0 ? [] : [frequencyOf(place, rank + 1, known.length)];
	return {
		heading:
			place === 'preambular'
				? sentence`${quote(printed)} opens a preambular paragraph.`
				: sentence`${quote(printed)} opens an operative paragraph.`,
		lines: [...meaningsOf(found), ...frequency, ...equivalents(found, language, isMasculine)],
	};
}

/** Each once: phrases of several families may do the same. */
function meaningsOf(found: readonly FoundFamily[]): Sentence[] {
	return [...new Map(found.map(({ family }) => [family.meaning.template, family.meaning])).values()];
}

function frequencyOf(place: OpenerFamily['place'], rank: number, count: number): Sentence {
	return place === 'preambular'
		? sentence`Number ${rank} by frequency among the ${count} preambular openers of official texts in this language.`
		: sentence`Number ${rank} by frequency among the ${count} operative openers of official texts in this language.`;
}

interface FoundFamily {
	readonly family: OpenerFamily;
	/** True where it is printed as a Council says it, and the Assembly says it otherwise. */
	readonly masculine: boolean;
}

/** A phrase may have the place of several of another language: “Soulignant” stands for three English ones. */
function families(printed: string, place: OpenerFamily['place'], language: Language): FoundFamily[] {
	return openerFamilies.flatMap((family): FoundFamily[] => {
		const phrases = family.place === place ? (family.phrases[language.code] ?? []) : [];
		if (phrases.some((phrase) => isPhrase(printed, plainWords(phrase), language))) return [{ family, masculine: false }];
		const masculine = phrases.some((phrase) => isPhrase(printed, plainWords(masculineOf(phrase, language)), language));
		return masculine ? [{ family, masculine }] : [];
	});
}

/** True for the phrase itself and for it with a small word behind it (“Recalling that”). The first paragraph of an Arabic preamble lacks its “and”. */
function isPhrase(printed: string, phrase: string, { code, resolutionWords: { conjunction } }: Language): boolean {
	const [later, alone] = [`${plainWords(`${conjunction?.later}`)} `, `${plainWords(`${conjunction?.first}`)} `];
	const first = conjunction && phrase.startsWith(later) ? alone + phrase.slice(later.length) : phrase;
	return [phrase, first].some(
		(form) => printed === form || openerTails[code].some((tail) => printed === form + tail || printed === `${form} ${plainWords(tail)}`),
	);
}

function equivalents(found: readonly FoundFamily[], { code }: Language, isMasculine: boolean): Sentence[] {
	return Object.values(languages).flatMap((other) => {
		if (other.code === code) return [];
		const phrases = new Set(found.flatMap(({ family }) => family.phrases[other.code] ?? []));
		const agreeing = [...phrases].map((phrase) => (isMasculine ? masculineOf(phrase, other) : phrase));
		return agreeing.length ? [sentence`${languageNames[other.code]}: ${listOf(agreeing.map((phrase) => quote(phrase)))}`] : [];
	});
}

function plainWords(phrase: string): string {
	return phrase.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();
}
