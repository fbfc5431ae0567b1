import type { DocumentKind, UnDocument } from '../../document/document.ts';
import { sentence } from '../../text/sentence.ts';
import { requestHeading } from '../facts/request.ts';
import type { Finding, Rule } from '../rule.ts';

/** A request is accompanied by a draft resolution, if possible. */
export const requestDraftMissing: Rule = {
	code: 'request/draft-missing',
	severity: 'hint',
	reach: 'document',
	summary: 'A request for the inclusion of an item is accompanied, if possible, by a draft resolution.',
	authority:
		'Rules of procedure of the General Assembly, A/520/Rev.20, rule 20: “and, if possible, by basic documents or by a draft resolution”.',
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

In accordance with rule 20 of the rules of procedure of the General Assembly, an explanatory memorandum (annex I) and a draft resolution (annex II) are attached.

(Signed) Kari Berg

Annex I

Explanatory memorandum

1. The Nordic Council has worked with the United Nations since 1971.

2. A resolution would strengthen this work.

Annex II

Draft resolution

Cooperation between the United Nations and the Nordic Council

The General Assembly,

Welcoming the work of the Nordic Council,

1. Invites the Secretary-General to consult with the Nordic Council;

2. Decides to include in the provisional agenda of its sixty-fifth session the item entitled “Cooperation between the United Nations and the Nordic Council”.`,
			},
			{
				language: 'ar',
				text: `الدورة الرابعة والستون

طلب إدراج بند تكميلي في جدول أعمال الدورة الرابعة والستين

التعاون بين الأمم المتحدة ومجلس بلدان الشمال الأوروبي

رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

عملا بالمادة 14 من النظام الداخلي للجمعية العامة، يشرفني أن أطلب إدراج بند تكميلي بعنوان ”التعاون بين الأمم المتحدة ومجلس بلدان الشمال الأوروبي“ في جدول أعمال الدورة الرابعة والستين.

ووفقا للمادة 20 من النظام الداخلي للجمعية العامة، ترفق بهذه الرسالة مذكرة توضيحية (المرفق الأول) ومشروع قرار (المرفق الثاني).

(توقيع) كاري بيرغ

المرفق الأول

مذكرة توضيحية

1 - يعمل مجلس بلدان الشمال الأوروبي مع الأمم المتحدة منذ عام 1971.

2 - ومن شأن اتخاذ قرار أن يعزز هذا العمل.

المرفق الثاني

التعاون بين الأمم المتحدة ومجلس بلدان الشمال الأوروبي

إن الجمعية العامة،

إذ ترحب بأعمال مجلس بلدان الشمال الأوروبي،

1 - تدعو الأمين العام إلى التشاور مع المجلس؛

2 - تقرر أن تدرج في جدول الأعمال المؤقت لدورتها الخامسة والستين البند المعنون ”التعاون بين الأمم المتحدة ومجلس بلدان الشمال الأوروبي“.`,
			},
			{
				language: 'zh',
				text: `第六十四届会议

请求在第六十四届会议议程内列入一个补充项目

联合国与北欧理事会的合作

2009年7月14日挪威常驻联合国代表给秘书长的信

依照大会议事规则第14条，谨请求在大会第六十四届会议议程内列入一个题为“联合国与北欧理事会的合作”的补充项目。

依照大会议事规则第20条，随函附上解释性说明(附件一)和决议草案(附件二)。

卡里·贝里(签名)

附件一

解释性说明

1. 北欧理事会自1971年以来一直与联合国合作。

2. 通过决议将加强这一合作。

附件二

决议草案

联合国与北欧理事会的合作

大会，

欢迎北欧理事会的工作，

1. 请秘书长与北欧理事会协商；

2. 决定在其第六十五届会议临时议程中列入题为“联合国与北欧理事会的合作”的项目。`,
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
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

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
^^^^^^^^^^^^^^^^^^^^^

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
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

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
	},
	check: checkRequest,
};

const DRAFTS: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['draft-resolution', 'draft-decision', 'resolution', 'decision']);

function checkRequest(document: UnDocument): Finding[] {
	const heading = requestHeading(document);
	if (!heading || document.sections.some(({ kind }) => DRAFTS.has(kind))) return [];
	return [
		{
			code: requestDraftMissing.code,
			severity: requestDraftMissing.severity,
			start: heading.start,
			end: heading.end,
			message: sentence`No draft resolution is annexed. Rule 20 asks for one, or for basic documents, “if possible”.`,
		},
	];
}
