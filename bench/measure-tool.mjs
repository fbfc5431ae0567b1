// @ts-check
/**
 * Measures one tool in a process of its own, so that none pays for another's memory or compiled code: `node measure-tool.mjs TOOL JOB`, where TOOL
 * is the tool's module and JOB a file with what to do. Prints its times as JSON.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { measureTool } from './times.mjs';

const [toolFile = '', jobFile = ''] = process.argv.slice(2);
process.stdout.write(
	JSON.stringify(await measureTool(await import(pathToFileURL(toolFile).href), JSON.parse(readFileSync(jobFile, 'utf8')))),
);
