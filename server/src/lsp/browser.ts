import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './server.ts';

/** The language server in a Web Worker: the same as in Node, over messages. */
serve(createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis)), {});
