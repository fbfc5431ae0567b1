import * as vscode from 'vscode';
import { activatePenholder, type Penholder } from './penholder.ts';

/** Starts Penholder where extensions run in Node: the language server is a process of its own. */
export function activate(context: vscode.ExtensionContext): Penholder {
	const module = vscode.Uri.joinPath(context.extensionUri, 'server', 'dist', 'server.js').fsPath;
	return activatePenholder(context, async (options) => {
		const { LanguageClient, TransportKind } = await import('./nodeClient.ts');
		return new LanguageClient('penholder', 'Penholder', { module, transport: TransportKind.ipc }, options);
	});
}
