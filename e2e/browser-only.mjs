// @ts-check
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @import { AddressInfo } from 'node:net' */

/**
 * @typedef {object} Wishes
 * @property {Readonly<Record<string, string>>} files what is in the folder that is opened: text by path
 * @property {Readonly<Record<string, unknown>>} [settings]
 * @property {string} [tests] the path in the repository of tests that run in the editor
 *
 * @typedef {object} BrowserOnly
 * @property {string} address where a browser finds it
 * @property {() => Promise<void>} stop
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const editor = join(dirname(createRequire(import.meta.url).resolve('code-server/package.json')), 'lib', 'vscode');

/**
 * Serves, on this machine alone, a VS Code that has nothing behind it: extensions run in a worker of the browser, files are in its memory. The
 * editor is the one that code-server brings, told that there is no server to speak to.
 *
 * @param {Wishes} wishes
 * @returns {Promise<BrowserOnly>}
 */
export async function startBrowserOnly({ files, settings = {}, tests }) {
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		try {
			const [type, body] = await answer(decodeURIComponent(pathname));
			response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const authority = `127.0.0.1:${/** @type {AddressInfo} */ (server.address()).port}`;
	const place = (/** @type {string} */ path) => ({ scheme: 'http', authority, path });
	const configuration = {
		folderUri: { scheme: 'tmp', path: FOLDER },
		additionalBuiltinExtensions: [place('/repository/e2e/browser-files')],
		configurationDefaults: settings,
		developmentOptions: {
			enableSmokeTestDriver: true,
			extensions: [place('/repository')],
			...(tests ? { extensionTestsPath: place(`/repository/${tests}`) } : {}),
		},
		productConfiguration: { enableTelemetry: false },
		webviewEndpoint: `http://${authority}/editor/out/vs/workbench/contrib/webview/browser/pre`,
		// What code-server's own page says.
		...{ userDataPath: '/user', isEnabledFileDownloads: true, isEnabledFileUploads: true, isEnabledCoderGettingStarted: false },
	};
	const contents = { folder: `tmp:${FOLDER}`, files };

	/** @returns {Promise<[type: string, body: string | Buffer]>} */
	async function answer(/** @type {string} */ path) {
		if (path === '/') return ['text/html', pageWith(configuration)];
		if (path === '/repository/e2e/browser-files/files.json') return ['application/json', JSON.stringify(contents)];
		const [, top = '', rest = ''] = /^\/(editor|repository)\/(.*)$/.exec(path) ?? [];
		const folder = { editor, repository: root }[top];
		const file = folder && join(folder, normalize(`/${rest}`));
		if (!file) throw new Error(`Nothing is served at ${path}.`);
		const bytes = await readFile(file);
		return [TYPES[extname(file)] ?? 'application/octet-stream', path.endsWith(WORKBENCH) ? withoutServer(bytes.toString('utf8')) : bytes];
	}
	return {
		address: `http://${authority}/?${new URLSearchParams({ payload: JSON.stringify([['skipWelcome', 'true']]) })}`,
		async stop() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

const FOLDER = '/seeds';
const WORKBENCH = '/out/vs/code/browser/workbench/workbench.js';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
	'.js': 'text/javascript',
	'.mjs': 'text/javascript',
	'.cjs': 'text/javascript',
	'.css': 'text/css',
	'.html': 'text/html',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ttf': 'font/ttf',
	'.wasm': 'application/wasm',
};

/**
 * The editor's first script takes whatever serves the page for a server that runs extensions and keeps settings: the places where it says so
 * are changed to what they are in the editor's own code.
 *
 * @param {string} script
 */
function withoutServer(script) {
	return CHANGES.reduce((changed, [remote, local]) => {
		if (!changed.includes(remote))
			throw new Error(`This version of code-server says elsewhere that there is a server: it has no “${remote}”.`);
		return changed.replace(remote, local);
	}, script);
}

const CHANGES = [
	['remoteAuthority:location.host', 'remoteAuthority:void 0'],
	['.file(this.userDataPath).with({scheme:J.vscodeRemote})', '.file(this.userDataPath).with({scheme:J.vscodeUserData})'],
];

/** @param {object} configuration */
function pageWith(configuration) {
	const escaped = JSON.stringify(configuration).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
	return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${escaped}">
<link rel="stylesheet" href="/editor/out/vs/code/browser/workbench/workbench.css">
</head>
<body aria-label=""></body>
<script>globalThis._VSCODE_FILE_ROOT = new URL('/editor/out/', location.href).toString();</script>
<script type="module" src="/editor/out/nls.messages.js"></script>
<script type="module" src="/editor${WORKBENCH}"></script>
</html>`;
}
