#!/usr/bin/env node
import { existsSync } from 'node:fs';

const languageServer = new URL('../dist/server.js', import.meta.url);

if (existsSync(languageServer)) {
	await import(languageServer.href);
} else {
	console.error('The language server is not built yet: run `npm run build` in its repository, then try again.');
	process.exitCode = 2;
}
