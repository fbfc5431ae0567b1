import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, textOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import { letterWords } from '../../languages/letterWords.ts';
import { perLanguage } from '../../references/patterns.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { exampleLetter } from './exampleLetter.ts';
import { letterPattern } from './letterPattern.ts';

const IDENTICAL = {
	en: (to: string) =>
		`Identical letters dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to ${to}`,
	fr: (to: string) =>
		`Lettres identiques datées du 14 juillet 2009, adressées ${to} par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies`,
	zh: (to: string) => `2009年7月14日挪威常驻联合国代表给${to}的同文信`,
	ar: (to: string) => `رسالتان متطابقتان مؤرختان 14 تموز/يوليه 2009 موجهتان ${to} من الممثل الدائم للنرويج لدى الأمم المتحدة`,
};

/** A title with a line of marks below a phrase. */
function marked(title: string, phrase: string): string {
	return `${title}\n${' '.repeat(title.indexOf(phrase))}${'^'.repeat(phrase.length)}`;
}

/** The order in which a title names those to whom a letter goes. */
export const letterAddressees: Rule = {
	code: 'letter/addressees',
	severity: 'information',
	reach: 'document',
	summary: 'A title names the Secretary-General first, then the Presidents of the General Assembly and of a Council.',
	authority:
		'Editorial Manual of the United Nations, Communications: the order of several addressees. One of the official letters at hand, of 1991, has the other order.',
	kinds: ['letter', 'note-verbale', 'request'],
	examples: {
		good: [
			{
				language: 'en',
				text: exampleLetter('en', { title: IDENTICAL.en('the Secretary-General and the President of the Security Council') }),
			},
			{ language: 'zh', text: exampleLetter('zh', { title: IDENTICAL.zh('秘书长和安全理事会主席') }) },
		],
		bad: [
			{
				language: 'en',
				text: exampleLetter('en', {
					title: marked(IDENTICAL.en('the President of the Security Council and the Secretary-General'), 'the Secretary-General'),
				}),
				fixed: exampleLetter('en', { title: IDENTICAL.en('the Secretary-General and the President of the Security Council') }),
			},
			{
				language: 'fr',
				text: exampleLetter('fr', {
					title: marked(IDENTICAL.fr('au Président de l’Assemblée générale et au Secrétaire général'), 'au Secrétaire général'),
				}),
				fixed: exampleLetter('fr', { title: IDENTICAL.fr('au Secrétaire général et au Président de l’Assemblée générale') }),
			},
			{
				language: 'zh',
				text: exampleLetter('zh', { title: marked(IDENTICAL.zh('安全理事会主席和秘书长'), '秘书长') }),
				fixed: exampleLetter('zh', { title: IDENTICAL.zh('秘书长和安全理事会主席') }),
			},
			{
				language: 'ar',
				text: exampleLetter('ar', { title: marked(IDENTICAL.ar('إلى رئيس مجلس الأمن وإلى الأمين العام'), 'الأمين العام') }),
				fixed: exampleLetter('ar', { title: IDENTICAL.ar('إلى الأمين العام وإلى رئيس مجلس الأمن') }),
			},
		],
	},
	check: compareOrder,
};

interface Addressee extends Range {
	readonly rank: number;
}

function compareOrder(document: UnDocument): Finding[] {
	const section = mainSection(document);
	const language = sectionLanguage(document, section);
	if (!language || !letterAddressees.kinds?.includes(section.kind)) return [];
	return nodesOf(document, section, 'title').flatMap((title) => {
		const addressees = addresseesOf(document, title, language);
		const late = addressees.find(({ rank }, index) => addressees.slice(0, index).some((earlier) => earlier.rank > rank));
		if (!late) return [];
		const { start, end } = late;
		return {
			code: letterAddressees.code,
			severity: letterAddressees.severity,
			start,
			end,
			message: message(textOf(document, late)),
			fixes: [fixOf(document, addressees)],
		};
	});
}

/** The addressees that a title names, each once, where it is first named. */
export function addresseesOf({ text }: UnDocument, { start, end }: DocumentNode, language: Language): Addressee[] {
	const title = text.slice(start, end);
	const { lead, close, phrases } = patternsOf(language);
	const leads = lead.exec(title);
	if (!leads) return [];
	const from = leads.index + leads[0].length;
	const length = close.exec(title.slice(from))?.index ?? title.length - from;
	const named = title.slice(from, from + length);
	return phrases
		.flatMap(({ rank, pattern }) => {
			const match = pattern.exec(named);
			if (!match) return [];
			const place = start + from + match.index;
			return { rank, start: place, end: place + match[0].length };
		})
		.sort((one, other) => one.start - other.start);
}

const patternsOf = perLanguage(({ code }) => {
	const { addressees, addressedTo, addressedEnd } = letterWords[code];
	return {
		lead: letterPattern(addressedTo),
		close: letterPattern(addressedEnd),
		phrases: addressees.map(([rank, phrase]) => ({ rank, pattern: letterPattern(phrase) })),
	};
});

/** Puts the addressees into the places in their order. */
function fixOf({ text }: UnDocument, addressees: readonly Addressee[]): Fix {
	const sorted = [...addressees].sort((one, other) => one.rank - other.rank);
	const edits = addressees.flatMap(({ start, end }, index) => {
		const right = sorted[index] as Addressee;
		return right.start === start ? [] : { start, end, newText: text.slice(right.start, right.end) };
	});
	return { title: sentence`Put the addressees in order`, safe: false, edits };
}

function message(late: string): Sentence {
	return sentence`${quote(late)} is named too late: a title has the Secretary-General first, then the President of the General Assembly, then that of a Council.`;
}
