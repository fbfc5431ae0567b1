/** The files that a server may look at. Addresses are URIs; those of folders end with a slash. */
export interface WorkspaceFiles {
	/** The text of a file; undefined where there is none that can be read. */
	readonly read: (uri: string) => Promise<string | undefined>;
	/** What a folder holds; nothing where it can't be listed. */
	readonly list: (folder: string) => Promise<readonly FolderEntry[]>;
}

export interface FolderEntry {
	readonly uri: string;
	readonly isFolder: boolean;
}

/** Where a server has no files to look at, as in a Web Worker. */
export const noFiles: WorkspaceFiles = { read: async () => undefined, list: async () => [] };

/** The folder that a file or folder lies in; undefined at the root, and for what lies in no folder, as a text without a name. */
export function folderOf(uri: string): string | undefined {
	const [, root, path] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*\/)(.+)$/is.exec(uri) ?? [];
	if (root === undefined || path === undefined) return undefined;
	return root + path.replace(/[^/]*\/?$/, '');
}

/** The address of a folder with its slash. */
export function folderAddress(uri: string): string {
	return uri.endsWith('/') ? uri : `${uri}/`;
}
