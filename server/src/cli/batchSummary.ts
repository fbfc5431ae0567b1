import { type Sentence, sentence } from '../text/sentence.ts';
import { safeJson } from './safeJson.ts';
import { version } from './version.ts';

/**
 * What `penholder batch` has done, in figures that can be added up: of several runs in any order and grouping the sum is the same, so that the
 * summaries of many machines can be merged as they come.
 */
export interface BatchSummary {
	/** The versions of penholder that have done it: rules differ from one to the next. */
	readonly versions: ReadonlySet<string>;
	/** How many runs of `penholder batch` are added up. */
	readonly reports: number;
	/** Documents that were answered. */
	readonly documents: number;
	/** Lines that could not be used. */
	readonly failures: number;
	/** Of the texts of the documents, in UTF-8. */
	readonly bytes: number;
	/** Documents by their language, `und` where it could not be told. */
	readonly languages: Counts;
	/** Documents by their kind. */
	readonly kinds: Counts;
	/** Findings by rule, level and language of the document, with spaces between these three. */
	readonly findings: Counts;
}

export type Counts = ReadonlyMap<string, number>;

/** A summary while it grows. */
export interface Tally extends BatchSummary {
	documents: number;
	failures: number;
	bytes: number;
	readonly languages: Map<string, number>;
	readonly kinds: Map<string, number>;
	readonly findings: Map<string, number>;
}

/** @param reports the runs that this is the summary of: a part of one is none */
export function emptyTally(reports = 0): Tally {
	return {
		versions: new Set(reports === 0 ? [] : [version]),
		...{ reports, documents: 0, failures: 0, bytes: 0 },
		languages: new Map(),
		kinds: new Map(),
		findings: new Map(),
	};
}

/** Counts what the answer to a text tells. */
export function countDocument(tally: Tally, text: string, { language, kind, diagnostics }: SummedAnswer): void {
	tally.documents++;
	tally.bytes += Buffer.byteLength(text);
	add(tally.languages, language, 1);
	add(tally.kinds, kind, 1);
	for (const { code, severity } of diagnostics) add(tally.findings, `${code} ${severity} ${language}`, 1);
}

interface SummedAnswer {
	readonly language: string;
	readonly kind: string;
	readonly diagnostics: readonly { readonly code: string; readonly severity: string }[];
}

/** The sum of all. */
export function mergeSummaries(summaries: Iterable<BatchSummary>): Tally {
	const sum = emptyTally();
	const versions = new Set<string>();
	let reports = 0;
	for (const summary of summaries) {
		addSummary(sum, summary);
		reports += summary.reports;
		for (const each of summary.versions) versions.add(each);
	}
	return { ...sum, reports, versions };
}

/** Adds figures to a tally, which stays the tally of its own run. */
export function addSummary(tally: Tally, { documents, failures, bytes, languages, kinds, findings }: BatchSummary): void {
	tally.documents += documents;
	tally.failures += failures;
	tally.bytes += bytes;
	for (const [language, count] of languages) add(tally.languages, language, count);
	for (const [kind, count] of kinds) add(tally.kinds, kind, count);
	for (const [finding, count] of findings) add(tally.findings, finding, count);
}

/** The file of a summary: JSON, with all names in order, so that equal summaries are equal files. */
export function summaryFile({ versions, reports, documents, failures, bytes, languages, kinds, findings }: BatchSummary): string {
	const figures = {
		penholder: FORMAT,
		versions: [...versions].sort(),
		...{ reports, documents, failures, bytes },
		languages: sorted(languages),
		kinds: sorted(kinds),
		findings: findingsByRule(findings),
	};
	return `${safeJson(figures, '\t')}\n`;
}

/**
 * Reads what {@link summaryFile} has written; where it is anything else, says what is wrong with the file and what to do.
 *
 * @param name of the file, as the sentence names it
 */
export function readSummaryFile(name: string, text: string): BatchSummary | Sentence {
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch {
		return text.includes(`"${FORMAT}"`)
			? sentence`${name} is cut short: run ${'`penholder batch --summary`'} once more for its documents.`
			: sentence`${name} is no summary: merge files that ${'`penholder batch --summary`'} or ${'`penholder merge-reports`'} has written.`;
	}
	if (!isRecord(content) || typeof content.penholder !== 'string' || !content.penholder.startsWith(FORMAT_NAME))
		return sentence`${name} is no summary: merge files that ${'`penholder batch --summary`'} or ${'`penholder merge-reports`'} has written.`;
	if (content.penholder !== FORMAT)
		return sentence`${name} has a form of summary that this version of penholder does not know: merge it with the version that has written it.`;
	return (
		summaryOf(content) ??
		sentence`${name} has been changed since penholder wrote it: run ${'`penholder batch --summary`'} once more for its documents.`
	);
}

const FORMAT_NAME = 'batch summary ';
/** The number changes with the form. */
const FORMAT = `${FORMAT_NAME}1`;

function add(counts: Map<string, number>, name: string, count: number): void {
	counts.set(name, (counts.get(name) ?? 0) + count);
}

function sorted(counts: Counts): Record<string, number> {
	return Object.fromEntries([...counts].sort(byName));
}

function byName([one]: readonly [string, number], [other]: readonly [string, number]): number {
	return one < other ? -1 : 1;
}

/** Rule → level → language → count. */
function findingsByRule(findings: Counts) {
	const rules: Record<string, Record<string, Record<string, number>>> = {};
	for (const [name, count] of [...findings].sort(byName)) {
		const [code = '', severity = '', language = ''] = name.split(' ');
		rules[code] ??= {};
		const levels = rules[code];
		levels[severity] ??= {};
		levels[severity][language] = count;
	}
	return rules;
}

/** Undefined where anything in it is not as it was written. */
function summaryOf({
	versions,
	reports,
	documents,
	failures,
	bytes,
	languages,
	kinds,
	findings,
}: Record<string, unknown>): BatchSummary | undefined {
	if (!isCount(reports) || !isCount(documents) || !isCount(failures) || !isCount(bytes)) return undefined;
	if (!Array.isArray(versions) || !versions.every((each) => typeof each === 'string')) return undefined;
	const ofLanguages = countsOf(languages);
	const ofKinds = countsOf(kinds);
	const ofFindings = countsOfFindings(findings);
	if (ofLanguages === undefined || ofKinds === undefined || ofFindings === undefined) return undefined;
	if (total(ofLanguages) !== documents || total(ofKinds) !== documents) return undefined;
	return { versions: new Set(versions), reports, documents, failures, bytes, languages: ofLanguages, kinds: ofKinds, findings: ofFindings };
}

function countsOf(content: unknown): Counts | undefined {
	if (!isRecord(content)) return undefined;
	const entries = Object.entries(content);
	return entries.every((entry): entry is [string, number] => NAME.test(entry[0]) && isCount(entry[1])) ? new Map(entries) : undefined;
}

function countsOfFindings(content: unknown): Counts | undefined {
	if (!isRecord(content)) return undefined;
	const counts = new Map<string, number>();
	for (const [code, levels] of Object.entries(content)) {
		if (!NAME.test(code) || !isRecord(levels)) return undefined;
		for (const [severity, languages] of Object.entries(levels)) {
			const ofLevel = countsOf(languages);
			if (!NAME.test(severity) || ofLevel === undefined) return undefined;
			for (const [language, count] of ofLevel) counts.set(`${code} ${severity} ${language}`, count);
		}
	}
	return counts;
}

/** The names of rules, levels, languages and kinds. */
const NAME = /^[a-z][a-z/-]*$/;

function total(counts: Counts): number {
	let sum = 0;
	for (const count of counts.values()) sum += count;
	return sum;
}

function isCount(value: unknown): value is number {
	return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
