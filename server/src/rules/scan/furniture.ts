import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { nodeAt, textOf } from '../../document/query.ts';
import type { TextEdit } from '../../text/edits.ts';
import type { Range } from '../../text/range.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { isWhiteSpace, trimmedEnd, trimmedStart } from '../../text/whiteSpace.ts';
import { findingForAll } from '../facts/findingForAll.ts';
import type { Finding, Rule } from '../rule.ts';

/** The heads and feet of pages in a text that has no pages. */
export const scanFurniture: Rule = {
	code: 'scan/furniture',
	severity: 'information',
	reach: 'document',
	summary: 'A text has no page numbers, job numbers, bar codes or page heads from the pages that it was copied from.',
	authority:
		'United Nations Editorial Manual, Mastheads and cover pages: the Secretariat puts job numbers, bar codes and page numbers on the pages of a document. They are no part of its text.',
	examples: {
		good: [
			{
				language: 'en',
				text: 'The General Assembly,\n\nRecalling its resolution 59/50,\n\n1. Takes note of the report;\n\n2. Decides to remain seized of the matter.',
			},
			{ language: 'fr', text: 'L’Assemblée générale,\n\nRappelant sa résolution 59/50,\n\nPrend note du rapport.' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 59/50,

__________________
1 A/64/191.

18-17962 (E)
^^^^^^^^^^^^

1. Takes note of the report;

2. Decides to remain seized of the matter.`,
			},
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 59/50,

18-17962 (E)
^^^^^^^^^^^^

*1817962*

1. Takes note of the report;

2. Decides to remain seized of the matter.`,
				fixed: `The General Assembly,

Recalling its resolution 59/50,

1. Takes note of the report;

2. Decides to remain seized of the matter.`,
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant sa résolution 59/50,

1. Prend note du rapport\u00a0;

18-17962 (F)
^^^^^^^^^^^^

2. Décide de rester saisie de la question.`,
				fixed: `L’Assemblée générale,

Rappelant sa résolution 59/50,

1. Prend note du rapport\u00a0;

2. Décide de rester saisie de la question.`,
			},
		],
	},
	check: findFurniture,
};

function findFurniture(document: UnDocument): Finding[] {
	const lines = document.nodes.filter((node) => node.kind === 'furniture' && isOfPage(textOf(document, node)));
	const [first] = lines;
	if (!first) return [];
	const message = sentence`Lines that pages have left behind: ${lines.length}, the first of them ${quote(textOf(document, first))}. They are no part of the text.`;
	if (hasFootLines(document)) return [findingForAll(scanFurniture, first, message)];
	const edits = runsOf(document, lines).map((run) => removal(document, run));
	return [findingForAll(scanFurniture, first, message, { title: sentence`Take them out`, safe: false, edits })];
}

/** Footnotes at the feet of pages have to be moved by hand: with the page alone taken away they would stand in the middle of the text. */
function hasFootLines(document: UnDocument): boolean {
	return document.nodes.some((node) => node.kind === 'furniture' && FOOT_LINE.test(textOf(document, node)));
}

const FOOT_LINE = /^_{3,}$/;

/** Not the line above footnotes, the dash of a list, the end of a footnote's sentence, or the number of a resolution, which is no page of so many. */
function isOfPage(line: string): boolean {
	const [, page, pages] = /^(\d+)\/(\d+)$/.exec(line) ?? [];
	return !(SEPARATOR.test(line) || (line.endsWith('.') && !line.endsWith('...'))) && (page === undefined || Number(page) <= Number(pages));
}

const SEPARATOR = /^[\s_\-–—*]*$/;

/** Neighbours with nothing but white space between them are one. */
function runsOf(document: UnDocument, lines: readonly DocumentNode[]): Range[] {
	const runs: Range[] = [];
	for (const { start, end } of lines) {
		const last = runs.at(-1);
		if (last && trimmedStart(document.text, last.end, start) === start) runs[runs.length - 1] = { start: last.start, end };
		else runs.push({ start, end });
	}
	return runs;
}

/** Takes the lines out with the white space behind them; inside a paragraph, which they have cut in two, with that before them too. */
function removal(document: UnDocument, { start, end }: Range): TextEdit {
	const { text } = document;
	let to = end;
	while (to < text.length && isWhiteSpace(text.charCodeAt(to))) to++;
	const from = trimmedEnd(text, 0, start);
	if (to === text.length) return { start: from, end: to, newText: text.slice(from, start).includes('\n') ? '\n' : '' };
	const isCut = from > 0 && nodeAt(document, from - 1) === nodeAt(document, to);
	return isCut ? { start: from, end: to, newText: '\n' } : { start, end: to, newText: '' };
}
