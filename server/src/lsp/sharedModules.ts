import * as protocol from 'vscode-languageserver';
import type * as modules from './workModules.ts';

/**
 * Loads `work.js`, the script that Node and the worker of a browser share, so that an extension carries the tables once. It is neither module nor
 * library to both of them: it takes the protocol's library from a place that both know, and leaves there what it has.
 *
 * @param run runs the script
 */
export async function sharedModules(run: () => unknown): Promise<typeof modules> {
	globalThis.penholderShared = { protocol };
	await run();
	if (!globalThis.penholderShared.modules) throw new Error('The script work.js has not come with the server. Install Penholder again.');
	return globalThis.penholderShared.modules;
}

declare global {
	var penholderShared: { readonly protocol: typeof protocol; modules?: typeof modules };
}
