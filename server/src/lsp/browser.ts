import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { gatedReader } from './gatedReader.ts';
import { serve } from './server.ts';

/** The language server in a Web Worker: the same as in Node, over messages. */
const writer = new BrowserMessageWriter(globalThis);
serve(createConnection(gatedReader(new BrowserMessageReader(globalThis), writer), writer), {});
