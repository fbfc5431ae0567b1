import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { agendaItemTitle } from '../../tables/agendas.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { type AgendaHead, agendaHead } from './agendaHead.ts';

/** The head gives an agenda item's title below its number. */
export const agendaTitleMissing: Rule = {
	code: 'agenda/title-missing',
	severity: 'information',
	reach: 'document',
	summary: 'Below the number of an agenda item the head gives its title.',
	authority:
		'Editorial Manual of the United Nations, Masthead: the agenda item is printed by number and title. Measured on official texts: 97.7 % have both; most that lack the title are French.',
	kinds: ['letter', 'note-verbale', 'draft-resolution', 'draft-decision', 'amendment'],
	examples: {
		good: [
			{
				language: 'en',
				text: `Sixty-fourth session

Agenda item 13

Prevention of armed conflict

Letter dated 14 December 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Eightieth session

Agenda item 11
^^^^^^^^^^^^^^

Letter dated 14 December 2025 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.`,
				fixed: `Eightieth session

Agenda item 11

Sport for development and peace: building a peaceful and better world through sport and the Olympic ideal

Letter dated 14 December 2025 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.`,
			},
			{
				language: 'ar',
				text: `الدورة الرابعة والستون

البند 13 من جدول الأعمال
^^^^^^^^^^^^^^^^^^^^^^^^

رسالة مؤرخة 14 كانون الأول/ديسمبر 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا.`,
			},
			{
				language: 'zh',
				text: `第六十四届会议

议程项目13
^^^^^^

2009年12月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明。`,
			},
			{
				language: 'es',
				text: `Sexagésimo cuarto período de sesiones

Tema 13 del programa
^^^^^^^^^^^^^^^^^^^^

Carta de fecha 14 de diciembre de 2009 dirigida al Secretario General por la Representante Permanente de Noruega ante las Naciones Unidas

Tengo el honor de transmitir una declaración.`,
			},
		],
	},
	check: missingTitles,
};

function missingTitles(document: UnDocument): Finding[] {
	const head = agendaHead(document, agendaTitleMissing.kinds);
	const line = head?.lines.at(-1);
	if (!head || !line || head.titles.length > 0) return [];
	return [
		{
			code: agendaTitleMissing.code,
			severity: agendaTitleMissing.severity,
			start: line.start,
			end: line.end,
			message: message(document.text.slice(line.start, line.end)),
			...titleFix(document, head, line),
		},
	];
}

function message(line: string): Sentence {
	return sentence`${quote(line)} stands without a title. Readers know an item by its title: print it below the number, as the agenda has it.`;
}

/** Inserts the title that the table of the session's agenda has. */
function titleFix({ text, nodes }: UnDocument, { items, session, language }: AgendaHead, line: DocumentNode): { fixes?: readonly Fix[] } {
	const [item] = items;
	const title = item && session && items.length === 1 ? agendaItemTitle(Number(session.value), item.value, language.code) : undefined;
	if (title === undefined) return {};
	const next = nodes.find(({ start }) => start >= line.end);
	const gap = next ? text.slice(line.end, next.start) : '\n\n';
	const separator = /^\s+$/.test(gap) ? gap : '\n\n';
	return {
		fixes: [
			{ title: sentence`Insert ${quote(title)}`, safe: false, edits: [{ start: line.end, end: line.end, newText: separator + title }] },
		],
	};
}
