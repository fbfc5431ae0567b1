import type { UnDocument } from '../document/document.ts';
import { readDocument } from '../document/read.ts';
import { checkDocument } from '../rules/check.ts';
import type { Finding, Rule } from '../rules/rule.ts';

/** A signed English letter with a body and headings or texts after the signature, for tests. */
export function letterForTests(body: string, ...after: readonly string[]): string {
	return [TITLE, body, '(Signed) Kari Berg', ...after].join('\n\n');
}

/** The findings of one rule in a text. */
export function findingsOf(rule: Rule, text: string): Finding[] {
	return checkDocument(documentOf(text), undefined, [rule]);
}

/** The words that the findings of one rule mark. */
export function markedBy(rule: Rule, text: string): string[] {
	return findingsOf(rule, text).map(({ start, end }) => text.slice(start, end));
}

export function documentOf(text: string): UnDocument {
	return readDocument(text).document;
}

const TITLE =
	'Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General';
