// @ts-check
/**
 * Bundles the command line and the language server into server/dist, with the data that they import, and the extension into client/dist.
 * As modules they start as fast as CommonJS would (measured with 1.6 MB of data on Node 20 and 24: within 10 ms), and only modules can be
 * split, so that a command loads no data that it does not need and the server answers before its tables are there.
 */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {import('esbuild').BuildOptions} */
const bundle = {
	absWorkingDir: root,
	outdir: 'server/dist',
	bundle: true,
	// In the command line names stay as they are written, so that a stack trace in a bug report can be read.
	minifySyntax: true,
	charset: 'utf8',
	logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const modulesForNode = { ...bundle, splitting: true, platform: 'node', format: 'esm', target: 'node20' };

/**
 * The examples of the rules are their tests and stand in their pages; an editor has no use for them. They are cut out by how the files are
 * formatted: whoever changes the name of that part makes the package larger, nothing worse.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutExamples = {
	name: 'rules without their examples',
	setup({ onLoad }) {
		onLoad({ filter: /[/\\]server[/\\]src[/\\]rules[/\\][a-z]+[/\\]\w+\.ts$/ }, async ({ path }) => {
			const source = await readFile(path, 'utf8');
			return { contents: source.replace(/^(\t+)examples: \{\n[\s\S]*?^\1\},$/gm, '$1examples: { good: [], bad: [] },'), loader: 'ts' };
		});
	},
};

/**
 * The translations stay files of their own, `server/dist/l10n`, which the server in Node reads when it is asked for a language.
 *
 * @type {import('esbuild').Plugin}
 */
const translationsBeside = {
	name: 'translations beside the server',
	setup({ onLoad }) {
		onLoad({ filter: /[/\\]l10n[/\\]bundle\.l10n[a-z.-]*\.json$/ }, ({ path }) => ({
			contents: `
				import { readFile } from 'node:fs/promises';
				export default JSON.parse(await readFile(new URL('./l10n/${basename(path)}', import.meta.url), 'utf8'));`,
			loader: 'js',
		}));
	},
};

/**
 * The worker of a browser is handed the one bundle that is spoken (client/src/translations.ts) and carries none itself.
 *
 * @type {import('esbuild').Plugin}
 */
const translationsHandedOver = {
	name: 'translations handed over by the client',
	setup({ onLoad }) {
		onLoad({ filter: /[/\\]l10n[/\\]bundle\.l10n[a-z.-]*\.json$/ }, () => ({ contents: 'export default {};', loader: 'js' }));
	},
};

/**
 * The protocol's library is in both servers, Node's and the worker's; what they share (server/src/lsp/sharedModules.ts) is handed it.
 *
 * @type {import('esbuild').Plugin}
 */
const protocolHandedOver = {
	name: 'the library of the protocol handed over by the server',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^vscode-languageserver$/ }, ({ path }) => ({ path, namespace: 'handed over' }));
		onLoad({ filter: /.*/, namespace: 'handed over' }, () => ({
			contents: 'module.exports = globalThis.penholderShared.protocol;',
			loader: 'js',
		}));
	},
};

await rm(`${root}/server/dist`, { recursive: true, force: true });
await build({
	...modulesForNode,
	entryPoints: {
		cli: 'server/src/cli/main.ts',
		batchWorker: 'server/src/cli/batchWorker.ts',
		checkWorker: 'server/src/cli/checkWorker.ts',
	},
	chunkNames: 'chunk-[hash]',
});
await build({
	...modulesForNode,
	entryPoints: { server: 'server/src/lsp/main.ts' },
	chunkNames: 'server-[hash]',
	minify: true,
	plugins: [translationsBeside],
	// The protocol's libraries are CommonJS and ask for Node's modules with `require`, which a module has to be given.
	banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
// The largest of the tables stays a file of its own, which is read when an answer needs it.
await copyFile(`${root}/server/src/tables/adoptedResolutions.json`, `${root}/server/dist/adoptedResolutions.json`);
/**
 * Classic scripts: the worker of an editor in a browser runs no others.
 *
 * @type {import('esbuild').BuildOptions}
 */
const script = { ...bundle, platform: 'browser', format: 'iife', target: 'es2022', minify: true };
await build({ ...script, entryPoints: { browserServer: 'server/src/lsp/browser.ts' }, plugins: [translationsHandedOver] });
await build({
	...script,
	entryPoints: { work: 'server/src/lsp/workScript.ts' },
	plugins: [withoutExamples, translationsHandedOver, protocolHandedOver],
});

/**
 * What an editor reads before a first document is open: the less it is, the better.
 *
 * @type {import('esbuild').BuildOptions}
 */
const extension = { ...bundle, outdir: 'client/dist', format: 'cjs', external: ['vscode'], minify: true };

await rm(`${root}/client/dist`, { recursive: true, force: true });
await build({
	...extension,
	entryPoints: { extension: 'client/src/extension.ts', nodeClient: 'client/src/nodeClient.ts' },
	platform: 'node',
	target: 'node20',
	// The package is one of modules, and editors load the main file of an extension with `require`.
	outExtension: { '.js': '.cjs' },
	supported: { 'dynamic-import': false },
	plugins: [
		{
			name: 'a file of its own for what is imported later',
			setup({ onResolve }) {
				onResolve({ filter: /\/nodeClient\.ts$/ }, ({ kind }) =>
					kind === 'dynamic-import' ? { path: './nodeClient.cjs', external: true } : undefined,
				);
			},
		},
	],
});
await build({
	...extension,
	entryPoints: { browserExtension: 'client/src/browserExtension.ts' },
	platform: 'browser',
	target: 'es2022',
});
await build({ ...extension, entryPoints: { preview: 'client/webview/preview.ts' }, format: 'iife', platform: 'browser', target: 'es2022' });

// The extension itself speaks to the user with a few of the texts; the others are the server's, which has them already.
const code = await readFile(`${root}/client/dist/extension.cjs`, 'utf8');
await mkdir(`${root}/client/dist/l10n`);
await mkdir(`${root}/server/dist/l10n`);
for (const name of await readdir(`${root}/l10n`)) {
	await copyFile(`${root}/l10n/${name}`, `${root}/server/dist/l10n/${name}`);
	const texts = Object.entries(JSON.parse(await readFile(`${root}/l10n/${name}`, 'utf8')));
	const own = texts.filter(([text]) => code.includes(text) || code.includes(JSON.stringify(text).slice(1, -1)));
	await writeFile(`${root}/client/dist/l10n/${name}`, JSON.stringify(Object.fromEntries(own)));
}
