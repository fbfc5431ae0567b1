import type { UnDocument } from '../../document/document.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import type { Finding, Rule, RuleFacts, Severity } from '../rule.ts';
import {
	describeDistance,
	kindInTime,
	PROVISIONAL_AGENDA_DAYS,
	type RequestTiming,
	RULES_BY_KIND,
	requestTiming,
	SUPPLEMENTARY_DAYS,
} from './requestTiming.ts';

/** A request is dated early enough for the kind of item that it asks for. */
export const requestDeadline: Rule = {
	code: 'request/deadline',
	severity: 'warning',
	reach: 'document',
	summary: 'A supplementary item is requested at least 30 days before the session opens; after that an item is additional.',
	authority:
		'Rules of procedure of the General Assembly, A/520/Rev.20, rules 14 (30 days), 15 and 18 (4 days, special sessions); opening dates by rule 1. The 60 days of rule 12 bind the Secretary-General, not the Member: they only advise.',
	kinds: ['request'],
	examples: {
		good: [
			{
				language: 'en',
				text: `Sixty-fourth session

Request for the inclusion of a supplementary item in the agenda of the sixty-fourth session

Cooperation between the United Nations and the Nordic Council

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

Pursuant to rule 14 of the rules of procedure of the General Assembly, I have the honour to request the inclusion of a supplementary item entitled “Cooperation between the United Nations and the Nordic Council” in the agenda of the sixty-fourth session.

(Signed) Kari Berg`,
			},
			{
				language: 'ar',
				text: `الدورة الرابعة والستون

طلب إدراج بند تكميلي في جدول أعمال الدورة الرابعة والستين

التعاون بين الأمم المتحدة ومجلس بلدان الشمال الأوروبي

رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

عملا بالمادة 14 من النظام الداخلي للجمعية العامة، يشرفني أن أطلب إدراج بند تكميلي بعنوان ”التعاون بين الأمم المتحدة ومجلس بلدان الشمال الأوروبي“ في جدول أعمال الدورة الرابعة والستين.

(توقيع) كاري بيرغ`,
			},
			{
				language: 'zh',
				text: `第六十四届会议

请求在第六十四届会议议程内列入一个补充项目

联合国与北欧理事会的合作

2009年7月14日挪威常驻联合国代表给秘书长的信

依照大会议事规则第14条，谨请求在大会第六十四届会议议程内列入一个题为“联合国与北欧理事会的合作”的补充项目。

卡里·贝里(签名)`,
			},
			{
				language: 'en',
				text: `Sixty-fourth session

Request for the inclusion of a supplementary item in the agenda of the sixty-fourth session

Cooperation between the United Nations and the Nordic Council

Letter dated 16 August 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

Pursuant to rule 14 of the rules of procedure of the General Assembly, I have the honour to request the inclusion of a supplementary item entitled “Cooperation between the United Nations and the Nordic Council” in the agenda of the sixty-fourth session.

(Signed) Kari Berg`,
			},
			{
				language: 'en',
				text: `Sixty-fourth session

Request for the inclusion of an additional item in the agenda of the sixty-fourth session

Cooperation between the United Nations and the Nordic Council

Letter dated 17 August 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

Pursuant to rule 15 of the rules of procedure of the General Assembly, I have the honour to request the inclusion of an additional item entitled “Cooperation between the United Nations and the Nordic Council” in the agenda of the sixty-fourth session.

(Signed) Kari Berg`,
			},
			{
				language: 'fr',
				text: `Soixante-quatrième session

Demande d’inscription d’une question supplémentaire à l’ordre du jour de la soixante-quatrième session

Coopération entre l’Organisation des Nations Unies et le Conseil nordique

Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

Conformément à l’article 14 du Règlement intérieur de l’Assemblée générale, j’ai l’honneur de demander l’inscription d’une question supplémentaire intitulée «\u00a0Coopération entre l’Organisation des Nations Unies et le Conseil nordique\u00a0» à l’ordre du jour de la soixante-quatrième session.

(Signé) Kari Berg`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Sixty-fourth session

Request for the inclusion of a supplementary item in the agenda of the sixty-fourth session

Cooperation between the United Nations and the Nordic Council

Letter dated 26 August 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General
             ^^^^^^^^^^^^^^

Pursuant to rule 14 of the rules of procedure of the General Assembly, I have the honour to request the inclusion of a supplementary item entitled “Cooperation between the United Nations and the Nordic Council” in the agenda of the sixty-fourth session.

(Signed) Kari Berg`,
			},
			{
				language: 'en',
				text: `Sixty-fourth session

Request for the inclusion of an additional item in the agenda of the sixty-fourth session

Cooperation between the United Nations and the Nordic Council

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General
             ^^^^^^^^^^^^

Pursuant to rule 15 of the rules of procedure of the General Assembly, I have the honour to request the inclusion of an additional item entitled “Cooperation between the United Nations and the Nordic Council” in the agenda of the sixty-fourth session.

(Signed) Kari Berg`,
			},
			{
				language: 'en',
				text: `Sixty-fourth session

Request for the inclusion of an item in the provisional agenda of the sixty-fourth session

Cooperation between the United Nations and the Nordic Council

Letter dated 24 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General
             ^^^^^^^^^^^^

Pursuant to rule 13 (e) of the rules of procedure of the General Assembly, I have the honour to request the inclusion of an item entitled “Cooperation between the United Nations and the Nordic Council” in the agenda of the sixty-fourth session.

(Signed) Kari Berg`,
			},
			{
				language: 'ar',
				text: `الدورة الرابعة والستون

طلب إدراج بند تكميلي في جدول أعمال الدورة الرابعة والستين

التعاون بين الأمم المتحدة ومجلس بلدان الشمال الأوروبي

رسالة مؤرخة 1 أيلول/سبتمبر 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة
            ^^^^^^^^^^^^^^^^^^^

عملا بالمادة 14 من النظام الداخلي للجمعية العامة، يشرفني أن أطلب إدراج بند تكميلي بعنوان ”التعاون بين الأمم المتحدة ومجلس بلدان الشمال الأوروبي“ في جدول أعمال الدورة الرابعة والستين.

(توقيع) كاري بيرغ`,
			},
			{
				language: 'zh',
				text: `第六十四届会议

请求在第六十四届会议议程内列入一个补充项目

联合国与北欧理事会的合作

2009年9月1日挪威常驻联合国代表给秘书长的信
^^^^^^^^^

依照大会议事规则第14条，谨请求在大会第六十四届会议议程内列入一个题为“联合国与北欧理事会的合作”的补充项目。

卡里·贝里(签名)`,
			},
			{
				language: 'ru',
				text: `Шестьдесят четвертая сессия

Просьба о включении дополнительного пункта в повестку дня шестьдесят четвертой сессии

Сотрудничество между Организацией Объединенных Наций и Северным советом

Письмо Постоянного представителя Норвегии при Организации Объединенных Наций от 16 сентября 2009 года на имя Генерального секретаря
                                                                                ^^^^^^^^^^^^^^^^

В соответствии с правилом 14 правил процедуры Генеральной Ассамблеи имею честь просить о включении дополнительного пункта, озаглавленного «Сотрудничество между Организацией Объединенных Наций и Северным советом», в повестку дня шестьдесят четвертой сессии.

(Подпись) Кари Берг`,
			},
		],
	},
	check: checkRequest,
};

function checkRequest(document: UnDocument, facts: RuleFacts): Finding[] {
	const timing = requestTiming(document, facts);
	if (!timing?.date || !timing.opening || timing.days === undefined) return [];
	const { start, end } = timing.date;
	const distance = describeDistance(timing.date.value, timing.opening, timing.days);
	const advice = adviceOn(timing, timing.days);
	return advice
		? [{ code: requestDeadline.code, severity: advice.severity, start, end, message: sentence`${distance} ${advice.text}` }]
		: [];
}

interface Advice {
	readonly severity: Severity;
	readonly text: Sentence;
}

function adviceOn({ kind, series }: RequestTiming, days: number): Advice | undefined {
	const rules = RULES_BY_KIND[series];
	const limit = SUPPLEMENTARY_DAYS[series];
	const inTime = kindInTime(days, series);
	switch (kind) {
		case 'supplementary':
			return inTime === 'supplementary'
				? undefined
				: { severity: requestDeadline.severity, text: tooLate(rules.supplementary, limit, rules.additional) };
		case 'additional':
			return inTime === 'additional' ? undefined : { severity: 'hint', text: stillInTime(rules.supplementary, limit) };
		case 'provisional':
			if (series === 'special' || days >= PROVISIONAL_AGENDA_DAYS) return undefined;
			return { severity: 'hint', text: provisionalAgendaIsOut(inTime, rules[inTime]) };
	}
}

function tooLate(rule: string, limit: number, later: string): Sentence {
	return sentence`Rule ${rule} asks for ${limit} days. Ask for an additional item under rule ${later}.`;
}

function stillInTime(rule: string, limit: number): Sentence {
	return sentence`Rule ${rule} asks for ${limit} days, so a supplementary item could still be requested, which need not be urgent.`;
}

function provisionalAgendaIsOut(kind: 'supplementary' | 'additional', rule: string): Sentence {
	return kind === 'additional'
		? sentence`The provisional agenda is communicated ${PROVISIONAL_AGENDA_DAYS} days before the opening (rule 12). If it is out, ask for an additional item under rule ${rule}.`
		: sentence`The provisional agenda is communicated ${PROVISIONAL_AGENDA_DAYS} days before the opening (rule 12). If it is out, ask for a supplementary item under rule ${rule}.`;
}
