import type { UnDocument } from '../../document/document.ts';
import type { Distribution } from '../../languages/mastheadWords.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { exampleDraft } from './exampleDraft.ts';
import { lineText, mastheadOf, translatedDistribution } from './masthead.ts';

/** The line that says to whom a document goes. */
export const mastheadDistribution: Rule = {
	code: 'masthead/distribution',
	severity: 'warning',
	reach: 'document',
	summary: 'The line of distribution has the form of the document’s language: “Distr.: General”, in French “Distr. générale”.',
	authority:
		'Editorial Manual of the United Nations, Mastheads and cover pages. Measured on official texts in six languages: 99.7 % have the form. In Arabic, Chinese and Russian documents it is English.',
	examples: {
		good: [
			{ language: 'en', text: exampleDraft('en', 'Distr.: Limited\n5 November 2009\nOriginal: English') },
			{ language: 'ru', text: exampleDraft('ru', 'Distr.: General\n5 November 2009\nRussian\nOriginal: English') },
		],
		bad: [
			{
				language: 'en',
				text: exampleDraft(
					'en',
					`Distr: limited
^^^^^^^^^^^^^^
5 November 2009
Original: English`,
				),
				fixed: exampleDraft('en', 'Distr.: Limited\n5 November 2009\nOriginal: English'),
			},
			{
				language: 'fr',
				text: exampleDraft(
					'fr',
					`Distr. : Générale
^^^^^^^^^^^^^^^^^
5 novembre 2009
Français
Original : anglais`,
				),
				fixed: exampleDraft('fr', 'Distr. générale\n5 novembre 2009\nFrançais\nOriginal : anglais'),
			},
			{
				language: 'es',
				text: exampleDraft(
					'es',
					`Distr. Limitada
^^^^^^^^^^^^^^^
5 de noviembre de 2009
Español
Original: inglés`,
				),
				fixed: exampleDraft('es', 'Distr. limitada\n5 de noviembre de 2009\nEspañol\nOriginal: inglés'),
			},
			{
				language: 'ar',
				text: exampleDraft(
					'ar',
					`Distr. General
^^^^^^^^^^^^^^
5 November 2009
Arabic
Original: English`,
				),
				fixed: exampleDraft('ar', 'Distr.: General\n5 November 2009\nArabic\nOriginal: English'),
			},
			{
				language: 'ru',
				text: exampleDraft(
					'ru',
					`Распространение: ограниченное
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
5 November 2009
Russian
Original: English`,
				),
				fixed: exampleDraft('ru', 'Distr.: Limited\n5 November 2009\nRussian\nOriginal: English'),
			},
			{
				language: 'zh',
				text: exampleDraft(
					'zh',
					`普遍分发
^^^^
5 November 2009
Chinese
Original: English`,
				),
				fixed: exampleDraft('zh', 'Distr.: General\n5 November 2009\nChinese\nOriginal: English'),
			},
		],
	},
	check: findOtherForms,
};

function findOtherForms(document: UnDocument): Finding[] {
	const masthead = mastheadOf(document);
	if (!masthead) return [];
	return masthead.distributions.flatMap((line) => {
		const printed = lineText(document, line);
		const distribution = distributionNamed(printed) ?? translatedDistribution(masthead.language, printed);
		const right = distribution && masthead.words.distribution[distribution];
		if (!right || printed === right) return [];
		const { start, end } = line;
		return {
			code: mastheadDistribution.code,
			severity: mastheadDistribution.severity,
			start,
			end,
			message: sentence`${quote(printed)} is not how the line of distribution is printed here. Write ${quote(right)}.`,
			fixes: [{ title: sentence`Write ${quote(right)}`, safe: true, edits: [{ start, end, newText: right }] }],
		};
	});
}

/** Undefined where the line does not say, as where the word stands on a line of its own. */
function distributionNamed(line: string): Distribution | undefined {
	if (/g[ée]n[ée]rale?$/i.test(line)) return 'general';
	if (/(?:limited|limitée|limitada)$/i.test(line)) return 'limited';
	return /(?:restricted|restreinte|reservada)$/i.test(line) ? 'restricted' : undefined;
}
