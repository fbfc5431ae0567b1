import type { UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, referencesIn, textOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import { ordinal } from '../../references/ordinals.ts';
import type { SessionReference } from '../../references/reference.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import { requestedSession, sessionOf } from '../facts/sessionOf.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { ownSymbols } from '../symbol/ownSymbols.ts';

/** A request names one session: in the session line, the heading and the letter. */
export const requestSession: Rule = {
	code: 'request/session',
	severity: 'warning',
	reach: 'document',
	summary: 'The session line, the heading of a request and its letter name the same session.',
	authority:
		'A request is a document of the session for whose agenda it asks: A/62/193 of the sixty-second session asks for an item of that session’s agenda.',
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

Request for the inclusion of a supplementary item in the agenda of the sixty-fourth session

Cooperation between the United Nations and the Nordic Council

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

Pursuant to rule 14 of the rules of procedure of the General Assembly, I have the honour to request the inclusion of a supplementary item entitled “Cooperation between the United Nations and the Nordic Council” in the agenda of the sixty-fourth session, as was done at the sixty-second session.

(Signed) Kari Berg`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Sixty-third session
^^^^^^^^^^^

Request for the inclusion of a supplementary item in the agenda of the sixty-fourth session

Cooperation between the United Nations and the Nordic Council

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

Pursuant to rule 14 of the rules of procedure of the General Assembly, I have the honour to request the inclusion of a supplementary item entitled “Cooperation between the United Nations and the Nordic Council” in the agenda of the sixty-fourth session.

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

Cooperation between the United Nations and the Nordic Council

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

Pursuant to rule 14 of the rules of procedure of the General Assembly, I have the honour to request the inclusion of a supplementary item entitled “Cooperation between the United Nations and the Nordic Council” in the agenda of the sixty-fifth session.
                                                                                                                                                                                                                                        ^^^^^^^^^^^

(Signed) Kari Berg`,
				fixed: `Sixty-fourth session

Request for the inclusion of a supplementary item in the agenda of the sixty-fourth session

Cooperation between the United Nations and the Nordic Council

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

Pursuant to rule 14 of the rules of procedure of the General Assembly, I have the honour to request the inclusion of a supplementary item entitled “Cooperation between the United Nations and the Nordic Council” in the agenda of the sixty-fourth session.

(Signed) Kari Berg`,
			},
			{
				language: 'ar',
				text: `الدورة الثالثة والستون
       ^^^^^^^^^^^^^^^

طلب إدراج بند تكميلي في جدول أعمال الدورة الرابعة والستين

التعاون بين الأمم المتحدة ومجلس بلدان الشمال الأوروبي

رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

عملا بالمادة 14 من النظام الداخلي للجمعية العامة، يشرفني أن أطلب إدراج بند تكميلي بعنوان ”التعاون بين الأمم المتحدة ومجلس بلدان الشمال الأوروبي“ في جدول أعمال الدورة الرابعة والستين.

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
				text: `第六十三届会议
^^^^

请求在第六十四届会议议程内列入一个补充项目

联合国与北欧理事会的合作

2009年7月14日挪威常驻联合国代表给秘书长的信

依照大会议事规则第14条，谨请求在大会第六十四届会议议程内列入一个题为“联合国与北欧理事会的合作”的补充项目。

卡里·贝里(签名)`,
				fixed: `第六十四届会议

请求在第六十四届会议议程内列入一个补充项目

联合国与北欧理事会的合作

2009年7月14日挪威常驻联合国代表给秘书长的信

依照大会议事规则第14条，谨请求在大会第六十四届会议议程内列入一个题为“联合国与北欧理事会的合作”的补充项目。

卡里·贝里(签名)`,
			},
			{
				language: 'ru',
				text: `Шестьдесят четвертая сессия

Просьба о включении дополнительного пункта в повестку дня шестьдесят четвертой сессии

Сотрудничество между Организацией Объединенных Наций и Северным советом

Письмо Постоянного представителя Норвегии при Организации Объединенных Наций от 14 июля 2009 года на имя Генерального секретаря

В соответствии с правилом 14 правил процедуры Генеральной Ассамблеи имею честь просить о включении дополнительного пункта, озаглавленного «Сотрудничество между Организацией Объединенных Наций и Северным советом», в повестку дня шестьдесят пятой сессии.
                                                                                                                                                                                                                                    ^^^^^^^^^^^^^^^^

(Подпись) Кари Берг`,
				fixed: `Шестьдесят четвертая сессия

Просьба о включении дополнительного пункта в повестку дня шестьдесят четвертой сессии

Сотрудничество между Организацией Объединенных Наций и Северным советом

Письмо Постоянного представителя Норвегии при Организации Объединенных Наций от 14 июля 2009 года на имя Генерального секретаря

В соответствии с правилом 14 правил процедуры Генеральной Ассамблеи имею честь просить о включении дополнительного пункта, озаглавленного «Сотрудничество между Организацией Объединенных Наций и Северным советом», в повестку дня шестьдесят четвертой сессии.

(Подпись) Кари Берг`,
			},
			{
				language: 'es',
				text: `Sexagésimo tercer período de sesiones
^^^^^^^^^^^^^^^^^

Solicitud de inclusión de un tema suplementario en el programa del sexagésimo cuarto período de sesiones

Cooperación entre las Naciones Unidas y el Consejo Nórdico

Carta de fecha 14 de julio de 2009 dirigida al Secretario General por la Representante Permanente de Noruega ante las Naciones Unidas

De conformidad con el artículo 14 del reglamento de la Asamblea General, tengo el honor de solicitar la inclusión de un tema suplementario titulado “Cooperación entre las Naciones Unidas y el Consejo Nórdico” en el programa del sexagésimo cuarto período de sesiones.

(Firmado) Kari Berg`,
				fixed: `Sexagésimo cuarto período de sesiones

Solicitud de inclusión de un tema suplementario en el programa del sexagésimo cuarto período de sesiones

Cooperación entre las Naciones Unidas y el Consejo Nórdico

Carta de fecha 14 de julio de 2009 dirigida al Secretario General por la Representante Permanente de Noruega ante las Naciones Unidas

De conformidad con el artículo 14 del reglamento de la Asamblea General, tengo el honor de solicitar la inclusión de un tema suplementario titulado “Cooperación entre las Naciones Unidas y el Consejo Nórdico” en el programa del sexagésimo cuarto período de sesiones.

(Firmado) Kari Berg`,
			},
		],
	},
	check: checkRequest,
};

function checkRequest(document: UnDocument): Finding[] {
	const requested = requestedSession(document);
	if (!requested) return [];
	const line = sessionOf(document);
	const named = [...(line ? [line] : []), ...sessionsInLetter(document)];
	const [agreed] = named;
	if (agreed && named.every(({ value }) => value === agreed.value) && isOutvoted(document, requested, named))
		return [headingFinding(document, requested, named)];
	return named.filter(({ value }) => value !== requested.value).map((session) => finding(document, session, requested));
}

/** True where all others name one session and the heading another: the session line and the letter, or one of them and the symbol. */
function isOutvoted(document: UnDocument, requested: SessionReference, [agreed, ...others]: readonly SessionReference[]): boolean {
	if (!agreed || agreed.value === requested.value) return false;
	return others.length > 0 || ownSymbols(document).some(({ parts }) => parts.some(({ session }) => session === agreed.value));
}

function headingFinding(document: UnDocument, requested: SessionReference, named: readonly SessionReference[]): Finding {
	const [agreed] = named as [SessionReference];
	const fix = fixOf(document, requested, agreed);
	return {
		code: requestSession.code,
		severity: requestSession.severity,
		start: requested.start,
		end: requested.end,
		message: sentence`The heading asks for an item of the agenda of session ${requested.value}, but all else names session ${agreed.value}. A request names one session throughout.`,
		related: named.map(({ start, end, value }) => ({ start, end, message: sentence`Session ${value} is named here.` })),
		...(fix ? { fixes: [fix] } : {}),
	};
}

/** The one session that the request and the request for circulation name, each; where they name several the others are told about. */
function sessionsInLetter(document: UnDocument): SessionReference[] {
	return nodesOf(document, mainSection(document), 'opening', 'circulation').flatMap((paragraph) => {
		const sessions = referencesIn(document, paragraph, 'session');
		return new Set(sessions.map(({ value }) => value)).size === 1 ? sessions.slice(0, 1) : [];
	});
}

function finding(document: UnDocument, session: SessionReference, requested: SessionReference): Finding {
	const fix = fixOf(document, session, requested);
	return {
		code: requestSession.code,
		severity: requestSession.severity,
		start: session.start,
		end: session.end,
		message: message(textOf(document, session), session.value, requested.value),
		related: [
			{ start: requested.start, end: requested.end, message: sentence`The heading asks for the agenda of session ${requested.value}.` },
		],
		...(fix ? { fixes: [fix] } : {}),
	};
}

/** Prints the requested session as the other one is printed: in the same gender and case, with the same capital. */
function fixOf(document: UnDocument, session: SessionReference, requested: SessionReference): Fix | undefined {
	const language = sectionLanguage(document, mainSection(document));
	const printed = textOf(document, session);
	const newText = language && sameForm(printed, Number(session.value), Number(requested.value), language);
	return newText
		? { title: sentence`Change it to ${quote(newText)}`, safe: false, edits: [{ start: session.start, end: session.end, newText }] }
		: undefined;
}

function sameForm(printed: string, from: number, to: number, language: Language): string | undefined {
	const { ordinals } = language.dates;
	const forms = 'forms' in ordinals ? Object.keys(ordinals.forms) : [language.dates.sessions.form];
	for (const form of forms) {
		const word = ordinal(from, language, form);
		if (word === '' || word !== printed.toLowerCase()) continue;
		const other = ordinal(to, language, form);
		return printed === word ? other : other.charAt(0).toUpperCase() + other.slice(1);
	}
	return undefined;
}

function message(printed: string, value: string, requested: string): Sentence {
	return sentence`${quote(printed)} is session ${value}, but the heading asks for an item of the agenda of session ${requested}. A request names one session throughout.`;
}
