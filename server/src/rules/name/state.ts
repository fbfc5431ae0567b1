import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { referencesIn, textOf } from '../../document/query.ts';
import type { Language, LanguageCode } from '../../languages/language.ts';
import { DASH_CLASS } from '../../references/patterns.ts';
import type { StateReference } from '../../references/reference.ts';
import { findState, nameHolds, type StateName, stateNames } from '../../tables/states.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { dayOf, quote } from '../../text/sentenceValues.ts';
import { documentDate } from '../facts/documentDate.ts';
import { ownReferences } from '../facts/references.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

/** A State by a name that newspapers give it, or one that it has given up. */
export const nameState: Rule = {
	code: 'name/state',
	severity: 'information',
	reach: 'paragraph',
	summary: 'A State is named as the United Nations names it at the date of the document: “Viet Nam”, “the Russian Federation”.',
	authority:
		'United Nations Terminology Database (UNTERM), short and formal names of Member States. Türkiye from 1 June 2022, North Macedonia from February 2019, Eswatini from June 2018. Measured on official texts: 99 % of the names are these.',
	examples: {
		good: [
			{
				language: 'en',
				text: 'The General Assembly,\n\nWelcoming the initiative of Viet Nam, the Russian Federation and the Islamic Republic of Iran,',
			},
			{
				language: 'en',
				text: 'Letter dated 14 July 2009 from the Permanent Representative of Turkey to the United Nations addressed to the Secretary-General\n\nI have the honour to transmit a statement by Turkey.\n\n(Signed) Ayşe Demir',
			},
			{ language: 'zh', text: '大会，\n\n欢迎俄罗斯联邦、越南和老挝人民民主共和国的倡议，' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Welcoming the initiative of Vietnam and Russia,
                            ^^^^^^^     ^^^^^^`,
				fixed: 'The General Assembly,\n\nWelcoming the initiative of Viet Nam and the Russian Federation,',
			},
			{
				language: 'en',
				text: `Letter dated 14 July 2023 from the Permanent Representative of Turkey to the United Nations addressed to the Secretary-General
                                                               ^^^^^^

I have the honour to transmit a statement.

(Signed) Ayşe Demir`,
				fixed: `Letter dated 14 July 2023 from the Permanent Representative of Türkiye to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement.

(Signed) Ayşe Demir`,
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Se félicitant de l’initiative de la Russie et du Vietnam,
                                    ^^^^^^       ^^^^^^^`,
				fixed: 'L’Assemblée générale,\n\nSe félicitant de l’initiative de la Fédération de Russie et du Viet Nam,',
			},
			{
				language: 'zh',
				text: `大会，

欢迎老挝、越南和俄罗斯的倡议，
  ^^    ^^^`,
				fixed: '大会，\n\n欢迎老挝人民民主共和国、越南和俄罗斯联邦的倡议，',
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

приветствуя инициативу, с которой выступила Белоруссия,
                                            ^^^^^^^^^^`,
				fixed: 'Генеральная Ассамблея,\n\nприветствуя инициативу, с которой выступила Беларусь,',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ ترحب بالمبادرة التي قدمتها فيتنام،
                              ^^^^^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ ترحب بالمبادرة التي قدمتها فييت نام،',
			},
		],
	},
	check: findOtherNames,
};

function findOtherNames(document: UnDocument): Finding[] {
	const date = documentDate(document);
	return ownReferences(document, 'state').flatMap(({ reference, node, language }) => {
		const printed = textOf(document, reference).replace(/\s+/g, ' ');
		const name = findState(printed, language.code);
		const official = name && nameInText(name, language.code);
		if (!official || isRight(document, name, node, date) || mayStay(document, reference, name, language)) return [];
		const { start, end } = reference;
		const fix = fixFor(document, reference, name, language);
		const isFormal = official.name !== stateNames(name.state, language.code)?.short;
		return {
			code: nameState.code,
			severity: nameState.severity,
			start,
			end,
			message: message(printed, official.name, isFormal, name),
			...(fix ? { fixes: [fix] } : {}),
		};
	});
}

/** In the title of an agenda item; official at the date of the document, or of an event in the same paragraph ("held in Istanbul, Turkey, in May 2016"), or not official yet. */
function isRight(document: UnDocument, name: StateName, node: DocumentNode, date: string | undefined): boolean {
	// An item has the title that the Assembly gave it.
	if (node.kind === 'agenda-title') return true;
	if (name.form === 'common') return false;
	const { until } = name;
	if (until === undefined || date === undefined || date < until) return true;
	return node.kind !== 'title' && referencesIn(document, node, 'date').some(({ value }) => nameHolds(name, value));
}

/**
 * Names that official texts have in running text, too: "the United Kingdom", "the United States", "the question of Palestine"; parts of
 * compounds ("Kazakhstan-Turkmenistan-Iran Railway"); and Chinese names that may stand for an adjective.
 */
function mayStay({ text }: UnDocument, { start, end }: StateReference, { state }: StateName, { script }: Language): boolean {
	if (
		COMMON_IN_USE.has(state) ||
		DASH_BEFORE.test(text.slice(Math.max(0, start - 3), start)) ||
		DASH_AFTER.test(text.slice(end, end + 3))
	) {
		return true;
	}
	return script === 'Han' && !NO_NOUN_FOLLOWS.test(text.charAt(end));
}

const COMMON_IN_USE = new Set(['GB', 'US', 'PS']);
const DASH_BEFORE = new RegExp(`[${DASH_CLASS}]\\s*$`);
const DASH_AFTER = new RegExp(`^\\s*[${DASH_CLASS}]`);
const NO_NOUN_FOLLOWS = /^(?:[\s、，。；：,.;:()（）和及与的]|)$/;

/** Undefined where more than the name would have to change: a case ending, an article, a letter written together with it. */
function fixFor(document: UnDocument, { start, end }: StateReference, name: StateName, { code }: Language): Fix | undefined {
	const official = nameInText(name, code);
	const printed = document.text.slice(start, end);
	const before = document.text.slice(Math.max(0, start - LONGEST_BEFORE), start);
	if (!official || /[\r\n]/.test(printed) || MUST_AGREE[code]?.(printed, before) === true) return undefined;
	const article = articleToAdd(official.article, before);
	if (article === undefined) return undefined;
	const newText = article + official.name;
	return { title: sentence`Write ${quote(newText)}`, safe: false, edits: [{ start, end, newText }] };
}

/** “Bolivia (Plurinational State of)” is a name of lists: a text has the formal one. */
function nameInText({ state }: StateName, language: LanguageCode): { readonly name: string; readonly article: string } | undefined {
	const names = stateNames(state, language);
	if (!names) return undefined;
	return isOfLists(names.short) ? { name: names.formal, article: names.formalArticle } : { name: names.short, article: names.shortArticle };
}

function isOfLists(name: string): boolean {
	return name.includes('(');
}

const LONGEST_BEFORE = 12;

/** Where the form of the name depends on the words round it: a Russian case, an Arabic particle. */
const MUST_AGREE: Partial<Record<LanguageCode, (printed: string, before: string) => boolean>> = {
	ru: (printed) => !NOMINATIVES.has(printed),
	ar: (_, before) => /[\u0620-\u064a]$/.test(before),
};

/** Common Russian names that have no other case in this form, and whose official name is one word. */
const NOMINATIVES = new Set(['Белоруссия', 'Киргизия', 'Молдавия', 'Туркмения']);

/** The article that the official name needs and the text lacks; undefined where the one that is there does not fit. */
function articleToAdd(article: string, before: string): string | undefined {
	const printed = ARTICLE_BEFORE.exec(before)?.[1]?.toLowerCase();
	if (printed !== undefined) return (FITTING[article] ?? []).includes(printed) ? '' : undefined;
	return MELTS.has(article) && PREPOSITION_BEFORE.test(before) ? undefined : article;
}

/** Articles, and prepositions that have melted with one, in English, French and Spanish. */
const ARTICLE_BEFORE = /(?:^|[\s(])(the|le|la|les|du|des|aux?|el|los|las|del|al|l[’'])(?:\s|(?<=[’']))$/i;
const FITTING: Readonly<Record<string, readonly string[]>> = {
	'the ': ['the'],
	'le ': ['le', 'du', 'au'],
	'la ': ['la'],
	'les ': ['les', 'des', 'aux'],
	'l’': ['l’', "l'"],
	'el ': ['el', 'del', 'al'],
	'los ': ['los'],
	'las ': ['las'],
};
const MELTS = new Set(['le ', 'les ', 'el ']);
const PREPOSITION_BEFORE = /(?:^|\s)(?:de|à|a)\s$/i;

function message(printed: string, right: string, isFormal: boolean, { form, until }: StateName): Sentence {
	if (form !== 'common' && until !== undefined)
		return sentence`${quote(printed)} was the name of this State until ${dayOf(until)}. It is now ${quote(right)}.`;
	if (isFormal) return sentence`${quote(printed)} is not the name of this State in the United Nations. A text calls it ${quote(right)}.`;
	return sentence`${quote(printed)} is not the name of this State in the United Nations. Its short name is ${quote(right)}.`;
}
