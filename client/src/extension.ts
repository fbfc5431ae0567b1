import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activatePenholder, type Penholder } from './penholder.ts';

/** Starts Penholder where extensions run in Node: the language server is a process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<Penholder> {
	const server = {
		module: vscode.Uri.joinPath(context.extensionUri, 'server', 'dist', 'server.js').fsPath,
		transport: TransportKind.ipc,
	};
	return activatePenholder(context, (options) => new LanguageClient('penholder', 'Penholder', server, options));
}
