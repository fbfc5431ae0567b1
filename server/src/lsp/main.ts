import { existsSync } from 'node:fs';
import { createConnection } from 'vscode-languageserver/node';
import { nodeFiles } from './nodeFiles.ts';
import { serve } from './server.ts';

/**
 * The language server in Node. The client says how it talks to it: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. A server started
 * by hand, without any of them, is meant to talk over its standard streams.
 */
const transports = /^--(?:stdio|node-ipc|socket|pipe)/;
if (!process.argv.some((argument) => transports.test(argument))) process.argv.push('--stdio');

/** The pages of the rules: beside the bundle's folder in the npm package, beside the server's in the repository and the extension. */
const pages = ['../docs/rules/', '../../docs/rules/'].map((path) => new URL(path, import.meta.url)).find((folder) => existsSync(folder));

const resolutionsTable = new URL('adoptedResolutions.json', import.meta.url).href;

serve(createConnection(), { files: nodeFiles, resolutionsTable, ...(pages ? { ruleDocumentation: pages.href } : {}) });
