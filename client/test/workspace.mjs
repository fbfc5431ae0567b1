// @ts-check
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Its numbers leave one out, and a scan has left a dash. */
export const DRAFT =
	'The General Assembly,\n\nRecalling its resolution 59/50,\n\n1. Takes note of the report;\n\n3. Decides to meet.\n\n-\n';

/**
 * A workspace for the tests that run in an editor: two folders, the first with a copy of the seeds, the second with settings of its own.
 *
 * @returns {{ file: string, remove: () => void }} the workspace's file, and what takes everything away
 */
export function testWorkspace() {
	const place = mkdtempSync(join(tmpdir(), 'penholder-test-'));
	const seeds = join(place, 'seeds');
	const drafts = join(place, 'drafts');
	cpSync(join(root, 'seeds'), seeds, { recursive: true });
	mkdirSync(join(drafts, '.vscode'), { recursive: true });
	for (const folder of [seeds, drafts]) writeFileSync(join(folder, 'draft.undoc'), DRAFT);
	const settings = { 'penholder.rules': { 'clause/number': 'off' }, 'penholder.documentAddress': 'https://links.example/' };
	writeFileSync(join(drafts, '.vscode', 'settings.json'), JSON.stringify(settings));
	const file = join(place, 'test.code-workspace');
	writeFileSync(file, JSON.stringify({ folders: [{ path: 'seeds' }, { path: 'drafts' }] }));
	return { file, remove: () => rmSync(place, { recursive: true, force: true }) };
}
