import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, referencesIn, textOf } from '../../document/query.ts';
import type { SessionReference } from '../../references/reference.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, RelatedPlace, Rule } from '../rule.ts';
import { ownSymbols } from './ownSymbols.ts';

/** The session in the document's own symbol against the session line and against the sentence that asks for circulation. */
export const symbolSession: Rule = {
	code: 'symbol/session',
	severity: 'warning',
	reach: 'document',
	summary: 'The session in the document’s symbol is the one of the session line and of the request for circulation.',
	authority:
		'The symbol of a document of the General Assembly names the session that it belongs to (United Nations Library, research guide “Document symbols”). Measured on official texts: no resolution breaks it.',
	examples: {
		good: [
			{
				language: 'en',
				text: 'A/64/191\n\nSixty-fourth session\n\nLetter dated 14 July 2009 from the Permanent Representative of the Russian Federation to the United Nations addressed to the Secretary-General\n\nI have the honour to transmit a statement. I should be grateful if you would have the present letter circulated as a document of the sixty-fourth session of the General Assembly.',
			},
			{
				language: 'zh',
				text: 'A/64/191\n\n第六十四届会议\n\n2009年7月14日俄罗斯联邦常驻联合国代表给秘书长的信\n\n谨随函转递一份声明。请将本函作为大会第六十四届会议文件分发为荷。',
			},
		],
		bad: [
			{
				language: 'en',
				text: `A/65/191
^^^^^^^^

Sixty-fourth session

Letter dated 14 July 2009 from the Permanent Representative of the Russian Federation to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement.`,
			},
			{
				language: 'ar',
				text: `A/65/191
^^^^^^^^

الجمعية العامة

الدورة الرابعة والستون

رسالة مؤرخة ١٤ تموز/يوليه ٢٠٠٩ موجهة إلى الأمين العام من الممثل الدائم للاتحاد الروسي لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا.`,
			},
			{
				language: 'zh',
				text: `A/65/191
^^^^^^^^

第六十四届会议

2009年7月14日俄罗斯联邦常驻联合国代表给秘书长的信

谨随函转递一份声明。`,
			},
			{
				language: 'fr',
				text: `A/65/191
^^^^^^^^

Soixante-quatrième session

Lettre datée du 14 juillet 2009, adressée au Secrétaire général par le Représentant permanent de la Fédération de Russie auprès de l’Organisation des Nations Unies

J’ai l’honneur de vous transmettre une déclaration.`,
			},
		],
	},
	check: compareSessions,
};

function compareSessions(document: UnDocument): Finding[] {
	const places = nodesOf(document, mainSection(document), 'session', 'circulation');
	return ownSymbols(document).flatMap(({ start, end, value, parts }) => {
		const session = parts.find(({ body }) => body === 'A')?.session;
		if (session === undefined || !namesAssemblySession(value)) return [];
		const others = places.flatMap((place) => otherSession(document, place, session));
		const [other] = others;
		if (other === undefined) return [];
		return {
			code: symbolSession.code,
			severity: symbolSession.severity,
			start,
			end,
			message: message(textOf(document, { start, end }), session, other),
			related: others.map(
				(reference): RelatedPlace => ({ start: reference.start, end: reference.end, message: sentence`Session ${reference.value}` }),
			),
		};
	});
}

/** Of special committees and conferences the number after the body is no session of the Assembly. */
function namesAssemblySession(value: string): boolean {
	return /^A\/(?:C\.\d\/|BUR\/|INF\/|HRC\/|RES\/|DEC\/)?(?:E?S-)?\d+\//.test(value);
}

/** The session that a line or a request for circulation names, unless it names that of the symbol too. */
function otherSession(document: UnDocument, place: DocumentNode, session: string): SessionReference[] {
	const named = referencesIn(document, place, 'session');
	return named.some(({ value }) => value === session) ? [] : named.slice(0, 1);
}

function message(symbol: string, session: string, other: SessionReference): Sentence {
	return sentence`The symbol ${quote(symbol)} is of session ${session}, but the document names session ${other.value}. Correct the one that is wrong.`;
}
