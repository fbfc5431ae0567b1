import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { nodesOf, referencesIn, textOf } from '../../document/query.ts';
import type { SessionReference, SymbolReference } from '../../references/reference.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { type AgendaHead, agendaHead } from './agendaHead.ts';

/** A star at an agenda item leads to a footnote with the agenda's symbol, of the document's session. */
export const agendaStar: Rule = {
	code: 'agenda/star',
	severity: 'warning',
	reach: 'document',
	summary: 'A star at an agenda item has its footnote, which gives the agenda of the document’s session.',
	authority:
		'Editorial Manual of the United Nations, Masthead: an item of the provisional agenda or the preliminary list carries a star, and the footnote the symbol of that list, such as A/64/150 or A/64/50.',
	examples: {
		good: [
			{
				language: 'en',
				text: `Sixty-fourth session

Item 70 of the provisional agenda*

Strengthening of the coordination of humanitarian assistance

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.

(Signed) Kari Berg

* A/64/150.`,
			},
			{
				language: 'zh',
				text: `第六十四届会议

临时议程* 项目70

加强协调人道主义援助

2009年7月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明。

卡里·贝里(签名)

* A/64/150。`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Sixty-fourth session

Item 70 of the provisional agenda*
                                 ^

Strengthening of the coordination of humanitarian assistance

Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to inform you of a decision.

(Signed) Kari Berg`,
			},
			{
				language: 'fr',
				text: `Soixante-quatrième session

Point 70 de l’ordre du jour provisoire*

Renforcement de la coordination de l’aide humanitaire

Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

J’ai l’honneur de vous faire tenir ci-joint une déclaration.

(Signé) Kari Berg

* A/63/150.
  ^^^^^^^^`,
				fixed: `Soixante-quatrième session

Point 70 de l’ordre du jour provisoire*

Renforcement de la coordination de l’aide humanitaire

Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

J’ai l’honneur de vous faire tenir ci-joint une déclaration.

(Signé) Kari Berg

* A/64/150.`,
			},
			{
				language: 'ar',
				text: `الدورة الرابعة والستون

البند 70 من جدول الأعمال المؤقت*
                               ^

تعزيز تنسيق المساعدة الإنسانية

رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا.

(توقيع) كاري بيرغ`,
			},
			{
				language: 'zh',
				text: `第六十四届会议

临时议程* 项目70

加强协调人道主义援助

2009年7月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明。

卡里·贝里(签名)

* A/65/150。
  ^^^^^^^^`,
				fixed: `第六十四届会议

临时议程* 项目70

加强协调人道主义援助

2009年7月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明。

卡里·贝里(签名)

* A/64/150。`,
			},
		],
	},
	check: checkStars,
};

function checkStars(document: UnDocument): Finding[] {
	const head = agendaHead(document);
	const starred = head?.lines.filter((line) => document.text.slice(line.start, line.end).includes('*')) ?? [];
	if (!head || starred.length === 0) return [];
	const footnotes = footnotesOf(document, head);
	return starred.flatMap((line) => checkStar(document, head, line, footnotes));
}

function checkStar(document: UnDocument, head: AgendaHead, line: DocumentNode, footnotes: readonly Footnote[]): Finding[] {
	const star = starOf(document, line);
	if (!star) return [];
	const stars = star.end - star.start;
	const footnote = footnotes.find((one) => one.stars === stars && one.start >= line.end);
	if (!footnote)
		return [
			finding(
				star,
				sentence`The star leads to no footnote. Add one with the symbol of the agenda, such as ${quote(`* A/${head.session?.value ?? 64}/150.`)}`,
			),
		];
	const { session } = head;
	if (!session) return [];
	return referencesIn(document, footnote, 'symbol').flatMap((symbol) => {
		const cited = /^A\/(\d+)\//.exec(symbol.value)?.[1];
		return cited === undefined || cited === session.value ? [] : [sessionFinding(document, symbol, cited, session)];
	});
}

/** The one run of stars in a line; none where stars stand round the line as emphasis. */
function starOf({ text }: UnDocument, { start, end }: DocumentNode): Range | undefined {
	if (text.charAt(start - 1) === '*') return undefined;
	const [star, ...others] = [...text.slice(start, end).matchAll(/\*{1,3}/g)];
	if (!star || others.length > 0 || star.index === 0) return undefined;
	return { start: start + star.index, end: start + star.index + star[0].length };
}

/** What begins with stars. */
interface Footnote extends Range {
	readonly stars: number;
}

/** First the parts of the letter that begin with stars, then, for a text on one line, stars with a symbol behind them. */
function footnotesOf(document: UnDocument, { section }: AgendaHead): Footnote[] {
	const { text } = document;
	const below = nodesOf(document, section).flatMap(({ start, end }): Footnote[] => {
		if (text.charAt(start) !== '*') return [];
		const stars = NOTE.exec(text.slice(start, Math.min(end, start + 80)))?.[1];
		return stars ? [{ start, end, stars: stars.length }] : [];
	});
	const inLine = [...text.matchAll(NOTE_IN_LINE)].map(({ index, 0: printed, 1: stars = '' }) => ({
		...{ start: index, end: index + printed.length, stars: stars.length },
	}));
	return [...below, ...inLine];
}

const NOTE = /^(\*{1,3})(?![*\S]*\*)\s*[^*\s]/;
const NOTE_IN_LINE = /(?<!\*)(\*{1,3})\s{0,3}A\/\d{1,3}\/\d{1,4}/g;

function sessionFinding(document: UnDocument, symbol: SymbolReference, cited: string, session: SessionReference): Finding {
	const printed = textOf(document, symbol);
	const at = printed.indexOf(cited);
	const place = { start: symbol.start + at, end: symbol.start + at + cited.length };
	const right = printed.replace(cited, session.value);
	return {
		...finding(
			symbol,
			sentence`${quote(printed)} is the agenda of session ${cited}, but the document is of session ${session.value}. The footnote should give ${quote(right)}.`,
		),
		related: [{ start: session.start, end: session.end, message: sentence`The session of the document` }],
		...(at < 0 ? {} : { fixes: [{ title: sentence`Write ${quote(right)}`, safe: false, edits: [{ ...place, newText: session.value }] }] }),
	};
}

function finding({ start, end }: Range, message: Sentence): Finding {
	return { code: agendaStar.code, severity: agendaStar.severity, start, end, message };
}
