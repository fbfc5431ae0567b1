import type { UnDocument } from '../../document/document.ts';
import { nodeAt } from '../../document/query.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { type FootnoteMark, footnoteMarks } from './footnoteMarks.ts';

/** A mark that leads to no footnote. */
export const footnoteMissing: Rule = {
	code: 'footnote/missing',
	severity: 'warning',
	reach: 'document',
	summary: 'Every mark of a footnote leads to one.',
	authority:
		'Editorial Manual of the United Nations, Mastheads and cover pages: a star behind a symbol or the sponsors has its footnote, such as the reason of a reissue. The star of an agenda item is looked at by agenda/star.',
	examples: {
		good: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling the report of the Secretary-General,[^1]

Decides to remain seized of the matter.

[^1]: A/79/221.`,
			},
			{
				language: 'en',
				text: `A/79/L.5*

Norway:** draft resolution

The General Assembly,

Recalling its resolution 59/50,

Decides to remain seized of the matter.

* Reissued for technical reasons on 21 October 2010.

** On behalf of the States of the region.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling the report of the Secretary-General,[^2]
                                              ^^^^

Decides to remain seized of the matter.

[^1]: A/79/221.

Recalling[^1] as before.`,
			},
			{
				language: 'es',
				text: `A/79/L.5*
        ^

La Asamblea General,

Recordando su resolución 59/50,

Decide examinar la cuestión.`,
			},
		],
	},
	check: (document) => {
		const { marks, notes } = footnoteMarks(document);
		const labels = new Set(notes.map(({ label }) => label));
		return marks.flatMap((mark) => (labels.has(mark.label) || isOfAgenda(document, mark) ? [] : [finding(document, mark)]));
	},
};

function isOfAgenda(document: UnDocument, mark: FootnoteMark): boolean {
	return mark.kind === 'star' && nodeAt(document, mark.start)?.kind === 'agenda-item';
}

function finding({ text }: UnDocument, { start, end, kind }: FootnoteMark): Finding {
	const printed = quote(text.slice(start, end));
	return {
		code: footnoteMissing.code,
		severity: footnoteMissing.severity,
		...{ start, end },
		message:
			kind === 'star'
				? sentence`The mark ${printed} leads to no footnote. Add a footnote that begins with it, or take the mark out.`
				: sentence`The mark ${printed} leads to no footnote. Add one, beginning with ${quote(`${text.slice(start, end)}:`)}, or take the mark out.`,
	};
}
