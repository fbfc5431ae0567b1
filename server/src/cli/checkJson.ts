import type { Finding } from '../rules/rule.ts';
import type { CheckedDocument, CheckSummary } from './checkReport.ts';
import { type LineStarts, lineStartsOf, positionOf } from './textLines.ts';

/**
 * The report of `penholder check --format json`. Offsets (`start`, `end`) are UTF-16 units into the text without its byte-order mark, the end
 * exclusive; lines and columns count from 1, columns in UTF-16 units.
 *
 * @param otherFiles the files that were found and are no documents
 * @param unusable a sentence for each file that could not be used
 */
export function checkJson(
	documents: readonly DocumentJson[],
	otherFiles: readonly string[],
	unusable: readonly string[],
	summary: CheckSummary,
): string {
	return `${JSON.stringify({ documents, otherFiles, unusable, summary }, null, '\t')}\n`;
}

export type DocumentJson = ReturnType<typeof documentJson>;

/** One document of the report, without its text. */
export function documentJson({ file, text, kind, language, findings, mends }: CheckedDocument) {
	const starts = lineStartsOf(text);
	return { file, kind, language, findings: findings.map((finding) => findingJson(finding, starts)), mended: mends };
}

function findingJson({ code, severity, start, end, message, related = [], fixes = [] }: Finding, starts: LineStarts) {
	const first = positionOf(starts, start);
	const last = positionOf(starts, end);
	return {
		code,
		severity,
		...{ start, end, line: first.line, column: first.column, endLine: last.line, endColumn: last.column },
		message,
		related: related.map((place) => ({ start: place.start, end: place.end, ...positionOf(starts, place.start), message: place.message })),
		fixes: fixes.map(({ title, safe, edits }) => ({ title, safe, edits })),
	};
}
