import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { semanticTokenTypes } from '../features/semanticTokenTypes.ts';
import type { ClientAbilities } from './clientAbilities.ts';

/** What the server offers to a client. */
export function capabilitiesFor(client: ClientAbilities): ServerCapabilities {
	return {
		...(client.showsDocuments ? { executeCommandProvider: { commands: [SHOW_RULE] } } : {}),
		positionEncoding: 'utf-16',
		textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
		workspaceSymbolProvider: { workDoneProgress: true },
		workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
		documentSymbolProvider: true,
		foldingRangeProvider: true,
		selectionRangeProvider: true,
		documentHighlightProvider: true,
		definitionProvider: true,
		referencesProvider: true,
		renameProvider: client.prepareRename ? { prepareProvider: true } : true,
		hoverProvider: true,
		// Behind the slash of a symbol its number is proposed.
		completionProvider: { triggerCharacters: ['/'] },
		documentFormattingProvider: true,
		documentRangeFormattingProvider: true,
		documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
		semanticTokensProvider: {
			legend: { tokenTypes: [...semanticTokenTypes], tokenModifiers: [] },
			full: client.tokenDeltas ? { delta: true } : true,
			range: client.tokenRanges,
		},
		documentLinkProvider: { resolveProvider: false },
		codeLensProvider: { resolveProvider: false },
		inlayHintProvider: true,
		...(client.codeActionLiterals
			? { codeActionProvider: { codeActionKinds: [...ACTION_KINDS], resolveProvider: client.resolvesCodeActions } }
			: {}),
		...(client.pullsDiagnostics
			? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: true, workDoneProgress: true } }
			: {}),
	};
}

/** The command by which the server lets a client show the page of a rule, with the rule's code. */
export const SHOW_RULE = 'penholder.showRule';

const ACTION_KINDS = [
	CodeActionKind.QuickFix,
	CodeActionKind.RefactorExtract,
	'refactor.move',
	CodeActionKind.RefactorRewrite,
	`${CodeActionKind.RefactorRewrite}.renumber`,
	`${CodeActionKind.RefactorRewrite}.splitParagraphs`,
	`${CodeActionKind.RefactorRewrite}.joinLines`,
	`${CodeActionKind.RefactorRewrite}.digits`,
	`${CodeActionKind.SourceFixAll}.penholder`,
];
