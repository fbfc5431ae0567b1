import { type Range as ProtocolRange, type SemanticTokens, SemanticTokensBuilder, type SemanticTokensDelta } from 'vscode-languageserver';
import { semanticTokens } from '../features/semanticTokens.ts';
import { semanticTokenTypes } from '../features/semanticTokenTypes.ts';
import type { Range } from '../text/range.ts';
import type { OpenDocument } from './openDocument.ts';
import { offsetsOf } from './places.ts';
import { resultIdOf } from './resultIds.ts';

/** Answers about colours. What was answered last about each document is remembered, so that the next answer need only say what is other. */
export interface TokenMemory {
	readonly whole: (document: OpenDocument) => SemanticTokens;
	/** All of them where the last answer is not the one that the client has. */
	readonly since: (document: OpenDocument, previousResultId: string) => SemanticTokens | SemanticTokensDelta;
	readonly within: (document: OpenDocument, range: ProtocolRange) => SemanticTokens;
	readonly forget: (uri: string) => void;
}

export function tokenMemory(): TokenMemory {
	const answered = new Map<string, Required<SemanticTokens>>();
	const whole = (document: OpenDocument): Required<SemanticTokens> => {
		const tokens = { resultId: resultIdOf(document), data: encoded(document) };
		answered.set(document.text.uri, tokens);
		return tokens;
	};
	return {
		whole,
		since(document, previousResultId) {
			const before = answered.get(document.text.uri);
			const now = whole(document);
			return before?.resultId === previousResultId ? difference(before.data, now) : now;
		},
		within: (document, range) => ({ data: encoded(document, offsetsOf(document.text, range)) }),
		forget: (uri) => void answered.delete(uri),
	};
}

function encoded({ text, document }: OpenDocument, range?: Range): number[] {
	const builder = new SemanticTokensBuilder();
	for (const { start, end, type } of semanticTokens(document, range)) {
		const { line, character } = text.positionAt(start);
		builder.push(line, character, end - start, semanticTokenTypes.indexOf(type), 0);
	}
	return builder.build().data;
}

/** One edit of what stands between the beginning and the end that both have. */
function difference(before: readonly number[], { resultId, data }: Required<SemanticTokens>): SemanticTokensDelta {
	const shorter = Math.min(before.length, data.length);
	let start = 0;
	while (start < shorter && before[start] === data[start]) start++;
	let same = 0;
	while (same < shorter - start && before[before.length - 1 - same] === data[data.length - 1 - same]) same++;
	const deleteCount = before.length - start - same;
	const added = data.slice(start, data.length - same);
	return { resultId, edits: deleteCount === 0 && added.length === 0 ? [] : [{ start, deleteCount, data: added }] };
}
