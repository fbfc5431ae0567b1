import type { Connection } from 'vscode-languageserver';
import { inTime } from './patience.ts';
import type { WorkspaceFiles } from './workspaceFiles.ts';

/**
 * Files that the client reads: a Web Worker has none of its own, and no server sees those of a virtual workspace. A client that can says so with
 * `readsFiles` among its initialization options, and answers `penholder/readFile` with the text of a file or null.
 *
 * @param own what the server reads itself, by addresses `file:…`
 */
export function clientFiles(connection: Connection, own: WorkspaceFiles | undefined): WorkspaceFiles {
	const isOwn = (uri: string) => own !== undefined && uri.startsWith('file:');
	return {
		async read(uri) {
			if (isOwn(uri)) return own?.read(uri);
			try {
				const text: unknown = await inTime<unknown>(connection.sendRequest('penholder/readFile', { uri }), undefined);
				return typeof text === 'string' ? text : undefined;
			} catch {
				return undefined;
			}
		},
		list: async (folder) => (isOwn(folder) ? (own?.list(folder) ?? []) : []),
	};
}
