import type { UnDocument } from '../../document/document.ts';
import type { Language } from '../../languages/language.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { ClauseOpening } from '../facts/clauseOpenings.ts';
import type { Finding, Rule } from '../rule.ts';
import { type OpenedPair, openedPairs, removal, severityFor } from './repetition.ts';

/** "Also" or "further" in a paragraph whose verb the paragraph before does not have. */
export const resolutionAlsoStray: Rule = {
	code: 'resolution/also-stray',
	severity: 'warning',
	reach: 'section',
	summary: '“Also” and “further” stand where the paragraph before has the same verb.',
	authority:
		'Usage of the General Assembly and the Human Rights Council. Measured on official resolutions in six languages: 31 of 8,200 such words stand behind another verb.',
	examples: {
		good: [
			{
				language: 'en',
				text: `The General Assembly,

Noting the report,

Noting with appreciation also the work of the Group,

Encouraging further progress,

1. Notes with concern the delay;

2. Also notes the measures taken;

3. Decides to further strengthen the Group.`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تحيط علما بالتقرير،

1 - تحث الدول على التعاون؛

2 - تحث أيضا الأمانة العامة على تقديم الدعم.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 59/50,

Welcoming also the report,
          ^^^^

1. Also requests the Secretary-General to report;
   ^^^^

2. Decides to remain seized of the matter.`,
				fixed: `The General Assembly,

Recalling its resolution 59/50,

Welcoming the report,

1. Requests the Secretary-General to report;

2. Decides to remain seized of the matter.`,
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant sa résolution 59/50,

1. Prend note du rapport\u00a0;

2. Prie en outre le Secrétaire général de lui faire rapport.
        ^^^^^^^^`,
				fixed: `L’Assemblée générale,

Rappelant sa résolution 59/50,

1. Prend note du rapport\u00a0;

2. Prie le Secrétaire général de lui faire rapport.`,
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 59/50,

приветствуя также доклад,
            ^^^^^

1. постановляет созвать заседание;

2. просит Генерального секретаря представить доклад.`,
				fixed: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 59/50,

приветствуя доклад,

1. постановляет созвать заседание;

2. просит Генерального секретаря представить доклад.`,
			},
			{
				language: 'zh',
				text: `大会，

回顾其第59/50号决议，

1. 决定举行会议；

2. 又请秘书长提出报告。
   ^`,
				fixed: `大会，

回顾其第59/50号决议，

1. 决定举行会议；

2. 请秘书长提出报告。`,
			},
		],
	},
	check: (document) => openedPairs(document).flatMap((pair) => checkPair(document, pair)),
};

function checkPair(document: UnDocument, pair: OpenedPair): Finding[] {
	const { opening, before, resolution } = pair;
	const { repetition } = opening;
	const { language } = resolution.body;
	// A paragraph that goes on across a heading may well say so.
	if (!repetition || (before && sharesVerb(opening, before, language))) return [];
	const word = quote(document.text.slice(repetition.start, repetition.end));
	return [
		{
			code: resolutionAlsoStray.code,
			severity: severityFor(document, pair, resolutionAlsoStray.severity),
			start: repetition.start,
			end: repetition.end,
			message: before
				? sentence`${word} says that the paragraph before has the same verb, but that one opens with ${quote(before.key)}. Leave the word out.`
				: sentence`${word} says that the paragraph before has the same verb, but this one is the first. Leave the word out.`,
			fixes: [{ title: sentence`Remove ${word}`, safe: false, edits: removal(document, opening, language) }],
		},
	];
}

/** Qualifiers and synonyms may differ ("Notes with concern", "Also notes"). */
function sharesVerb(opening: ClauseOpening, before: ClauseOpening, { script, resolutionWords }: Language): boolean {
	if (script === 'Han') return pairsOf(opening.key).some((pair) => before.key.includes(pair)) || before.key.startsWith(opening.key);
	const verbs = new Set(before.key.split(' '));
	const meaning = (word: string) => resolutionWords.synonyms.find((group) => group.includes(word)) ?? [word];
	return opening.key.split(' ').some((word) => word.length > 1 && meaning(word).some((synonym) => verbs.has(synonym)));
}

function pairsOf(characters: string): string[] {
	return [...characters].slice(1).map((character, index) => (characters[index] ?? '') + character);
}
