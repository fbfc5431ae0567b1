import { TextDocument } from 'vscode-languageserver-textdocument';
import { LARGEST_DOCUMENT } from './largestDocument.ts';
import type { OpenDocument } from './openDocument.ts';
import type { Opened } from './work.ts';
import type { WorkspaceFiles } from './workspaceFiles.ts';

/** The documents of a workspace: those that are open, as they are in the editor, and the files that are named as documents. */
export interface WorkspaceDocuments {
	/** The addresses of all, those of open documents first. */
	readonly list: () => Promise<readonly string[]>;
	readonly isOpen: (uri: string) => boolean;
	/** Undefined for a file that can't be read any more, or is too long. A file whose text and settings are as before gives the same object. */
	readonly at: (uri: string) => Promise<Opened | undefined>;
}

interface Surroundings {
	readonly files: () => WorkspaceFiles;
	/** With their slash. */
	readonly workspaceFolders: () => readonly string[];
	readonly openUris: () => readonly string[];
	readonly open: (uri: string) => Promise<Opened | undefined>;
	/** Reads a text that no editor has open. */
	readonly read: (text: TextDocument, before: OpenDocument | undefined) => Promise<Opened>;
}

export function workspaceDocuments({ files, workspaceFolders, openUris, open, read }: Surroundings): WorkspaceDocuments {
	const known = new Map<string, OpenDocument>();

	async function* findIn(folder: string, depth: number): AsyncGenerator<string> {
		const entries = [...(await files().list(folder))].sort((one, other) => (one.uri < other.uri ? -1 : 1));
		for (const { uri, isFolder } of entries) {
			if (!isFolder && isDocument.test(uri)) yield uri;
			if (isFolder && !isLeftAlone.test(uri) && depth < DEEPEST) yield* findIn(uri, depth + 1);
		}
	}
	return {
		async list() {
			const found = new Set(openUris());
			for (const folder of workspaceFolders()) {
				for await (const uri of findIn(folder, 0)) {
					if (found.size >= MOST_DOCUMENTS) break;
					found.add(uri);
				}
			}
			return [...found];
		},
		isOpen: (uri) => openUris().includes(uri),
		async at(uri) {
			const opened = await open(uri);
			if (opened) return opened;
			const text = await files().read(uri);
			if (text === undefined || text.length > LARGEST_DOCUMENT) {
				known.delete(uri);
				return undefined;
			}
			const before = known.get(uri);
			const isSame = before?.text.getText() === text;
			const found = await read(isSame ? before.text : TextDocument.create(uri, 'undoc', 0, text), before);
			known.set(uri, found.document);
			return found;
		},
	};
}

/** Names that say that a file is a document. Whether any other text is one, only its writer can say. */
const isDocument = /\.undoc(?:\.txt|\.md)?$/i;
/** Folders that hold what others have made, or what is hidden. */
const isLeftAlone = /\/(?:node_modules|\.[^/]*)\/$/;
const DEEPEST = 30;
const MOST_DOCUMENTS = 2000;
