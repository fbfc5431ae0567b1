import type { Range, TextEdit } from 'vscode-languageserver';
import type { MarkedPlace } from '../convert/block.ts';
import { movedMarks } from '../convert/movedMarks.ts';
import { type PageVersion, pageOf, pageVersion } from '../convert/page.ts';
import { isSamePage, type PageDifference, pageDifference } from '../convert/pageDifference.ts';
import { pageHtml } from '../convert/pageHtml.ts';
import { pageStyle } from '../convert/pageStyle.ts';
import type { Finding } from '../rules/rule.ts';
import { type OpenDocument, said } from './openDocument.ts';
import { rangeOf } from './places.ts';

/** The answer to `penholder/page`. */
export interface PageAnswer extends PageDifference {
	/** The version of the text that it shows. */
	readonly version: number;
	/** To be handed back as `known` with the next request; then only what has changed since is sent. */
	readonly number: number;
	/** False where the whole page is here, whatever `known` was: what is shown has to forget what it has. */
	readonly isDifference: boolean;
	/** False where the text has not been checked yet: the findings of the last check are marked, where they stand now. */
	readonly hasFindings: boolean;
}

/** The answer to `penholder/finding`: what a mark on a page is about. */
export interface FindingAnswer {
	readonly code: string;
	readonly severity: string;
	readonly message: string;
	readonly range: Range;
	readonly fixes: readonly { readonly title: string; readonly edits: readonly TextEdit[] }[];
}

/** Sends pages to what shows them, each time only what has changed since the last one. */
export interface PageSender {
	/**
	 * Null where the page that is known is the page still. The text is checked for it where `isChecked` asks for that; else the page does not wait for
	 * the check, which may take longer than all else.
	 */
	readonly page: (open: OpenDocument, known?: number, isChecked?: boolean) => PageAnswer | null;
	readonly forget: (uri: string) => void;
}

export function pageSender(): PageSender {
	const sent = new Map<string, Sent>();
	let number = 0;
	return {
		page(open, known, isChecked = false) {
			const { uri, version } = open.text;
			const last = sent.get(uri);
			const isDifference = last !== undefined && last.number === known;
			const hasFindings = isChecked || open.lastCheck()?.document === open.document;
			if (isDifference && last.open === open && (last.hasFindings || !hasFindings)) return null;
			const marked = hasFindings ? markedBy(open.findings()) : marksSoFar(open);
			const made = pageVersion(open.document, marked, last?.made);
			const difference = pageDifference(isDifference ? last.made : undefined, made);
			const isKnown = isDifference && last.open.text.version === version && isSamePage(last.made.page, difference);
			if (!isKnown) number++;
			sent.set(uri, { open, number: isKnown ? last.number : number, made, hasFindings });
			return isKnown ? null : { ...difference, version, number, isDifference, hasFindings };
		},
		forget: (uri) => void sent.delete(uri),
	};
}

interface Sent {
	/** Another text, other settings or other findings are another object. */
	readonly open: OpenDocument;
	readonly number: number;
	readonly made: PageVersion;
	readonly hasFindings: boolean;
}

function markedBy(findings: readonly Finding[]): readonly MarkedPlace[] {
	return findings.map(({ start, end, severity, code }) => ({ start, end, severity, code }));
}

/** What the last check has found, where it stands now. */
function marksSoFar({ document, lastCheck }: OpenDocument): readonly MarkedPlace[] {
	const check = lastCheck();
	return check ? movedMarks(markedBy(check.findings), check.document.text, document.text) : [];
}

/** What a mark is about: where it stands (UTF-16 units) in a version of the text, and the code of its rule. */
export interface Mark {
	readonly start: number;
	readonly end: number;
	readonly code: string;
	readonly version: number;
}

/** What a mark on a page is about; nothing where the text is another one by now, or nothing is found there any more. */
export function findingAnswer(open: OpenDocument, { start, end, code: rule, version }: Mark): FindingAnswer | null {
	const { text, findings } = open;
	if (version !== text.version) return null;
	const finding = findings().find((found) => found.start === start && found.end === end && found.code === rule);
	if (!finding) return null;
	const { code, severity, message, fixes = [] } = finding;
	return {
		code,
		severity,
		message: said(message, open),
		range: rangeOf(text, finding),
		fixes: fixes.map(({ title, edits }) => ({
			title: said(title, open),
			edits: edits.map((edit) => ({ range: rangeOf(text, edit), newText: edit.newText })),
		})),
	};
}

/** A file to be read in a browser and printed. */
export function pageFileAnswer({ document }: OpenDocument): string {
	return pageHtml(pageOf(document));
}

/** How pages look: CSS for elements below one of class `page`. */
export function pageStyleAnswer(): string {
	return pageStyle;
}
