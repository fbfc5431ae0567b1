import {
	type CancellationToken,
	CodeLensRefreshRequest,
	type Connection,
	type Diagnostic,
	type DocumentDiagnosticReport,
	DocumentDiagnosticReportKind,
	ErrorCodes,
	LSPErrorCodes,
	ResponseError,
	TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readEditorSettings } from '../features/editorSettings.ts';
import { capabilitiesFor } from './capabilities.ts';
import { abilitiesOf, type ClientAbilities } from './clientAbilities.ts';
import { clientSettings } from './clientSettings.ts';
import { diagnosticsPublisher } from './diagnosticsPublisher.ts';
import { whenQuiet } from './whenQuiet.ts';
import { loadWork, type Opened, type Work } from './work.ts';

/** What the place where the server runs adds. */
export interface ServerEnvironment {
	/** Where the pages of the rules are, unless the client says otherwise. */
	readonly ruleDocumentation?: string;
}

/**
 * Serves a client until it leaves: the same in Node and in a Web Worker. What reads and answers is loaded behind the answer to `initialize`, so
 * that the client need not wait for the tables.
 */
export function serve(connection: Connection, environment: ServerEnvironment): void {
	const documents = new TextDocuments(TextDocument);
	const settings = clientSettings(connection, readEditorSettings(environment));
	let client: ClientAbilities = abilitiesOf({});
	let isShutDown = false;
	let work: Promise<Work> | undefined;

	const open = async (uri: string): Promise<Opened | undefined> => {
		work ??= loadWork();
		const [{ answers, reader }, chosen] = await Promise.all([work, settings.of(uri)]);
		const text = documents.get(uri);
		return text && { answers, document: reader.read(text, chosen, client) };
	};
	const publisher = diagnosticsPublisher(connection, documents, open);

	connection.onInitialize(({ capabilities, initializationOptions }) => {
		client = abilitiesOf(capabilities);
		settings.begin(client, initializationOptions);
		return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Penholder' } };
	});
	connection.onInitialized(() => {
		work ??= loadWork();
		settings.listen(() => {
			if (!client.pullsDiagnostics) publisher.publishAll();
			refresh(connection, client);
		});
	});
	connection.onShutdown(() => {
		isShutDown = true;
	});

	documents.onDidChangeContent(({ document }) => {
		if (!client.pullsDiagnostics) publisher.publish(document);
	});
	documents.onDidClose(({ document: { uri } }) => {
		settings.forget(uri);
		if (!client.pullsDiagnostics) publisher.clear(uri);
		void work?.then(({ reader }) => {
			if (!documents.get(uri)) reader.forget(uri);
		});
	});

	/** A handler that answers about an open document, as it is when its turn comes; about any other there is nothing to say. */
	const about =
		<Params extends { readonly textDocument: { readonly uri: string } }, Answer, Nothing>(
			nothing: Nothing,
			answer: (opened: Opened, params: Params) => Answer,
		) =>
		async (params: Params, token: CancellationToken): Promise<Answer | Nothing> => {
			if (isShutDown) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down.');
			const opened = await open(params.textDocument.uri);
			if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
			return opened ? answer(opened, params) : nothing;
		};

	const diagnostics = about(fullReport([]), ({ answers, document }) => fullReport(answers.diagnosticsOf(document)));
	connection.languages.diagnostics.on(async (params, token) => {
		await whenQuiet();
		return diagnostics(params, token);
	});
	connection.onDocumentSymbol(about([], ({ answers, document }) => answers.documentSymbolsAnswer(document)));
	connection.onFoldingRanges(about([], ({ answers, document }) => answers.foldingRangesAnswer(document)));
	connection.onSelectionRanges(about(null, ({ answers, document }, { positions }) => answers.selectionRangesAnswer(document, positions)));
	connection.onDocumentHighlight(about([], ({ answers, document }, { position }) => answers.documentHighlightsAnswer(document, position)));
	connection.onDefinition(about([], ({ answers, document }, { position }) => answers.definitionAnswer(document, position)));
	connection.onReferences(
		about([], ({ answers, document }, { position, context }) => answers.referencesAnswer(document, position, context)),
	);
	connection.onCodeAction(about([], ({ answers, document }, params) => answers.codeActionsAnswer(document, params)));

	connection.onPrepareRename(about(null, ({ answers, document }, { position }) => answers.prepareRenameAnswer(document, position)));
	connection.onRenameRequest(
		about(null, ({ answers, document }, { position, newName }) => answers.renameAnswer(document, position, newName)),
	);
	connection.onHover(about(null, ({ answers, document }, { position }) => answers.hoverAnswer(document, position)));
	connection.onCompletion(about(null, ({ answers, document }, { position }) => answers.completionAnswer(document, position, today())));
	connection.onDocumentFormatting(about(null, ({ answers, document }) => answers.formattingAnswer(document)));
	connection.onDocumentRangeFormatting(about(null, ({ answers, document }, { range }) => answers.formattingAnswer(document, range)));
	connection.languages.semanticTokens.on(about({ data: [] }, ({ answers, document }) => answers.semanticTokensAnswer(document)));
	connection.onDocumentLinks(about(null, ({ answers, document }) => answers.documentLinksAnswer(document)));
	connection.onCodeLens(about(null, ({ answers, document }) => answers.codeLensesAnswer(document)));
	connection.languages.inlayHint.on(about(null, ({ answers, document }, { range }) => answers.inlayHintsAnswer(document, range)));

	// A request of our own: what the status bar says.
	connection.onRequest(
		'penholder/documentSummary',
		about(null, ({ answers, document }) => answers.documentSummaryAnswer(document)),
	);

	documents.listen(connection);
	connection.listen();
}

function fullReport(items: Diagnostic[]): DocumentDiagnosticReport {
	return { kind: DocumentDiagnosticReportKind.Full, items };
}

/** The day as it is where the user is; ISO 8601. */
function today(): string {
	const now = new Date();
	return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Asks the client to ask again for what depends on settings. */
function refresh(connection: Connection, client: ClientAbilities): void {
	const asked = [
		client.refreshesDiagnostics ? connection.languages.diagnostics.refresh() : undefined,
		client.refreshesInlayHints ? connection.languages.inlayHint.refresh() : undefined,
		client.refreshesCodeLenses ? connection.sendRequest(CodeLensRefreshRequest.type) : undefined,
	];
	for (const answer of asked) void answer?.catch(() => undefined);
}
