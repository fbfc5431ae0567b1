import { stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { catalogue } from '../rules/catalogue.ts';
import { nearestSettings } from '../rules/nearestSettings.ts';
import { defaultSettings, parseSettings, type Settings, settingsFileName } from '../rules/settings.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import { isInside } from './insideFolder.ts';
import { shownPath } from './printable.ts';
import { readTextFile, type Unusable } from './readText.ts';

/** The settings that hold in a folder. One object for one file, so that what is to be told of it can be told once. */
export interface FoundSettings {
	readonly settings: Settings;
	/** Sentences about what the file names and Penholder does not know. */
	readonly remarks: readonly Sentence[];
}

/** Finds the settings that hold in a folder (an absolute path): those of the nearest settings file, there or in a folder above. */
type SettingsFinder = (folder: string) => Promise<FoundSettings | Unusable>;

/** A finder that reads each settings file once. */
export function settingsFinder(): SettingsFinder {
	return nearestSettings<FoundSettings | Unusable>(readFolder, folderAbove, noSettings);
}

async function readFolder(folder: string): Promise<FoundSettings | Unusable | undefined> {
	const path = join(folder, settingsFileName);
	if (!(await exists(path))) return undefined;
	const problem = await settingsProblem(folder, path);
	return problem === undefined ? readSettingsFile(path) : { sentence: problem };
}

function folderAbove(folder: string): string | undefined {
	const above = dirname(folder);
	return above === folder ? undefined : above;
}

const noSettings: FoundSettings = { settings: defaultSettings, remarks: [] };

async function exists(path: string): Promise<boolean> {
	try {
		await stat(path);
		return true;
	} catch (error) {
		// A file that is there and can't be looked at has to be told of; reading it tells why.
		return !(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'));
	}
}

/** Documents, and the settings beside them, come from anybody: what is read as settings, and quoted where it is none, has to lie there. */
async function settingsProblem(folder: string, path: string): Promise<Sentence | undefined> {
	const name = shownPath(shortName(path));
	try {
		const status = await stat(path);
		if (status.isDirectory()) return undefined;
		if (!status.isFile())
			return sentence`${name} is a device or a pipe, not a file: put the settings into a file of that name, or remove it.`;
		return (await isInside(folder, path))
			? undefined
			: sentence`${name} is a link that leads out of its folder: put the settings themselves there, or remove it.`;
	} catch {
		// Reading it tells why.
		return undefined;
	}
}

async function readSettingsFile(path: string): Promise<FoundSettings | Unusable> {
	const input = await readTextFile(path);
	if ('sentence' in input) return input;
	const reading = parseSettings(input.text, catalogue, shownPath(shortName(path)));
	return reading.settings === undefined ? { sentence: reading.problem } : reading;
}

/** The path as seen from where the user is, unless it lies outside. */
function shortName(path: string): string {
	const fromHere = relative(process.cwd(), path);
	return fromHere.startsWith('..') ? path : fromHere;
}
