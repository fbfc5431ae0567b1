import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, referencesIn } from '../../document/query.ts';
import { sentence } from '../../text/sentence.ts';
import { lineMarkOf } from '../facts/lineMark.ts';
import { requestHeading } from '../facts/request.ts';
import type { Finding, Rule } from '../rule.ts';

/** A request is accompanied by an explanatory memorandum, as rule 20 asks. */
export const requestMemorandumMissing: Rule = {
	code: 'request/memorandum-missing',
	severity: 'error',
	reach: 'document',
	summary: 'A request for the inclusion of an item is accompanied by an explanatory memorandum, under rule 20.',
	authority: 'Rules of procedure of the General Assembly, A/520/Rev.20, rule 20.',
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

In accordance with rule 20 of the rules of procedure of the General Assembly, an explanatory memorandum is attached (see annex).

(Signed) Kari Berg

Annex

Explanatory memorandum

1. The Nordic Council has worked with the United Nations since 1971.

2. A resolution would strengthen this work.`,
			},
			{
				language: 'ar',
				text: `الدورة الرابعة والستون

طلب إدراج بند تكميلي في جدول أعمال الدورة الرابعة والستين

التعاون بين الأمم المتحدة ومجلس بلدان الشمال الأوروبي

رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

عملا بالمادة 14 من النظام الداخلي للجمعية العامة، يشرفني أن أطلب إدراج بند تكميلي بعنوان ”التعاون بين الأمم المتحدة ومجلس بلدان الشمال الأوروبي“ في جدول أعمال الدورة الرابعة والستين.

ووفقا للمادة 20 من النظام الداخلي للجمعية العامة، ترفق بهذه الرسالة مذكرة توضيحية (انظر المرفق).

(توقيع) كاري بيرغ

المرفق

مذكرة توضيحية

1 - يعمل مجلس بلدان الشمال الأوروبي مع الأمم المتحدة منذ عام 1971.

2 - ومن شأن اتخاذ قرار أن يعزز هذا العمل.`,
			},
			{
				language: 'zh',
				text: `第六十四届会议

请求在第六十四届会议议程内列入一个补充项目

联合国与北欧理事会的合作

2009年7月14日挪威常驻联合国代表给秘书长的信

依照大会议事规则第14条，谨请求在大会第六十四届会议议程内列入一个题为“联合国与北欧理事会的合作”的补充项目。

依照大会议事规则第20条，随函附上解释性说明(见附件)。

卡里·贝里(签名)

附件

解释性说明

1. 北欧理事会自1971年以来一直与联合国合作。

2. 通过决议将加强这一合作。`,
			},
			{
				language: 'fr',
				text: `Soixante-quatrième session

Demande d’inscription d’une question supplémentaire à l’ordre du jour de la soixante-quatrième session

Coopération entre l’Organisation des Nations Unies et le Conseil nordique

Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

Conformément à l’article 14 du Règlement intérieur de l’Assemblée générale, j’ai l’honneur de demander l’inscription d’une question supplémentaire intitulée «\u00a0Coopération entre l’Organisation des Nations Unies et le Conseil nordique\u00a0» à l’ordre du jour de la soixante-quatrième session.

Conformément à l’article 20 du Règlement intérieur de l’Assemblée générale, un mémoire explicatif est joint à la présente lettre (voir annexe).

(Signé) Kari Berg

Annexe

Mémoire explicatif

1. Le Conseil nordique travaille avec l’Organisation des Nations Unies depuis 1971.

2. Une résolution renforcerait ce travail.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Sixty-fourth session

Request for the inclusion of a supplementary item in the agenda of the sixty-fourth session
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Cooperation between the United Nations and the Nordic Council

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

Pursuant to rule 14 of the rules of procedure of the General Assembly, I have the honour to request the inclusion of a supplementary item entitled “Cooperation between the United Nations and the Nordic Council” in the agenda of the sixty-fourth session.

In accordance with rule 20 of the rules of procedure of the General Assembly, an explanatory memorandum will follow.

(Signed) Kari Berg`,
			},
			{
				language: 'en',
				text: `Sixty-fourth session

Request for the inclusion of a supplementary item in the agenda of the sixty-fourth session
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Cooperation between the United Nations and the Nordic Council

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

Pursuant to rule 14 of the rules of procedure of the General Assembly, I have the honour to request the inclusion of a supplementary item entitled “Cooperation between the United Nations and the Nordic Council” in the agenda of the sixty-fourth session.

An explanatory memorandum is attached (see annex).

(Signed) Kari Berg

Annex

Explanatory memorandum

1. The Nordic Council has worked with the United Nations since 1971.

2. A resolution would strengthen this work.`,
			},
			{
				language: 'ar',
				text: `الدورة الرابعة والستون

طلب إدراج بند تكميلي في جدول أعمال الدورة الرابعة والستين
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

التعاون بين الأمم المتحدة ومجلس بلدان الشمال الأوروبي

رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

عملا بالمادة 14 من النظام الداخلي للجمعية العامة، يشرفني أن أطلب إدراج بند تكميلي بعنوان ”التعاون بين الأمم المتحدة ومجلس بلدان الشمال الأوروبي“ في جدول أعمال الدورة الرابعة والستين.

ووفقا للمادة 20 من النظام الداخلي للجمعية العامة، ترفق بهذه الرسالة مذكرة توضيحية.

(توقيع) كاري بيرغ`,
			},
			{
				language: 'zh',
				text: `第六十四届会议

请求在第六十四届会议议程内列入一个补充项目
^^^^^^^^^^^^^^^^^^^^^

联合国与北欧理事会的合作

2009年7月14日挪威常驻联合国代表给秘书长的信

依照大会议事规则第14条，谨请求在大会第六十四届会议议程内列入一个题为“联合国与北欧理事会的合作”的补充项目。

依照大会议事规则第20条，随函附上解释性说明。

卡里·贝里(签名)`,
			},
			{
				language: 'fr',
				text: `Soixante-quatrième session

Demande d’inscription d’une question supplémentaire à l’ordre du jour de la soixante-quatrième session
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Coopération entre l’Organisation des Nations Unies et le Conseil nordique

Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

Conformément à l’article 14 du Règlement intérieur de l’Assemblée générale, j’ai l’honneur de demander l’inscription d’une question supplémentaire intitulée «\u00a0Coopération entre l’Organisation des Nations Unies et le Conseil nordique\u00a0» à l’ordre du jour de la soixante-quatrième session.

Un mémoire explicatif est joint à la présente lettre (voir annexe).

(Signé) Kari Berg

Annexe

Mémoire explicatif

1. Le Conseil nordique travaille avec l’Organisation des Nations Unies depuis 1971.

2. Une résolution renforcerait ce travail.`,
			},
		],
	},
	check: checkRequest,
};

function checkRequest(document: UnDocument): Finding[] {
	const heading = requestHeading(document);
	if (!heading) return [];
	const missing = hasMemorandum(document) ? [] : [memorandumFinding(document, heading)];
	return citesRule20(document) ? missing : [...missing, ruleFinding(heading)];
}

/** An annexed memorandum, or its heading where the annex that it stands in has none. */
function hasMemorandum(document: UnDocument): boolean {
	if (document.sections.some(({ kind }, index) => index > 0 && kind === 'memorandum')) return true;
	return document.nodes.some((node) => HEADINGS.has(node.kind) && lineMarkOf(document, node, 'memorandum') !== undefined);
}

const HEADINGS: ReadonlySet<DocumentNode['kind']> = new Set<DocumentNode['kind']>(['heading', 'title', 'annex-title', 'paragraph']);

function citesRule20(document: UnDocument): boolean {
	return nodesOf(document, mainSection(document), 'opening', 'paragraph', 'circulation').some((node) =>
		referencesIn(document, node, 'rule').some(({ value }) => value === '20'),
	);
}

/** An annex that is no document of a known kind may be the memorandum without its heading: then only the heading is missing. */
function memorandumFinding(document: UnDocument, heading: DocumentNode): Finding {
	const { code, severity } = requestMemorandumMissing;
	const unknown = document.sections.find(({ kind }, index) => index > 0 && kind === 'none');
	const annex = unknown && document.nodes[unknown.heading];
	if (annex) return { code, severity: 'warning', start: annex.start, end: annex.end, message: HEADING_MESSAGE };
	return { code, severity, start: heading.start, end: heading.end, message: MEMORANDUM_MESSAGE };
}

function ruleFinding(heading: DocumentNode): Finding {
	return { code: requestMemorandumMissing.code, severity: 'warning', start: heading.start, end: heading.end, message: RULE_MESSAGE };
}

const MEMORANDUM_MESSAGE = sentence`No explanatory memorandum is annexed. Rule 20 asks for one with every item proposed: annex it under the heading “Explanatory memorandum”.`;
const HEADING_MESSAGE = sentence`No annex is headed “Explanatory memorandum”, which rule 20 asks for with every item proposed. If this annex is the memorandum, let its heading say so.`;
const RULE_MESSAGE = sentence`The letter does not cite rule 20 of the rules of procedure of the General Assembly, under which an explanatory memorandum accompanies the request.`;
