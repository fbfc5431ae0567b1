import { catalogue } from '../rules/catalogue.ts';
import { parseSettings, type Settings } from '../rules/settings.ts';
import type { Sentence } from '../text/sentence.ts';
import type { EditorSettings } from './editorSettings.ts';

/** What a project's settings file says: settings, of which some may be missing, and sentences about what is wrong with the file. */
export interface ProjectSettings {
	readonly settings: Partial<Settings>;
	readonly problems: readonly Sentence[];
}

/** The settings of a document in a project without a settings file. */
export const noProjectSettings: ProjectSettings = { settings: {}, problems: [] };

/** Reads the text of a settings file. A file that can't be used sets nothing, and the problem says why. */
export function readProjectSettings(text: string): ProjectSettings {
	const reading = parseSettings(text, catalogue);
	if (reading.settings === undefined) return { settings: {}, problems: [reading.problem] };
	// Reading fills in what the file leaves out; only what it says stands above an editor's settings.
	const said = JSON.parse(text.replace(/^\ufeff/, '')) as object;
	const settings = Object.fromEntries(Object.entries(reading.settings).filter(([name]) => Object.hasOwn(said, name)));
	return { settings, problems: reading.remarks };
}

/** An editor's settings with those of the project laid over them, entry by entry: a project's file is what all who write in it share. */
export function withProjectSettings(editor: EditorSettings, { settings }: ProjectSettings): EditorSettings {
	return {
		...editor,
		...settings,
		rules: { ...editor.rules, ...settings.rules },
		sessionOpenings: { ...editor.sessionOpenings, ...settings.sessionOpenings },
	};
}
