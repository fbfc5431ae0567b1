// @ts-check
/**
 * Bundles the command line and the language server into server/dist, with the data that they import, and the extension into client/dist.
 * As modules they start as fast as CommonJS would (measured with 1.6 MB of data on Node 20 and 24: within 10 ms), and only modules can be
 * split, so that a command loads no data that it does not need and the server answers before its tables are there.
 */
import { copyFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {import('esbuild').BuildOptions} */
const bundle = {
	absWorkingDir: root,
	outdir: 'server/dist',
	bundle: true,
	// Names stay as they are written, so that a stack trace in a bug report can be read.
	minifySyntax: true,
	charset: 'utf8',
	logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const modulesForNode = { ...bundle, splitting: true, platform: 'node', format: 'esm', target: 'node20' };

await rm(`${root}/server/dist`, { recursive: true, force: true });
await build({ ...modulesForNode, entryPoints: { cli: 'server/src/cli/main.ts' }, chunkNames: 'chunk-[hash]' });
await build({
	...modulesForNode,
	entryPoints: { server: 'server/src/lsp/main.ts' },
	chunkNames: 'server-[hash]',
	// The protocol's libraries are CommonJS and ask for Node's modules with `require`, which a module has to be given.
	banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
// The largest of the tables stays a file of its own, which is read when an answer needs it.
await copyFile(`${root}/server/src/tables/adoptedResolutions.json`, `${root}/server/dist/adoptedResolutions.json`);
await build({
	...bundle,
	entryPoints: { browserServer: 'server/src/lsp/browser.ts' },
	platform: 'browser',
	// One classic script: a worker cannot load further files from where an editor in a browser keeps its extensions.
	format: 'iife',
	target: 'es2022',
});

/**
 * What an editor reads before a first document is open: the less it is, the better.
 *
 * @type {import('esbuild').BuildOptions}
 */
const extension = { ...bundle, outdir: 'client/dist', format: 'cjs', external: ['vscode'], minifyWhitespace: true };

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
await build({ ...extension, entryPoints: { browserExtension: 'client/src/browserExtension.ts' }, platform: 'browser', target: 'es2022' });
await build({ ...extension, entryPoints: { preview: 'client/webview/preview.ts' }, format: 'iife', platform: 'browser', target: 'es2022' });
