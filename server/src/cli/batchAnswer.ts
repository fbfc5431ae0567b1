import { isUtf8 } from 'node:buffer';
import type { DocumentNode, DocumentSection, UnDocument } from '../document/document.ts';
import { readDocument } from '../document/read.ts';
import { languageOf, languages } from '../languages/index.ts';
import type { LanguageCode } from '../languages/language.ts';
import type { Reference } from '../references/reference.ts';
import { checkDocument } from '../rules/check.ts';
import type { Finding } from '../rules/rule.ts';
import { render } from '../text/sentence.ts';
import type { ByteLine } from './linePortions.ts';
import { safeJson } from './safeJson.ts';
import type { Death } from './workerPool.ts';

/**
 * The answer to one line of `penholder batch`, as JSON on one line; undefined for an empty line. A line that can't be used is answered by what is
 * wrong with it, with its id wherever that can be read.
 */
export function answerLine(line: ByteLine, analyse: Analyse = analyseText): string | undefined {
	const { number: lineNumber } = line;
	if ('beginning' in line) return errorAnswer(idIn(line.beginning), `line ${lineNumber} is longer than ${LONGEST_LINE / 1_048_576} MiB.`);
	if (!isUtf8(line.bytes)) return errorAnswer(idIn(line.bytes), `line ${lineNumber} is not UTF-8.`);
	const json = line.bytes.toString('utf8').replace(/^\ufeff/, '');
	if (json.trim() === '') return undefined;
	let query: unknown;
	try {
		query = JSON.parse(json);
	} catch (error) {
		return errorAnswer(idIn(line.bytes), `line ${lineNumber} is not JSON: ${messageOf(error)}.`);
	}
	return answerQuery(query, lineNumber, analyse);
}

/** The answer to a line on which worker threads have died. */
export function answerFailedLine(line: ByteLine, { outOfMemory, message }: Death): string {
	const problem = outOfMemory
		? `line ${line.number} needs more memory than there is.`
		: `penholder failed on line ${line.number}, and failed again when it tried once more (${message}): please report this.`;
	return errorAnswer(idIn('beginning' in line ? line.beginning : line.bytes), problem);
}

/** In bytes, without the line feed. */
export const LONGEST_LINE = 16 * 1_048_576;

/** What is told of a text; the true one but for tests. */
export type Analyse = (text: string, language: LanguageCode | undefined) => ReturnType<typeof analyseText>;

function answerQuery(query: unknown, lineNumber: number, analyse: Analyse): string {
	if (typeof query !== 'object' || query === null || Array.isArray(query)) {
		return errorAnswer(undefined, `line ${lineNumber} is no JSON object: {"id": …, "text": …} is needed.`);
	}
	const { id, text, language } = query as Readonly<Record<'id' | 'text' | 'language', unknown>>;
	if (typeof text !== 'string') return errorAnswer(id, `line ${lineNumber} has no "text" that is a string.`);
	const known = typeof language === 'string' ? languageOf(language)?.code : undefined;
	if (known === undefined && language !== undefined && language !== null && language !== 'und') {
		return errorAnswer(id, `line ${lineNumber} has a "language" that is none of ${Object.keys(languages).join(', ')}.`);
	}
	try {
		return safeJson({ id, ...analyse(text, known) });
	} catch (error) {
		return errorAnswer(id, `penholder failed on line ${lineNumber} (${messageOf(error)}): please report this.`);
	}
}

function errorAnswer(id: unknown, error: string): string {
	return safeJson({ id, error });
}

/** The id at the beginning of a line that is no JSON, or of which there is only the beginning. */
function idIn(bytes: Buffer): unknown {
	const id = /^[\s\ufeff]*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|\d{1,15})\s*,/.exec(bytes.toString('utf8', 0, 1024))?.[1];
	if (id === undefined) return undefined;
	try {
		return JSON.parse(id);
	} catch {
		return undefined;
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
}

/** Everything that is told of a text, in the form of the answers. */
export function analyseText(text: string, language: LanguageCode | undefined) {
	const { document } = readDocument(text, language === undefined ? {} : { language });
	return {
		language: document.language,
		kind: document.kind,
		nodes: batchNodes(document),
		references: document.references.map(batchReference),
		diagnostics: checkDocument(document).map(batchDiagnostic),
	};
}

function batchNodes(document: UnDocument) {
	const annexed = new Map(document.sections.map((section) => [section.heading, section]));
	return document.nodes.map((node, index) => batchNode(node, annexed.get(index)));
}

/** JSON leaves out what is undefined. */
function batchNode({ kind, start, end, number, depth, parent, label }: DocumentNode, annexed: DocumentSection | undefined) {
	return {
		...{ kind, start, end, number, depth },
		parent: parent < 0 ? undefined : parent,
		document: annexed && { kind: annexed.kind, language: annexed.language },
		label,
	};
}

function batchReference({ kind, start, end, value }: Reference) {
	return { kind, start, end, value };
}

function batchDiagnostic({ code, severity, start, end, message, fixes }: Finding) {
	return {
		code,
		severity,
		start,
		end,
		message: render(message),
		fixes: fixes?.map(({ title, edits }) => ({ title: render(title), edits })),
	};
}
