import type { UnDocument } from '../document/document.ts';
import { type OutlineItem, outlineOf } from '../document/outline.ts';
import { languageOf } from '../languages/index.ts';
import { documentKindNames } from '../rules/documentKindNames.ts';
import { render } from '../text/sentence.ts';
import { nodeKindNames } from './nodeKindNames.ts';
import { isolated, withoutInvisible } from './printable.ts';

/** The tree of a document for a reader: a line a part, indented below the part that holds it, with its number and first words. */
export function outlineReport(document: UnDocument): string {
	const title = `${capitalized(render(documentKindNames[document.kind]))}, ${languageName(document.language)}`;
	const annexes = annexNames(document);
	const itemLines = (item: OutlineItem, depth: number): string[] => [
		`${'  '.repeat(depth)}${annexes.get(item.start) ?? partName(item)}: ${isolated(withoutInvisible(item.text))}`,
		...item.children.flatMap((child) => itemLines(child, depth + 1)),
	];
	return `${[title, ...outlineOf(document).flatMap((item) => itemLines(item, 1))].join('\n')}\n`;
}

/** "operative paragraph 3" */
function partName(item: OutlineItem): string {
	return nodeKindNames[item.kind] + printedNumber(item);
}

function printedNumber({ number }: { readonly number?: string }): string {
	return number === undefined ? '' : ` ${isolated(withoutInvisible(number))}`;
}

/** "annex 2 (draft resolution, French)" by the start of the heading; the language only where it is not that of the document. */
function annexNames({ nodes, sections, language }: UnDocument): Map<number, string> {
	const names = new Map<number, string>();
	for (const section of sections) {
		const heading = nodes[section.heading];
		if (heading === undefined) continue;
		const name = `${heading.label ?? 'annex'}${printedNumber(heading)}`;
		const facts = [
			...(section.kind === 'none' ? [] : [render(documentKindNames[section.kind])]),
			...(section.language === language || section.language === 'und' ? [] : [languageName(section.language)]),
		];
		names.set(heading.start, facts.length === 0 ? name : `${name} (${facts.join(', ')})`);
	}
	return names;
}

function languageName(code: UnDocument['language']): string {
	return languageOf(code)?.name ?? 'language unknown';
}

function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
