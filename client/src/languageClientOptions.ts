import * as vscode from 'vscode';
import type { LanguageClientOptions, StaticFeature } from 'vscode-languageclient';
import { readingOptions } from './readFiles.ts';
import { showReferences, withPlaces } from './referenceLenses.ts';
import { isShownFromTheRight } from './rightToLeft.ts';
import { outlineRows } from './rowWords.ts';
import { rulePages } from './rulePages.ts';
import { whenServerEnds } from './serverFaults.ts';
import { tokensOfWholeLines } from './wholeLines.ts';
import { hasLettersFromTheRight } from './writingDirection.ts';

/** The documents that the server reads, what it is told when it starts, and what is changed in its answers for the sake of this editor. */
export function languageClientOptions(extensionUri: vscode.Uri, outputChannel: vscode.LogOutputChannel): LanguageClientOptions {
	return {
		documentSelector: [{ language: 'undoc' }],
		outputChannel,
		errorHandler: whenServerEnds(),
		// What is shown over a text may quote it: no link in it runs a command, and no HTML in it is shown as such.
		markdown: { isTrusted: false, supportHtml: false },
		initializationOptions: {
			ruleDocumentation: rulePages(extensionUri).toString(),
			explainCommand: 'penholder.explainRule',
			referencesCommand: showReferences,
			...readingOptions(extensionUri),
		},
		middleware: {
			async provideDocumentSemanticTokens(document, cancellation, next) {
				const tokens = await next(document, cancellation);
				if (isShownFromTheRight(document)) return tokens;
				return (
					tokens &&
					new vscode.SemanticTokens(
						tokensOfWholeLines(tokens.data, (line) => (line < document.lineCount ? document.lineAt(line).text : '')),
					)
				);
			},
			async provideDocumentSymbols(document, cancellation, next) {
				const symbols = await next(document, cancellation);
				return symbols && outlineRows(symbols);
			},
			async provideCodeLenses(document, cancellation, next) {
				return (await next(document, cancellation))?.map(withPlaces);
			},
			async provideDocumentLinks(document, cancellation, next) {
				const links = await next(document, cancellation);
				if (isShownFromTheRight(document)) return links;
				return links?.filter(({ range }) => !hasLettersFromTheRight(document.lineAt(range.start.line).text));
			},
		},
	};
}

/** Asks the server for whole answers about colours: a difference between two of its answers is none between what has been made of them. */
export const wholeSemanticTokens: StaticFeature = {
	fillClientCapabilities({ textDocument }) {
		// Answers about a part of the text would pass by what is done to whole ones.
		if (textDocument?.semanticTokens)
			textDocument.semanticTokens.requests = { ...textDocument.semanticTokens.requests, full: true, range: false };
	},
	initialize() {},
	getState: () => ({ kind: 'static' }),
	clear() {},
};
