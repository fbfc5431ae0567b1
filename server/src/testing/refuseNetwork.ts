/**
 * Refuses the network, and other programs, to the process that it is loaded into before anything else: `node --import refuseNetwork.ts …`. Whoever
 * tries nevertheless ends with {@link REFUSED}, whatever is made of the error, so that nothing can be caught and kept quiet.
 */
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import dnsPromises from 'node:dns/promises';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

/** The exit code of a process that has tried. */
export const REFUSED = 97;

if (process.env.PENHOLDER_REFUSE_NETWORK) {
	for (const [name, holder] of Object.entries<object>({ childProcess, dgram, dns, dnsPromises, http, http2, https, tls }))
		refuseAll(name, holder);
	refuseAll('net', net, ['connect', 'createConnection', 'createServer']);
	refuseAll('net.Socket', net.Socket.prototype, ['connect']);
	refuseAll('net.Server', net.Server.prototype, ['listen']);
	refuseAll('globalThis', globalThis, ['fetch', 'WebSocket', 'EventSource']);
	syncBuiltinESMExports();
}

/** @param names those of its functions that do something; all where they are not named */
function refuseAll(holderName: string, holder: object, names: readonly string[] = Object.keys(holder)): void {
	for (const name of names) {
		const value: unknown = (holder as Record<string, unknown>)[name];
		// Classes are left as they are, since others are made of them: what they do goes through one of these functions.
		if (typeof value !== 'function' || (/^[A-Z]/.test(name) && holder !== globalThis)) continue;
		const refuse = () => {
			process.stderr.write(`${holderName}.${name} was called: nothing of Penholder may reach the network or run a program.\n`);
			process.exit(REFUSED);
		};
		Object.defineProperty(holder, name, { value: refuse, writable: true, configurable: true });
	}
}
