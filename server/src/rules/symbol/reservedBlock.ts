import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { structurePatterns } from '../../document/patterns.ts';
import { mainSection, nodesOf, textOf } from '../../document/query.ts';
import { fold } from '../../text/fold.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import type { Finding, Rule } from '../rule.ts';
import { ownSymbols } from './ownSymbols.ts';

/** The number of a request's symbol against the numbers that the Secretariat keeps for requests of each kind. */
export const symbolReservedBlock: Rule = {
	code: 'symbol/reserved-block',
	severity: 'hint',
	reach: 'document',
	summary: 'The symbol of a request to include an item has one of the numbers kept for requests of its kind.',
	authority:
		'Editorial Manual, “Documents relating to agendas of principal organs”: A/nn/141 and following for items of the provisional agenda (rule 13), 191 for supplementary items (rule 14), 231 for additional items (rule 15).',
	kinds: ['request'],
	examples: {
		good: [
			{
				language: 'en',
				text: 'A/64/191\n\nSixty-fourth session\n\nRequest for the inclusion of a supplementary item in the agenda of the sixty-fourth session\n\nPrevention of armed conflict',
			},
			{
				language: 'en',
				text: 'A/64/141\n\nSixty-fourth session\n\nRequest for the inclusion of an item in the provisional agenda of the sixty-fourth session\n\nPrevention of armed conflict',
			},
			{
				language: 'fr',
				text: 'A/64/233\n\nSoixante-quatrième session\n\nDemande d’inscription d’une question additionnelle à l’ordre du jour de la soixante-quatrième session\n\nPrévention des conflits armés',
			},
		],
		bad: [
			{
				language: 'en',
				text: `A/64/232
^^^^^^^^

Sixty-fourth session

Request for the inclusion of a supplementary item in the agenda of the sixty-fourth session

Prevention of armed conflict`,
			},
			{
				language: 'ar',
				text: `A/64/232
^^^^^^^^

الدورة الرابعة والستون

طلب إدراج بند تكميلي في جدول أعمال الدورة الرابعة والستين

منع نشوب النزاعات المسلحة`,
			},
			{
				language: 'zh',
				text: `A/64/232
^^^^^^^^

第六十四届会议

请求在第六十四届会议议程内列入一个补充项目

防止武装冲突`,
			},
		],
	},
	check: compareBlock,
};

function compareBlock(document: UnDocument): Finding[] {
	const [heading] = nodesOf(document, mainSection(document), 'request-heading');
	const kind = heading === undefined ? undefined : requestKind(document, heading);
	if (kind === undefined) return [];
	return ownSymbols(document).flatMap(({ start, end, parts }) => {
		const number = parts.find(({ body }) => body === 'A')?.number;
		const block = BLOCKS.find(({ first, last }) => number !== undefined && number >= first && number <= last);
		if (block === undefined || block.kind === kind) return [];
		return {
			code: symbolReservedBlock.code,
			severity: symbolReservedBlock.severity,
			start,
			end,
			message: message(textOf(document, { start, end }), kind, block),
		};
	});
}

type RequestKind = 'provisional' | 'supplementary' | 'additional';

interface Block {
	readonly kind: RequestKind;
	readonly first: number;
	readonly last: number;
}

/** The blocks end before the numbers that are fixed for other documents: 150 provisional agenda, 200 supplementary list, 250 General Committee. */
const BLOCKS: readonly Block[] = [
	{ kind: 'provisional', first: 141, last: 149 },
	{ kind: 'supplementary', first: 191, last: 199 },
	{ kind: 'additional', first: 231, last: 249 },
];

const REQUESTS: Readonly<Record<RequestKind, (symbol: Sentence, first: number) => Sentence>> = {
	provisional: (symbol, first) =>
		sentence`${symbol} requests an item of the provisional agenda (rule 13), whose numbers begin at ${first}.`,
	supplementary: (symbol, first) => sentence`${symbol} requests a supplementary item (rule 14), whose numbers begin at ${first}.`,
	additional: (symbol, first) => sentence`${symbol} requests an additional item (rule 15), whose numbers begin at ${first}.`,
};

const KEPT_FOR: Readonly<Record<RequestKind, (first: number) => Sentence>> = {
	provisional: (first) => sentence`Numbers from ${first} on are kept for items of the provisional agenda (rule 13).`,
	supplementary: (first) => sentence`Numbers from ${first} on are kept for supplementary items (rule 14).`,
	additional: (first) => sentence`Numbers from ${first} on are kept for additional items (rule 15).`,
};

/** What the heading asks for; undefined where no language's words tell. */
function requestKind(document: UnDocument, heading: DocumentNode): RequestKind | undefined {
	const language = sectionLanguage(document, mainSection(document));
	if (language === undefined) return undefined;
	const pattern = structurePatterns(language).lineMarks.find(({ mark }) => mark === 'request')?.pattern;
	if (pattern === undefined) return undefined;
	pattern.lastIndex = 0;
	const { supplementary, additional, provisional } = pattern.exec(fold(textOf(document, heading)).text)?.groups ?? {};
	if (supplementary !== undefined) return 'supplementary';
	if (additional !== undefined) return 'additional';
	return provisional === undefined ? undefined : 'provisional';
}

function message(symbol: string, kind: RequestKind, { kind: other, first }: Block): Sentence {
	const own = BLOCKS.find((block) => block.kind === kind)?.first ?? 0;
	return sentence`${REQUESTS[kind](quote(symbol), own)} ${KEPT_FOR[other](first)}`;
}
