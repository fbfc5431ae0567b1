import type { MessageLanguage, Messages } from '../languages/messageBundles.ts';
import type { CheckFormat } from './arguments.ts';
import { textReport } from './checkReport.ts';
import { coloursOf } from './colours.ts';
import { githubReport } from './githubReport.ts';
import { jsonReport } from './jsonReport.ts';
import type { ReportWriter } from './reportWriter.ts';
import { sarifReport } from './sarifReport.ts';

/** How `penholder check` reports, in a form that can be sent to another thread. */
export interface ReportManner {
	readonly format: CheckFormat;
	readonly hasColours: boolean;
	readonly language: MessageLanguage;
}

/**
 * @param messages those of the manner's language
 */
export function reportWriter({ format, hasColours }: ReportManner, messages: Messages): ReportWriter {
	if (format === 'json') return jsonReport(messages);
	if (format === 'sarif') return sarifReport(messages);
	if (format === 'github') return githubReport(messages);
	return textReport(coloursOf(hasColours), messages);
}
