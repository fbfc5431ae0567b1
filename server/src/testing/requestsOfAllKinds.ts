interface Place {
	readonly line: number;
	readonly character: number;
}

/** One request of each kind that is asked about a document, at a place and from its beginning to that place. */
export function requestsAbout(uri: string, at: Place): [method: string, params: object][] {
	const textDocument = { uri };
	const range = { start: { line: 0, character: 0 }, end: at };
	const options = { tabSize: 4, insertSpaces: false };
	return [
		['penholder/documentSummary', { textDocument }],
		['penholder/annexes', { textDocument }],
		['penholder/page', { textDocument }],
		['penholder/finding', { textDocument, start: 0, end: 1, code: 'clause/number', version: 1 }],
		['penholder/pageFile', { textDocument }],
		['penholder/submittedText', { textDocument }],
		['penholder/checklist', { textDocument }],
		['penholder/refactor', { textDocument, range, name: 'change-digits' }],
		['textDocument/diagnostic', { textDocument }],
		['textDocument/documentSymbol', { textDocument }],
		['textDocument/foldingRange', { textDocument }],
		['textDocument/selectionRange', { textDocument, positions: [at] }],
		['textDocument/documentHighlight', { textDocument, position: at }],
		['textDocument/definition', { textDocument, position: at }],
		['textDocument/references', { textDocument, position: at, context: { includeDeclaration: true } }],
		['textDocument/codeAction', { textDocument, range, context: { diagnostics: [], only: ['refactor', 'quickfix', 'source'] } }],
		['textDocument/prepareRename', { textDocument, position: at }],
		['textDocument/rename', { textDocument, position: at, newName: 'IV' }],
		['textDocument/hover', { textDocument, position: at }],
		['textDocument/completion', { textDocument, position: at }],
		['textDocument/formatting', { textDocument, options }],
		['textDocument/rangeFormatting', { textDocument, range, options }],
		['textDocument/onTypeFormatting', { textDocument, position: at, ch: '\n', options }],
		['textDocument/semanticTokens/full', { textDocument }],
		['textDocument/semanticTokens/full/delta', { textDocument, previousResultId: '1' }],
		['textDocument/semanticTokens/range', { textDocument, range }],
		['textDocument/documentLink', { textDocument }],
		['textDocument/codeLens', { textDocument }],
		['textDocument/inlayHint', { textDocument, range }],
	];
}

/** One request of each kind that is about no document, or about all. */
export function requestsAboutNoDocument(): [method: string, params: object][] {
	return [
		['workspace/symbol', { query: 'decides' }],
		['workspace/diagnostic', { previousResultIds: [] }],
		['workspace/executeCommand', { command: 'penholder.showRule', arguments: ['clause/number'] }],
		['codeAction/resolve', { title: 'A title', kind: 'refactor', data: { uri: 'untitled:a', version: 1, name: 'split', range: {} } }],
		['penholder/pageStyle', {}],
		['penholder/newDocumentChoices', { kind: 'letter', language: 'en' }],
		['penholder/newDocument', { kind: 'letter', language: 'fr', state: 'KE' }],
	];
}
