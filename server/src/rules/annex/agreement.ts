import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { nodesOf, textOf } from '../../document/query.ts';
import type { AgreeingWords } from '../../languages/annexWording.ts';
import type { Language } from '../../languages/language.ts';
import { perLanguage, startsWord, wordPattern } from '../../references/patterns.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { LETTERS } from './annexPromises.ts';
import { annexState } from './annexState.ts';

/** "The present letter and its annex" or "its annexes", as many as there are. */
export const annexAgreement: Rule = {
	code: 'annex/agreement',
	severity: 'information',
	reach: 'document',
	summary: 'The request for circulation speaks of one annex, two or more, as many as the letter has.',
	authority:
		'Grammar, which official letters keep. In Arabic a letter with one annex is two things (“بوصفهما”), two annexes are a dual (“ومرفقيها”), three or more a plural (“ومرفقاتها”). Chinese has no number.',
	languages: ['ar', 'en', 'fr', 'ru', 'es'],
	examples: {
		good: [
			{
				language: 'en',
				text: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (annex I) and a list (annex II).

I should be grateful if you would have the present letter and its annexes circulated as a document of the Security Council.

(Signed) Kari Berg

Annex I

Statement

Annex II

List`,
			},
			{
				language: 'ar',
				text: `رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا (انظر المرفق).

وأرجو ممتنا تعميم هذه الرسالة ومرفقها بوصفهما وثيقة من وثائق مجلس الأمن.

(توقيع) كاري بيرغ

المرفق

بيان`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (annex I) and a list (annex II).

I should be grateful if you would have the present letter and its annex circulated as a document of the Security Council.
                                                                  ^^^^^

(Signed) Kari Berg

Annex I

Statement

Annex II

List`,
				fixed: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (annex I) and a list (annex II).

I should be grateful if you would have the present letter and its annexes circulated as a document of the Security Council.

(Signed) Kari Berg

Annex I

Statement

Annex II

List`,
			},
			{
				language: 'ar',
				text: `رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا (المرفق الأول) وقائمة (المرفق الثاني).

وأرجو ممتنا تعميم هذه الرسالة ومرفقها بوصفها وثيقة من وثائق مجلس الأمن.
                               ^^^^^^

(توقيع) كاري بيرغ

المرفق الأول

بيان

المرفق الثاني

قائمة`,
				fixed: `رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا (المرفق الأول) وقائمة (المرفق الثاني).

وأرجو ممتنا تعميم هذه الرسالة ومرفقيها بوصفها وثيقة من وثائق مجلس الأمن.

(توقيع) كاري بيرغ

المرفق الأول

بيان

المرفق الثاني

قائمة`,
			},
			{
				language: 'fr',
				text: `Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

J’ai l’honneur de vous faire tenir ci-joint une déclaration (voir annexe).

Je vous serais reconnaissante de bien vouloir faire distribuer le texte de la présente lettre et de ses annexes comme document du Conseil de sécurité.
                                                                                                    ^^^^^^^^^^^

(Signé) Kari Berg

Annexe

Déclaration`,
				fixed: `Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

J’ai l’honneur de vous faire tenir ci-joint une déclaration (voir annexe).

Je vous serais reconnaissante de bien vouloir faire distribuer le texte de la présente lettre et de son annexe comme document du Conseil de sécurité.

(Signé) Kari Berg

Annexe

Déclaration`,
			},
			{
				language: 'ru',
				text: `Письмо Постоянного представителя Норвегии при Организации Объединенных Наций от 14 июля 2009 года на имя Генерального секретаря

Имею честь настоящим препроводить текст заявления (приложение I) и список (приложение II).

Буду признателен за распространение настоящего письма и приложения к нему в качестве документа Совета Безопасности.
                                                        ^^^^^^^^^^

(Подпись) Кари Берг

Приложение I

Заявление

Приложение II

Список`,
				fixed: `Письмо Постоянного представителя Норвегии при Организации Объединенных Наций от 14 июля 2009 года на имя Генерального секретаря

Имею честь настоящим препроводить текст заявления (приложение I) и список (приложение II).

Буду признателен за распространение настоящего письма и приложений к нему в качестве документа Совета Безопасности.

(Подпись) Кари Берг

Приложение I

Заявление

Приложение II

Список`,
			},
		],
	},
	check: compareNumbers,
};

function compareNumbers(document: UnDocument): Finding[] {
	const state = LETTERS.has(document.kind) ? annexState(document) : undefined;
	if (!state) return [];
	const count = Math.max(state.headings.length, state.promised.size);
	if (count === 0) return [];
	return nodesOf(document, state.section, 'circulation').flatMap((node) => disagreements(document, node, state.language, count));
}

function disagreements(document: UnDocument, node: DocumentNode, language: Language, count: number): Finding[] {
	const text = textOf(document, node);
	const read = new Set<number>();
	const findings: Finding[] = [];
	for (const { printed, words } of agreeingWords(language)) {
		for (const match of text.matchAll(printed)) {
			if (read.has(match.index) || !startsWord(text, match.index)) continue;
			read.add(match.index);
			const right = wordsFor(words, count);
			if (match[0].replace(/\s+/g, ' ').toLowerCase() !== right) findings.push(finding(node.start + match.index, match[0], right, count));
		}
	}
	return findings;
}

function finding(start: number, printed: string, right: string, count: number): Finding {
	const { from, to, newText } = changedWords(printed, right);
	const place = { start: start + from, end: start + to };
	return {
		code: annexAgreement.code,
		severity: annexAgreement.severity,
		...place,
		message: message(printed.slice(from, to), newText, count),
		fixes: [{ title: sentence`Write ${quote(newText)}`, safe: false, edits: [{ ...place, newText }] }],
	};
}

function message(actual: string, expected: string, count: number): Sentence {
	return count === 1
		? sentence`The letter has one annex: write ${quote(expected)} instead of ${quote(actual)}.`
		: sentence`The letter has ${count} annexes: write ${quote(expected)} instead of ${quote(actual)}.`;
}

function wordsFor({ one, two, more }: AgreeingWords, count: number): string {
	if (count === 1) return one;
	return count === 2 ? (two ?? more) : more;
}

/** The words that differ, without those that both begin or end with. */
function changedWords(printed: string, right: string): { from: number; to: number; newText: string } {
	const before = [...printed.matchAll(/\S+/g)].map((match) => ({ word: match[0], from: match.index, to: match.index + match[0].length }));
	const after = right.split(' ');
	let first = 0;
	while (first < before.length - 1 && first < after.length - 1 && before[first]?.word === after[first]) first++;
	let last = 0;
	while (last < before.length - 1 - first && last < after.length - 1 - first && before.at(-1 - last)?.word === after.at(-1 - last)) last++;
	const from = before[first]?.from ?? 0;
	const to = before.at(-1 - last)?.to ?? printed.length;
	return { from, to, newText: after.slice(first, after.length - last).join(' ') };
}

/** The words of a language that agree, each with the expression that finds any of its forms. */
const agreeingWords = perLanguage((language) =>
	language.annexWording.agreement.map((words) => ({
		words,
		printed: wordPattern([...(words.slips ?? []), words.one, words.two ?? words.more, words.more].join('|')),
	})),
);
