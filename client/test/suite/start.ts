import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import * as vscode from 'vscode';
import type { EditorTests } from './index.ts';

/** How quickly the extension is there. */
export const startTests: EditorTests = {
	'the extension is there within 100 ms': async () => {
		const extension = vscode.extensions.getExtension('penholder.penholder');
		assert.ok(extension);
		assert.equal(extension.isActive, false, 'nothing has asked for it yet');
		const start = performance.now();
		const work = process.cpuUsage();
		await extension.activate();
		const { user, system } = process.cpuUsage(work);
		const worked = (user + system) / 1000;
		console.log(`✓ activation: ${(performance.now() - start).toFixed(0)} ms, of which ${worked.toFixed(0)} ms are work`);
		// How long the extension works does not hang on what else the machine has to do.
		assert.ok(worked <= 100, `it worked for ${worked.toFixed(0)} ms`);
	},
};
