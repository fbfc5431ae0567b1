import { fileURLToPath } from 'node:url';

/** The environment of a Node process that may not reach the network; see refuseNetwork.ts. */
export function withoutNetwork(environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
	const preload = new URL('./refuseNetwork.ts', import.meta.url).href;
	return { ...environment, NODE_OPTIONS: `--import ${preload}`, PENHOLDER_REFUSE_NETWORK: '1', NODE_NO_WARNINGS: '1' };
}

/** The files of real documents in several languages, of all kinds that most rules ask for. */
export const seedFolder = fileURLToPath(new URL('../../../seeds', import.meta.url));
