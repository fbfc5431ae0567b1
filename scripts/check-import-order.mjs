// @ts-check
/**
 * Guards the order of the rooms of server/src: imports go down only, so that a reader can open any room without opening the ones above it.
 * It also keeps the inner rooms free of Node and of editors (they run in a browser too), and all shipped code away from the network (drafts
 * are confidential until they are tabled).
 */
import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix, sep } from 'node:path';

/**
 * The violations in one file of client/src or server/src, as sentences that each begin with `path:line`.
 *
 * @param {string} path relative to the repository's root, with forward slashes
 * @param {string} source the file's text
 * @returns {string[]}
 */
export function importViolations(path, source) {
	const room = roomOf(path);
	if (room !== undefined && room !== testing && storeyOf(room) === -1) {
		return [`${path}:1: the file lies in no room of server/src: move it into one of ${storeys.flat().join(', ')}.`];
	}
	if (refusing.includes(path)) return [];
	const violations = [
		...imports(source).map(({ specifier, offset }) => ({ offset, problem: importProblem(path, specifier) })),
		...networkCalls(source).map(({ name, offset }) => ({
			offset,
			problem: `${name} reaches the network, which no part of Penholder may do: take what is needed from files of the workspace.`,
		})),
	];
	return violations
		.filter(({ problem }) => problem !== undefined)
		.toSorted((one, other) => one.offset - other.offset)
		.map(({ offset, problem }) => `${path}:${lineAt(source, offset)}: ${problem}`);
}

/** Lowest first. The rooms of one storey may not import each other. */
const storeys = [
	['text'],
	['tables'],
	['languages'],
	['references'],
	['document'],
	['rules'],
	['features'],
	['library'],
	['convert'],
	['lsp', 'cli'],
];
/** Helpers of tests: they may import every room, and only tests may import them. */
const testing = 'testing';
/** The rooms that know the machine they run on. */
const outerRooms = ['lsp', 'cli'];
const networkModules = ['axios', 'dgram', 'dns', 'got', 'http', 'http2', 'https', 'net', 'node-fetch', 'tls', 'undici', 'ws'];
/** What proves that nothing reaches the network has to name what would. */
const refusing = ['server/src/cli/noNetwork.test.ts', 'server/src/testing/refuseNetwork.ts'];
/** The protocol's transport. Its plain types (vscode-languageserver-types) are not among them. */
const protocolModules = ['vscode-jsonrpc', 'vscode-languageserver', 'vscode-languageserver-protocol'];

/**
 * @param {string} path
 * @param {string} specifier
 * @returns {string | undefined} what is wrong with this import, nothing where it is allowed
 */
function importProblem(path, specifier) {
	return specifier.startsWith('.')
		? roomProblem(path, posix.join(posix.dirname(path), specifier))
		: moduleProblem(path, specifier, specifier.replace(/^node:/, '').split('/')[0] ?? '');
}

/**
 * @param {string} path
 * @param {string} target the imported file, relative to the repository's root
 * @returns {string | undefined}
 */
function roomProblem(path, target) {
	const room = roomOf(path);
	const targetRoom = roomOf(target);
	if (room === undefined) {
		return targetRoom === undefined ? undefined : `the client imports ${target}: it talks to the server through the protocol only.`;
	}
	if (target.startsWith('client/')) {
		return `the server imports ${target}: server/src may not import client/src.`;
	}
	if (targetRoom === undefined || room === targetRoom || room === testing) {
		return undefined;
	}
	if (targetRoom === testing) {
		return isTest(path) ? undefined : `${target} is for tests: only *.test.ts and server/src/testing may import it.`;
	}
	const allowed = storeys.slice(0, storeyOf(room)).flat();
	if (allowed.includes(targetRoom)) {
		return undefined;
	}
	return `${room} imports ${target}: ${room} may import itself${allowed.length === 0 ? '' : ` and ${allowed.join(', ')}`} only.`;
}

/**
 * @param {string} path
 * @param {string} specifier
 * @param {string} name the module's first name, without `node:`
 * @returns {string | undefined}
 */
function moduleProblem(path, specifier, name) {
	const room = roomOf(path);
	if (networkModules.includes(name)) {
		return `${specifier} reaches the network, which no part of Penholder may do: take what is needed from files of the workspace.`;
	}
	if (room === undefined) {
		return undefined;
	}
	if (name === 'vscode') {
		return `${room} imports vscode: only client/src may.`;
	}
	if (protocolModules.includes(name) && room !== 'lsp' && room !== testing) {
		return `${room} imports ${specifier}: only lsp may know the protocol.`;
	}
	if (isBuiltin(specifier) && !outerRooms.includes(room) && room !== testing && !isTest(path)) {
		return `${room} imports ${specifier}: only ${outerRooms.join(' and ')} (and tests) may import Node's modules; let them pass in what ${room} needs.`;
	}
	return undefined;
}

/**
 * The modules that a file imports or exports from, types included. Statements begin their line, as the formatter leaves them.
 *
 * @param {string} source
 */
function imports(source) {
	const patterns = [
		/^(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])(?<specifier>[^'"\n]+)\1/gm,
		/^import\s*(['"])(?<specifier>[^'"\n]+)\1/gm,
		/\bimport\(\s*(['"`])(?<specifier>[^'"`\n]+)\1/g,
	];
	return patterns
		.flatMap((pattern) => [...source.matchAll(pattern)])
		.map((match) => ({ specifier: match.groups?.specifier ?? '', offset: match.index + match[0].length - 1 }));
}

/** @param {string} source */
function networkCalls(source) {
	const pattern =
		/(?<![\w$.])(?:(?:globalThis|self|window)\.)?(?<name>fetch|new WebSocket|new XMLHttpRequest|new EventSource|navigator\.sendBeacon)\(/g;
	return [...source.matchAll(pattern)].map((match) => ({ name: match.groups?.name ?? '', offset: match.index }));
}

/**
 * @param {string} path
 * @returns {string | undefined} the folder of server/src that holds the file (the file itself where none does), nothing outside server/src
 */
function roomOf(path) {
	return path.startsWith('server/src/') ? path.split('/')[2] : undefined;
}

/** @param {string} room */
function storeyOf(room) {
	return storeys.findIndex((rooms) => rooms.includes(room));
}

/** @param {string} path */
function isTest(path) {
	return path.endsWith('.test.ts');
}

/**
 * @param {string} source
 * @param {number} offset
 */
function lineAt(source, offset) {
	return source.slice(0, offset).split('\n').length;
}

if (import.meta.main) {
	const root = new URL('..', import.meta.url);
	const paths = globSync(['client/src/**/*.ts', 'server/src/**/*.ts'], { cwd: root }).map((path) => path.replaceAll(sep, '/'));
	const violations = paths.toSorted().flatMap((path) => importViolations(path, readFileSync(new URL(path, root), 'utf8')));
	console.log([...violations, `Import order: ${paths.length} files, ${violations.length} violations.`].join('\n'));
	process.exitCode = violations.length === 0 ? 0 : 1;
}
