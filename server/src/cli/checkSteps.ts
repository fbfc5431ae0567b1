import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Profile } from '../rules/profiles.ts';
import type { Settings } from '../rules/settings.ts';
import type { Sentence } from '../text/sentence.ts';
import type { FileTask } from './checkFile.ts';
import { fileProblem } from './fileProblem.ts';
import { findFiles } from './findFiles.ts';
import { type FoundSettings, settingsFinder } from './findSettings.ts';
import type { Unusable } from './readText.ts';

/** What `penholder check` does, one after the other. Files are checked in any thread; all else is done when its turn comes. */
export type CheckStep =
	| (FileTask & { readonly step: 'file' })
	| { readonly step: 'standard input'; readonly settings: Settings }
	/** A file that has had its turn already, by another name, or whose settings can't be used. */
	| { readonly step: 'passed over' }
	| { readonly step: 'refusal'; readonly problem: Sentence }
	| { readonly step: 'remark'; readonly remark: Sentence }
	| { readonly step: 'begin of folder' }
	| { readonly step: 'end of folder'; readonly folder: string };

/**
 * The steps for the paths that the user names. Each file is checked once, though it be named twice, or named and found; settings files are told of
 * before the first document for which they hold.
 *
 * @param mayCheck is awaited before a file is given
 */
export async function* checkSteps(
	paths: readonly string[],
	profile: Profile | undefined,
	mayCheck: (file: string) => Promise<void>,
): AsyncGenerator<CheckStep> {
	const findSettings = settingsFinder();
	const seen = new Set<string>();
	/** Settings files that have been told of, each with the settings that hold for the documents. */
	const told = new Map<FoundSettings | Unusable, Settings | undefined>();

	for (const path of paths) {
		if (path === '-') yield* standardInputSteps();
		else yield* pathSteps(path);
	}

	async function* pathSteps(path: string): AsyncGenerator<CheckStep> {
		let isFolder: boolean;
		try {
			isFolder = (await stat(path)).isDirectory();
		} catch (error) {
			yield { step: 'refusal', problem: fileProblem(path, error) };
			return;
		}
		if (isFolder) yield* folderSteps(path);
		else yield* fileSteps(path, true);
	}

	async function* folderSteps(folder: string): AsyncGenerator<CheckStep> {
		yield { step: 'begin of folder' };
		for await (const found of findFiles(folder)) {
			if ('sentence' in found) yield { step: 'refusal', problem: found.sentence };
			else yield* fileSteps(found.path, found.surely);
		}
		yield { step: 'end of folder', folder };
	}

	async function* fileSteps(file: string, surely: boolean): AsyncGenerator<CheckStep> {
		const key = resolve(file);
		if (seen.has(key)) {
			yield { step: 'passed over' };
			return;
		}
		seen.add(key);
		const settings = yield* settingsSteps(dirname(key));
		if (settings === undefined) yield { step: 'passed over' };
		else {
			await mayCheck(file);
			yield { step: 'file', file, surely, settings };
		}
	}

	async function* standardInputSteps(): AsyncGenerator<CheckStep> {
		if (seen.has('-')) return;
		seen.add('-');
		const settings = yield* settingsSteps(process.cwd());
		if (settings !== undefined) yield { step: 'standard input', settings };
	}

	/** The settings of a folder, after what is to be told of their file. */
	async function* settingsSteps(folder: string): AsyncGenerator<CheckStep, Settings | undefined> {
		const found = await findSettings(folder);
		if (told.has(found)) return told.get(found);
		if ('sentence' in found) {
			told.set(found, undefined);
			yield { step: 'refusal', problem: found.sentence };
			return undefined;
		}
		const settings = profile === undefined ? found.settings : { ...found.settings, profile };
		told.set(found, settings);
		for (const remark of found.remarks) yield { step: 'remark', remark };
		return settings;
	}
}
