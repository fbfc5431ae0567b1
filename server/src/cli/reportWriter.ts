import type { CheckedDocument, CheckSummary } from './checkReport.ts';

/** One format of the report of `penholder check`. */
export interface ReportWriter {
	/** What is written as soon as a document is checked; empty where the report can only be written whole. */
	readonly ofDocument: (checked: CheckedDocument) => string;
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
