import { plainLine } from './plainWords.ts';

/**
 * Words within Markdown, on one line, in which they mean nothing but themselves: no link, no HTML, no emphasis. Marks that mean something in some
 * places only, as the full stop behind the number of a list, are left alone in all others, since such a text is also read as it is.
 */
export function plainMarkdown(words: string): string {
	return plainLine(words).replace(active, '\\$&');
}

/** Everywhere; where an address begins; at the beginning of a line: headings, lists, rules. */
const active = /[\\`*_[\]<>|~&@$]|:(?=\/)|(?<=www)\.|^[#+\-=]|(?<=^\d{1,9})[.)]/gi;
