import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { showAnnexes } from './annexView.ts';
import { provideBesideTexts } from './besideTexts.ts';
import { registerCommands } from './commands.ts';
import { languageClientOptions, wholeSemanticTokens } from './languageClientOptions.ts';
import { languageServer } from './languageServer.ts';
import { registerPreview } from './preview/previewPanel.ts';
import { readFilesFor } from './readFiles.ts';
import { recogniseDocuments } from './recognition/recognise.ts';
import { showRightToLeft } from './rightToLeft.ts';
import { showStatus } from './statusBar.ts';

/** What the extension gives to its tests and to other extensions. */
export interface Penholder {
	/** The client of the running server; undefined while it is switched off. */
	readonly client: () => BaseLanguageClient | undefined;
	/** Starts the server where it is not running and not switched off. Documents of the United Nations do so when they are opened. */
	readonly start: () => Promise<void>;
}

/** What speaks to the server is loaded when the editor goes on: it is larger than the rest of the extension. */
type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** All that is the same in Node and in a browser. */
export function activatePenholder(context: vscode.ExtensionContext, createClient: CreateClient): Penholder {
	const output = vscode.window.createOutputChannel('Penholder', { log: true });
	const server = languageServer(async () => {
		const client = await createClient(languageClientOptions(context.extensionUri, output));
		client.registerFeature(wholeSemanticTokens);
		readFilesFor(client, context.extensionUri);
		return client;
	});
	context.subscriptions.push(
		showRightToLeft(),
		provideBesideTexts(),
		recogniseDocuments(context.globalState),
		output,
		server,
		showStatus(server.client),
		registerCommands(context, server, output),
		registerPreview(context.extensionUri, server),
		showAnnexes(server.client),
	);
	const start = () => server.startOrStop().catch((error) => output.error(error));
	const startFor = ({ languageId }: vscode.TextDocument) => {
		if (languageId === 'undoc' && !server.client()) void start();
	};
	for (const document of vscode.workspace.textDocuments) startFor(document);
	context.subscriptions.push(
		vscode.workspace.onDidOpenTextDocument(startFor),
		vscode.workspace.onDidChangeConfiguration((change) => {
			if (change.affectsConfiguration('penholder.enable')) void start();
		}),
	);
	return { client: server.client, start };
}
