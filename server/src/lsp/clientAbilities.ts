import type { ClientCapabilities, DiagnosticTag } from 'vscode-languageserver';

/** What a client can do, as far as an answer depends on it. A client that says nothing about itself can do none of it. */
export interface ClientAbilities {
	readonly configuration: boolean;
	readonly configurationChanges: boolean;
	readonly fileChanges: boolean;
	readonly workspaceFolders: boolean;
	readonly pullsDiagnostics: boolean;
	readonly refreshesDiagnostics: boolean;
	readonly refreshesCodeLenses: boolean;
	readonly refreshesInlayHints: boolean;
	readonly relatedInformation: boolean;
	readonly codeDescriptions: boolean;
	readonly diagnosticTags: readonly DiagnosticTag[];
	readonly hierarchicalSymbols: boolean;
	readonly codeActionLiterals: boolean;
	readonly resolvesCodeActions: boolean;
	readonly versionedEdits: boolean;
	readonly definitionLinks: boolean;
	readonly markdownHovers: boolean;
	readonly prepareRename: boolean;
	readonly lineFoldingOnly: boolean;
	readonly tokenDeltas: boolean;
	readonly tokenRanges: boolean;
	readonly showsDocuments: boolean;
}

export function abilitiesOf({ workspace, textDocument, window }: ClientCapabilities): ClientAbilities {
	const { full, range } = textDocument?.semanticTokens?.requests ?? {};
	const diagnostics = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
	return {
		configuration: workspace?.configuration ?? false,
		configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
		fileChanges: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
		workspaceFolders: workspace?.workspaceFolders ?? false,
		pullsDiagnostics: textDocument?.diagnostic !== undefined,
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
		refreshesCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
		refreshesInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
		relatedInformation: diagnostics.relatedInformation ?? false,
		codeDescriptions: diagnostics.codeDescriptionSupport ?? false,
		diagnosticTags: diagnostics.tagSupport?.valueSet ?? [],
		hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
		codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
		resolvesCodeActions: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
		versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
		definitionLinks: textDocument?.definition?.linkSupport ?? false,
		markdownHovers: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
		prepareRename: textDocument?.rename?.prepareSupport ?? false,
		lineFoldingOnly: textDocument?.foldingRange?.lineFoldingOnly ?? false,
		tokenDeltas: (typeof full === 'object' && full.delta) ?? false,
		tokenRanges: range !== undefined && range !== false,
		showsDocuments: window?.showDocument?.support ?? false,
	};
}
