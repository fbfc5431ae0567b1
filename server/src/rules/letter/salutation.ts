import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf } from '../../document/query.ts';
import { letterWords } from '../../languages/letterWords.ts';
import { perLanguage } from '../../references/patterns.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { trimmedEnd, trimmedStart } from '../../text/whiteSpace.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import type { Finding, Rule } from '../rule.ts';
import { exampleLetter } from './exampleLetter.ts';
import { letterPattern } from './letterPattern.ts';

/** The address and the sentence of courtesy that a letter has on paper and its document has not. */
export const letterSalutation: Rule = {
	code: 'letter/salutation',
	severity: 'information',
	reach: 'document',
	summary: 'A letter that is circulated as a document has neither “Excellency,” at its beginning nor “Please accept …” at its end.',
	authority: 'Measured on official letters in six languages: neither is left in any of them.',
	kinds: ['letter', 'request'],
	examples: {
		good: [
			{ language: 'en', text: exampleLetter('en') },
			{ language: 'fr', text: exampleLetter('fr') },
		],
		bad: [
			{
				language: 'en',
				text: exampleLetter('en', {
					body: `Excellency,
^^^^^^^^^^^

I have the honour to transmit a statement.

Please accept, Excellency, the assurances of my highest consideration.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
				}),
				fixed: exampleLetter('en', { body: 'I have the honour to transmit a statement.' }),
			},
			{
				language: 'fr',
				text: exampleLetter('fr', {
					body: `Monsieur le Secrétaire général,
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

J’ai l’honneur de vous faire tenir une déclaration.

Veuillez agréer, Monsieur le Secrétaire général, les assurances de ma très haute considération.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
				}),
				fixed: exampleLetter('fr', { body: 'J’ai l’honneur de vous faire tenir une déclaration.' }),
			},
			{
				language: 'fr',
				text: exampleLetter('fr', {
					body: `J’ai l’honneur de vous faire tenir une déclaration.

Je vous prie d’agréer, Madame la Présidente, l’expression de ma haute considération.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
				}),
				fixed: exampleLetter('fr', { body: 'J’ai l’honneur de vous faire tenir une déclaration.' }),
			},
			{
				language: 'es',
				text: exampleLetter('es', {
					body: `Tengo el honor de transmitirle una declaración.

Aprovecho la oportunidad para reiterarle las seguridades de mi más alta consideración.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
				}),
				fixed: exampleLetter('es', { body: 'Tengo el honor de transmitirle una declaración.' }),
			},
			{
				language: 'ru',
				text: exampleLetter('ru', {
					body: `Имею честь препроводить заявление.

Примите, Ваше Превосходительство, уверения в моем самом высоком уважении.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
				}),
				fixed: exampleLetter('ru', { body: 'Имею честь препроводить заявление.' }),
			},
			{
				language: 'zh',
				text: exampleLetter('zh', {
					body: `谨转递一份声明。

顺致崇高敬意。
^^^^^^^`,
				}),
				fixed: exampleLetter('zh', { body: '谨转递一份声明。' }),
			},
			{
				language: 'ar',
				text: exampleLetter('ar', {
					body: `أتشرف بأن أحيل إليكم طيه بيانا.

وتفضلوا بقبول فائق الاحترام.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
				}),
				fixed: exampleLetter('ar', { body: 'أتشرف بأن أحيل إليكم طيه بيانا.' }),
			},
		],
	},
	check: findCourtesies,
};

function findCourtesies(document: UnDocument): Finding[] {
	const section = mainSection(document);
	const language = sectionLanguage(document, section);
	if (!language || !letterSalutation.kinds?.includes(section.kind)) return [];
	const { salutation, close } = patternsOf(language);
	const paragraphs = nodesOf(document, section, 'opening', 'circulation', 'paragraph');
	const [first, last] = [paragraphs[0], paragraphs.at(-1)];
	return paragraphs.flatMap((paragraph) => {
		const beginning = document.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_COURTESY));
		const address = paragraph === first ? salutation.exec(beginning)?.[0] : undefined;
		if (address !== undefined) return addressFinding(document, paragraph, address.trimEnd());
		const isClose = paragraph === last && paragraph.end - paragraph.start <= LONGEST_COURTESY && close.test(beginning);
		return isClose ? closeFinding(document, paragraph) : [];
	});
}

/** Of a paragraph that is a courtesy and nothing else. */
const LONGEST_COURTESY = 250;

const patternsOf = perLanguage(({ code }) => {
	const { salutation, close } = letterWords[code];
	return { salutation: letterPattern(`^${salutation} ?[,،，:：!]\\s{0,20}`), close: letterPattern(`^${close}`) };
});

/** The address goes with the white space behind it. */
function addressFinding({ text }: UnDocument, { start }: DocumentNode, address: string): Finding {
	const end = start + address.length;
	const next = trimmedStart(text, end, text.length);
	return finding(
		{ start, end },
		{ start, end: next },
		sentence`${quote(address)} is an address that letters have on paper; their documents begin with the text. Leave it out.`,
	);
}

/** The last paragraph goes with the white space before it. */
function closeFinding({ text }: UnDocument, { start, end }: DocumentNode): Finding {
	return finding(
		{ start, end },
		{ start: trimmedEnd(text, 0, start), end },
		sentence`${quote(text.slice(start, end))} is a courtesy that letters have on paper; their documents end with the text. Leave it out.`,
	);
}

function finding(place: { start: number; end: number }, edit: { start: number; end: number }, message: Sentence): Finding {
	return {
		code: letterSalutation.code,
		severity: letterSalutation.severity,
		...place,
		message,
		fixes: [{ title: sentence`Leave it out`, safe: false, edits: [{ ...edit, newText: '' }] }],
	};
}
