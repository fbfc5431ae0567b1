import type { WorkspaceFiles } from '../lsp/workspaceFiles.ts';

/** Files in memory, by path; `file:///` before it is their address. */
export function memoryFiles(texts: Readonly<Record<string, string>>): WorkspaceFiles & {
	readonly write: (path: string, text: string) => void;
	readonly remove: (path: string) => void;
	/** How many times a file has been read. */
	readonly reads: () => number;
	readonly hasRead: (path: string) => boolean;
} {
	const files = new Map(Object.entries(texts).map(([path, text]) => [`file://${path}`, text]));
	let reads = 0;
	const read = new Set<string>();
	return {
		async read(uri) {
			reads++;
			read.add(uri);
			return files.get(uri);
		},
		async list(folder) {
			const entries = new Map<string, boolean>();
			for (const uri of files.keys()) {
				if (!uri.startsWith(folder)) continue;
				const [name = '', ...rest] = uri.slice(folder.length).split('/');
				entries.set(folder + name + (rest.length ? '/' : ''), rest.length > 0);
			}
			return [...entries].map(([uri, isFolder]) => ({ uri, isFolder }));
		},
		write: (path, text) => void files.set(`file://${path}`, text),
		remove: (path) => void files.delete(`file://${path}`),
		reads: () => reads,
		hasRead: (path) => read.has(`file://${path}`),
	};
}
