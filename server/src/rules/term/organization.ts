import type { UnDocument } from '../../document/document.ts';
import { wholeOf } from '../../document/stretch.ts';
import { languageOf } from '../../languages/index.ts';
import { type OrganizationName, organizationNames } from '../../tables/organizationNames.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';

/** One organization named in two ways within a document. */
export const termOrganization: Rule = {
	code: 'term/organization',
	severity: 'information',
	reach: 'paragraph',
	summary: 'A document has one name for one organization.',
	authority:
		'Editorial Manual of the United Nations, Names and titles: an organization is named as it names itself, and each time alike. A short form that the text explains in brackets may stand beside the name.',
	examples: {
		good: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling the report of the Arab League,

Decides to remain seized of the matter.`,
			},
			{
				language: 'en',
				text: `The General Assembly,

Recalling the report of the League of Arab States (Arab League),

Decides to invite the Arab League.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling the report of the League of Arab States,

Decides to invite the Arab League.
                      ^^^^^^^^^^^`,
				fixed: `The General Assembly,

Recalling the report of the League of Arab States,

Decides to invite the League of Arab States.`,
			},
			{
				language: 'zh',
				text: `大会，

回顾反恐怖主义委员会的报告，

决定邀请反恐委员会。
    ^^^^^`,
				fixed: `大会，

回顾反恐怖主义委员会的报告，

决定邀请反恐怖主义委员会。`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير إلى تقرير منظمة معاهدة الأمن الجماعي،

تقرر أن تدعو منظمة الأمن الجماعي.
             ^^^^^^^^^^^^^^^^^^^`,
				fixed: `إن الجمعية العامة،

إذ تشير إلى تقرير منظمة معاهدة الأمن الجماعي،

تقرر أن تدعو منظمة معاهدة الأمن الجماعي.`,
			},
		],
	},
	check: (document) =>
		organizationsOf(document).flatMap(({ official, others }) => others.flatMap((other) => otherNames(document, other, official))),
	together: withBothNames,
};

/** The organizations in the languages that the document is written in. */
function organizationsOf(document: UnDocument): readonly OrganizationName[] {
	const languages = new Set(wholeOf(document).whole.sections.map(({ language }) => languageOf(language)?.code));
	return [...languages].flatMap((language) => (language ? organizationNames[language] : []));
}

/** The places of a name that the organization does not have itself. */
function otherNames({ text }: UnDocument, other: string, official: string): Finding[] {
	return placesOf(text, other).map((start): Finding => {
		const end = start + other.length;
		const { code, severity } = termOrganization;
		return {
			...{ code, severity, start, end },
			message: sentence`${quote(other)} is the organization that the text elsewhere calls ${quote(official)}. Name it one way.`,
			fixes: [{ title: sentence`Write ${quote(official)}`, safe: false, edits: [{ start, end, newText: official }] }],
		};
	});
}

/** A name is another one only where the text has the official name too, and does not say what it stands for. */
function withBothNames(document: UnDocument, findings: readonly Finding[]): Finding[] {
	const { text } = document;
	const officials = new Map(organizationsOf(document).flatMap(({ official, others }) => others.map((other) => [other, official])));
	const byName = new Map<string, Finding[]>();
	for (const finding of findings) {
		const name = text.slice(finding.start, finding.end);
		byName.set(name, [...(byName.get(name) ?? []), finding]);
	}
	return [...byName].flatMap(([name, named]) => {
		const official = officials.get(name);
		const [right] = official === undefined ? [] : placesOf(text, official);
		if (official === undefined || right === undefined) return [];
		if (named.some(({ start, end }) => isExplained(text, start, end - start, official))) return [];
		const related = [{ start: right, end: right + official.length, message: sentence`The other name` }];
		return named.map((finding): Finding => ({ ...finding, related }));
	});
}

const LETTER = /[\p{L}\p{M}]/u;

function placesOf(text: string, name: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) if (isWhole(text, at, name)) places.push(at);
	return places;
}

/** True where no letter goes on behind the name, as far as the script parts words. */
function isWhole(text: string, at: number, name: string): boolean {
	return HAN.test(name) || !LETTER.test(text.charAt(at + name.length));
}

const HAN = /\p{Script=Han}/u;

/** "League of Arab States (Arab League)", or the other way round. */
function isExplained(text: string, at: number, length: number, official: string): boolean {
	const before = text.slice(Math.max(0, at - official.length - LONGEST_GAP), at);
	const after = text.slice(at + length, at + length + official.length + LONGEST_GAP);
	return (/[(（][“”"]?$/.test(before) && before.includes(official)) || (/^\s*[(（]/.test(after) && after.includes(official));
}

/** Between a name and the other one in brackets; UTF-16 units. */
const LONGEST_GAP = 6;
