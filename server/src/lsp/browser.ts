import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { gatedReader } from './gatedReader.ts';
import { serve } from './server.ts';
import { sharedModules } from './sharedModules.ts';

/**
 * The language server in a Web Worker: the same as in Node, over messages. A worker does not know where its own script lies, so the client says
 * with `initializationOptions.workScript` where the other one does.
 */
const writer = new BrowserMessageWriter(globalThis);
const connection = createConnection(gatedReader(new BrowserMessageReader(globalThis), writer), writer);
connection.onExit(() => close());
serve(connection, {
	loadModules: (script) => sharedModules(() => script !== undefined && importScripts(script)),
});

/** Of what only workers have this is all that is in use. */
declare function importScripts(address: string): void;
declare function close(): void;
