import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { expect, test } from 'vitest';

const root = new URL('..', import.meta.url);
const bundles = globSync(['server/dist/*.js', 'client/dist/*.{js,cjs}'], { cwd: root }).toSorted();

/** Modules of Node that reach the network, run programs, or let others look into the process. */
const FORBIDDEN = ['child_process', 'cluster', 'dgram', 'dns', 'dns/promises', 'http', 'http2', 'https', 'inspector', 'net', 'repl', 'tls'];

/**
 * The protocol's library is for Node as a whole: over what a client is reached is the client's choice, on the command line. Of the extension it is
 * this library that starts the server, as a process of its own.
 */
const PROTOCOL: Readonly<Record<string, readonly string[]>> = {
	'server/dist/server.js': ['child_process', 'net'],
	'client/dist/nodeClient.cjs': ['child_process', 'net'],
};

test('no bundle can reach the network or run a program, but for what the protocol’s library has in it', () => {
	for (const bundle of bundles) {
		const source = readFileSync(new URL(bundle, root), 'utf8');
		const found = modulesIn(source).filter((name) => FORBIDDEN.includes(name));
		expect({ bundle, modules: found, calls: networkIn(source) }).toEqual({ bundle, modules: PROTOCOL[bundle] ?? [], calls: [] });
	}
});

test('what runs in browsers asks for nothing of Node', () => {
	const browsers = [
		'client/dist/browserExtension.js',
		'client/dist/preview.js',
		'client/dist/extension.cjs',
		'server/dist/browserServer.js',
	];
	for (const bundle of browsers) expect(modulesIn(readFileSync(new URL(bundle, root), 'utf8')), bundle).toEqual([]);
});

test('all bundles are looked at, and what they would ask is seen', () => {
	expect(bundles).toEqual(
		expect.arrayContaining([
			'client/dist/browserExtension.js',
			'client/dist/extension.cjs',
			'client/dist/preview.js',
			'server/dist/browserServer.js',
			'server/dist/cli.js',
		]),
	);
	expect(modulesIn('import{a}from"node:net";import "http";b=Le("dns/promises");await import("node:tls");export*from"https"')).toEqual([
		'dns/promises',
		'http',
		'https',
		'net',
		'tls',
	]);
	expect(networkIn('fetch("/a");self.fetch(b);new WebSocket(c);navigator.sendBeacon(d);x.prefetch(1)')).toEqual([
		'WebSocket',
		'fetch',
		'sendBeacon',
	]);
});

test('the client starts the server over the channel between two processes, never over a socket', () => {
	const source = readFileSync(new URL('client/src/extension.ts', root), 'utf8');
	expect(source.match(/TransportKind\.\w+/g)).toEqual(['TransportKind.ipc']);
});

/** Node's modules that a bundle names where code names modules: as the only argument of a call, or behind `from` or `import`. */
function modulesIn(source: string): string[] {
	const named = [...source.matchAll(/(?:\bfrom|\bimport|[\w$]\()\s*(["'`])(?:node:)?([a-z\d_/]+)\1/g)].map(([, , name = '']) => name);
	return [...new Set(named)].filter((name) => builtinModules.includes(name)).toSorted();
}

function networkIn(source: string): string[] {
	const calls = source.matchAll(
		/(?<![\w$])(fetch(?=\s*\()|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon)(?![\w$])/g,
	);
	return [...new Set(Array.from(calls, ([, name = '']) => name))].toSorted();
}
