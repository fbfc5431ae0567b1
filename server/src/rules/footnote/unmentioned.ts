import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Rule } from '../rule.ts';
import { footnoteMarks } from './footnoteMarks.ts';

/** A footnote to which no mark leads. */
export const footnoteUnmentioned: Rule = {
	code: 'footnote/unmentioned',
	severity: 'warning',
	reach: 'document',
	summary: 'Every footnote has a mark that leads to it.',
	authority: 'Editorial Manual of the United Nations, Footnotes: a note belongs to the place of the text that carries its mark.',
	examples: {
		good: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling the report of the Secretary-General,[^1]

Decides to remain seized of the matter.

[^1]: A/79/221.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling the report of the Secretary-General,[^1]

Decides to remain seized of the matter.

[^1]: A/79/221.

[^2]: A/79/222.
^^^^^`,
			},
			{
				language: 'fr',
				text: `Soixante-quatrième session

Point 70 de l’ordre du jour provisoire

Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

J’ai l’honneur de vous informer d’une décision.

(Signé) Kari Berg

* A/64/150.
^`,
			},
		],
	},
	check: (document) => {
		const { marks, notes } = footnoteMarks(document);
		const labels = new Set(marks.map(({ label }) => label));
		return notes.flatMap(({ label, start, end }) => {
			if (labels.has(label)) return [];
			const printed = quote(document.text.slice(start, end).replace(/:$/, ''));
			const { code, severity } = footnoteUnmentioned;
			return [
				{
					code,
					severity,
					start,
					end,
					message: sentence`No mark ${printed} in the text leads to this footnote. Add the mark, or take the footnote out.`,
				},
			];
		});
	},
};
