/** A document made from a template. */
export interface FilledTemplate {
	/** The document; the places to fill in hold the words that say with what. */
	readonly text: string;
	/** The same as a snippet of the Language Server Protocol, with a tab stop for each place. */
	readonly snippet: string;
	/** The words of the places to fill in, in their order, each once. */
	readonly places: readonly string[];
}

/** The value of a slot, which may have slots and places of its own; undefined or empty where it has none. */
export type Slots = (name: string, form: string | undefined) => string | undefined;

/**
 * Fills the slots of a template (see languages/templates). A line with a slot that has no value is left out; blank lines that meet become one.
 *
 * @throws RangeError where slots hold one another
 */
export function fillTemplate(template: string, slots: Slots): FilledTemplate {
	const filled = `${expandLines(template, slots, 0)
		.replace(/\n{3,}/g, '\n\n')
		.trim()}\n`;
	const places = [...new Set([...filled.matchAll(PLACE)].map(([, words = '']) => words))];
	const seen = new Set<string>();
	const snippet = filled
		.split(PLACE)
		.map((part, index) => (index % 2 === 0 ? escapeSnippet(part) : tabStop(part, places.indexOf(part) + 1, seen)))
		.join('');
	return { text: filled.replace(PLACE, (_, words: string) => shown(words)), snippet: `${snippet}$0`, places: places.map(shown) };
}

/** `{slot}` or `{slot:form}`. */
const SLOT = /\{([A-Za-z]+)(?::([A-Za-z]+))?\}/g;
/** `[[words]]`. */
const PLACE = /\[\[([^\]]+)\]\]/g;
/** Slots within slots within slots: a heading within the annexes within the template. */
const DEEPEST = 8;

function expandLines(template: string, slots: Slots, depth: number): string {
	if (depth > DEEPEST) throw new RangeError(`Slots hold one another: ${template.slice(0, 80)}`);
	const lines = template.split('\n').flatMap((line): string[] => {
		let isComplete = true;
		const expanded = line.replace(SLOT, (_, name: string, form: string | undefined) => {
			const value = slots(name, form) ?? '';
			if (value === '') isComplete = false;
			return expandLines(value, slots, depth + 1);
		});
		return isComplete ? [expanded] : [];
	});
	return lines.join('\n');
}

/** The words of a place, without the mark that tells it from another with the same words. */
function shown(place: string): string {
	return place.replace(/#[a-z0-9]+$/, '');
}

/** The first of several equal places holds the words; what is typed there stands in the others too. */
function tabStop(place: string, number: number, seen: Set<string>): string {
	if (seen.has(place)) return `\${${number}}`;
	seen.add(place);
	return `\${${number}:${escapeSnippet(shown(place))}}`;
}

function escapeSnippet(text: string): string {
	return text.replace(/[\\$}]/g, '\\$&');
}
