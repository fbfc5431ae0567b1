// @ts-check
/** Checks one text in a process of its own, `node first-answer.mjs TOOL TEXT`, and prints the findings and the peak of its memory in bytes. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [toolFile = '', textFile = ''] = process.argv.slice(2);
/** @type {import('./tools.mjs').Tool} */
const tool = await import(pathToFileURL(toolFile).href);
const findings = await tool.check(readFileSync(textFile, 'utf8'));
process.stdout.write(JSON.stringify({ findings, peak: process.resourceUsage().maxRSS * 1024 }));
