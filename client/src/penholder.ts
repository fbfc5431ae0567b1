import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { showAnnexes } from './annexView.ts';
import { registerCommands } from './commands.ts';
import { languageClientOptions, wholeSemanticTokens } from './languageClientOptions.ts';
import { languageServer } from './languageServer.ts';
import { registerPreview } from './preview/previewPanel.ts';
import { showRightToLeft } from './rightToLeft.ts';
import { showStatus } from './statusBar.ts';

/** What the extension gives to its tests and to other extensions. */
export interface Penholder {
	/** The client of the running server; undefined while it is switched off. */
	readonly client: () => BaseLanguageClient | undefined;
}

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** All that is the same in Node and in a browser. */
export async function activatePenholder(context: vscode.ExtensionContext, createClient: CreateClient): Promise<Penholder> {
	const output = vscode.window.createOutputChannel('Penholder', { log: true });
	const server = languageServer(() => {
		const client = createClient(languageClientOptions(context.extensionUri, output));
		client.registerFeature(wholeSemanticTokens);
		return client;
	});
	context.subscriptions.push(
		showRightToLeft(),
		output,
		server,
		showStatus(server.client),
		registerCommands(context, server, output),
		registerPreview(context.extensionUri, server.client),
		showAnnexes(server.client),
	);
	context.subscriptions.push(
		vscode.workspace.onDidChangeConfiguration((change) => {
			if (change.affectsConfiguration('penholder.enable')) void server.startOrStop();
		}),
	);
	await server.startOrStop();
	return { client: server.client };
}
