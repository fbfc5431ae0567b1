import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf } from '../../document/query.ts';
import { sentence } from '../../text/sentence.ts';
import { trimmedEnd } from '../../text/whiteSpace.ts';
import type { Finding, Rule } from '../rule.ts';
import { exampleLetter } from './exampleLetter.ts';

/** A letter is signed, a note verbale is not. */
export const letterSignature: Rule = {
	code: 'letter/signature',
	severity: 'error',
	reach: 'document',
	summary: 'A letter ends with the signature of its sender; a note verbale has none.',
	authority:
		'Editorial Manual of the United Nations, Communications: a letter is signed by the Permanent Representative or the Chargé d’affaires a.i.; a note verbale comes from the mission and is unsigned. All whole official letters at hand keep to it.',
	kinds: ['letter', 'note-verbale', 'request'],
	examples: {
		good: [
			{ language: 'en', text: exampleLetter('en') },
			{ language: 'zh', text: exampleLetter('zh') },
			{ language: 'fr', text: exampleLetter('fr', { body: 'J’ai l’honneur de vous faire tenir une déclaration.', signature: '' }) },
		],
		bad: [
			{
				language: 'en',
				text: exampleLetter('en', {
					body: `I have the honour to transmit a statement.

I should be grateful if you would have the present letter circulated as a document of the Security Council.
                                                                                                          ^`,
					signature: '',
				}),
			},
			{
				language: 'ar',
				text: exampleLetter('ar', {
					body: `أتشرف بأن أحيل إليكم طيه بيانا.

وأرجو ممتنا تعميم هذه الرسالة بوصفها وثيقة من وثائق مجلس الأمن.
                                                              ^`,
					signature: '',
				}),
			},
			{
				language: 'zh',
				text: exampleLetter('zh', {
					body: `谨转递一份声明。

请将本函作为安全理事会文件分发为荷。
                 ^`,
					signature: '',
				}),
			},
			{
				language: 'en',
				text: `Note verbale dated 14 July 2009 from the Permanent Mission of Norway to the United Nations addressed to the Secretary-General

The Permanent Mission of Norway to the United Nations presents its compliments to the Secretary-General and has the honour to transmit a statement.

(Signed) Kari Berg
^^^^^^^^^^^^^^^^^^`,
				fixed: `Note verbale dated 14 July 2009 from the Permanent Mission of Norway to the United Nations addressed to the Secretary-General

The Permanent Mission of Norway to the United Nations presents its compliments to the Secretary-General and has the honour to transmit a statement.`,
			},
		],
	},
	check: checkSignatures,
};

function checkSignatures(document: UnDocument): Finding[] {
	const section = mainSection(document);
	const signatures = nodesOf(document, section, 'signature');
	if (section.kind === 'note-verbale') return signatures.map((signature) => strayFinding(document, signature));
	if (signatures.length > 0 || (section.kind !== 'letter' && section.kind !== 'request') || !isComplete(document)) return [];
	const last = nodesOf(document, section, 'opening', 'circulation', 'paragraph', 'subparagraph').at(-1);
	return last ? [missingFinding(last)] : [];
}

/** True where a letter has its title and comes to its end: a request for circulation, or an annex below. What breaks off before may go on. */
function isComplete(document: UnDocument): boolean {
	const section = mainSection(document);
	if (nodesOf(document, section, 'title', 'request-heading').length === 0) return false;
	return document.sections.length > 1 || nodesOf(document, section, 'circulation').length > 0;
}

function missingFinding({ end }: DocumentNode): Finding {
	return {
		code: letterSignature.code,
		severity: letterSignature.severity,
		start: end - 1,
		end,
		message: sentence`No signature follows the last paragraph of the letter. Add “(Signed)”, in the language of the letter, and the name of the sender.`,
	};
}

function strayFinding({ text }: UnDocument, { start, end }: DocumentNode): Finding {
	const before = trimmedEnd(text, 0, start);
	return {
		code: letterSignature.code,
		severity: letterSignature.severity,
		start,
		end,
		message: sentence`A note verbale comes from the mission, in the third person, and bears no signature. Leave it out, or make the text a letter.`,
		fixes: [{ title: sentence`Leave out the signature`, safe: false, edits: [{ start: before, end, newText: '' }] }],
	};
}
