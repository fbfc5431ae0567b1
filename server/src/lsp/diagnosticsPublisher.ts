import type { Connection, PublishDiagnosticsParams, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { whenQuiet } from './whenQuiet.ts';
import type { Opened } from './work.ts';

/** Sends findings to clients that do not ask for them. */
interface DiagnosticsPublisher {
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
	afterwards: (opened: Opened) => Promise<void>,
): DiagnosticsPublisher {
	const publish = async (text: TextDocument): Promise<void> => {
		const { uri, version } = text;
		await whenQuiet();
		if (documents.get(uri)?.version !== version) return;
		const opened = await open(uri);
		if (!opened || opened.document.text.version !== version) return;
		await send({ uri, version, diagnostics: opened.answers.diagnosticsOf(opened.document) });
		await afterwards(opened);
	};
	const send = async (params: PublishDiagnosticsParams): Promise<void> => {
		try {
			await connection.sendDiagnostics(params);
		} catch {
			// A client that has gone needs no findings.
		}
	};
	/** A fault of ours is told of, and ends no server. */
	const report = (error: unknown) =>
		connection.console.error(`Findings could not be sent: ${error instanceof Error ? error.stack : error}`);
	return {
		publish: (text) => void publish(text).catch(report),
		publishAll() {
			for (const text of documents.all()) void publish(text).catch(report);
		},
		clear(uri) {
			void send({ uri, diagnostics: [] });
		},
	};
}
