import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import type { EditorSettings } from '../features/editorSettings.ts';
import type { ProjectSettings } from '../features/projectSettings.ts';
import type { Messages } from '../languages/messageBundles.ts';
import { nearestSettings } from '../rules/nearestSettings.ts';
import { settingsFileName } from '../rules/settings.ts';
import { plainLine } from '../text/plainWords.ts';
import { type Bundle, render, type Sentence } from '../text/sentence.ts';
import type { ClientSettings } from './clientSettings.ts';
import type { Work } from './work.ts';
import { folderOf, type WorkspaceFiles } from './workspaceFiles.ts';

/** The settings of each document: those of the client with those of the project's settings file laid over them. */
export interface DocumentSettings {
	/** One object as long as nothing changes, so that what depends on it can be kept. */
	readonly of: (uri: string) => Promise<EditorSettings>;
	readonly forget: (uri: string) => void;
	/** To be called when the client's settings have changed. */
	readonly clientChanged: () => void;
	/** To be called when a settings file may have changed. */
	readonly filesChanged: () => void;
}

interface Surroundings {
	readonly connection: Connection;
	readonly client: ClientSettings;
	readonly files: () => WorkspaceFiles;
	/** Where the search for a settings file ends: the folders of the workspace, with their slash. */
	readonly workspaceFolders: () => readonly string[];
	readonly work: () => Promise<Work>;
	/** In the user's language. */
	readonly messages: () => Promise<Messages>;
}

/** The settings file is looked for beside the document and in the folders above, up to the folder that is open in the editor. */
export function documentSettings({ connection, client, files, workspaceFolders, work, messages }: Surroundings): DocumentSettings {
	const chosen = new Map<string, Promise<EditorSettings>>();
	const told = new Set<string>();
	let find: ((folder: string) => Promise<ProjectSettings>) | undefined;

	const read = async (folder: string): Promise<ProjectSettings | undefined> => {
		const uri = folder + settingsFileName;
		const text = await files().read(uri);
		const project = text === undefined ? undefined : (await work()).answers.readProjectSettings(text);
		tell(uri, project?.problems ?? [], (await messages()).bundle);
		return project;
	};
	/** What is wrong with a settings file is shown in the file itself, until it is mended. */
	const tell = (uri: string, problems: readonly Sentence[], bundle: Bundle | undefined): void => {
		if (problems.length === 0 && !told.delete(uri)) return;
		if (problems.length > 0) told.add(uri);
		const diagnostics = problems.map((message) => ({
			range: START,
			severity: DiagnosticSeverity.Error,
			source: 'penholder',
			message: plainLine(render(message, bundle)),
		}));
		void connection.sendDiagnostics({ uri, diagnostics }).catch(() => undefined);
	};
	const above = (folder: string) => (workspaceFolders().includes(folder) ? undefined : folderOf(folder));
	const choose = async (uri: string): Promise<EditorSettings> => {
		const folder = folderOf(uri);
		const { answers } = await work();
		find ??= nearestSettings(read, above, answers.noProjectSettings);
		const [editor, project] = await Promise.all([client.of(uri), folder === undefined ? undefined : find(folder)]);
		return project ? answers.withProjectSettings(editor, project) : editor;
	};
	return {
		of(uri) {
			const known = chosen.get(uri) ?? choose(uri);
			chosen.set(uri, known);
			return known;
		},
		forget(uri) {
			chosen.delete(uri);
			client.forget(uri);
		},
		clientChanged: () => chosen.clear(),
		filesChanged() {
			find = undefined;
			chosen.clear();
		},
	};
}

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
