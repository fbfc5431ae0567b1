import type { NodeKind, UnDocument } from '../document/document.ts';
import type { ReferenceKind } from '../references/reference.ts';
import type { Range } from '../text/range.ts';
import type { SemanticTokenType } from './semanticTokenTypes.ts';

/** A stretch on one line that an editor colours; UTF-16 offsets. */
interface SemanticToken extends Range {
	readonly type: SemanticTokenType;
}

/**
 * What is more than words: openers and formulas, numbers, headings, what is cited. Sorted, disjoint, none over the end of a line.
 *
 * @param range where they are wanted, UTF-16 offsets; everywhere where it is absent
 */
export function semanticTokens(document: UnDocument, range: Range = { start: 0, end: document.text.length }): SemanticToken[] {
	const isWanted = ({ start, end }: Range) => start < range.end && end > range.start;
	const marked: SemanticToken[] = document.comments.filter(isWanted).map(({ start, end }) => ({ start, end, type: 'comment' }));
	for (const node of document.nodes) {
		if (!isWanted(node)) continue;
		const type = NODES[node.kind];
		if (type) marked.push({ start: node.start, end: node.end, type });
		if (node.opener) marked.push({ ...place(node.opener), type: 'keyword' });
		if (node.numberRange) marked.push({ ...place(node.numberRange), type: 'number' });
	}
	for (const reference of document.references) {
		if (isWanted(reference)) marked.push({ ...place(reference), type: REFERENCES[reference.kind] });
	}
	return disjoint(marked)
		.flatMap((token) => linesOf(document.text, token))
		.filter(isWanted);
}

function place({ start, end }: Range): Range {
	return { start, end };
}

const NODES: Partial<Record<NodeKind, SemanticTokenType>> = {
	'subject-tags': 'comment',
	distribution: 'property',
	'document-date': 'property',
	'document-language': 'property',
	'original-language': 'property',
	annex: 'namespace',
	'annex-title': 'namespace',
	'request-heading': 'namespace',
	heading: 'namespace',
	enacting: 'keyword',
	furniture: 'comment',
};

const REFERENCES: Readonly<Record<ReferenceKind, SemanticTokenType>> = {
	symbol: 'string',
	date: 'number',
	session: 'property',
	year: 'property',
	'agenda-item': 'number',
	rule: 'number',
	'charter-article': 'number',
	annex: 'namespace',
	paragraph: 'number',
	state: 'type',
};

/** Of two that overlap, the one that begins first and is longest stays. */
function disjoint(tokens: SemanticToken[]): SemanticToken[] {
	let end = 0;
	return tokens
		.sort((one, other) => one.start - other.start || other.end - one.end)
		.filter((token) => {
			if (token.start < end || token.end <= token.start) return false;
			end = token.end;
			return true;
		});
}

/** Looks at the token's own text only: the rest of a line of a megabyte would be looked at for each of its tokens. */
function linesOf(text: string, { start, end, type }: SemanticToken): SemanticToken[] {
	const lines = text.slice(start, end).matchAll(LINE);
	return [...lines].map(({ index, 0: line }) => ({ start: start + index, end: start + index + line.length, type }));
}

const LINE = /[^\r\n]+/g;
