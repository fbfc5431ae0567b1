import type { UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, referencesIn, textOf } from '../../document/query.ts';
import type { SingleSymbol } from '../../references/documentSymbol.ts';
import type { DateReference, YearReference } from '../../references/reference.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, RelatedPlace, Rule } from '../rule.ts';
import { ownSymbols } from './ownSymbols.ts';

/** The year in the Security Council's symbol against the "Sixty-fifth year" of the masthead and the date of distribution. */
export const symbolCouncilYear: Rule = {
	code: 'symbol/council-year',
	severity: 'warning',
	reach: 'document',
	summary: 'The year in the Security Council’s symbol is that of the year line and of the masthead’s date.',
	authority:
		'The Security Council counts its years from 1946: documents of the sixty-fifth year are S/2010/… A document of the last days of a year may be distributed in the January after it. On official texts the rule finds nothing.',
	examples: {
		good: [
			{
				language: 'en',
				text: 'A/64/844–S/2010/339\n\nDistr.: General\n28 June 2010\n\nSixty-fourth session\nSixty-fifth year\n\nLetter dated 22 June 2010 from the Permanent Representative of the Russian Federation to the United Nations addressed to the Secretary-General\n\nI have the honour to transmit a statement.',
			},
			{
				language: 'ru',
				text: 'S/2009/690\n\nDistr.: General\n4 January 2010\n\nСовет Безопасности\n\nШестьдесят четвертый год\n\nПисьмо Постоянного представителя Российской Федерации при Организации Объединенных Наций от 30 декабря 2009 года на имя Генерального секретаря\n\nИмею честь препроводить заявление.',
			},
		],
		bad: [
			{
				language: 'en',
				text: `S/2009/339
^^^^^^^^^^

Sixty-fifth year

Letter dated 22 June 2010 from the Permanent Representative of the Russian Federation to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement.`,
			},
			{
				language: 'ar',
				text: `S/2009/339
^^^^^^^^^^

السنة الخامسة والستون

رسالة مؤرخة 22 حزيران/يونيه 2010 موجهة إلى الأمين العام من الممثل الدائم للاتحاد الروسي لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه بيانا.`,
			},
			{
				language: 'zh',
				text: `S/2009/339
^^^^^^^^^^

第六十五年

2010年6月22日俄罗斯联邦常驻联合国代表给秘书长的信

谨随函转递一份声明。`,
			},
			{
				language: 'fr',
				text: `S/2009/339
^^^^^^^^^^

Distr. générale
28 juin 2010

Lettre datée du 22 juin 2010, adressée au Secrétaire général par le Représentant permanent de la Fédération de Russie auprès de l’Organisation des Nations Unies

J’ai l’honneur de vous transmettre une déclaration.`,
			},
		],
	},
	check: compareYears,
};

function compareYears(document: UnDocument): Finding[] {
	const head = nodesOf(document, mainSection(document), 'year', 'document-date');
	const yearLine = head.filter(({ kind }) => kind === 'year').flatMap((node) => referencesIn(document, node, 'year'))[0];
	const date = head.filter(({ kind }) => kind === 'document-date').flatMap((node) => referencesIn(document, node, 'date'))[0];
	return ownSymbols(document).flatMap(({ start, end, parts }) => {
		const part = parts.find(({ body, year }) => body === 'S' && year !== undefined);
		const other = part === undefined ? undefined : otherYear(part, yearLine, date);
		if (part?.year === undefined || other === undefined) return [];
		const related: RelatedPlace = { start: other.reference.start, end: other.reference.end, message: sentence`This is ${other.year}` };
		return {
			code: symbolCouncilYear.code,
			severity: symbolCouncilYear.severity,
			start,
			end,
			message: message(textOf(document, { start, end }), part.year, other),
			related: [related],
		};
	});
}

/** A year of the head that is not that of the symbol, and where it stands. */
interface OtherYear {
	readonly year: number;
	readonly reference: YearReference | DateReference;
}

function otherYear(
	{ year = 0, changes }: SingleSymbol,
	yearLine: YearReference | undefined,
	date: DateReference | undefined,
): OtherYear | undefined {
	if (yearLine !== undefined) {
		const ofLine = Number(yearLine.value) + YEAR_BEFORE_FIRST;
		if (ofLine !== year) return { year: ofLine, reference: yearLine };
	}
	// A revision or corrigendum keeps the year of the document that it changes.
	if (date === undefined || changes.length > 0) return undefined;
	const ofDate = Number(date.value.slice(0, 4));
	const late = ofDate === year + 1 && date.value.slice(5, 7) === '01';
	return ofDate === year || late ? undefined : { year: ofDate, reference: date };
}

/** The Council's first year was 1946. */
const YEAR_BEFORE_FIRST = 1945;

function message(symbol: string, year: number, { year: other, reference }: OtherYear): Sentence {
	return reference.kind === 'year'
		? sentence`The symbol ${quote(symbol)} is of ${year}, but the masthead says year ${reference.value}, which is ${other}. Correct the one that is wrong.`
		: sentence`The symbol ${quote(symbol)} is of ${year}, but the masthead’s date is of ${other}. Correct the one that is wrong.`;
}
