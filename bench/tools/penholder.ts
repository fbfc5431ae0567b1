/** Penholder itself: all rules with the settings that it begins with, and after an edit what the language server does. */
import { readDocument } from '../../server/src/document/read.ts';
import { checkedBy, findingsOf } from '../../server/src/features/findings.ts';
import { defaultSettings } from '../../server/src/rules/settings.ts';

export function read(text: string): unknown {
	return readDocument(text).document;
}

export function check(text: string): number {
	return findingsOf(readDocument(text).document, defaultSettings).length;
}

/** A document that is open in an editor; what it returns answers each further version of the text. */
export function open(text: string): (text: string) => number {
	let { document, cache } = readDocument(text);
	let checked = checkedBy(document, defaultSettings);
	return (version) => {
		({ document, cache } = readDocument(version, { cache }));
		checked = checkedBy(document, defaultSettings, checked);
		return checked.findings.length;
	};
}
