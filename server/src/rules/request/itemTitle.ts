import type { UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, referencesIn, textOf } from '../../document/query.ts';
import { fold } from '../../text/fold.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { requestHeading } from '../facts/request.ts';
import { type ResolutionBody, resolutionBodies } from '../facts/resolutionBodies.ts';
import type { Finding, Rule } from '../rule.ts';
import { quotationsIn } from './quotations.ts';

/** The item has one title: below the heading, in the letter, over the draft resolution and in its last paragraph. */
export const requestItemTitle: Rule = {
	code: 'request/item-title',
	severity: 'warning',
	reach: 'document',
	summary:
		'The title of the item is the same below the heading, in the letter, over the draft resolution and in its last operative paragraph.',
	authority:
		'An item is on the agenda under the title under which it was requested; documents of the General Assembly repeat it word for word. Measured on the official requests at hand: they have it alike in all four places.',
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
			{
				language: 'fr',
				text: `Soixante-quatrième session

Demande d’inscription d’une question supplémentaire à l’ordre du jour de la soixante-quatrième session

Coopération entre l’Organisation des Nations Unies et le Conseil nordique

Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

Conformément à l’article 14 du Règlement intérieur de l’Assemblée générale, j’ai l’honneur de demander l’inscription d’une question supplémentaire intitulée «\u00a0Coopération entre l’Organisation des Nations Unies et le Conseil nordique\u00a0» à l’ordre du jour de la soixante-quatrième session.

Conformément à l’article 20 du Règlement intérieur de l’Assemblée générale, un mémoire explicatif (annexe I) et un projet de résolution (annexe II) sont joints à la présente lettre.

(Signé) Kari Berg

Annexe I

Mémoire explicatif

1. Le Conseil nordique travaille avec l’Organisation des Nations Unies depuis 1971.

2. Une résolution renforcerait ce travail.

Annexe II

Projet de résolution

Coopération entre l’Organisation des Nations Unies et le Conseil nordique

L’Assemblée générale,

Se félicitant des travaux du Conseil nordique,

1. Invite le Secrétaire général à consulter le Conseil nordique\u00a0;

2. Décide d’inscrire à l’ordre du jour provisoire de sa soixante-cinquième session la question intitulée «\u00a0Coopération entre l’Organisation des Nations Unies et le Conseil nordique\u00a0».`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Sixty-fourth session

Request for the inclusion of a supplementary item in the agenda of the sixty-fourth session

Cooperation between the United Nations and the Nordic Council

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

Pursuant to rule 14 of the rules of procedure of the General Assembly, I have the honour to request the inclusion of a supplementary item entitled “Cooperation of the United Nations with the Nordic Council” in the agenda of the sixty-fourth session.
                                                                                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

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
				fixed: `Sixty-fourth session

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

2. Decides to include in the provisional agenda of its sixty-fifth session the item entitled “Cooperation between the United Nations and the Nordic Council of Ministers”.
                                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
				fixed: `Sixty-fourth session

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

التعاون بين الأمم المتحدة والمجلس
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

إن الجمعية العامة،

إذ ترحب بأعمال مجلس بلدان الشمال الأوروبي،

1 - تدعو الأمين العام إلى التشاور مع المجلس؛

2 - تقرر أن تدرج في جدول الأعمال المؤقت لدورتها الخامسة والستين البند المعنون ”التعاون بين الأمم المتحدة ومجلس بلدان الشمال الأوروبي“.`,
				fixed: `الدورة الرابعة والستون

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

依照大会议事规则第14条，谨请求在大会第六十四届会议议程内列入一个题为“联合国同北欧理事会的合作”的补充项目。
                                    ^^^^^^^^^^^^

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
				fixed: `第六十四届会议

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
			{
				language: 'fr',
				text: `Soixante-quatrième session

Demande d’inscription d’une question supplémentaire à l’ordre du jour de la soixante-quatrième session

Coopération entre l’Organisation des Nations Unies et le Conseil nordique

Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

Conformément à l’article 14 du Règlement intérieur de l’Assemblée générale, j’ai l’honneur de demander l’inscription d’une question supplémentaire intitulée «\u00a0Coopération entre l’ONU et le Conseil nordique\u00a0» à l’ordre du jour de la soixante-quatrième session.
                                                                                                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Conformément à l’article 20 du Règlement intérieur de l’Assemblée générale, un mémoire explicatif (annexe I) et un projet de résolution (annexe II) sont joints à la présente lettre.

(Signé) Kari Berg

Annexe I

Mémoire explicatif

1. Le Conseil nordique travaille avec l’Organisation des Nations Unies depuis 1971.

2. Une résolution renforcerait ce travail.

Annexe II

Projet de résolution

Coopération entre l’Organisation des Nations Unies et le Conseil nordique

L’Assemblée générale,

Se félicitant des travaux du Conseil nordique,

1. Invite le Secrétaire général à consulter le Conseil nordique\u00a0;

2. Décide d’inscrire à l’ordre du jour provisoire de sa soixante-cinquième session la question intitulée «\u00a0Coopération entre l’Organisation des Nations Unies et le Conseil nordique\u00a0».`,
				fixed: `Soixante-quatrième session

Demande d’inscription d’une question supplémentaire à l’ordre du jour de la soixante-quatrième session

Coopération entre l’Organisation des Nations Unies et le Conseil nordique

Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

Conformément à l’article 14 du Règlement intérieur de l’Assemblée générale, j’ai l’honneur de demander l’inscription d’une question supplémentaire intitulée «\u00a0Coopération entre l’Organisation des Nations Unies et le Conseil nordique\u00a0» à l’ordre du jour de la soixante-quatrième session.

Conformément à l’article 20 du Règlement intérieur de l’Assemblée générale, un mémoire explicatif (annexe I) et un projet de résolution (annexe II) sont joints à la présente lettre.

(Signé) Kari Berg

Annexe I

Mémoire explicatif

1. Le Conseil nordique travaille avec l’Organisation des Nations Unies depuis 1971.

2. Une résolution renforcerait ce travail.

Annexe II

Projet de résolution

Coopération entre l’Organisation des Nations Unies et le Conseil nordique

L’Assemblée générale,

Se félicitant des travaux du Conseil nordique,

1. Invite le Secrétaire général à consulter le Conseil nordique\u00a0;

2. Décide d’inscrire à l’ordre du jour provisoire de sa soixante-cinquième session la question intitulée «\u00a0Coopération entre l’Organisation des Nations Unies et le Conseil nordique\u00a0».`,
			},
		],
	},
	check: checkRequest,
};

function checkRequest(document: UnDocument): Finding[] {
	const [line] = requestHeading(document) ? nodesOf(document, mainSection(document), 'item-title') : [];
	if (!line) return [];
	const title = titleOf(document, line);
	return [titleInLetter(document, title), ...titlesOfDrafts(document, title)].flatMap((place) =>
		place && !isTitle(document, place.range, title) ? [finding(document, place, title)] : [],
	);
}

/** The title below the heading, ready for comparison. */
interface ItemTitle extends Range {
	readonly printed: string;
	readonly key: string;
	readonly words: ReadonlySet<string>;
}

function titleOf(document: UnDocument, { start, end }: Range): ItemTitle {
	const printed = textOf(document, { start, end }).replace(/\s+/g, ' ');
	return { start, end, printed, key: comparable(printed), words: wordsOf(printed) };
}

/** Where the title is repeated. */
interface TitlePlace {
	readonly range: Range;
	readonly where: 'letter' | 'draft' | 'last paragraph';
}

/** The title between quotation marks in the letter: in the paragraph that asks for the item a single quotation must be it. */
function titleInLetter(document: UnDocument, title: ItemTitle): TitlePlace | undefined {
	const paragraphs = nodesOf(document, mainSection(document), 'opening', 'paragraph', 'circulation');
	const quotations = paragraphs.flatMap((paragraph) => quotationsIn(document.text, paragraph));
	const asked = paragraphs.filter(({ kind }) => kind === 'opening').flatMap((opening) => quotationsIn(document.text, opening));
	const range = titleAmong(document, quotations, title) ?? onlyOne(asked);
	return range && { range, where: 'letter' };
}

/** The titles of annexed drafts, and what their last operative paragraphs quote. */
function titlesOfDrafts(document: UnDocument, title: ItemTitle): (TitlePlace | undefined)[] {
	const titles = document.sections.flatMap((section, index): TitlePlace[] => {
		if (index === 0 || section.kind !== 'draft-resolution') return [];
		const lines = nodesOf(document, section, 'title', 'annex-title');
		const range = lines.find((line) => isTitle(document, line, title)) ?? lines.at(-1);
		return range ? [{ range, where: 'draft' }] : [];
	});
	return [...titles, ...resolutionBodies(document).map((body) => titleInLastParagraph(document, body, title))];
}

/** The item that the last operative paragraph puts on the agenda of a coming session. */
function titleInLastParagraph(document: UnDocument, { clauses }: ResolutionBody, title: ItemTitle): TitlePlace | undefined {
	const last = clauses.at(-1)?.node;
	if (last?.kind !== 'operative') return undefined;
	const quotations = quotationsIn(document.text, last);
	const namesSession = referencesIn(document, last, 'session').length > 0;
	const range = titleAmong(document, quotations, title) ?? (namesSession ? onlyOne(quotations) : undefined);
	return range && { range, where: 'last paragraph' };
}

/** The quotation that is the title, or else one with most of its words. */
function titleAmong(document: UnDocument, quotations: readonly Range[], title: ItemTitle): Range | undefined {
	return (
		quotations.find((range) => isTitle(document, range, title)) ?? quotations.find((range) => resembles(textOf(document, range), title))
	);
}

function onlyOne(quotations: readonly Range[]): Range | undefined {
	return quotations.length === 1 ? quotations[0] : undefined;
}

function isTitle(document: UnDocument, range: Range, title: ItemTitle): boolean {
	return comparable(textOf(document, range)) === title.key;
}

/** A title without what may differ: quotation marks, emphasis, stars, spaces, case and the full stop after it. */
function comparable(printed: string): string {
	return fold(printed)
		.text.toLowerCase()
		.replace(/[\s"“”«»'‘’*_#.。]/g, '');
}

/** True for a phrase that shares most of its words with the title; in writing without spaces, most of its characters. */
function resembles(printed: string, title: ItemTitle): boolean {
	const words = wordsOf(printed);
	const shared = [...words].filter((word) => title.words.has(word)).length;
	return shared * 2 > Math.max(words.size, title.words.size);
}

function wordsOf(printed: string): ReadonlySet<string> {
	return new Set(
		fold(printed)
			.text.toLowerCase()
			.match(/\p{Script=Han}|[\p{L}\p{M}]+/gu),
	);
}

function finding(document: UnDocument, { range, where }: TitlePlace, title: ItemTitle): Finding {
	return {
		code: requestItemTitle.code,
		severity: requestItemTitle.severity,
		start: range.start,
		end: range.end,
		message: message(textOf(document, range), title.printed, where),
		related: [{ start: title.start, end: title.end, message: sentence`The title below the heading.` }],
		fixes: [
			{
				title: sentence`Use the title below the heading`,
				safe: false,
				edits: [{ start: range.start, end: range.end, newText: title.printed }],
			},
		],
	};
}

/** How much of a title a message shows, in UTF-16 units. */
const LONGEST_TITLE = 50;

function message(actual: string, expected: string, where: TitlePlace['where']): Sentence {
	const [here, below] = [quote(actual, LONGEST_TITLE), quote(expected, LONGEST_TITLE)];
	switch (where) {
		case 'letter':
			return sentence`The item is called ${here} in the letter, but ${below} below the heading. An item has one title.`;
		case 'draft':
			return sentence`The item is called ${here} over the draft resolution, but ${below} below the heading. An item has one title.`;
		case 'last paragraph':
			return sentence`The item is called ${here} in the last operative paragraph, but ${below} below the heading. An item has one title.`;
	}
}
