import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import type { AnnexHeading } from './annexHeadings.ts';
import { LETTERS } from './annexPromises.ts';
import { annexState } from './annexState.ts';

/** Every annex is mentioned in the letter. Resolutions are left out: they annex texts by other words ("sets out the guidelines annexed"). */
export const annexUnmentioned: Rule = {
	code: 'annex/unmentioned',
	severity: 'warning',
	reach: 'document',
	summary: 'Every annex is mentioned in the letter to which it is annexed.',
	authority: 'Editorial Manual of the United Nations, Communications: the letter says what each annex is, “(see annex)” or “(annex I)”.',
	examples: {
		good: [
			{
				language: 'en',
				text: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement. I should be grateful if you would have the present letter and its annex circulated as a document of the Security Council.

(Signed) Kari Berg

Annex

Statement`,
			},
			{
				language: 'zh',
				text: `2009年7月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明(附件一)和一份清单(附件二)。

卡里·贝里(签名)

附件一

声明

附件二

清单`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (annex I) and a list (annex II).

(Signed) Kari Berg

Annex I

Statement

Annex II

List

Annex III
^^^^^^^^^

Map`,
			},
			{
				language: 'ar',
				text: `رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا.

(توقيع) كاري بيرغ

المرفق
^^^^^^

بيان`,
			},
			{
				language: 'zh',
				text: `2009年7月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明。

卡里·贝里(签名)

附件
^^

声明`,
			},
			{
				language: 'ru',
				text: `Письмо Постоянного представителя Норвегии при Организации Объединенных Наций от 14 июля 2009 года на имя Генерального секретаря

Имею честь настоящим препроводить текст заявления.

(Подпись) Кари Берг

Приложение
^^^^^^^^^^

Заявление`,
			},
		],
	},
	check: unmentionedAnnexes,
};

function unmentionedAnnexes(document: UnDocument): Finding[] {
	if (!LETTERS.has(document.kind)) return [];
	return (annexState(document)?.unmentioned ?? []).map((heading) => ({
		code: annexUnmentioned.code,
		severity: annexUnmentioned.severity,
		start: heading.words.start,
		end: heading.words.end,
		message: message(document, heading),
	}));
}

function message(document: UnDocument, { words }: AnnexHeading): Sentence {
	return sentence`The letter never mentions ${quote(textOf(document, words))}. Say in the letter what is annexed, or take the annex out.`;
}
