import { existsSync } from 'node:fs';
import { createConnection } from 'vscode-languageserver/node';
import { gatedReader } from './gatedReader.ts';
import { nodeFiles } from './nodeFiles.ts';
import { serve } from './server.ts';
import { sharedModules } from './sharedModules.ts';
import { transportOf } from './transport.ts';

/** The language server in Node. */
const { reader, writer } = transportOf(process.argv.slice(2));

/** The pages of the rules: beside the bundle's folder in the npm package, beside the server's in the repository and the extension. */
const pages = ['../docs/rules/', '../../docs/rules/'].map((path) => new URL(path, import.meta.url)).find((folder) => existsSync(folder));

const resolutionsTable = new URL('adoptedResolutions.json', import.meta.url).href;

const loadModules = () => sharedModules(() => import(new URL('work.js', import.meta.url).href));

const connection = createConnection(gatedReader(reader, writer, process.exit), writer);
// From now on it is as it should be that the client goes.
connection.onShutdown(() => {
	process.exitCode = 0;
});
// A fault of ours in one answer must not take the others away.
process.on('unhandledRejection', (fault) =>
	connection.console.error(`A fault in Penholder: ${fault instanceof Error ? fault.stack : fault}`),
);
serve(connection, { loadModules, files: nodeFiles, resolutionsTable, ...(pages ? { ruleDocumentation: pages.href } : {}) });
