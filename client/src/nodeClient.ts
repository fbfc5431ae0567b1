/** What speaks to the server, in a file of its own, which the editor need not read before the extension is there. */
export { LanguageClient, TransportKind } from 'vscode-languageclient/node';
