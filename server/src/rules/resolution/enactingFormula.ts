import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import type { OrganWords } from '../../languages/structureWords.ts';
import type { Range } from '../../text/range.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { openedResolutions } from '../facts/clauseOpenings.ts';
import type { Finding, Rule } from '../rule.ts';

/** The organ of the enacting formula is written as its name is. */
export const resolutionEnactingFormula: Rule = {
	code: 'resolution/enacting-formula',
	severity: 'warning',
	reach: 'section',
	summary: 'The formula that a resolution begins with writes the name of its organ as the organ does.',
	authority:
		'Editorial Manual of the United Nations, Resolutions and other formal decisions. Measured: all 741 official resolutions print the formula with the capitals and signs of the name.',
	examples: {
		good: [
			{ language: 'en', text: 'The General Assembly,\n\nRecalling its resolution 59/50,' },
			{ language: 'fr', text: 'L’Assemblée générale,\n\nRappelant sa résolution 59/50,' },
			{ language: 'fr', text: "L'Assemblée générale,\n\nRappelant sa résolution 59/50," },
			{ language: 'es', text: 'El Consejo de Seguridad,\n\nRecordando su resolución 1325 (2000),' },
			{ language: 'ru', text: 'Совет Безопасности,\n\nссылаясь на свою резолюцию 1325 (2000),' },
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50،' },
			{ language: 'zh', text: '大会，\n\n回顾其第59/50号决议，' },
		],
		bad: [
			{
				language: 'en',
				text: `The general assembly,
^^^^^^^^^^^^^^^^^^^^

Recalling its resolution 59/50,`,
				fixed: 'The General Assembly,\n\nRecalling its resolution 59/50,',
			},
			{
				language: 'fr',
				text: `L’Assemblée Générale,
^^^^^^^^^^^^^^^^^^^^

Rappelant sa résolution 59/50,`,
				fixed: 'L’Assemblée générale,\n\nRappelant sa résolution 59/50,',
			},
			{
				language: 'es',
				text: `La asamblea general,
^^^^^^^^^^^^^^^^^^^

Recordando su resolución 59/50,`,
				fixed: 'La Asamblea General,\n\nRecordando su resolución 59/50,',
			},
			{
				language: 'ru',
				text: `Совет безопасности,
^^^^^^^^^^^^^^^^^^

ссылаясь на свою резолюцию 1325 (2000),`,
				fixed: 'Совет Безопасности,\n\nссылаясь на свою резолюцию 1325 (2000),',
			},
			{
				language: 'ar',
				text: `ان الجمعية العامة،
^^^^^^^^^^^^^^^^^

إذ تشير إلى قرارها 59/50،`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50،',
			},
		],
	},
	check: (document) =>
		openedResolutions(document).flatMap(({ body, organ }) => (body.enacting && organ ? checkFormula(document, body.enacting, organ) : [])),
};

function checkFormula(document: UnDocument, enacting: Range, organ: OrganWords): Finding[] {
	if (!organ.miswritten) return [];
	const match = expressionOf(organ.miswritten.forms).exec(textOf(document, enacting));
	if (!match) return [];
	const [printed] = match;
	// Either apostrophe is right.
	const right = printed.includes("'") ? organ.miswritten.right.replace('’', "'") : organ.miswritten.right;
	const place = { start: enacting.start + match.index, end: enacting.start + match.index + printed.length };
	const { code, severity } = resolutionEnactingFormula;
	return [
		{
			...{ code, severity, ...place },
			message: sentence`The name of the organ is ${quote(right)}, not ${quote(printed)}. Write it as the organ does.`,
			fixes: [{ title: sentence`Write ${quote(right)}`, safe: true, edits: [{ ...place, newText: right }] }],
		},
	];
}

/** A space of the pattern stands for any white space. */
function expressionOf(forms: string): RegExp {
	const known = expressions.get(forms) ?? new RegExp(forms.replaceAll(' ', '\\s+'));
	expressions.set(forms, known);
	return known;
}

const expressions = new Map<string, RegExp>();
