import type { UnDocument } from '../../document/document.ts';
import { documentTemplates } from '../../languages/templates/index.ts';
import { resolutionBodies } from '../../rules/facts/resolutionBodies.ts';
import { applyEdits, type TextEdit } from '../../text/edits.ts';
import { sentence } from '../../text/sentence.ts';
import { type Refactoring, refuse, settle } from './refactoring.ts';

/** The organs in whose name drafts are written. */
export const draftingOrgans = ['A', 'S', 'E', 'A/HRC'] as const;

type DraftingOrgan = (typeof draftingOrgans)[number];

/** Lets another organ speak in every draft of the document: its formula, and openers that agree with it in gender. */
export function changeOrgan(document: UnDocument, organ: DraftingOrgan): Refactoring | undefined {
	const bodies = resolutionBodies(document).filter(({ enacting }) => enacting !== undefined);
	if (bodies.length === 0) return undefined;
	const edits = bodies.flatMap(({ enacting, language }): TextEdit[] => {
		const printed = document.text.slice(enacting?.start, enacting?.end);
		// Marks of emphasis and the comma stay as they are.
		const words = /[\p{L}\p{M}][^,،，*_]*[\p{L}\p{M}]/u.exec(printed);
		if (!enacting || !words) return [];
		const start = enacting.start + words.index;
		return [{ start, end: start + words[0].length, newText: documentTemplates[language.code].words.formulas[organ] }];
	});
	const text = applyEdits(document.text, edits);
	if (text === document.text) return refuse(sentence`That organ speaks already.`);
	return settle(
		document,
		text,
		[sentence`See whether the head, the agenda item and the words that refer to the organ, such as “its resolution”, still fit it.`],
		'note',
	);
}
