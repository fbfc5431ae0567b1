import { textOf } from '../document/query.ts';
import { annexHeadings, printAnnexNumber } from '../rules/annex/annexHeadings.ts';
import { annexWordBefore } from './annexMentions.ts';
import type { Completion, CompletionPlace } from './completionPlace.ts';
import { goesOn } from './typedWords.ts';

/** Behind the word "annex" the numbers of the annexes that the document has, printed as in their headings, with their titles. */
export function completeAnnexNumbers({ document, offset, lineStart, section, language }: CompletionPlace): Completion[] {
	const before = document.text.slice(lineStart, offset);
	const begin = Math.max(before.search(LAST_WORD), before.length - annexTail(before, language.script));
	const start = lineStart + begin;
	if (annexWordBefore(document.text, start, language) === '') return [];
	const typed = document.text.slice(start, offset);
	const owner = document.sections[section]?.parent ?? -1;
	const headings = [section, owner].filter((index) => index >= 0).flatMap((index) => annexHeadings(document, index, language));
	return headings.flatMap((heading): Completion[] => {
		const value = Number(heading.number);
		const number = heading.numberRange ? textOf(document, heading.numberRange) : printAnnexNumber(value, language);
		if (!number || !goesOn(number, typed)) return [];
		const title = document.nodes[document.nodes.indexOf(heading.node) + 1];
		const detail = title?.kind === 'annex-title' || title?.kind === 'heading' ? { detail: textOf(document, title).slice(0, 80) } : {};
		return [{ kind: 'annex-number', text: number, start, end: offset, ...detail }];
	});
}

/** The word that is being typed, which may be empty. */
const LAST_WORD = /[^\s()（）,،、;；]*$/;

/** In a script without spaces the number follows the word directly: it is the numerals that have been typed. */
function annexTail(before: string, script: string): number {
	return script === 'Han' ? (/[一二三四五六七八九十]*$/.exec(before)?.[0].length ?? 0) : before.length;
}
