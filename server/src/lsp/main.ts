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

/** The pages of the rules as they lie beside the bundle. */
const pages = new URL('../../docs/rules/', import.meta.url);

const resolutionsTable = new URL('adoptedResolutions.json', import.meta.url).href;

serve(createConnection(), { files: nodeFiles, resolutionsTable, ...(existsSync(pages) ? { ruleDocumentation: pages.href } : {}) });
