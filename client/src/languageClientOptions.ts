import type * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { rulePages } from './rulePages.ts';

/** The documents that the server reads, and what it is told when it starts. */
export function languageClientOptions(extensionUri: vscode.Uri, outputChannel: vscode.LogOutputChannel): LanguageClientOptions {
	return {
		documentSelector: [{ language: 'undoc' }],
		outputChannel,
		initializationOptions: { ruleDocumentation: rulePages(extensionUri).toString() },
	};
}
