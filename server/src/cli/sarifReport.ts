import { englishMessages, type MessageLanguage, type Messages } from '../languages/messageBundles.ts';
import { catalogue } from '../rules/catalogue.ts';
import { authorityOf, type Finding, type Fix, type Rule, type Severity, summaryOf } from '../rules/rule.ts';
import { rulePage } from '../rules/rulePage.ts';
import { rulePageMarkdown } from '../rules/rulePageMarkdown.ts';
import { groupOf } from '../rules/settings.ts';
import { plainLine } from '../text/plainWords.ts';
import type { Range } from '../text/range.ts';
import { render } from '../text/sentence.ts';
import { artifactAddress } from './artifactAddress.ts';
import type { CheckedDocument } from './checkReport.ts';
import type { ReportWriter } from './reportWriter.ts';
import { rulePageAddress } from './rulePageAddress.ts';
import { safeJson } from './safeJson.ts';
import { type LineStarts, lineStartsOf, positionOf } from './textLines.ts';
import { version } from './version.ts';

/**
 * The report of `penholder check --format sarif`: the Static Analysis Results Interchange Format of OASIS, version 2.1.0, with all rules, the
 * findings with their fixes, and what could not be used as notifications. Columns count UTF-16 units.
 */
export function sarifReport(messages: Messages = englishMessages): ReportWriter {
	const parts: string[] = [];
	const indexOfRule = new Map(catalogue.map(({ code }, index) => [code, index]));
	return {
		partOf: (checked) => {
			const starts = lineStartsOf(checked.text);
			return JSON.stringify(checked.findings.map((finding) => resultOf(finding, checked, starts, indexOfRule, messages)));
		},
		take(part) {
			parts.push(part);
			return '';
		},
		atEnd: ({ unusable }) => {
			const results = parts.flatMap((part): ReturnType<typeof resultOf>[] => JSON.parse(part));
			const found = new Set(results.map(({ ruleId }) => ruleId));
			const run = {
				tool: {
					driver: {
						name: 'Penholder',
						version,
						semanticVersion: version,
						language: LANGUAGES[messages.language],
						rules: catalogue.map((rule) => ruleOf(rule, found.has(rule.code), messages)),
					},
				},
				columnKind: 'utf16CodeUnits',
				invocations: [
					{
						executionSuccessful: unusable.length === 0,
						toolExecutionNotifications: unusable.map((text) => ({ level: 'error', message: { text: plainLine(text) } })),
					},
				],
				results,
			};
			return `${safeJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, '\t')}\n`;
		},
	};
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** As RFC 5646 names them; SARIF takes a language and a region. */
const LANGUAGES: Readonly<Record<MessageLanguage, string>> = { ar: 'ar', en: 'en', es: 'es', fr: 'fr', ru: 'ru', zh: 'zh-CN' };

/** SARIF has no level below `note`. */
const levelOf: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/** The page of a rule that has found something goes along: the report is read where the files of this machine are not. */
function ruleOf(rule: Rule, hasFound: boolean, { bundle }: Messages) {
	const { code, severity, languages } = rule;
	const authority = render(authorityOf(rule), bundle);
	const summary = render(summaryOf(rule), bundle);
	const text = `${authority}\n\nTo switch it off: {"rules": {"${code}": "off"}} in .penholder.json.`;
	return {
		id: code,
		shortDescription: { text: summary },
		fullDescription: { text: `${summary} ${authority}` },
		help: { text, ...(hasFound ? { markdown: rulePageMarkdown(rulePage(rule)).toWellFormed() } : {}) },
		helpUri: rulePageAddress(code),
		defaultConfiguration: { level: levelOf[severity] },
		properties: { tags: [groupOf(code), ...(languages ?? [])] },
	};
}

function resultOf(
	finding: Finding,
	{ file }: CheckedDocument,
	starts: LineStarts,
	indexOfRule: ReadonlyMap<string, number>,
	messages: Messages,
) {
	const { code, severity, message, related = [], fixes = [] } = finding;
	const artifactLocation = { uri: artifactAddress(file) };
	const locationOf = (range: Range) => ({ physicalLocation: { artifactLocation, region: regionOf(range, starts) } });
	return {
		ruleId: code,
		ruleIndex: indexOfRule.get(code) ?? -1,
		level: levelOf[severity],
		message: { text: render(message, messages.bundle).toWellFormed() },
		locations: [locationOf(finding)],
		relatedLocations: related.map((place, index) => ({
			id: index,
			...locationOf(place),
			message: { text: render(place.message, messages.bundle).toWellFormed() },
		})),
		fixes: fixes.map((fix) => fixOf(fix, artifactLocation, starts, messages)),
		properties: { severity },
	};
}

function fixOf({ title, safe, edits }: Fix, artifactLocation: { readonly uri: string }, starts: LineStarts, messages: Messages) {
	const replacements = edits.map((edit) => ({
		deletedRegion: regionOf(edit, starts),
		insertedContent: { text: edit.newText.toWellFormed() },
	}));
	return {
		description: { text: render(title, messages.bundle).toWellFormed() },
		artifactChanges: [{ artifactLocation, replacements }],
		properties: { safe },
	};
}

function regionOf({ start, end }: Range, starts: LineStarts) {
	const first = positionOf(starts, start);
	const last = positionOf(starts, end);
	return {
		...{ startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column },
		...{ charOffset: start, charLength: end - start },
	};
}
