import { mainSection, nodesOf } from '../document/query.ts';
import type { Language } from '../languages/language.ts';
import type { TemplateWords } from '../languages/templates/documentTemplates.ts';
import { documentTemplates } from '../languages/templates/index.ts';
import { perLanguage } from '../references/patterns.ts';
import { annexHeadings, shortHeading } from '../rules/annex/annexHeadings.ts';
import type { Completion, CompletionPlace } from './completionPlace.ts';
import { goesOn } from './typedWords.ts';

/**
 * Whole sentences that a line of a letter or resolution may be: how a letter begins, how it asks to be circulated, the heading of its next annex,
 * the enacting formula of each organ. They are those of the templates; a sentence that only the writer can end is given up to there.
 */
export function completeFormulas(place: CompletionPlace): Completion[] {
	const { document, offset, lineStart, section, language } = place;
	const line = document.text.slice(lineStart, offset);
	const typed = line.trimStart();
	if (typed.length > LONGEST_FORMULA || document.text.charAt(lineStart - 1).trim() !== '') return [];
	const sentences = [...(section === 0 ? letterSentences(place) : []), nextAnnexHeading(place), ...enactingFormulas(language)];
	return sentences.flatMap((text): Completion[] =>
		text !== typed && goesOn(text, typed) ? [{ kind: 'formula', text, start: offset - typed.length, end: offset }] : [],
	);
}

/** UTF-16 units. */
const LONGEST_FORMULA = 200;

/** In a section that has an enacting formula, as a draft resolution, a letter's sentences have no place. */
function letterSentences({ document, language }: CompletionPlace): string[] {
	if (nodesOf(document, mainSection(document), 'enacting').length) return [];
	const { words, texts } = documentTemplates[language.code];
	const annexes = document.sections.filter(({ parent }) => parent === 0).length;
	const item = document.references.find(({ kind }) => kind === 'agenda-item')?.value;
	const { transmitting, informing } = words.opening;
	const lines = (kind: 'letter-with-statement' | 'letter-under-item') => texts[kind].split('\n');
	const asking = lines('letter-with-statement').find((line) => line.includes('{circulatedAs}')) ?? '';
	const instructed = lines('letter-under-item').find((line) => line.includes('[[')) ?? '';
	return [
		...[transmitting, informing, instructed].map(beginning),
		...circulations(words, item).flatMap((circulatedAs) =>
			[...new Set(Object.values(words.grateful))].map((grateful) =>
				asking
					.replace('{grateful}', grateful)
					.replace('{letterAndAnnexes}', words.letterAndAnnexes[Math.min(annexes, words.letterAndAnnexes.length - 1)] ?? '')
					.replace('{circulatedAs}', circulatedAs),
			),
		),
	];
}

/** A sentence up to the first place that is to be filled in. */
function beginning(sentence: string): string {
	return sentence.replace(/\s*(?:\[\[|\{).*$/s, '');
}

/** As whose document: under the item that the document names, where it names one. */
function circulations({ circulatedAs }: TemplateWords, item: string | undefined): string[] {
	const { assembly, both, council, request } = circulatedAs;
	const underItem = item === undefined ? [] : [assembly, both].map((words) => words.replace('{item}', item));
	return [...underItem, request, council];
}

/** With a number where the document has an annex already or refers to several. */
function nextAnnexHeading({ document, language }: CompletionPlace): string {
	const headings = annexHeadings(document, 0, language);
	const isMentionedByNumber = document.references.some(({ kind, value }) => kind === 'annex' && value !== '');
	const next = headings.length + 1;
	return shortHeading(next > 1 || isMentionedByNumber ? next : undefined, language);
}

/** "The General Assembly," and those of the Councils. Patterns that stand for several formulas are left out. */
const enactingFormulas = perLanguage(({ structure, marks }: Language): string[] =>
	structure.organs.flatMap(({ formula }) => {
		const printed = formula.replaceAll("['’]", '’').replaceAll(' ?', ' ');
		return /[[(|?]/.test(printed) ? [] : [printed + marks.comma];
	}),
);
