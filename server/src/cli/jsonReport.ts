import { englishMessages, type Messages } from '../languages/messageBundles.ts';
import type { Finding } from '../rules/rule.ts';
import { type Bundle, render } from '../text/sentence.ts';
import type { CheckedDocument } from './checkReport.ts';
import type { ReportWriter } from './reportWriter.ts';
import { safeJson } from './safeJson.ts';
import { type LineStarts, lineStartsOf, positionOf } from './textLines.ts';

/**
 * The report of `penholder check --format json`. Offsets (`start`, `end`) are UTF-16 units into the text without its byte-order mark, the end
 * exclusive; lines and columns count from 1, columns in UTF-16 units.
 */
export function jsonReport(messages: Messages = englishMessages): ReportWriter {
	let isBegun = false;
	return {
		partOf: (checked) => safeJson(documentJson(checked, messages), '\t').replaceAll('\n', '\n\t\t'),
		take(part) {
			const before = isBegun ? ',\n\t\t' : BEGINNING;
			isBegun = true;
			return before + part;
		},
		atEnd({ otherFiles, unusable, summary }) {
			const rest = safeJson({ documents: [], otherFiles, unusable, summary }, '\t');
			return `${isBegun ? rest.replace(NO_DOCUMENTS, '\n\t]') : rest}\n`;
		},
	};
}

/** The report before its first document, indented as `JSON.stringify` does it with a tab. */
const BEGINNING = '{\n\t"documents": [\n\t\t';
const NO_DOCUMENTS = '{\n\t"documents": []';

/** One document of the report, without its text. */
function documentJson({ file, text, kind, language, findings, mends }: CheckedDocument, { bundle }: Messages) {
	const starts = lineStartsOf(text);
	return {
		file,
		kind,
		language,
		findings: findings.map((finding) => findingJson(finding, starts, bundle)),
		mended: mends.map(({ title, ...mend }) => ({ ...mend, title: render(title, bundle) })),
	};
}

function findingJson(
	{ code, severity, start, end, message, related = [], fixes = [] }: Finding,
	starts: LineStarts,
	bundle: Bundle | undefined,
) {
	const first = positionOf(starts, start);
	const last = positionOf(starts, end);
	return {
		code,
		severity,
		...{ start, end, line: first.line, column: first.column, endLine: last.line, endColumn: last.column },
		message: render(message, bundle),
		related: related.map((place) => ({
			start: place.start,
			end: place.end,
			...positionOf(starts, place.start),
			message: render(place.message, bundle),
		})),
		fixes: fixes.map(({ title, safe, edits }) => ({ title: render(title, bundle), safe, edits })),
	};
}
