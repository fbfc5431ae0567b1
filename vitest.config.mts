import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: [
			'server/src/**/*.test.ts',
			'client/src/**/*.test.ts',
			'client/test/*.test.ts',
			'client/webview/**/*.test.ts',
			'scripts/**/*.test.ts',
			'bench/*.test.ts',
		],
		// The modules keep no state that a test could disturb: one worker reads them once for all files.
		isolate: false,
	},
});
