import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Opened } from './work.ts';

/** Sends findings to clients that do not ask for them. */
export interface DiagnosticsPublisher {
	readonly publish: (text: TextDocument) => void;
	readonly publishAll: () => void;
	readonly clear: (uri: string) => void;
}

/**
 * Findings are computed when the messages that have arrived together are read, for the last version of them only, and are sent with the version
 * that they are about. Those of a version that is no more are never sent.
 */
export function diagnosticsPublisher(
	connection: Connection,
	documents: TextDocuments<TextDocument>,
	open: (uri: string) => Promise<Opened | undefined>,
): DiagnosticsPublisher {
	const publish = async (text: TextDocument): Promise<void> => {
		const { uri, version } = text;
		// Each message that waits takes a turn: the one behind this one may be the next key.
		await nextTurn();
		await nextTurn();
		if (documents.get(uri)?.version !== version) return;
		const opened = await open(uri);
		if (!opened || opened.document.text.version !== version) return;
		await connection.sendDiagnostics({ uri, version, diagnostics: opened.answers.diagnosticsOf(opened.document) });
	};
	const quietly = (text: TextDocument) => void publish(text).catch((error: unknown) => connection.console.error(String(error)));
	return {
		publish: quietly,
		publishAll() {
			for (const text of documents.all()) quietly(text);
		},
		clear(uri) {
			void connection.sendDiagnostics({ uri, diagnostics: [] });
		},
	};
}

/** Behind the messages that wait already. A worker has timers only. */
function nextTurn(): Promise<void> {
	return new Promise((resolve) => {
		if (typeof setImmediate === 'function') setImmediate(resolve);
		else setTimeout(resolve, 0);
	});
}
