/**
 * A text for the user that is put into words late, in the user's language: the English template with `{0}`, `{1}` … where values stand, and
 * the values. Made by {@link sentence}, read by {@link render}.
 */
export interface Sentence {
	readonly template: string;
	readonly values: readonly SentenceValue[];
}

/** A number, a symbol or other words that are the same in each language, or what has words of its own: a quotation, a date, a list. */
export type SentenceValue = string | number | Sentence;

/** The templates of one language by their English ones, in Visual Studio Code's format of bundles. */
export type Bundle = Readonly<Record<string, string>>;

/**
 * The tag of each text for the user: sentence`Number ${value} is printed twice.` It is one whole sentence or several; words are never put
 * together from parts, for other languages order and bend them in other ways. `npm run generate` collects the templates for translation.
 */
export function sentence(strings: TemplateStringsArray, ...values: readonly SentenceValue[]): Sentence {
	let template = strings[0] ?? '';
	for (let index = 1; index < strings.length; index++) template += `{${index - 1}}${strings[index]}`;
	return { template, values };
}

/** The words of a sentence, in the bundle's language, in English where it has no such template. Values of another direction are isolated. */
export function render(said: SentenceValue, bundle?: Bundle): string {
	return words(said, bundle, false);
}

/** @param inRightToLeft whether it stands in a sentence that runs from the right: what has no letters of its own runs as that does */
function words(said: SentenceValue, bundle: Bundle | undefined, inRightToLeft: boolean): string {
	if (typeof said !== 'object') return String(said);
	const { template, values } = said;
	const translated = (bundle && Object.hasOwn(bundle, template) && bundle[template]) || template;
	if (values.length === 0) return translated;
	const rightToLeft = inRightToLeft || RIGHT_TO_LEFT.test(translated);
	return translated.replace(PLACEHOLDER, (placeholder, index: string) => {
		const value = values[Number(index)];
		if (value === undefined) return placeholder;
		const said = words(value, bundle, rightToLeft);
		return typeof value === 'object' || !needsIsolation(said, rightToLeft) ? said : isolated(said);
	});
}

/** Text between U+2068 FIRST STRONG ISOLATE and U+2069 POP DIRECTIONAL ISOLATE: it disturbs the order of no words round it. */
export function isolated(text: string): string {
	return `${ISOLATE}${text}${END_OF_ISOLATE}`;
}

const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';
const PLACEHOLDER = /\{(\d{1,2})\}/g;
/** The blocks of Hebrew, Arabic and their neighbours, and of Arabic presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const FIGURES = /^\p{Nd}*$/u;

function needsIsolation(words: string, inRightToLeft: boolean): boolean {
	if (words.startsWith(ISOLATE)) return false;
	return inRightToLeft ? !FIGURES.test(words) : RIGHT_TO_LEFT.test(words);
}
