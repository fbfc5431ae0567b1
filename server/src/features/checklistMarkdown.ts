import { plainMarkdown } from '../text/plainMarkdown.ts';
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
		`# ${plainMarkdown(render(sentence`Checklist before sending: ${name}`, bundle))}`,
		`**${plainMarkdown(render(conclusion, bundle))}**`,
		...parts.map(({ heading, items }) =>
			[
				`## ${render(heading, bundle)}\n`,
				...items.map(({ state, sentence: words }) => `- [${MARKS[state]}] ${plainMarkdown(render(words, bundle))}`),
			].join('\n'),
		),
		'',
	]
		.join('\n\n')
		.trimEnd()}\n`;
}

const MARKS: Readonly<Record<ChecklistState, string>> = { done: 'x', later: 'x', open: ' ', look: ' ' };
