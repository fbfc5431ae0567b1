import type { UnDocument } from '../document/document.ts';
import { type OutlineItem, outlineOf } from '../document/outline.ts';
import { englishMessages, type Messages } from '../languages/messageBundles.ts';
import { documentKindNames } from '../rules/documentKindNames.ts';
import { languageNames } from '../rules/languageNames.ts';
import { render, type Sentence, sentence } from '../text/sentence.ts';
import { listOf } from '../text/sentenceValues.ts';
import { annexKindNames, nodeKindNames } from './nodeKindNames.ts';
import { isolated, withoutInvisible } from './printable.ts';

/** The tree of a document for a reader: a line a part, indented below the part that holds it, with its number and first words. */
export function outlineReport(document: UnDocument, { bundle }: Messages = englishMessages): string {
	const annexes = annexNames(document);
	const itemLines = (item: OutlineItem, depth: number): string[] => {
		const name = annexes.get(item.start) ?? numbered(nodeKindNames[item.kind], item);
		return [
			`${'  '.repeat(depth)}${render(sentence`${name}:`, bundle)} ${isolated(withoutInvisible(item.text))}`,
			...item.children.flatMap((child) => itemLines(child, depth + 1)),
		];
	};
	const title = capitalized(render(listOf([documentKindNames[document.kind], languageName(document.language)]), bundle));
	return `${[title, ...outlineOf(document).flatMap((item) => itemLines(item, 1))].join('\n')}\n`;
}

/** "operative paragraph 3" */
function numbered(name: Sentence, { number }: { readonly number?: string }): Sentence {
	return number === undefined ? name : sentence`${name} ${withoutInvisible(number)}`;
}

/** "annex 2 (draft resolution, French)" by the start of the heading; the language only where it is not that of the document. */
function annexNames({ nodes, sections, language }: UnDocument): Map<number, Sentence> {
	const names = new Map<number, Sentence>();
	for (const section of sections) {
		const heading = nodes[section.heading];
		if (heading === undefined) continue;
		const name = numbered(annexKindNames[heading.label ?? 'annex'], heading);
		const facts = [
			...(section.kind === 'none' ? [] : [documentKindNames[section.kind]]),
			...(section.language === language || section.language === 'und' ? [] : [languageName(section.language)]),
		];
		names.set(heading.start, facts.length === 0 ? name : sentence`${name} (${listOf(facts)})`);
	}
	return names;
}

function languageName(code: UnDocument['language']): Sentence {
	return code === 'und' ? sentence`language unknown` : languageNames[code];
}

function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
