import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { openedResolutions } from './clauseOpenings.ts';

const FORMULAS: Readonly<Record<LanguageCode, string>> = {
	en: 'The General Assembly,',
	fr: 'L’Assemblée générale,',
	es: 'La Asamblea General,',
	ru: 'Генеральная Ассамблея,',
	ar: 'إن الجمعية العامة،',
	zh: '大会，',
};

function openingOf(language: LanguageCode, paragraph: string) {
	const text = `${FORMULAS[language]}\n\n${paragraph}`;
	const { document } = readDocument(text, { language });
	const opening = openedResolutions(document)[0]?.clauses[0]?.opening;
	return opening && { ...opening, printed: text.slice(opening.start, opening.end) };
}

describe('how a paragraph opens', () => {
	test.each([
		['en', 'Recalling its resolution,', 'Recalling', 'recalling'],
		['en', '1. Takes note of the report;', 'Takes note', 'takes note'],
		['en', '1. *Calls upon* the parties;', 'Calls upon', 'calls upon'],
		['fr', 'Profondément préoccupé par la situation,', 'Profondément préoccupé', 'profondément préoccupé'],
		['ru', 'Ссылаясь на резолюцию,', 'Ссылаясь', 'ссылаясь'],
		['ar', 'وإذ تـشير إلى قرارها،', 'وإذ تـشير', 'تشير'],
		['zh', '回顾其决议，', '回顾', '回顾'],
	] as const)('in %s: %s', (language, paragraph, printed, key) => {
		const opening = openingOf(language, paragraph);
		expect(opening?.printed).toBe(printed);
		expect(opening?.key).toBe(key);
		expect(opening?.repetition).toBeUndefined();
	});

	test.each([
		['en', 'Recalling also its resolution,', 'also', 'after'],
		['en', '1. Further decides to meet;', 'further', 'before'],
		['en', 'Noting with appreciation also the report,', 'also', 'after'],
		['fr', 'Rappelant en outre sa résolution,', 'further', 'after'],
		['es', '1. Solicita asimismo un informe;', 'other', 'after'],
		['ru', '1. просит также представить доклад;', 'also', 'after'],
		['ar', 'وإذ تعيد أيضا تأكيد قرارها،', 'also', 'after'],
		['zh', '1. 又请秘书长提出报告；', 'also', 'before'],
	] as const)('says in %s that it goes on: %s', (language, paragraph, says, stands) => {
		expect(openingOf(language, paragraph)?.repetition).toMatchObject({ says, stands });
	});

	test.each([
		['en', 'Encouraging further progress,'],
		['en', '1. Decides to further strengthen the Group;'],
		['en', 'Noting that, also in this field, much is done,'],
		['fr', 'Notant les progrès, mais également les difficultés,'],
	] as const)('does not say so where the word belongs to what follows: %s %s', (language, paragraph) => {
		expect(openingOf(language, paragraph)?.repetition).toBeUndefined();
	});

	test('lies within its paragraph in any text', () => {
		const words = fc.constantFrom(
			'Also',
			'Recalling',
			'further',
			'notes',
			'with',
			'**Deeply**',
			'concerned',
			'وإذ',
			'تشير',
			'又',
			'回顾',
			',',
			'1.',
		);
		fc.assert(
			fc.property(fc.array(words, { maxLength: 8 }), fc.constantFrom<LanguageCode>('en', 'fr', 'ar', 'zh'), (parts, language) => {
				const { document } = readDocument(`${FORMULAS[language]}\n\n${parts.join(' ')},\n\n1. Decides.`, { language });
				for (const { clauses } of openedResolutions(document))
					for (const { clause, opening } of clauses) {
						if (!opening) continue;
						expect(opening.start).toBeGreaterThanOrEqual(clause.node.start);
						expect(opening.end).toBeLessThanOrEqual(clause.node.end);
						expect(opening.words.length).toBeGreaterThan(0);
					}
			}),
			{ numRuns: 150 },
		);
	});
});

describe('the organ that speaks', () => {
	test('is that of the enacting formula', () => {
		const organ = (text: string) => openedResolutions(readDocument(text).document)[0]?.organ;
		expect(organ('Le Conseil de sécurité,\n\nRappelant sa résolution 1631 (2005),\n\nDécide de rester saisi.')).toMatchObject({
			organ: 'S',
		});
		expect(organ('L’Assemblée générale,\n\nRappelant sa résolution 59/50,\n\nDécide de se réunir.')).toMatchObject({
			organ: 'A',
			feminine: true,
		});
	});
});
