import { readDocument } from '../document/read.ts';
import { languageOf, languages } from '../languages/index.ts';
import type { LanguageCode } from '../languages/language.ts';
import { type Bundle, render, type Sentence, sentence } from '../text/sentence.ts';
import { listOf } from '../text/sentenceValues.ts';
import { catalogue } from './catalogue.ts';
import { checkDocument } from './check.ts';
import { documentKindNames } from './documentKindNames.ts';
import { readMarkedText } from './examples.ts';
import { languageNames } from './languageNames.ts';
import type { Finding, Rule, RuleExample, Severity } from './rule.ts';
import { suppressionUnused } from './suppression/unused.ts';

/** What is told of a rule wherever it is explained: on its page, in the terminal, in reports to other programs. */
export interface RulePage {
	readonly code: string;
	readonly severity: Severity;
	readonly summary: string;
	readonly authority: string;
	/** "all six", or their names. */
	readonly languages: string;
	/** "all", or the kinds of document. */
	readonly kinds: string;
	/** A sentence. */
	readonly fix: string;
	/** In the order in which the United Nations lists its languages. */
	readonly examples: readonly LanguageExamples[];
	/** How the rule is given another level in the settings file, as lines of JSON. */
	readonly setting: string;
	/** The comment that silences it in one place. */
	readonly comment: string;
}

export interface LanguageExamples {
	/** The name of the language, in that of the user. */
	readonly language: string;
	readonly wrong: readonly WrongExample[];
	readonly right: readonly string[];
}

export interface WrongExample {
	/** Each place between ⟦ and ⟧, which reads the same in every direction of writing. */
	readonly text: string;
	readonly messages: readonly string[];
	/** The text after the preferred fix; absent where there is none. */
	readonly mended?: string;
}

/**
 * Puts together what is told of a rule; its examples are checked for it, so that their messages are those that users see.
 *
 * @param bundle the words of the user's language; English where it is absent
 */
export function rulePage(rule: Rule, bundle?: Bundle): RulePage {
	const { code, severity, summary, authority, kinds } = rule;
	const findings = new Map(rule.examples.bad.map((example) => [example, findingsIn(example, rule)]));
	return {
		code,
		severity,
		summary,
		authority,
		languages: render(rule.languages ? listOf(rule.languages.map((language) => languageNames[language])) : sentence`all six`, bundle),
		kinds: render(kinds ? listOf(kinds.map((kind) => documentKindNames[kind])) : sentence`all`, bundle),
		fix: render(fixSentence([...findings.values()].flat()), bundle),
		examples: exampleLanguages(rule).map((language) => examplesIn(language, rule, findings, bundle)),
		setting: `{ "rules": { "${code}": "off" } }`,
		comment: `<!-- penholder-disable-next-line ${code} -->`,
	};
}

function examplesIn(
	language: LanguageCode,
	{ examples }: Rule,
	findings: ReadonlyMap<RuleExample, readonly Finding[]>,
	bundle: Bundle | undefined,
): LanguageExamples {
	const isOfLanguage = (example: RuleExample) => example.language === language;
	return {
		language: render(languageNames[language], bundle),
		wrong: examples.bad.filter(isOfLanguage).map((example) => wrongExample(example, findings.get(example) ?? [], bundle)),
		right: examples.good.filter(isOfLanguage).map(({ text }) => withInvisibleShown(text)),
	};
}

function exampleLanguages({ examples }: Rule): LanguageCode[] {
	const used = new Set([...examples.good, ...examples.bad].map(({ language }) => language));
	return Object.values(languages).flatMap(({ code }) => (used.has(code) ? [code] : []));
}

/** Only the rule that judges comments has to know what the others find. */
function findingsIn({ language, text }: RuleExample, rule: Rule): Finding[] {
	const { document } = readDocument(readMarkedText(text).text, { language });
	const rules = rule === suppressionUnused ? catalogue : [rule];
	return checkDocument(document, undefined, rules).filter(({ code }) => code === rule.code);
}

function wrongExample({ text, fixed, language }: RuleExample, findings: readonly Finding[], bundle: Bundle | undefined): WrongExample {
	const messages = [...new Set(findings.map(({ message }) => render(message, bundle)))];
	return {
		text: withPlaces(readMarkedText(text).text, findings),
		messages: messages.map((message) => (languageOf(language)?.direction === 'rtl' ? message : message.replace(ISOLATES, ''))),
		...(fixed === undefined ? {} : { mended: withInvisibleShown(fixed) }),
	};
}

/** U+2068 and U+2069, which quoted text is wrapped in, and which only right-to-left text needs. */
const ISOLATES = /[\u2068\u2069]/g;

function withPlaces(text: string, places: readonly Finding[]): string {
	const parts: string[] = [];
	let at = 0;
	for (const { start, end } of places) {
		if (start < at) continue;
		parts.push(withInvisibleShown(text.slice(at, start)), '⟦', withInvisibleShown(text.slice(start, end)), '⟧');
		at = end;
	}
	return parts.join('') + withInvisibleShown(text.slice(at));
}

/** Characters that cannot be seen, among which are those that turn the direction of writing, as [U+200B]. */
function withInvisibleShown(text: string): string {
	return text.replace(INVISIBLE, (character) => `[U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}]`);
}

const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;

function fixSentence(findings: readonly Finding[]): Sentence {
	const fixes = findings.map((finding) => finding.fixes?.[0]?.safe);
	const [fix, fixAll] = ['`--fix`', sentence`“fix all”`];
	if (fixes.every((safe) => safe === undefined)) return sentence`None: only the writer can tell what is meant.`;
	if (fixes.every((safe) => safe === true)) return sentence`Safe: there is one possible result, so ${fix} and ${fixAll} apply it.`;
	if (!fixes.includes(true)) return sentence`Offered: to be chosen in the editor, since more than one result is possible.`;
	return sentence`Safe where there is one possible result (${fix} and ${fixAll} apply it); else offered in the editor.`;
}
