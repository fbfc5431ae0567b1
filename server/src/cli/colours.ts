import type { Severity } from '../rules/rule.ts';

/** Marks text for the eye; does nothing where no colours are wanted. */
export interface Colours {
	readonly severity: (severity: Severity, text: string) => string;
	/** The name of a file, the counts of a summary. */
	readonly strong: (text: string) => string;
	/** What stands beside the text: line numbers, rule codes. */
	readonly faint: (text: string) => string;
}

export function coloursOf(wanted: boolean): Colours {
	const paint = (codes: string) => (text: string) => (wanted ? `\u001b[${codes}m${text}\u001b[0m` : text);
	const bySeverity = { error: paint('1;31'), warning: paint('1;33'), information: paint('1;36'), hint: paint('1;32') };
	return { severity: (severity, text) => bySeverity[severity](text), strong: paint('1'), faint: paint('2') };
}
