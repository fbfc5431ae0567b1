import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { type EditorSettings, readClientOptions, readEditorSettings } from '../features/editorSettings.ts';
import type { ClientAbilities } from './clientAbilities.ts';
import { inTime } from './patience.ts';

/** The settings of each open document: asked of the client where it answers, else what it has sent at the beginning or since. */
export interface ClientSettings {
	readonly begin: (client: ClientAbilities, initializationOptions: unknown) => void;
	/** From now on the client may be asked; `changed` is called when any setting has become another. */
	readonly listen: (changed: () => void) => void;
	readonly of: (uri: string) => Promise<EditorSettings> | EditorSettings;
	readonly forget: (uri: string) => void;
}

const SECTION = 'penholder';

export function clientSettings(connection: Connection, fallback: EditorSettings): ClientSettings {
	const asked = new Map<string, Promise<EditorSettings>>();
	let shared = fallback;
	let asks = false;
	let registers = false;

	let tell: () => void = () => undefined;

	const ask = (uri: string): Promise<EditorSettings> => {
		const answer = askedOf(uri);
		const settings = inTime(answer, shared, () => {
			if (asked.get(uri) !== settings) return;
			asked.set(uri, answer);
			tell();
		});
		return settings;
	};
	const askedOf = async (scopeUri: string): Promise<EditorSettings> => {
		try {
			return readEditorSettings(await connection.workspace.getConfiguration({ scopeUri, section: SECTION }), shared);
		} catch {
			// A client that can't answer has no settings of its own for this document.
			return shared;
		}
	};
	return {
		begin(client, initializationOptions) {
			shared = readClientOptions(initializationOptions, fallback);
			asks = client.configuration;
			registers = client.configurationChanges;
		},
		listen(changed) {
			tell = changed;
			connection.onDidChangeConfiguration(({ settings }) => {
				if (!asks) shared = readEditorSettings(settings?.[SECTION], shared);
				asked.clear();
				changed();
			});
			if (registers) void connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }).catch(() => undefined);
		},
		of(uri) {
			if (!asks) return shared;
			const known = asked.get(uri) ?? ask(uri);
			asked.set(uri, known);
			return known;
		},
		forget(uri) {
			asked.delete(uri);
		},
	};
}
