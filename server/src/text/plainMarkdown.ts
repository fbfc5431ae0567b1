import { plainLine } from './plainWords.ts';

/** Words within Markdown, on one line, in which they mean nothing but themselves: no link, no HTML, no emphasis. */
export function plainMarkdown(words: string): string {
	return plainLine(words).replace(/[\\`*_{}[\]()#+\-.!<>|~&@$^=]|:(?=\/)/g, '\\$&');
}
