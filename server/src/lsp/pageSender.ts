import type { Range, TextEdit } from 'vscode-languageserver';
import type { BlockCache } from '../convert/block.ts';
import { pageOf } from '../convert/page.ts';
import { keysOf, pageDifference, type SentPage } from '../convert/pageDifference.ts';
import { pageHtml } from '../convert/pageHtml.ts';
import { pageStyle } from '../convert/pageStyle.ts';
import { type OpenDocument, said } from './openDocument.ts';
import { rangeOf } from './places.ts';

/** The answer to `penholder/page`. */
export interface PageAnswer extends SentPage {
	/** The version of the text that it shows. */
	readonly version: number;
	/** To be handed back as `known` with the next request; then only blocks that this answer has not are sent. */
	readonly number: number;
	/** False where all blocks are here, whatever `known` was: what is shown has to forget what it has. */
	readonly isDifference: boolean;
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
	/** Null where the answer that is known says all. */
	readonly page: (open: OpenDocument, known?: number) => PageAnswer | null;
	readonly forget: (uri: string) => void;
}

export function pageSender(): PageSender {
	const sent = new Map<string, Sent>();
	let number = 0;
	return {
		page(open, known) {
			const { uri, version } = open.text;
			const last = sent.get(uri);
			const isDifference = last !== undefined && last.number === known;
			if (isDifference && last.open === open) return null;
			const marked = open.findings().map(({ start, end, severity }, index) => ({ start, end, severity, id: String(index) }));
			const cache = last && last.cache.size < MOST_KEPT * last.keys.size ? last.cache : new Map();
			const difference = pageDifference(pageOf(open.document, marked, cache), isDifference ? last.keys : new Set());
			number++;
			sent.set(uri, { open, number, keys: keysOf(difference), cache });
			return { ...difference, version, number, isDifference };
		},
		forget: (uri) => void sent.delete(uri),
	};
}

interface Sent {
	/** Another text, other settings or other findings are another object. */
	readonly open: OpenDocument;
	readonly number: number;
	readonly keys: ReadonlySet<string>;
	readonly cache: BlockCache;
}

/** Blocks of earlier versions are kept until there are this many times more than the page has. */
const MOST_KEPT = 3;

/** What is marked by an id of a page of the same version; nothing where there is none any more. */
export function findingAnswer(open: OpenDocument, id: string, version: number): FindingAnswer | null {
	const { text, findings } = open;
	const finding = version === text.version ? findings()[Number(id)] : undefined;
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
