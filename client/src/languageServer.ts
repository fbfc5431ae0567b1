import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The language server, as the rest of the extension sees it. */
export interface LanguageServer extends vscode.Disposable {
	readonly client: () => BaseLanguageClient | undefined;
	/** Does what the setting `penholder.enable` says. */
	readonly startOrStop: () => Promise<void>;
	readonly restart: () => Promise<void>;
}

/** A server that is not running yet. What is asked of it is done in the order in which it is asked. */
export function languageServer(create: () => Promise<BaseLanguageClient>): LanguageServer {
	let client: BaseLanguageClient | undefined;
	let last: Promise<void> = Promise.resolve();

	const inTurn = (step: () => Promise<void>): Promise<void> => {
		last = last.then(step, step);
		return last;
	};
	const stop = async (): Promise<void> => {
		const stopping = client;
		client = undefined;
		// A server that could not start cannot be stopped either, which is no reason not to start another.
		await stopping?.dispose().catch(() => undefined);
	};
	const start = async (): Promise<void> => {
		if (client || !isEnabled()) return;
		await editorGoesOn();
		client = await create();
		await client.start();
	};

	return {
		client: () => client,
		startOrStop: () => inTurn(() => (isEnabled() ? start() : stop())),
		restart: () => inTurn(() => stop().then(start)),
		dispose: () => void inTurn(stop),
	};
}

/** What speaks to the server takes a moment to load: the editor, which waits for the extension, goes on before. */
function editorGoesOn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

function isEnabled(): boolean {
	return vscode.workspace.getConfiguration('penholder').get('enable', true);
}
