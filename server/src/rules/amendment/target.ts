import type { DocumentNode, DocumentSection, UnDocument } from '../../document/document.ts';
import { structurePatterns } from '../../document/patterns.ts';
import { nodesOf, referencesIn, textOf } from '../../document/query.ts';
import { fold } from '../../text/fold.ts';
import { sentence } from '../../text/sentence.ts';
import { isQuoted } from '../facts/quotedPassages.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import type { Finding, Rule } from '../rule.ts';

/** An amendment of a paragraph that the draft resolution does not have. */
export const amendmentTarget: Rule = {
	code: 'amendment/target',
	severity: 'warning',
	reach: 'document',
	summary: 'An amendment names a paragraph that the draft resolution has.',
	authority:
		'Rule 90 of the rules of procedure of the General Assembly: an amendment adds to, deletes from or revises part of a proposal. It can be told where the draft stands in the same document.',
	kinds: ['amendment'],
	examples: {
		good: [
			{
				language: 'en',
				text: `Chile: amendment to draft resolution A/C.2/79/L.11

Replace operative paragraph 2 by the following:

“2. Invites Member States to measure the light of their cities, as in paragraph 9 of the report;”

Annex

Draft resolution

The General Assembly,

Recalling its resolution 59/50,

1. Decides to convene a meeting;

2. Decides to remain seized of the matter.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Chile: amendment to draft resolution A/C.2/79/L.11

Replace operative paragraph 9 by the following:
                            ^

“9. Invites Member States to measure the light of their cities;”

Annex

Draft resolution

The General Assembly,

Recalling its resolution 59/50,

1. Decides to convene a meeting;

2. Decides to remain seized of the matter.`,
			},
			{
				language: 'fr',
				text: `Chili : amendement au projet de résolution A/C.2/79/L.11

Remplacer le paragraphe 7 du dispositif par le texte suivant :
                        ^

« 7. Invite les États Membres à mesurer l’éclairage de leurs villes ; »

Annexe

Projet de résolution

L’Assemblée générale,

Rappelant sa résolution 59/50,

1. Décide de tenir une réunion\u00a0;

2. Décide d’examiner la question.`,
			},
		],
	},
	check: (document) => {
		const drafts = document.sections.map((section) => lastNumber(document, section)).filter((last) => last > 0);
		const [last] = drafts;
		// With two drafts nothing tells which of them is meant.
		if (last === undefined || drafts.length > 1) return [];
		return document.sections.flatMap((section) => (section.kind === 'amendment' ? checkAmendment(document, section, last) : []));
	},
};

/** The highest number of a draft's operative paragraphs; 0 of a section that is none. */
function lastNumber(document: UnDocument, section: DocumentSection): number {
	if (section.kind !== 'draft-resolution' && section.kind !== 'draft-decision') return 0;
	return nodesOf(document, section, 'operative').reduce((last, { number }) => Math.max(last, Number.parseInt(number ?? '0', 10)), 0);
}

function checkAmendment(document: UnDocument, section: DocumentSection, last: number): Finding[] {
	const language = sectionLanguage(document, section);
	if (!language) return [];
	const { amendmentInstruction } = structurePatterns(language);
	const isInstruction = (node: DocumentNode) => {
		return amendmentInstruction.test(fold(textOf(document, node)).text);
	};
	return (
		nodesOf(document, section, 'paragraph', 'operative')
			.filter(isInstruction)
			// “Paragraph 9 of resolution 59/50”: where a symbol stands too, the words beside the number tell whose it is.
			.flatMap((node) =>
				referencesIn(document, node, 'paragraph').filter(({ elsewhere }) => !elsewhere || !referencesIn(document, node, 'symbol').length),
			)
			.flatMap(({ value, start, end }): Finding[] => {
				const number = Number.parseInt(value, 10);
				if (!(number > last) || isQuoted(document, start)) return [];
				const { code, severity } = amendmentTarget;
				return [
					{
						...{ code, severity, start, end },
						message: sentence`The draft resolution has no operative paragraph ${number}: its last one is ${last}. Name the paragraph that is meant.`,
					},
				];
			})
	);
}
