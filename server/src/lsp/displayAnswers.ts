import {
	type CodeLens,
	type DocumentLink,
	type Hover,
	type InlayHint,
	type MarkupContent,
	MarkupKind,
	type Position,
	type Range as ProtocolRange,
} from 'vscode-languageserver';
import { codeLenses } from '../features/codeLenses.ts';
import { documentLinks } from '../features/documentLinks.ts';
import { documentSummary } from '../features/documentSummary.ts';
import type { Explanation } from '../features/explanation.ts';
import { hover } from '../features/hover.ts';
import { inlayHints } from '../features/inlayHints.ts';
import type { AdoptedResolutions } from '../tables/adoptedResolutions.ts';
import { plainMarkdown } from '../text/plainMarkdown.ts';
import { capitalised, type OpenDocument, said } from './openDocument.ts';
import { locationOf, offsetsOf, rangeOf } from './places.ts';

/** Answers that are shown beside the text or over it: what a feature finds, in the words of the protocol. */

export function hoverAnswer(open: OpenDocument, position: Position, resolutions?: AdoptedResolutions): Hover | null {
	const { text, document, findings, settings } = open;
	const found = hover(document, text.offsetAt(position), findings(), settings.sessionOpenings, resolutions);
	return found ? { contents: markup(found.explanations, open), range: rangeOf(text, found) } : null;
}

/** What a status bar shows of a document: "Letter, Arabic", and the session where a line tells it. */
export interface DocumentSummaryAnswer {
	readonly title: string;
	readonly session?: string;
}

export function documentSummaryAnswer(open: OpenDocument): DocumentSummaryAnswer {
	const { title, session } = documentSummary(open.document);
	return { title: capitalised(said(title, open)), ...(session ? { session: said(session, open) } : {}) };
}

export function documentLinksAnswer({ text, document, settings }: OpenDocument): DocumentLink[] {
	return documentLinks(document, settings.documentAddress).map((link) => ({
		range: rangeOf(text, link),
		target: link.target,
		tooltip: link.tooltip,
	}));
}

/** Without a command that shows places a lens is a remark. */
export function codeLensesAnswer(open: OpenDocument): CodeLens[] {
	const { text, document, settings } = open;
	if (!settings.codeLenses) return [];
	return codeLenses(document, settings.sessionOpenings).map((lens) => {
		const range = rangeOf(text, lens);
		const { title, places = [] } = lens;
		const shows = settings.referencesCommand && places.length > 0;
		const locations = places.map((place) => locationOf(text, place));
		return {
			range,
			command: shows
				? { title: said(title, open), command: settings.referencesCommand, arguments: [text.uri, range.start, locations] }
				: { title: said(title, open), command: '' },
		};
	});
}

export function inlayHintsAnswer({ text, document, settings }: OpenDocument, range: ProtocolRange): InlayHint[] {
	if (!settings.inlayHints) return [];
	return inlayHints(document, offsetsOf(text, range)).map(({ offset, label }) => ({
		position: text.positionAt(offset),
		label,
		paddingLeft: true,
	}));
}

function markup(explanations: readonly Explanation[], open: OpenDocument): MarkupContent {
	const markdown = open.client.markdownHovers;
	const paragraphs = explanations.map((explanation) => {
		const heading = said(explanation.heading, open);
		const lines = explanation.lines.map((line) => said(line, open));
		return markdown ? [`**${plainMarkdown(heading)}**`, ...lines.map(plainMarkdown)].join('\n\n') : [heading, ...lines].join('\n');
	});
	return markdown
		? { kind: MarkupKind.Markdown, value: paragraphs.join('\n\n---\n\n') }
		: { kind: MarkupKind.PlainText, value: paragraphs.join('\n\n') };
}
