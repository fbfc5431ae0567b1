import type { UnDocument } from '../../document/document.ts';
import { applyEdits } from '../../text/edits.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { ClauseOpening } from '../facts/clauseOpenings.ts';
import type { Finding, Rule } from '../rule.ts';
import { insertion, type OpenedPair, openedPairs, severityFor } from './repetition.ts';

/** Two paragraphs in a row that open alike, the second without "also". */
export const resolutionAlsoMissing: Rule = {
	code: 'resolution/also-missing',
	severity: 'information',
	reach: 'section',
	summary: 'A paragraph that opens like the one before it says “also”, a third one “further”.',
	authority:
		'Usage of the General Assembly and the Human Rights Council. Measured on official resolutions in six languages: four of five such paragraphs have the word; in the Security Council it is free.',
	examples: {
		good: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 59/50,

Recalling also its resolution 61/44,

Recalling further its resolution 63/15,

Welcoming the report,

Recalling the Charter,

1. Notes the report;

2. Notes with appreciation the work of the Group;

3. Decides to remain seized of the matter.`,
			},
			{
				language: 'zh',
				text: `大会，

回顾其第59/50号决议，

又回顾其第61/44号决议，

1. 请秘书长提出报告；

2. 又请秘书长继续协商；

3. 还请各国政府予以合作。`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution 59/50,

Recalling its resolution 61/44,
^^^^^^^^^

1. Requests the Secretary-General to report;

2. Requests Member States to cooperate;
   ^^^^^^^^

3. Decides to remain seized of the matter.`,
				fixed: `The General Assembly,

Recalling its resolution 59/50,

Recalling also its resolution 61/44,

1. Requests the Secretary-General to report;

2. Also requests Member States to cooperate;

3. Decides to remain seized of the matter.`,
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant sa résolution 59/50,

Rappelant également sa résolution 61/44,

Rappelant sa résolution 63/15,
^^^^^^^^^

1. Prend note du rapport\u00a0;

2. Prie le Secrétaire général de lui faire rapport.`,
				fixed: `L’Assemblée générale,

Rappelant sa résolution 59/50,

Rappelant également sa résolution 61/44,

Rappelant en outre sa résolution 63/15,

1. Prend note du rapport\u00a0;

2. Prie le Secrétaire général de lui faire rapport.`,
			},
			{
				language: 'es',
				text: `La Asamblea General,

Acogiendo con beneplácito el informe,

Acogiendo con beneplácito la labor del Grupo,
^^^^^^^^^^^^^^^^^^^^^^^^^

1. Decide celebrar una reunión;

2. Solicita al Secretario General que la informe.`,
				fixed: `La Asamblea General,

Acogiendo con beneplácito el informe,

Acogiendo con beneplácito también la labor del Grupo,

1. Decide celebrar una reunión;

2. Solicita al Secretario General que la informe.`,
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 59/50,

1. просит Генерального секретаря представить доклад;

2. просит государства сотрудничать с ним.
   ^^^^^^`,
				fixed: `Генеральная Ассамблея,

ссылаясь на свою резолюцию 59/50,

1. просит Генерального секретаря представить доклад;

2. просит также государства сотрудничать с ним.`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى قرارها 59/50،

1 - تطلب إلى الأمين العام أن يقدم تقريرا؛

2 - تطلب إلى الدول أن تتعاون معه.
    ^^^^`,
				fixed: `إن الجمعية العامة،

إذ تشير إلى قرارها 59/50،

1 - تطلب إلى الأمين العام أن يقدم تقريرا؛

2 - تطلب أيضا إلى الدول أن تتعاون معه.`,
			},
			{
				language: 'zh',
				text: `大会，

回顾其第59/50号决议，

1. 请秘书长提出报告；

2. 请各国政府予以合作。
   ^`,
				fixed: `大会，

回顾其第59/50号决议，

1. 请秘书长提出报告；

2. 又请各国政府予以合作。`,
			},
		],
	},
	check: (document) => openedPairs(document).flatMap((pair) => checkPair(document, pair)),
};

function checkPair(document: UnDocument, pair: OpenedPair): Finding[] {
	const { opening, before, part, resolution, repeated } = pair;
	if (!before || !repeated || opening.repetition) return [];
	const { language } = resolution.body;
	const edit = insertion(opening, part, wordFor(pair, before), language);
	const printed = document.text.slice(opening.start, opening.end);
	const right = quote(applyEdits(printed, [{ ...edit, start: edit.start - opening.start, end: edit.end - opening.start }]));
	return [
		{
			code: resolutionAlsoMissing.code,
			severity: severityFor(document, pair, resolutionAlsoMissing.severity),
			start: opening.start,
			end: opening.end,
			message: sentence`This paragraph opens like the one before it, with ${quote(printed)}. Say that it goes on with the same: ${right}.`,
			related: [{ start: before.start, end: before.end, message: sentence`The paragraph before opens with the same words` }],
			fixes: [{ title: sentence`Write ${right}`, safe: false, edits: [edit] }],
		},
	];
}

/** "Also" and "further" take turns. */
function wordFor({ resolution, repeated }: OpenedPair, before: ClauseOpening): string {
	const { also, further } = resolution.body.language.resolutionWords.repetition;
	if (before.repetition) return before.repetition.says === 'also' ? further : also;
	return repeated % 2 ? also : further;
}
