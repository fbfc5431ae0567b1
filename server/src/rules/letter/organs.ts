import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { structurePatterns } from '../../document/patterns.ts';
import { mainSection, nodesOf, textOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import { fold } from '../../text/fold.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import type { Finding, Rule } from '../rule.ts';

/** A masthead with another organ than the request for circulation. */
export const letterOrgans: Rule = {
	code: 'letter/organs',
	severity: 'warning',
	reach: 'document',
	summary: 'The masthead names the organs whose document the letter is to be.',
	authority:
		'Editorial Manual of the United Nations, Communications: a letter is circulated as a document of the organs that its sender asks for, and the masthead names each of them.',
	kinds: ['letter', 'note-verbale', 'request'],
	examples: {
		good: [
			{
				language: 'en',
				text: `General Assembly
Security Council

Sixty-fourth session
Agenda item 70

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (see annex).

I should be grateful if you would have the present letter and its annex circulated as a document of the General Assembly, under agenda item 70, and of the Security Council.

(Signed) Kari Berg

Annex

The parties have met in Oslo.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `General Assembly
Security Council
^^^^^^^^^^^^^^^^

Sixty-fourth session
Agenda item 70

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (see annex).

I should be grateful if you would have the present letter and its annex circulated as a document of the General Assembly, under agenda item 70.

(Signed) Kari Berg

Annex

The parties have met in Oslo.`,
			},
			{
				language: 'fr',
				text: `Assemblée générale
^^^^^^^^^^^^^^^^^^

Soixante-quatrième session
Point 70 de l’ordre du jour

Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

J’ai l’honneur de vous faire tenir ci-joint une déclaration (voir annexe).

Je vous serais obligée de bien vouloir faire distribuer le texte de la présente lettre et de son annexe comme document de l’Assemblée générale, au titre du point 70 de l’ordre du jour, et du Conseil de sécurité.

(Signé) Kari Berg

Annexe

Les parties se sont réunies à Oslo.`,
			},
		],
	},
	check: checkOrgans,
};

type IssuingOrgan = 'A' | 'S' | 'E';
const ISSUING: readonly IssuingOrgan[] = ['A', 'S', 'E'];

function checkOrgans(document: UnDocument): Finding[] {
	const section = mainSection(document);
	const language = letterOrgans.kinds?.includes(section.kind) ? sectionLanguage(document, section) : undefined;
	if (!language) return [];
	const lines = nodesOf(document, section, 'organ').map((node) => ({ node, organ: organOf(document, node, language) }));
	const circulation = nodesOf(document, section, 'circulation');
	const asked = fold(circulation.map((node) => textOf(document, node)).join('\n')).text.replace(/\s+/g, ' ');
	const askedFor = ISSUING.filter((organ) => language.citations.organs[organ].some((name) => asked.includes(name)));
	if (!lines.length || !askedFor.length || lines.some(({ organ }) => !organ)) return [];
	const extra = lines.filter(({ organ }) => organ && !askedFor.includes(organ));
	const inHead = new Set(lines.map(({ organ }) => organ));
	const last = lines.at(-1)?.node;
	const missing = askedFor.some((organ) => !inHead.has(organ));
	const related = circulation.slice(0, 1).map(({ start, end }) => ({ start, end, message: sentence`The request for circulation` }));
	const { code, severity } = letterOrgans;
	return [
		...extra.map(({ node: { start, end } }) => ({
			...{ code, severity, start, end, related },
			message: sentence`The masthead names ${quote(document.text.slice(start, end))}, but the letter does not ask to be circulated as a document of that organ. Take it out, or ask for it.`,
		})),
		...(missing && last
			? [
					{
						...{ code, severity, start: last.start, end: last.end, related },
						message: sentence`The letter asks to be circulated as a document of another organ too, which the masthead does not name. Add it, or do not ask for it.`,
					},
				]
			: []),
	];
}

/** The principal organ of a line of a masthead. */
function organOf(document: UnDocument, node: DocumentNode, language: Language): IssuingOrgan | undefined {
	const name = fold(textOf(document, node)).text;
	const mark = structurePatterns(language).lineMarks.find(({ mark: kind, pattern }) => {
		pattern.lastIndex = 0;
		return kind === 'organ' && pattern.test(name);
	});
	return ISSUING.find((organ) => organ === mark?.organ);
}
