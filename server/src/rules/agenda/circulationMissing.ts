import type { UnDocument } from '../../document/document.ts';
import { nodesOf, textOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import { perLanguage, wordPattern } from '../../references/patterns.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import type { Finding, Rule } from '../rule.ts';
import { agendaHead, circulationItems, isOfAssembly, organNamed } from './agendaHead.ts';

/** A letter to the General Assembly asks to be circulated, and says under which agenda item. */
export const agendaCirculationMissing: Rule = {
	code: 'agenda/circulation-missing',
	severity: 'information',
	reach: 'document',
	summary: 'A letter for the General Assembly asks to be circulated as its document, and under which agenda item.',
	authority:
		'Editorial Manual of the United Nations, Communications: a communication is circulated at the request of the sender; documents of the General Assembly are issued under an item of its agenda or preliminary list, which the text should name.',
	kinds: ['letter', 'note-verbale'],
	examples: {
		good: [
			{
				language: 'en',
				text: `General Assembly

Sixty-fourth session

Agenda item 13

Prevention of armed conflict

Letter dated 14 December 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.

I should be grateful if you would have the present letter circulated as a document of the General Assembly, under agenda item 13.

(Signed) Kari Berg`,
			},
			{
				language: 'zh',
				text: `安全理事会

2009年12月14日挪威常驻联合国代表给安全理事会主席的信

谨通知你如下决定。

请将本函作为安全理事会文件分发为荷。

卡里·贝里(签名)`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `General Assembly

Sixty-fourth session

Letter dated 14 December 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.

I should be grateful if you would have the present letter circulated as a document of the General Assembly.
                                                                                          ^^^^^^^^^^^^^^^^

(Signed) Kari Berg`,
			},
			{
				language: 'ar',
				text: `الجمعية العامة

الدورة الرابعة والستون

رسالة مؤرخة 14 كانون الأول/ديسمبر 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

أتشرف بأن أحيل إليكم طيه بيانا.

(توقيع) كاري بيرغ`,
			},
			{
				language: 'zh',
				text: `大会

第六十四届会议

2009年12月14日挪威常驻联合国代表给秘书长的信

谨通知你如下决定。

请将本函作为大会文件分发为荷。
      ^^

卡里·贝里(签名)`,
			},
			{
				language: 'es',
				text: `Asamblea General

Sexagésimo cuarto período de sesiones

Carta de fecha 14 de diciembre de 2009 dirigida al Secretario General por la Representante Permanente de Noruega ante las Naciones Unidas

Tengo el honor de transmitir una declaración.

Agradecería que tuviera a bien hacer distribuir la presente carta como documento de la Asamblea General.
                                                                                       ^^^^^^^^^^^^^^^^

(Firmado) Kari Berg`,
			},
		],
	},
	check: checkRequest,
};

function checkRequest(document: UnDocument): Finding[] {
	const head = agendaHead(document, agendaCirculationMissing.kinds);
	if (!head) return [];
	const { section, language } = head;
	const requests = nodesOf(document, section, 'circulation');
	if (requests.length === 0) {
		const title = nodesOf(document, section, 'title').at(-1);
		// What breaks off before may go on. Notes verbales are not signed.
		const complete = nodesOf(document, section, 'signature').length > 0 || document.sections.length > 1;
		return title && complete && isOfAssembly(document, head) ? [finding(title, NO_REQUEST)] : [];
	}
	if (circulationItems(document, section).length > 0) return [];
	return requests.flatMap((request) => {
		const text = textOf(document, request);
		const assembly = organNamed(text, language, 'A');
		if (!assembly || namesItems(text, language)) return [];
		return [finding({ start: request.start + assembly.start, end: request.start + assembly.end }, NO_ITEM)];
	});
}

const NO_REQUEST = sentence`The head is that of a document of the General Assembly, but the letter does not ask to be circulated as one. Add the request, with the agenda item.`;
const NO_ITEM = sentence`The letter asks to be circulated as a document of the General Assembly, but not under which agenda item. Name the item by its number.`;

/** True where items are named by their titles: "under the agenda items entitled …". */
function namesItems(text: string, language: Language): boolean {
	return text.search(itemWord(language)) >= 0;
}

const itemWord = perLanguage(({ dates }) => wordPattern(dates.agendaItems.word));

function finding({ start, end }: Range, message: Sentence): Finding {
	return { code: agendaCirculationMissing.code, severity: agendaCirculationMissing.severity, start, end, message };
}
