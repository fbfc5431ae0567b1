import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/browser';
import { activatePenholder, type Penholder } from './penholder.ts';
import { translationsFor } from './translations.ts';

/** Starts Penholder where extensions run in a browser: the language server is a worker. */
export function activate(context: vscode.ExtensionContext): Penholder {
	const scriptAt = (name: string) => vscode.Uri.joinPath(context.extensionUri, 'server', 'dist', name).toString(true);
	return activatePenholder(context, async (options) => {
		const [{ LanguageClient }, translations] = await Promise.all([
			import('vscode-languageclient/browser'),
			translationsFor(context.extensionUri),
		]);
		const initializationOptions = {
			...options.initializationOptions,
			workScript: scriptAt('work.js'),
			...(translations ? { translations } : {}),
		};
		const worker = new Worker(scriptAt('browserServer.js'));
		return new LanguageClient('penholder', 'Penholder', worker, { ...options, initializationOptions });
	});
}

/** Of the browser's interfaces this is the only one in use. */
declare const Worker: new (script: string) => ConstructorParameters<typeof LanguageClient>[2] & object;
