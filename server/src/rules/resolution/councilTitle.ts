import type { UnDocument } from '../../document/document.ts';
import { nodesOf } from '../../document/query.ts';
import { sentence } from '../../text/sentence.ts';
import { RESOLUTION_KINDS } from '../clause/resolutionKinds.ts';
import { openedResolutions } from '../facts/clauseOpenings.ts';
import type { Finding, Rule } from '../rule.ts';

/** A draft resolution of the Security Council with a title. */
export const resolutionCouncilTitle: Rule = {
	code: 'resolution/council-title',
	severity: 'information',
	reach: 'section',
	summary: 'Resolutions of the Security Council bear no title.',
	authority:
		'Editorial Manual of the United Nations, Resolutions and other formal decisions. Measured: none of the official resolutions at hand has one.',
	kinds: RESOLUTION_KINDS,
	examples: {
		good: [
			{
				language: 'en',
				text: `United Nations
S/2023/123

Security Council

Distr.: General
3 March 2023
Original: English

Norway: draft resolution

The Security Council,

Recalling its resolution 1631 (2005),

1. Decides to convene a meeting;

2. Decides to remain seized of the matter.`,
			},
			{
				language: 'es',
				text: `Noruega: proyecto de resolución

Cooperación regional

La Asamblea General,

Recordando su resolución 59/50,

1. Decide celebrar una reunión;

2. Decide examinar la cuestión.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `United Nations
S/2023/123

Security Council

Distr.: General
3 March 2023
Original: English

Norway: draft resolution

Regional cooperation
^^^^^^^^^^^^^^^^^^^^

The Security Council,

Recalling its resolution 1631 (2005),

1. Decides to convene a meeting;

2. Decides to remain seized of the matter.`,
			},
			{
				language: 'es',
				text: `Noruega: proyecto de resolución

Cooperación regional
^^^^^^^^^^^^^^^^^^^^

El Consejo de Seguridad,

Recordando su resolución 1631 (2005),

1. Decide celebrar una reunión;

2. Decide seguir ocupándose de la cuestión.`,
			},
		],
	},
	check: checkTitles,
};

function checkTitles(document: UnDocument): Finding[] {
	return openedResolutions(document).flatMap(({ organ, body: { enacting } }): Finding[] => {
		if (organ?.organ !== 'S' || !enacting) return [];
		const section = document.sections[enacting.section];
		const title = section && nodesOf(document, section, 'title').findLast(({ end }) => end <= enacting.start);
		if (!title) return [];
		const { start, end } = title;
		const { code, severity } = resolutionCouncilTitle;
		return [
			{
				...{ code, severity, start, end },
				message: sentence`Resolutions of the Security Council bear no title: the draft goes from its sponsors to the enacting formula. Take the title out.`,
			},
		];
	});
}
