#!/usr/bin/env node
import { existsSync } from 'node:fs';

const commandLine = new URL('../dist/cli.js', import.meta.url);

if (existsSync(commandLine)) {
	await import(commandLine.href);
} else {
	console.error('penholder is not built yet: run `npm run build` in its repository, then try again.');
	process.exitCode = 2;
}
