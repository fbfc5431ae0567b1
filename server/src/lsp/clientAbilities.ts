import type { ClientCapabilities, DiagnosticTag } from 'vscode-languageserver';
import { isRecord } from './messageShapes.ts';

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

/** What a client says of itself is what somebody has written there: nothing of it is sure. */
export function abilitiesOf({ workspace, textDocument, window }: ClientCapabilities): ClientAbilities {
	const { full, range } = textDocument?.semanticTokens?.requests ?? {};
	const diagnostics = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
	return {
		configuration: workspace?.configuration === true,
		configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
		fileChanges: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
		workspaceFolders: workspace?.workspaceFolders === true,
		pullsDiagnostics: isRecord(textDocument?.diagnostic),
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
		refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
		relatedInformation: diagnostics.relatedInformation === true,
		codeDescriptions: diagnostics.codeDescriptionSupport === true,
		diagnosticTags: listed(diagnostics.tagSupport?.valueSet),
		hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
		codeActionLiterals: isRecord(textDocument?.codeAction?.codeActionLiteralSupport),
		resolvesCodeActions: listed(textDocument?.codeAction?.resolveSupport?.properties).includes('edit'),
		versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
		definitionLinks: textDocument?.definition?.linkSupport === true,
		markdownHovers: listed(textDocument?.hover?.contentFormat).includes('markdown'),
		prepareRename: textDocument?.rename?.prepareSupport === true,
		lineFoldingOnly: textDocument?.foldingRange?.lineFoldingOnly === true,
		tokenDeltas: isRecord(full) && full.delta === true,
		tokenRanges: range === true || isRecord(range),
		showsDocuments: window?.showDocument?.support === true,
	};
}

function listed<Item>(list: readonly Item[] | undefined): readonly Item[] {
	return Array.isArray(list) ? list : [];
}
