// @ts-check
/**
 * What `npm start` does: opens an editor on a copy of the seeds. That is the desktop's VS Code where `code` is on the path, else a VS Code in
 * the browser. With `--check`, where CI is set, and where no editor can be had, the check of the seeds is printed instead.
 *
 *   npm start [-- --check | --browser]
 */
import { openInBrowser } from './browser.mjs';
import { checkSeeds } from './check-seeds.mjs';
import { openOnDesktop } from './desktop.mjs';

const wishes = process.argv.slice(2);
const unknown = wishes.filter((wish) => !['--check', '--browser'].includes(wish));
if (unknown.length > 0) {
	console.error(`npm start does not know ${unknown.join(' ')}. It knows --check and --browser, after two dashes: npm start -- --check`);
	process.exitCode = 2;
} else if (wishes.includes('--check')) {
	process.exitCode = checkSeeds();
} else if (process.env.CI) {
	console.log('CI is set, so that nobody would see an editor. This is what Penholder says about the seeds:\n');
	process.exitCode = checkSeeds();
} else {
	process.exitCode = await openEditor();
}

async function openEditor() {
	if (!wishes.includes('--browser') && openOnDesktop()) return 0;
	const obstacle = await openInBrowser();
	if (obstacle === undefined) return 0;
	console.log(`${obstacle} This is what Penholder says about the seeds:\n`);
	return checkSeeds();
}
