import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import type { StateReference } from '../../references/reference.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { sponsorStates } from './sponsorStates.ts';

/** A State that is named twice among the sponsors. */
export const sponsorsRepeated: Rule = {
	code: 'sponsors/repeated',
	severity: 'warning',
	reach: 'paragraph',
	summary: 'The sponsors of a draft are named once each.',
	authority: 'A State sponsors a draft once. Measured: no line of sponsors of the drafts at hand names a State twice.',
	examples: {
		good: [
			{
				language: 'en',
				text: `Chile, Norway and Viet Nam: draft resolution

The General Assembly,

Recalling its resolution 59/50,

Decides to remain seized of the matter.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Chile, Norway, Viet Nam and Norway: draft resolution
                            ^^^^^^

The General Assembly,

Recalling its resolution 59/50,

Decides to remain seized of the matter.`,
			},
			{
				language: 'fr',
				text: `Chili, Norvège, Chili et Viet Nam : projet de résolution
                ^^^^^

L’Assemblée générale,

Rappelant sa résolution 59/50,

Décide d’examiner la question.`,
			},
		],
	},
	check: (document) =>
		document.nodes.flatMap((node) => (node.kind === 'sponsors' ? checkStates(document, sponsorStates(document, node)) : [])),
};

function checkStates(document: UnDocument, states: readonly StateReference[]): Finding[] {
	const first = new Map<string, StateReference>();
	return states.flatMap((state) => {
		const before = first.get(state.value);
		if (!before) {
			first.set(state.value, state);
			return [];
		}
		const { code, severity } = sponsorsRepeated;
		const { start, end } = state;
		return [
			{
				...{ code, severity, start, end },
				message: sentence`${quote(textOf(document, state))} is among the sponsors already. Name it once.`,
				related: [{ start: before.start, end: before.end, message: sentence`Named here first` }],
			},
		];
	});
}
