// @ts-check
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of the extensions that a first look needs: Penholder itself, and what opens the first document. */
export const extensions = [root, fileURLToPath(new URL('tour', import.meta.url))];

/** What an editor is told so that nothing stands between a newcomer and the documents. */
export const settings = {
	'files.associations': { '*.txt': 'undoc' },
	'files.exclude': { '.vscode': true },
	'workbench.startupEditor': 'none',
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.welcomePage.walkthroughs.openOnInstall': false,
	'chat.disableAIFeatures': true,
	'window.commandCenter': false,
	'telemetry.telemetryLevel': 'off',
};

/**
 * A folder of its own for a copy of the seeds: whatever is tried there, the seeds stay as they are.
 *
 * @returns {string} its path
 */
export function copyOfSeeds() {
	const folder = join(mkdtempSync(join(tmpdir(), 'penholder-')), 'seeds');
	cpSync(join(root, 'seeds'), folder, { recursive: true, filter: (source) => basename(source) !== 'expected' });
	mkdirSync(join(folder, '.vscode'));
	writeFileSync(join(folder, '.vscode', 'settings.json'), `${JSON.stringify(settings, undefined, '\t')}\n`);
	return folder;
}
