import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { nodesOf, referencesIn } from '../../document/query.ts';
import type { DateReference } from '../../references/reference.ts';
import { sentence } from '../../text/sentence.ts';
import { dayOf } from '../../text/sentenceValues.ts';
import { letterDate } from '../facts/letterDate.ts';
import type { Finding, Rule } from '../rule.ts';

/** An annex that is dated after the letter which transmits it. */
export const annexLaterDate: Rule = {
	code: 'annex/later-date',
	severity: 'information',
	reach: 'document',
	summary: 'What is annexed to a letter is not dated after the letter.',
	authority:
		'What a letter transmits exists when it is written. Only the annexed document’s own date counts, in its title or in a line with nothing but a place and a date; its text may speak of coming days. On official letters the rule finds nothing.',
	kinds: ['letter', 'note-verbale'],
	examples: {
		good: [
			{
				language: 'en',
				text: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (see annex).

(Signed) Kari Berg

Annex

Statement of the parties

Oslo, 12 July 2009

The parties will meet again on 20 August 2009.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (see annex).

(Signed) Kari Berg

Annex

Statement of the parties

Oslo, 12 August 2009
      ^^^^^^^^^^^^^^

The parties will meet again on 20 August 2009.`,
			},
			{
				language: 'ar',
				text: `رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا (انظر المرفق).

(توقيع) كاري بيرغ

المرفق

بيان الأطراف

أوسلو، 15 آب/أغسطس 2009
       ^^^^^^^^^^^^^^^^

اجتمعت الأطراف في أوسلو.`,
			},
			{
				language: 'ru',
				text: `Письмо Постоянного представителя Норвегии при Организации Объединенных Наций от 14 июля 2009 года на имя Генерального секретаря

Имею честь препроводить заявление (см. приложение).

(Подпись) Кари Берг

Приложение

Заявление сторон

Осло, 12 августа 2009 года
      ^^^^^^^^^^^^^^^

Стороны встретились в Осло.`,
			},
		],
	},
	check: checkDates,
};

function checkDates(document: UnDocument): Finding[] {
	const letter = letterDate(document);
	if (!letter) return [];
	return document.sections.slice(1).flatMap((section) =>
		nodesOf(document, section, ...DATED).flatMap((node): Finding[] => {
			const date = ownDate(document, node);
			if (!date || date.value <= letter.value || date.value.length < WHOLE_DATE || letter.value.length < WHOLE_DATE) return [];
			return [
				{
					code: annexLaterDate.code,
					severity: annexLaterDate.severity,
					start: date.start,
					end: date.end,
					message: sentence`The annex is dated ${dayOf(date.value)}, but the letter that transmits it is dated ${dayOf(letter.value)}. Check which of the two is right.`,
					related: [{ start: letter.start, end: letter.end, message: sentence`The date of the letter` }],
				},
			];
		}),
	);
}

const DATED = ['title', 'annex-title', 'heading', 'paragraph', 'signature'] as const;
/** UTF-16 units of an ISO date. */
const WHOLE_DATE = 10;
/** A line of a place and a date is shorter, and so is what a letter's title has before its date; UTF-16 units. */
const LONGEST_PLACE = 30;

/** The date of a line that holds a place and a date only, or of the title of a letter. */
function ownDate(document: UnDocument, node: DocumentNode): DateReference | undefined {
	if (node.kind !== 'title' && node.end - node.start > 2 * LONGEST_PLACE) return undefined;
	const [date, ...others] = referencesIn(document, node, 'date');
	if (!date || others.length) return undefined;
	const before = document.text.slice(node.start, date.start);
	const after = document.text.slice(date.end, node.end);
	if (node.kind === 'title') return document.sections[node.section]?.kind === 'letter' ? date : undefined;
	return before.length <= LONGEST_PLACE && PLACE.test(before) && after.length <= LONGEST_END ? date : undefined;
}

/** "года", a stop; UTF-16 units. */
const LONGEST_END = 7;

/** One to three words and a comma, or nothing. */
const PLACE = /^[[(]?(?:\p{Lu}?[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+){0,2}[,،，] ?)?$/u;
