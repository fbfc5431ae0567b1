// @ts-check
/**
 * Makes the extension's file for editors, `penholder-VERSION.vsix`, and looks into it: nothing may be missing, nothing be there that is no part
 * of the extension, and it may not be larger than a slow line bears.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { faultsOf, namesInZip } from './contents.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const packer = `${here}node_modules/@vscode/vsce/vsce`;

if (!existsSync(packer)) {
	console.log('Installing what packs extensions (once, about 70 MB).');
	run(
		'npm',
		['ci', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--loglevel=error'],
		here,
		process.platform === 'win32',
	);
}
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const file = `penholder-${version}.vsix`;
run(
	process.execPath,
	[packer, 'package', '--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository', '--out', file],
	root,
);

const bytes = readFileSync(root + file);
const faults = faultsOf(namesInZip(bytes), bytes.length);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`${file}: ${Math.round(bytes.length / 1024)} KiB. Install it with “Extensions: Install from VSIX…” or with`);
console.log(`  code --install-extension ${file}`);

/**
 * @param {string} command
 * @param {string[]} commandArguments
 * @param {string} folder
 * @param {boolean} [shell]
 */
function run(command, commandArguments, folder, shell = false) {
	const { status } = spawnSync(command, commandArguments, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], shell });
	if (status !== 0) process.exit(status ?? 1);
}
