import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, textOf } from '../../document/query.ts';
import { letterWords } from '../../languages/letterWords.ts';
import { sentence } from '../../text/sentence.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import type { Finding, Rule } from '../rule.ts';
import { addresseesOf } from './addressees.ts';

/** One letter to two addressees, where two identical letters may be meant; or identical letters to one. */
export const letterIdentical: Rule = {
	code: 'letter/identical',
	severity: 'hint',
	reach: 'document',
	summary: 'Letters of the same words to several addressees are “Identical letters”.',
	authority:
		'Editorial Manual of the United Nations, Communications: the same letter sent to each of several addressees is issued once, as identical letters. One letter may also go to two; which is meant only the sender knows.',
	kinds: ['letter'],
	examples: {
		good: [
			{
				language: 'en',
				text: `Identical letters dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General and the President of the Security Council

I have the honour to inform you of a decision.

(Signed) Kari Berg`,
			},
			{
				language: 'fr',
				text: `Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

J’ai l’honneur de vous informer d’une décision.

(Signé) Kari Berg`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General and the President of the Security Council
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

I have the honour to inform you of a decision.

(Signed) Kari Berg`,
			},
			{
				language: 'zh',
				text: `2009年7月14日挪威常驻联合国代表给秘书长和安全理事会主席的信
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

谨随函转递一份声明。

卡里·贝里(签名)`,
			},
			{
				language: 'es',
				text: `Cartas idénticas de fecha 14 de julio de 2009 dirigidas al Secretario General por la Representante Permanente de Noruega ante las Naciones Unidas
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Tengo el honor de informarle de una decisión.

(Firmado) Kari Berg`,
			},
		],
	},
	check: checkTitle,
};

function checkTitle(document: UnDocument): Finding[] {
	const section = mainSection(document);
	const language = section.kind === 'letter' ? sectionLanguage(document, section) : undefined;
	const [title] = language ? nodesOf(document, section, 'title') : [];
	if (!language || !title) return [];
	const addressees = addresseesOf(document, title, language).length;
	const isIdentical = textOf(document, title).toLowerCase().includes(letterWords[language.code].identical);
	if (addressees > 1 && !isIdentical)
		return [
			finding(
				title,
				sentence`This letter goes to several addressees. If each of them gets a letter of the same words, the title says “Identical letters”.`,
			),
		];
	if (addressees === 1 && isIdentical)
		return [
			finding(
				title,
				sentence`The title says that these are identical letters, but it names one addressee. Name them all, or say “Letter”.`,
			),
		];
	return [];
}

function finding({ start, end }: DocumentNode, message: Finding['message']): Finding {
	return { code: letterIdentical.code, severity: letterIdentical.severity, start, end, message };
}
