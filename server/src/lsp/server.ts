import {
	type CancellationToken,
	CodeLensRefreshRequest,
	type CompletionParams,
	type Connection,
	type Diagnostic,
	DidChangeWatchedFilesNotification,
	type DocumentDiagnosticParams,
	type DocumentDiagnosticReport,
	DocumentDiagnosticReportKind,
	type HoverParams,
	ShowMessageNotification,
	TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readClientOptions } from '../features/editorSettings.ts';
import { englishMessages, givenMessages, loadMessages, type Messages } from '../languages/messageBundles.ts';
import { isRuleCode, settingsFileName } from '../rules/settings.ts';
import { type AdoptedResolutions, adoptedResolutions } from '../tables/adoptedResolutions.ts';
import type { Sentence } from '../text/sentence.ts';
import type { NewDocumentParams } from './authorAnswers.ts';
import { capabilitiesFor, SHOW_RULE } from './capabilities.ts';
import { changeSignal } from './changeSignal.ts';
import { abilitiesOf, type ClientAbilities } from './clientAbilities.ts';
import { clientFiles } from './clientFiles.ts';
import { clientSettings } from './clientSettings.ts';
import { diagnosticsPublisher } from './diagnosticsPublisher.ts';
import { documentSettings } from './documentSettings.ts';
import { LOST_CHANGE } from './gatedReader.ts';
import { LARGEST_DOCUMENT } from './largestDocument.ts';
import { lostChange, tooLong, warning } from './notices.ts';
import type { Mark } from './pageSender.ts';
import type { RefactorParams } from './refactoringAnswers.ts';
import { resultIdOf } from './resultIds.ts';
import { syncedText } from './syncedText.ts';
import { throwIfCancelled, whenQuiet } from './whenQuiet.ts';
import { type LoadModules, loadWork, type Opened, type Work } from './work.ts';
import { answerAboutWorkspace } from './workspaceAnswers.ts';
import { workspaceDocuments } from './workspaceDocuments.ts';
import { folderAddress, noFiles, type WorkspaceFiles } from './workspaceFiles.ts';

/** What the place where the server runs adds. */
export interface ServerEnvironment {
	readonly loadModules: LoadModules;
	/** Where the pages of the rules are, unless the client says otherwise. */
	readonly ruleDocumentation?: string;
	/** Absent where there are no files to look at. */
	readonly files?: WorkspaceFiles;
	/** The address of the table of adopted resolutions among the files; absent where there is none. */
	readonly resolutionsTable?: string;
}

/**
 * Serves a client until it leaves: the same in Node and in a Web Worker. What reads and answers is loaded behind the answer to `initialize`, so
 * that the client need not wait for the tables.
 */
export function serve(connection: Connection, environment: ServerEnvironment): void {
	let files = environment.files ?? noFiles;
	let { resolutionsTable } = environment;
	const documents = new TextDocuments(syncedText);
	const fromClient = clientSettings(connection, readClientOptions(environment));
	const changes = changeSignal();
	let client: ClientAbilities = abilitiesOf({});
	let speech: Promise<Messages> = Promise.resolve(englishMessages);
	let folders: readonly string[] = [];
	let workScript: string | undefined;
	let loading: Promise<Work> | undefined;
	let resolutions: Promise<AdoptedResolutions | undefined> | undefined;
	const work = (): Promise<Work> => {
		loading ??= loadWork(environment.loadModules, workScript);
		return loading;
	};
	const settings = documentSettings({
		connection,
		client: fromClient,
		files: () => files,
		workspaceFolders: () => folders,
		work,
		messages: () => speech,
	});

	const open = async (uri: string): Promise<Opened | undefined> => {
		const [{ answers, reader, tokens }, chosen, messages] = await Promise.all([work(), settings.of(uri), speech]);
		const text = documents.get(uri);
		if (text && isTooLong(text)) return undefined;
		return text && { answers, tokens, document: reader.read(text, chosen, client, messages) };
	};
	/** Nobody waits for it, and a fault in it is met again, and told of, where somebody does. */
	const rehearse = async (opened: Pick<Opened, 'answers' | 'document'>): Promise<void> => {
		const { rehearsal } = await work();
		await rehearsal.of(opened, today()).catch(() => undefined);
	};
	const publisher = diagnosticsPublisher(connection, documents, open, rehearse);
	const settingsChanged = (): void => {
		if (!client.pullsDiagnostics) publisher.publishAll();
		refresh(connection, client);
		changes.tell();
	};

	connection.onInitialize(({ capabilities, initializationOptions, locale, workspaceFolders, rootUri }) => {
		speech = Promise.resolve(givenMessages(locale, initializationOptions?.translations) ?? spokenMessages(locale));
		client = abilitiesOf(capabilities);
		folders = (workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : [])).map(({ uri }) => folderAddress(uri));
		fromClient.begin(client, initializationOptions);
		if (initializationOptions?.readsFiles === true) files = clientFiles(connection, environment.files);
		if (typeof initializationOptions?.workScript === 'string') workScript = initializationOptions.workScript;
		if (typeof initializationOptions?.resolutionsTable === 'string') resolutionsTable ??= initializationOptions.resolutionsTable;
		return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Penholder' } };
	});
	connection.onInitialized(() => {
		void work();
		fromClient.listen(() => {
			settings.clientChanged();
			settingsChanged();
		});
		if (client.fileChanges) watchFiles(connection);
		if (client.workspaceFolders)
			connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
				const gone = removed.map(({ uri }) => folderAddress(uri));
				folders = [...folders.filter((folder) => !gone.includes(folder)), ...added.map(({ uri }) => folderAddress(uri))];
				settings.filesChanged();
				settingsChanged();
			});
	});
	connection.onDidChangeWatchedFiles((changed) => {
		if (changed.changes.some(({ uri }) => uri.endsWith(`/${settingsFileName}`))) {
			settings.filesChanged();
			settingsChanged();
		} else changes.tell();
	});

	const warn = async (said: Sentence): Promise<void> => {
		try {
			await connection.sendNotification(ShowMessageNotification.type, warning(said, await speech));
		} catch {
			// A client that has gone need not be warned.
		}
	};
	connection.onNotification(LOST_CHANGE, ({ uri }: { readonly uri: string }) => {
		if (documents.get(uri)) void warn(lostChange(uri));
	});

	documents.onDidOpen(() => {
		// Where nobody tells of files that change, they are looked at again when a document is opened or saved.
		if (!client.fileChanges) settings.filesChanged();
		changes.tell();
	});
	documents.onDidSave(() => {
		if (client.fileChanges) return;
		settings.filesChanged();
		settingsChanged();
	});
	/** Forgets what has been read of a document that is no more, or too long now. */
	const forget = async (uri: string): Promise<void> => {
		if (!client.pullsDiagnostics) publisher.clear(uri);
		const loaded = await loading;
		const text = documents.get(uri);
		if (!loaded || (text && !isTooLong(text))) return;
		for (const memory of [loaded.reader, loaded.tokens, loaded.pages]) memory.forget(uri);
	};
	const unread = new Set<string>();
	documents.onDidChangeContent(({ document }) => {
		const { uri } = document;
		if (!isTooLong(document)) {
			unread.delete(uri);
			if (!client.pullsDiagnostics) publisher.publish(document);
		} else if (!unread.has(uri)) {
			unread.add(uri);
			void warn(tooLong(uri));
			void forget(uri);
		}
	});
	documents.onDidClose(({ document: { uri } }) => {
		unread.delete(uri);
		settings.forget(uri);
		changes.tell();
		void forget(uri);
	});

	/** A handler that answers about an open document, as it is when its turn comes; about any other there is nothing to say. */
	const about =
		<Params extends { readonly textDocument: { readonly uri: string } }, Answer, Nothing>(
			nothing: Nothing,
			answer: (opened: Opened, params: Params) => Answer,
		) =>
		async (params: Params, token: CancellationToken): Promise<Answer | Nothing> => {
			throwIfCancelled(token);
			const opened = await open(params.textDocument.uri);
			throwIfCancelled(token);
			return opened ? answer(opened, params) : nothing;
		};

	/** The table of resolutions is read when it is first of use. It comes before the document, which may change meanwhile. */
	const withResolutions =
		<Params, Answer>(
			handler: (resolutions: AdoptedResolutions | undefined) => (params: Params, token: CancellationToken) => Promise<Answer>,
		) =>
		async (params: Params, token: CancellationToken): Promise<Answer> => {
			resolutions ??= readResolutions(files, resolutionsTable);
			return handler(await resolutions)(params, token);
		};

	const report = about(
		fullReport([]),
		({ answers, document }, { previousResultId }: DocumentDiagnosticParams): DocumentDiagnosticReport => {
			const resultId = resultIdOf(document);
			if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
			void rehearse({ answers, document });
			return fullReport(answers.diagnosticsOf(document), resultId);
		},
	);
	// Editors ask for findings first, at once after a key; what they ask next, as for the page, takes less time and comes before the check.
	connection.languages.diagnostics.on(async (params, token) => {
		await open(params.textDocument.uri);
		await whenQuiet(SHORT_WAIT);
		return report(params, token);
	});
	answerAboutWorkspace(connection, {
		documents: workspaceDocuments({
			files: () => files,
			workspaceFolders: () => folders,
			openUris: () => documents.keys(),
			open,
			async read(text, before) {
				const [{ answers, tokens, read }, chosen, messages] = await Promise.all([work(), settings.of(text.uri), speech]);
				return { answers, tokens, document: read(text, chosen, client, messages, before) };
			},
		}),
		changes,
		isChecked: async (uri) => (await settings.of(uri)).workspaceDiagnostics,
		tellsOfFiles: () => client.fileChanges,
	});
	const outline = about([], ({ answers, document }: Opened) => answers.documentSymbolsAnswer(document));
	connection.onDocumentSymbol(async (params, token) => {
		await whenQuiet();
		return outline(params, token);
	});
	connection.onFoldingRanges(about([], ({ answers, document }) => answers.foldingRangesAnswer(document)));
	connection.onSelectionRanges(about(null, ({ answers, document }, { positions }) => answers.selectionRangesAnswer(document, positions)));
	connection.onDocumentHighlight(about([], ({ answers, document }, { position }) => answers.documentHighlightsAnswer(document, position)));
	connection.onDefinition(about([], ({ answers, document }, { position }) => answers.definitionAnswer(document, position)));
	connection.onReferences(
		about([], ({ answers, document }, { position, context }) => answers.referencesAnswer(document, position, context)),
	);
	connection.onCodeAction(
		about([], ({ answers, document }, params) => [
			...answers.codeActionsAnswer(document, params),
			...answers.refactoringActions(document, params),
		]),
	);
	connection.onCodeActionResolve(async (action) => {
		const uri = (await work()).answers.actionAddress(action);
		const opened = uri === undefined ? undefined : await open(uri);
		return opened ? opened.answers.resolvedAction(opened.document, action) : action;
	});
	connection.onRequest(
		'penholder/refactor',
		about(null, ({ answers, document }, params: RefactorParams) => answers.refactorAnswer(document, params)),
	);

	connection.onPrepareRename(about(null, ({ answers, document }, { position }) => answers.prepareRenameAnswer(document, position)));
	connection.onRenameRequest(
		about(null, ({ answers, document }, { position, newName }) => answers.renameAnswer(document, position, newName)),
	);
	connection.onHover(
		withResolutions((resolutions) =>
			about(null, ({ answers, document }, { position }: HoverParams) => answers.hoverAnswer(document, position, resolutions)),
		),
	);
	connection.onCompletion(
		withResolutions((resolutions) =>
			about(null, ({ answers, document }, { position }: CompletionParams) =>
				answers.completionAnswer(document, position, today(), resolutions),
			),
		),
	);
	connection.onDocumentFormatting(about(null, ({ answers, document }) => answers.formattingAnswer(document)));
	connection.onDocumentRangeFormatting(about(null, ({ answers, document }, { range }) => answers.formattingAnswer(document, range)));
	connection.onDocumentOnTypeFormatting(
		about(null, ({ answers, document }, { position }) => answers.onTypeFormattingAnswer(document, position)),
	);
	connection.languages.semanticTokens.on(about({ data: [] }, ({ tokens, document }) => tokens.whole(document)));
	connection.languages.semanticTokens.onDelta(
		about({ data: [] }, ({ tokens, document }, { previousResultId }) => tokens.since(document, previousResultId)),
	);
	connection.languages.semanticTokens.onRange(about({ data: [] }, ({ tokens, document }, { range }) => tokens.within(document, range)));
	connection.onDocumentLinks(about(null, ({ answers, document }) => answers.documentLinksAnswer(document)));
	connection.onCodeLens(about(null, ({ answers, document }) => answers.codeLensesAnswer(document)));
	connection.languages.inlayHint.on(about(null, ({ answers, document }, { range }) => answers.inlayHintsAnswer(document, range)));

	connection.onExecuteCommand(async ({ command, arguments: [code] = [] }) => {
		const { ruleDocumentation } = await fromClient.of('');
		if (command !== SHOW_RULE || !isRuleCode(code) || ruleDocumentation === '') return null;
		await connection.window.showDocument({ uri: `${ruleDocumentation}${code}.md`, external: false, takeFocus: true });
		return null;
	});

	// A request of our own: what the status bar says.
	connection.onRequest(
		'penholder/documentSummary',
		about(null, ({ answers, document }) => answers.documentSummaryAnswer(document)),
	);

	// What the view of annexes shows.
	connection.onRequest(
		'penholder/annexes',
		about([], ({ answers, document }) => answers.annexesAnswer(document)),
	);
	// What the preview shows: the page, and what a mark on it is about.
	const page = about(null, async ({ document }, { known, isChecked }: PageParams) => (await work()).pages.page(document, known, isChecked));
	connection.onRequest('penholder/page', async (params: PageParams, token) => {
		if (params.isChecked) await whenQuiet();
		return page(params, token);
	});
	connection.onRequest(
		'penholder/finding',
		about(null, ({ answers, document }, mark: FindingParams) => answers.findingAnswer(document, mark)),
	);
	connection.onRequest(
		'penholder/pageFile',
		about(null, ({ answers, document }) => answers.pageFileAnswer(document)),
	);
	connection.onRequest('penholder/pageStyle', async () => (await work()).answers.pageStyleAnswer());

	connection.onRequest(
		'penholder/submittedText',
		about(null, ({ answers, document }) => answers.submittedTextAnswer(document)),
	);

	connection.onRequest(
		'penholder/checklist',
		about(null, ({ answers, document }) => answers.checklistAnswer(document)),
	);

	// What a new document is made of, and the document.
	const openingsOf = async ({ scope }: NewDocumentParams) => (scope === undefined ? {} : (await settings.of(scope)).sessionOpenings);
	connection.onRequest('penholder/newDocumentChoices', async (params: NewDocumentParams) =>
		(await work()).answers.newDocumentChoicesAnswer(params, today(), await openingsOf(params), await speech),
	);
	connection.onRequest('penholder/newDocument', async (params: NewDocumentParams) =>
		(await work()).answers.newDocumentAnswer(params, today(), await openingsOf(params)),
	);

	documents.listen(connection);
	connection.listen();
}

/** Turns of the event loop: longer than the request for a page takes to be read, shorter than what is long on the wire waits. */
const SHORT_WAIT = 2;

function isTooLong(text: TextDocument): boolean {
	return text.getText().length > LARGEST_DOCUMENT;
}

interface AboutDocument {
	readonly textDocument: { readonly uri: string };
}

interface PageParams extends AboutDocument {
	/** The number of the answer that is shown now. */
	readonly known?: number;
	/** True to wait for the findings in this version of the text. */
	readonly isChecked?: boolean;
}

interface FindingParams extends AboutDocument, Mark {}

/** Titles are a help and no need: a table that is not there, or not whole, is one without titles. */
async function readResolutions(files: WorkspaceFiles, address: string | undefined): Promise<AdoptedResolutions | undefined> {
	try {
		const table = address === undefined ? undefined : await files.read(address);
		return table === undefined ? undefined : adoptedResolutions(JSON.parse(table));
	} catch {
		return undefined;
	}
}

/** Where the translations are not there, or not whole, the server speaks English. */
function spokenMessages(locale: string | undefined): Promise<Messages> {
	return loadMessages(locale).catch(() => englishMessages);
}

function fullReport(items: Diagnostic[], resultId?: string): DocumentDiagnosticReport {
	return { kind: DocumentDiagnosticReportKind.Full, items, ...(resultId === undefined ? {} : { resultId }) };
}

/** Asks to be told of settings files and documents that change on the disk. */
function watchFiles(connection: Connection): void {
	const watchers = [settingsFileName, '*.undoc', '*.undoc.txt', '*.undoc.md'].map((name) => ({ globPattern: `**/${name}` }));
	void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
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
