import type { UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, referencesIn, textOf } from '../../document/query.ts';
import type { RuleReference } from '../../references/reference.ts';
import { DIGIT_CLASS, digitValue } from '../../text/digits.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { requestHeading } from '../facts/request.ts';
import type { Finding, Fix, Rule, RuleFacts } from '../rule.ts';
import { kindInTime, type RequestTiming, RULES_BY_KIND, requestTiming } from './requestTiming.ts';

/** A request cites the rule of procedure that its kind of item falls under. */
export const requestRule: Rule = {
	code: 'request/rule',
	severity: 'warning',
	reach: 'document',
	summary: 'A request cites rule 13 (e) for the provisional agenda, rule 14 for a supplementary item, rule 15 for an additional item.',
	authority: 'Rules of procedure of the General Assembly, A/520/Rev.20, rules 13 to 15; for special sessions rules 18 and 19.',
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
				language: 'fr',
				text: `Soixante-quatrième session

Demande d’inscription d’une question supplémentaire à l’ordre du jour de la soixante-quatrième session

Coopération entre l’Organisation des Nations Unies et le Conseil nordique

Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

Conformément à l’article 14 du Règlement intérieur de l’Assemblée générale, j’ai l’honneur de demander l’inscription d’une question supplémentaire intitulée «\u00a0Coopération entre l’Organisation des Nations Unies et le Conseil nordique\u00a0» à l’ordre du jour de la soixante-quatrième session.

(Signé) Kari Berg`,
			},
			{
				language: 'ru',
				text: `Шестьдесят четвертая сессия

Просьба о включении дополнительного пункта в повестку дня шестьдесят четвертой сессии

Сотрудничество между Организацией Объединенных Наций и Северным советом

Письмо Постоянного представителя Норвегии при Организации Объединенных Наций от 14 июля 2009 года на имя Генерального секретаря

В соответствии с правилом 14 правил процедуры Генеральной Ассамблеи имею честь просить о включении дополнительного пункта, озаглавленного «Сотрудничество между Организацией Объединенных Наций и Северным советом», в повестку дня шестьдесят четвертой сессии.

(Подпись) Кари Берг`,
			},
			{
				language: 'en',
				text: `Sixty-fourth session

Request for the inclusion of an item in the provisional agenda of the sixty-fourth session

Cooperation between the United Nations and the Nordic Council

Letter dated 9 March 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

Pursuant to rule 13 (e) of the rules of procedure of the General Assembly, I have the honour to request the inclusion of an item entitled “Cooperation between the United Nations and the Nordic Council” in the agenda of the sixty-fourth session.

(Signed) Kari Berg`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Sixty-fourth session

Request for the inclusion of a supplementary item in the agenda of the sixty-fourth session

Cooperation between the United Nations and the Nordic Council

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

Pursuant to rule 15 of the rules of procedure of the General Assembly, I have the honour to request the inclusion of a supplementary item entitled “Cooperation between the United Nations and the Nordic Council” in the agenda of the sixty-fourth session.
                 ^^

(Signed) Kari Berg`,
				fixed: `Sixty-fourth session

Request for the inclusion of a supplementary item in the agenda of the sixty-fourth session

Cooperation between the United Nations and the Nordic Council

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

Pursuant to rule 14 of the rules of procedure of the General Assembly, I have the honour to request the inclusion of a supplementary item entitled “Cooperation between the United Nations and the Nordic Council” in the agenda of the sixty-fourth session.

(Signed) Kari Berg`,
			},
			{
				language: 'en',
				text: `Sixty-fourth session

Request for the inclusion of a supplementary item in the agenda of the sixty-fourth session
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Cooperation between the United Nations and the Nordic Council

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to request the inclusion of a supplementary item entitled “Cooperation between the United Nations and the Nordic Council” in the agenda of the sixty-fourth session.

(Signed) Kari Berg`,
			},
			{
				language: 'ar',
				text: `الدورة الرابعة والستون

طلب إدراج بند تكميلي في جدول أعمال الدورة الرابعة والستين

التعاون بين الأمم المتحدة ومجلس بلدان الشمال الأوروبي

رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

عملا بالمادة 15 من النظام الداخلي للجمعية العامة، يشرفني أن أطلب إدراج بند تكميلي بعنوان ”التعاون بين الأمم المتحدة ومجلس بلدان الشمال الأوروبي“ في جدول أعمال الدورة الرابعة والستين.
             ^^

(توقيع) كاري بيرغ`,
				fixed: `الدورة الرابعة والستون

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

依照大会议事规则第15条，谨请求在大会第六十四届会议议程内列入一个题为“联合国与北欧理事会的合作”的补充项目。
        ^^^^

卡里·贝里(签名)`,
				fixed: `第六十四届会议

请求在第六十四届会议议程内列入一个补充项目

联合国与北欧理事会的合作

2009年7月14日挪威常驻联合国代表给秘书长的信

依照大会议事规则第14条，谨请求在大会第六十四届会议议程内列入一个题为“联合国与北欧理事会的合作”的补充项目。

卡里·贝里(签名)`,
			},
			{
				language: 'fr',
				text: `Soixante-quatrième session

Demande d’inscription d’une question supplémentaire à l’ordre du jour de la soixante-quatrième session

Coopération entre l’Organisation des Nations Unies et le Conseil nordique

Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

Conformément à l’article 13 e) du Règlement intérieur de l’Assemblée générale, j’ai l’honneur de demander l’inscription d’une question supplémentaire intitulée «\u00a0Coopération entre l’Organisation des Nations Unies et le Conseil nordique\u00a0» à l’ordre du jour de la soixante-quatrième session.
                         ^^^^^

(Signé) Kari Berg`,
			},
			{
				language: 'es',
				text: `Sexagésimo cuarto período de sesiones

Solicitud de inclusión de un tema suplementario en el programa del sexagésimo cuarto período de sesiones
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Cooperación entre las Naciones Unidas y el Consejo Nórdico

Carta de fecha 14 de julio de 2009 dirigida al Secretario General por la Representante Permanente de Noruega ante las Naciones Unidas

Tengo el honor de solicitar la inclusión de un tema suplementario titulado “Cooperación entre las Naciones Unidas y el Consejo Nórdico” en el programa del sexagésimo cuarto período de sesiones.

(Firmado) Kari Berg`,
			},
		],
	},
	check: checkRequest,
};

function checkRequest(document: UnDocument, facts: RuleFacts): Finding[] {
	const timing = requestTiming(document, facts);
	const heading = requestHeading(document);
	if (!timing || !heading) return [];
	const wanted = RULES_BY_KIND[timing.series][timing.kind];
	const cited = citedRules(document);
	if (cited.some(({ value }) => fits(value, wanted))) return [];
	const { code, severity } = requestRule;
	const [first] = cited;
	if (!first) return [{ code, severity, start: heading.start, end: heading.end, message: missingMessage(timing, wanted) }];
	// The letter cites the rule for the item that may still be requested at its date: then the heading is wrong, as request/deadline says.
	if (isTooLate(timing) && first.value === RULES_BY_KIND[timing.series][kindInTime(timing.days, timing.series)]) return [];
	const fixes = fixesOf(document, first, wanted);
	return [
		{
			code,
			severity,
			start: first.start,
			end: first.end,
			message: wrongMessage(timing, wanted, first.value),
			related: [{ start: heading.start, end: heading.end, message: WHAT_IS_ASKED[timing.kind] }],
			...(fixes.length ? { fixes } : {}),
		},
	];
}

/** The rules about proposing items that the letter cites. */
function citedRules(document: UnDocument): RuleReference[] {
	return nodesOf(document, mainSection(document), 'opening', 'paragraph', 'circulation')
		.flatMap((node) => referencesIn(document, node, 'rule'))
		.filter(({ value }) => ABOUT_ITEMS.test(value));
}

const ABOUT_ITEMS = /^1[2-9](?:$| )/;

/** Rule 13 has a letter for each who may propose an item; a request may cite the rule without it. */
function fits(value: string, wanted: string): boolean {
	return value === wanted || (wanted === '13 (e)' && RULE_13.has(value));
}

/** Items proposed by other organs (d), by Members (e), by the Secretary-General (g), by States that are not Members (h). */
const RULE_13: ReadonlySet<string> = new Set(['13', '13 (d)', '13 (e)', '13 (g)', '13 (h)']);

function isTooLate(timing: RequestTiming): timing is RequestTiming & { days: number } {
	return timing.kind === 'supplementary' && timing.days !== undefined && kindInTime(timing.days, timing.series) === 'additional';
}

/** Puts the wanted number in the place of the cited one, in its own digits; only for numbers without a letter, which languages print differently. */
function fixesOf(document: UnDocument, cited: RuleReference, wanted: string): Fix[] {
	const printed = DIGITS.exec(textOf(document, cited));
	if (!printed || cited.value.includes('(') || wanted.includes('(')) return [];
	const [digits] = printed;
	const zero = digits.charCodeAt(0) - digitValue(digits.charCodeAt(0));
	const newText = [...wanted].map((digit) => String.fromCharCode(zero + Number(digit))).join('');
	const start = cited.start + printed.index;
	return [{ title: sentence`Cite rule ${wanted}`, safe: false, edits: [{ start, end: start + digits.length, newText }] }];
}

const DIGITS = new RegExp(`[${DIGIT_CLASS}]+`);

const WHAT_IS_ASKED: Readonly<Record<RequestTiming['kind'], Sentence>> = {
	provisional: sentence`The heading asks for an item of the provisional agenda.`,
	supplementary: sentence`The heading asks for a supplementary item.`,
	additional: sentence`The heading asks for an additional item.`,
};

const WITHOUT_RULE: Readonly<Record<RequestTiming['kind'], (rule: string) => Sentence>> = {
	provisional: (rule) =>
		sentence`The letter cites no rule of procedure for its request: an item of the provisional agenda is proposed under rule ${rule} of the rules of procedure of the General Assembly.`,
	supplementary: (rule) =>
		sentence`The letter cites no rule of procedure for its request: a supplementary item is proposed under rule ${rule} of the rules of procedure of the General Assembly.`,
	additional: (rule) =>
		sentence`The letter cites no rule of procedure for its request: an additional item is proposed under rule ${rule} of the rules of procedure of the General Assembly.`,
};

const WRONG_RULE: Readonly<Record<RequestTiming['kind'], (wanted: string, cited: string) => Sentence>> = {
	provisional: (wanted, cited) =>
		sentence`The heading asks for an item of the provisional agenda, which is proposed under rule ${wanted}; the letter cites rule ${cited}. Make the two agree.`,
	supplementary: (wanted, cited) =>
		sentence`The heading asks for a supplementary item, which is proposed under rule ${wanted}; the letter cites rule ${cited}. Make the two agree.`,
	additional: (wanted, cited) =>
		sentence`The heading asks for an additional item, which is proposed under rule ${wanted}; the letter cites rule ${cited}. Make the two agree.`,
};

const ABOUT: Readonly<Record<RequestTiming['kind'], (rule: string) => Sentence>> = {
	provisional: (rule) => sentence`Rule ${rule} is about items of the provisional agenda.`,
	supplementary: (rule) => sentence`Rule ${rule} is about supplementary items.`,
	additional: (rule) => sentence`Rule ${rule} is about additional items.`,
};

function missingMessage({ kind }: RequestTiming, wanted: string): Sentence {
	return WITHOUT_RULE[kind](wanted);
}

function wrongMessage({ kind, series }: RequestTiming, wanted: string, cited: string): Sentence {
	const other = (Object.keys(ABOUT) as RequestTiming['kind'][]).find((one) => fits(cited, RULES_BY_KIND[series][one]));
	const message = WRONG_RULE[kind](wanted, cited);
	return other ? sentence`${message} ${ABOUT[other](cited)}` : message;
}
