import type { UnDocument } from '../../document/document.ts';
import { nodesOf } from '../../document/query.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';

/** The spelling of the United States in the opening formula of a letter. */
export const languageHonour: Rule = {
	code: 'language/honour',
	severity: 'information',
	summary: 'The opening formula is spelled “I have the honour”.',
	authority:
		'United Nations Editorial Manual, Spelling: British spelling, with “honour”. Measured on the English letters at hand: “honour” in all.',
	languages: ['en'],
	kinds: ['letter', 'note-verbale', 'request'],
	examples: {
		good: [
			{
				language: 'en',
				text: 'Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General\n\nI have the honour to transmit herewith a statement.\n\n(Signed) Kari Berg',
			},
		],
		bad: [
			{
				language: 'en',
				text: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honor to transmit herewith a statement.
           ^^^^^

(Signed) Kari Berg`,
				fixed: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit herewith a statement.

(Signed) Kari Berg`,
			},
		],
	},
	check: findHonor,
};

const OPENING = /\b(?:have|has|had)\s{1,20}the\s{1,20}(?:\w{1,20}\s{1,20})?honor\b/g;

function findHonor(document: UnDocument): Finding[] {
	return document.sections.flatMap((section) => {
		if (section.language !== 'en' || !languageHonour.kinds?.includes(section.kind)) return [];
		return nodesOf(document, section, 'opening', 'circulation', 'paragraph').flatMap((node) =>
			[...document.text.slice(node.start, node.end).matchAll(OPENING)].map(({ 0: printed, index }) => {
				const end = node.start + index + printed.length;
				const place = { start: end - 'honor'.length, end };
				return {
					code: languageHonour.code,
					severity: languageHonour.severity,
					...place,
					message: sentence`${quote('honor')} is spelled as in the United States; United Nations texts have ${quote('honour')}.`,
					fixes: [{ title: sentence`Write ${quote('honour')}`, safe: true, edits: [{ ...place, newText: 'honour' }] }],
				};
			}),
		);
	});
}
