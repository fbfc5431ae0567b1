import { type Bundle, render, sentence } from '../text/sentence.ts';
import type { Checklist, ChecklistState } from './checklist.ts';

/**
 * A checklist as a file to attach: Markdown with a box for each point, ticked where it is as it should be.
 *
 * @param name what the document is called, such as the name of its file
 * @param bundle the words of the user's language; English where it is absent
 */
export function checklistMarkdown({ parts, conclusion }: Checklist, name: string, bundle?: Bundle): string {
	return `${[
		`# ${render(sentence`Checklist before sending: ${name}`, bundle)}`,
		`**${render(conclusion, bundle)}**`,
		...parts.map(({ heading, items }) =>
			[
				`## ${render(heading, bundle)}\n`,
				...items.map(({ state, sentence: words }) => `- [${MARKS[state]}] ${escaped(render(words, bundle))}`),
			].join('\n'),
		),
		'',
	]
		.join('\n\n')
		.trimEnd()}\n`;
}

const MARKS: Readonly<Record<ChecklistState, string>> = { done: 'x', later: 'x', open: ' ', look: ' ' };

/** Document text within a sentence must stay text. */
function escaped(words: string): string {
	return words.replace(/[\\`*_[\]<>]/g, '\\$&');
}
