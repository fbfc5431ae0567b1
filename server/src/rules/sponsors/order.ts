import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { sectionOf, textOf } from '../../document/query.ts';
import type { StateReference } from '../../references/reference.ts';
import { stateNames } from '../../tables/states.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import type { Finding, Rule } from '../rule.ts';
import { sponsorStates } from './sponsorStates.ts';

/** Sponsors that are in no alphabetical order. */
export const sponsorsOrder: Rule = {
	code: 'sponsors/order',
	severity: 'information',
	reach: 'paragraph',
	summary: 'The sponsors of a draft stand in alphabetical order.',
	authority:
		'Editorial Manual of the United Nations, Communications: States stand in English alphabetical order; that of the document’s own language is taken as well. Measured: all lines of sponsors of the drafts at hand are in order.',
	examples: {
		good: [
			{
				language: 'en',
				text: `Bolivia (Plurinational State of), Cuba, Norway and Viet Nam: draft resolution

The General Assembly,

Recalling its resolution 59/50,

Decides to remain seized of the matter.`,
			},
			{
				language: 'fr',
				text: `Afrique du Sud, Chili et Norvège : projet de résolution

L’Assemblée générale,

Rappelant sa résolution 59/50,

Décide d’examiner la question.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Chile, Viet Nam, Norway and Zambia: draft resolution
                 ^^^^^^

The General Assembly,

Recalling its resolution 59/50,

Decides to remain seized of the matter.`,
				fixed: `Chile, Norway, Viet Nam and Zambia: draft resolution

The General Assembly,

Recalling its resolution 59/50,

Decides to remain seized of the matter.`,
			},
			{
				language: 'es',
				text: `Noruega, Chile y Zambia: proyecto de resolución
         ^^^^^

La Asamblea General,

Recordando su resolución 59/50,

Decide examinar la cuestión.`,
				fixed: `Chile, Noruega y Zambia: proyecto de resolución

La Asamblea General,

Recordando su resolución 59/50,

Decide examinar la cuestión.`,
			},
		],
	},
	check: (document) => document.nodes.flatMap((node) => (node.kind === 'sponsors' ? checkLine(document, node) : [])),
};

function checkLine(document: UnDocument, line: DocumentNode): Finding[] {
	const states = sponsorStates(document, line);
	if (states.length < 2) return [];
	const language = sectionLanguage(document, sectionOf(document, line))?.code ?? 'en';
	const orders = [...new Set([language, 'en'] as const)].map((code) => {
		const { compare } = collatorOf(code);
		const name = ({ value }: StateReference) => stateNames(value, code)?.short ?? '';
		return {
			late: states.filter((state, index) => index > 0 && compare(name(states[index - 1] as StateReference), name(state)) > 0),
			compare,
			name,
		};
	});
	if (orders.some(({ late }) => late.length === 0)) return [];
	const [own] = orders;
	const [late] = own?.late ?? [];
	if (!own || !late) return [];
	const sorted = [...states].sort((one, other) => own.compare(own.name(one), own.name(other)));
	const edits = states.flatMap((state, index) => {
		const right = sorted[index] as StateReference;
		return right === state ? [] : [{ start: state.start, end: state.end, newText: textOf(document, right) }];
	});
	const { code, severity } = sponsorsOrder;
	const { start, end } = late;
	return [
		{
			...{ code, severity, start, end },
			message: sentence`${quote(textOf(document, late))} comes too late: sponsors stand in alphabetical order.`,
			fixes: [{ title: sentence`Put the sponsors in alphabetical order`, safe: false, edits }],
		},
	];
}

const collators = new Map<string, Intl.Collator>();

function collatorOf(language: string): Intl.Collator {
	const collator = collators.get(language) ?? new Intl.Collator(language);
	collators.set(language, collator);
	return collator;
}
