import { structurePatterns } from '../../document/patterns.ts';
import type { Language } from '../../languages/language.ts';
import { perLanguage } from '../../references/patterns.ts';
import { copyOf } from '../../text/copyOf.ts';
import type { Range } from '../../text/range.ts';
import { isWhiteSpace } from '../../text/whiteSpace.ts';

/** A word at the beginning of a paragraph; offsets in its folded text. */
export interface HeadWord extends Range {
	/** Without the comma or colon behind it. */
	readonly text: string;
	/** That comma or colon. */
	readonly mark: string;
	/** With it. */
	readonly printed: string;
}

/** The first words of a paragraph, each read when it is asked for: most openers have one or two. */
export interface HeadWords {
	/** Undefined behind the last word, and behind as many as openers are looked for in. */
	readonly at: (index: number) => HeadWord | undefined;
}

/** Which of a paragraph's first words are its opener, whatever stands behind them. */
export interface OpeningForm {
	/** The opener's words, by their index. */
	readonly own: readonly number[];
	/** See `ClauseOpening.key`. */
	readonly key: string;
	readonly marker: Marker | undefined;
	readonly preambular: boolean;
	readonly operative: boolean;
}

/** "Also" or "further" among the first words. */
export interface Marker {
	readonly at: number;
	readonly length: number;
	readonly says: RepetitionWord;
}

export type RepetitionWord = 'also' | 'further' | 'other';

/** In a script with spaces: the opener of a paragraph, by its first words; undefined where it begins with none that the language knows. */
export function openingForm(words: HeadWords, language: Language): OpeningForm | undefined {
	const forms = knownForms(language);
	let node = forms.root;
	for (let index = 0; !node.settled; index++) {
		const word = words.at(index);
		const next = word && node.next.get(word.printed);
		if (!next) return learnForm(words, language);
		node = next;
	}
	return node.form;
}

/**
 * What openings have been found to be, word by word: documents open with the same few hundred phrases again and again. A node is settled where
 * no further word can change what the words up to it are.
 */
interface FormNode {
	readonly next: Map<string, FormNode>;
	settled: boolean;
	form: OpeningForm | undefined;
}

const knownForms = perLanguage((): { root: FormNode; size: number } => ({ root: emptyNode(), size: 0 }));

function emptyNode(): FormNode {
	return { next: new Map(), settled: false, form: undefined };
}

/** Texts may open in any number of ways: what has been found out is forgotten from time to time. */
const MOST_NODES = 5000;

function learnForm(words: HeadWords, language: Language): OpeningForm | undefined {
	const plain = plainWords(words);
	const { form, deciding } = readForm(plain, language);
	if (deciding > plain.length) return form;
	const forms = knownForms(language);
	if (forms.size > MOST_NODES) Object.assign(forms, { root: emptyNode(), size: 0 });
	let node = forms.root;
	for (const { printed } of plain.slice(0, deciding)) {
		const next = node.next.get(printed) ?? emptyNode();
		if (!node.next.has(printed)) {
			node.next.set(copyOf(printed), next);
			forms.size++;
		}
		node = next;
	}
	node.settled = true;
	node.form = form && { ...form, key: copyOf(form.key) };
	return form;
}

/** As {@link openingForm}, without what other paragraphs have shown. */
export function freshOpeningForm(words: HeadWords, language: Language): OpeningForm | undefined {
	return readForm(plainWords(words), language).form;
}

function plainWords(words: HeadWords): PlainWord[] {
	const plain: PlainWord[] = [];
	for (let word = words.at(0); word; word = words.at(plain.length)) plain.push({ ...word, small: word.text.toLowerCase() });
	return plain;
}

/** The first words of a folded text. */
export function headWords(head: string): HeadWords {
	const words: HeadWord[] = [];
	let from = 0;
	return {
		at(index) {
			while (words.length <= index && words.length < MOST_WORDS && from < head.length) {
				const word = wordFrom(head, from);
				from = word.start + word.printed.length;
				if (word.text !== '') words.push(word);
			}
			return words[index];
		},
	};
}

const MOST_WORDS = 10;
const MARKS_BEHIND_WORD = ',،，;:؛';

/** The next word; its text is empty where only marks stand there, or nothing. */
function wordFrom(head: string, from: number): HeadWord {
	let start = from;
	while (start < head.length && !isOfWord(head.charCodeAt(start))) start++;
	let behind = start;
	while (behind < head.length && isOfWord(head.charCodeAt(behind))) behind++;
	let end = behind;
	while (end > start && MARKS_BEHIND_WORD.includes(head.charAt(end - 1))) end--;
	return { start, end, text: head.slice(start, end), mark: head.slice(end, behind), printed: head.slice(start, behind) };
}

/** Everything but white space and signs of emphasis. */
function isOfWord(unit: number): boolean {
	return unit !== 0x2a && unit !== 0x5f && !isWhiteSpace(unit);
}

interface PlainWord extends HeadWord {
	readonly small: string;
}

/** The opener, and how many words decide on it: those behind them may be any. */
function readForm(words: readonly PlainWord[], language: Language): { form: OpeningForm | undefined; deciding: number } {
	const marker = markerIn(words, language);
	const others = marker ? [...words.slice(0, marker.at), ...words.slice(marker.at + marker.length)] : words;
	const matched = matchOpener(others, language);
	const matchedWords = matched ? matched.text.split(' ').length : 0;
	const deciding = decidingWords(words, marker, Math.max(matchedWords, wordsOfBeginning(others, language)) + 1, language);
	if (!matched) return { form: undefined, deciding };
	const own = withoutPreposition(others.slice(0, matchedWords), language);
	const form: OpeningForm = {
		own: own.map((_, index) => (marker && index >= marker.at ? index + marker.length : index)),
		key: keyOf(own, language),
		marker: marker && marker.at <= own.length ? marker : undefined,
		preambular: matched.preambular,
		operative: matched.operative,
	};
	return { form, deciding };
}

/**
 * @param count how many words, but for "also" and "further", decide on the opener
 * @returns how many decide on "also" and "further" among them, too
 */
function decidingWords(words: readonly PlainWord[], marker: Marker | undefined, count: number, language: Language): number {
	const phrases = markerPhrases(language);
	const reach = marker && marker.at < count ? count + marker.length : count;
	let deciding = reach;
	for (const [at, { small }] of words.slice(0, reach).entries()) {
		// The word behind them tells what they belong to.
		const longest = Math.max(0, ...(phrases.get(small) ?? []).map((phrase) => phrase.length + 1));
		deciding = Math.max(deciding, at + longest);
	}
	return deciding;
}

/** As how many words some words begin like an opener, in either gender; as the language's patterns for other openers look at two, at least one. */
function wordsOfBeginning(words: readonly PlainWord[], language: Language): number {
	const beginnings = openerBeginnings(language);
	const counts = variantsOf(words, language).map((variant) => {
		const small = variant.toLowerCase().split(' ');
		let count = 0;
		while (count < small.length && beginnings.has(small.slice(0, count + 1).join(' '))) count++;
		return count;
	});
	return Math.max(1, ...counts);
}

/** The openers of a language in small letters, and all that they begin with, word by word. */
export const openerBeginnings = perLanguage(({ structure: { openers } }): ReadonlySet<string> => {
	const beginnings = new Set<string>();
	for (const opener of [...openers.preambular, ...openers.operative]) {
		const words = opener.toLowerCase().split(' ');
		for (let count = 1; count <= words.length; count++) beginnings.add(words.slice(0, count).join(' '));
	}
	return beginnings;
});

/** "Takes note of" is the opener "Takes note". */
function withoutPreposition(words: readonly PlainWord[], { resolutionWords }: Language): readonly PlainWord[] {
	const isLoose = words.length > 1 && resolutionWords.prepositions.includes(words.at(-1)?.small ?? '');
	return isLoose ? words.slice(0, -1) : words;
}

function keyOf(words: readonly PlainWord[], { resolutionWords: { conjunction } }: Language): string {
	const small = words.map((word) => word.small);
	return (small[0] === conjunction?.first || small[0] === conjunction?.later ? small.slice(1) : small).join(' ');
}

/** The first "also" or "further" among the words. */
function markerIn(words: readonly PlainWord[], language: Language): Marker | undefined {
	const { repetition } = language.resolutionWords;
	const phrases = markerPhrases(language);
	for (let at = 0; at < words.length; at++) {
		const { small } = words[at] as PlainWord;
		const phrase = phrases.get(small)?.find((parts) => parts.every((part, index) => words[at + index]?.small === part));
		if (!phrase) continue;
		const next = words[at + phrase.length]?.small ?? '';
		// "Noting that, also according to …": the word belongs to what follows.
		if (at > 0 && words[at - 1]?.mark) continue;
		if (at > 0 && repetition.adjectives?.includes(small) && !repetition.followedBy?.includes(next)) continue;
		return { at, length: phrase.length, says: saying(phrase.join(' '), language) };
	}
	return undefined;
}

/** "Also", "further" and what says the same, word by word, by the first word. */
const markerPhrases = perLanguage(({ resolutionWords: { repetition } }): ReadonlyMap<string, readonly (readonly string[])[]> => {
	const byFirstWord = new Map<string, (readonly string[])[]>();
	for (const phrase of [repetition.also, repetition.further, ...repetition.others]) {
		const words = phrase.split(' ');
		const [first = ''] = words;
		byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), words]);
	}
	return byFirstWord;
});

/** What a word of repetition says. */
export function saying(word: string, { resolutionWords: { repetition } }: Language): RepetitionWord {
	if (word === repetition.also) return 'also';
	return word === repetition.further ? 'further' : 'other';
}

interface MatchedOpener {
	readonly text: string;
	readonly length: number;
	readonly preambular: boolean;
	readonly operative: boolean;
}

/** The longest opener at the start of some words: as printed, with the first letter in the other case, in either gender. */
export function matchOpener(words: readonly Pick<PlainWord, 'text' | 'small'>[], language: Language): MatchedOpener | undefined {
	let longest: MatchedOpener | undefined;
	for (const variant of variantsOf(words, language)) {
		const inOtherCase = otherCase(variant);
		const matched = matchPrinted(variant, language) ?? (inOtherCase === variant ? undefined : matchPrinted(inOtherCase, language));
		if (matched && matched.length > (longest?.length ?? 0)) longest = matched;
	}
	return longest;
}

function matchPrinted(words: string, language: Language): MatchedOpener | undefined {
	const { preambularOpeners, operativeOpeners } = structurePatterns(language);
	const preambular = preambularOpeners.match(words, 0);
	const operative = operativeOpeners.match(words, 0);
	const length = Math.max(preambular, operative);
	if (!length) return undefined;
	return { text: words.slice(0, length), length, preambular: preambular > 0, operative: operative > 0 };
}

function variantsOf(words: readonly Pick<PlainWord, 'text' | 'small'>[], language: Language): readonly string[] {
	const variants = [joined(words)];
	for (const forms of formsInEitherGender(language)) {
		if (!words.some(({ small }) => (forms.get(small) ?? small) !== small)) continue;
		variants.push(words.map(({ text, small }) => withFirstLetterOf(text, forms.get(small) ?? text)).join(' '));
	}
	return variants;
}

function joined(words: readonly Pick<PlainWord, 'text'>[]): string {
	let text = words[0]?.text ?? '';
	for (let index = 1; index < words.length; index++) text += ` ${words[index]?.text}`;
	return text;
}

/** For each form of a word that agrees with the organ, the feminine; and the masculine. None where no word agrees. */
const formsInEitherGender = perLanguage(({ resolutionWords: { agreeing } }): readonly ReadonlyMap<string, string>[] =>
	agreeing.length ? [0, 1].map((gender) => new Map(agreeing.flatMap((forms) => forms.map((form) => [form, forms[gender] ?? form])))) : [],
);

/** A word with its first letter in the case of another word's. */
export function withFirstLetterOf(model: string, word: string): string {
	const first = model.charAt(0);
	return first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
function otherCase(words: string): string {
	const first = words.charAt(0);
	const small = first.toLowerCase();
	return (first === small ? first.toUpperCase() : small) + words.slice(1);
}
