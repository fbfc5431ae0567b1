import type { UnDocument } from '../../document/document.ts';
import type { TextEdit } from '../../text/edits.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { insertion, type OpenedPair, openedPairs, removal, severityFor } from './repetition.ts';

/** "Also" or "further" on the wrong side of its verb. */
export const resolutionAlsoPlace: Rule = {
	code: 'resolution/also-place',
	severity: 'warning',
	reach: 'section',
	summary: '“Also” and “further” stand behind the verb in the preamble and before it in the operative part.',
	authority:
		'Usage of the General Assembly and the Human Rights Council (“Recalling also”, “Also requests”). Measured on official English resolutions: 8,192 of 8,207 such words; in the Security Council they stand on either side.',
	languages: ['en'],
	examples: {
		good: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 59/50,

Recalling also its resolution 61/44,

1. Requests the Secretary-General to report;

2. Also requests Member States to cooperate.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 59/50,

Also recalling its resolution 61/44,
^^^^

1. Requests the Secretary-General to report;

2. Requests also that Member States cooperate;
            ^^^^

3. Decides to remain seized of the matter.`,
				fixed: `The General Assembly,

Recalling its resolution 59/50,

Recalling also its resolution 61/44,

1. Requests the Secretary-General to report;

2. Also requests that Member States cooperate;

3. Decides to remain seized of the matter.`,
			},
		],
	},
	check: (document) => openedPairs(document).flatMap((pair) => checkPair(document, pair)),
};

function checkPair(document: UnDocument, pair: OpenedPair): Finding[] {
	const { opening, part, resolution } = pair;
	const { repetition } = opening;
	const { language } = resolution.body;
	const { stands, placeIsFixed } = language.resolutionWords.repetition;
	if (!placeIsFixed || !repetition || repetition.stands === stands[part]) return [];
	const printed = document.text.slice(repetition.start, repetition.end);
	const word = quote(printed.toLowerCase());
	const edits: TextEdit[] = [...removal(document, opening, language), insertion(opening, part, printed.toLowerCase(), language)];
	return [
		{
			code: resolutionAlsoPlace.code,
			severity: severityFor(document, pair, resolutionAlsoPlace.severity),
			start: repetition.start,
			end: repetition.end,
			message:
				part === 'preambular'
					? sentence`In the preamble, ${word} stands behind the verb. Move it there.`
					: sentence`In the operative part, ${word} stands before the verb. Move it there.`,
			fixes: [
				{
					title: part === 'preambular' ? sentence`Move ${word} behind the verb` : sentence`Move ${word} before the verb`,
					safe: true,
					edits,
				},
			],
		},
	];
}
