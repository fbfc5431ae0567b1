import type { CheckedDocument, CheckSummary } from './checkReport.ts';

/** One format of the report of `penholder check`. */
export interface ReportWriter {
	/** What the report says about a document. It depends on the document only, so that it can be made in another thread. */
	readonly partOf: (checked: CheckedDocument) => string;
	/** Takes the part of the next document, and gives what can be written now; nothing where the report can only be written whole. */
	readonly take: (part: string) => string;
	/** What is written when all is done. */
	readonly atEnd: (end: ReportEnd) => string;
}

export interface ReportEnd {
	/** The files that were found and are no documents. */
	readonly otherFiles: readonly string[];
	/** A sentence for each file that could not be used. */
	readonly unusable: readonly string[];
	readonly summary: CheckSummary;
}
