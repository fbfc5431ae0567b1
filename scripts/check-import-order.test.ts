import { describe, expect, test } from 'vitest';
import { importViolations } from './check-import-order.mjs';

describe('rooms import downward only', () => {
	test('a room may import itself and the rooms below it', () => {
		expect(importViolations('server/src/rules/rule.ts', `import { level } from './level.ts';`)).toEqual([]);
		expect(importViolations('server/src/rules/rule.ts', `import { digits } from '../text/digits.ts';`)).toEqual([]);
		expect(importViolations('server/src/rules/masthead/symbol.ts', `import { readSymbol } from '../../references/symbol.ts';`)).toEqual([]);
	});

	test('a room may not import a room above it, and is told what it may import', () => {
		expect(importViolations('server/src/tables/states.ts', `import { english } from '../languages/english.ts';`)).toEqual([
			'server/src/tables/states.ts:1: tables imports server/src/languages/english.ts: tables may import itself and text only.',
		]);
		expect(importViolations('server/src/text/digits.ts', `import { states } from '../tables/states.ts';`)).toEqual([
			'server/src/text/digits.ts:1: text imports server/src/tables/states.ts: text may import itself only.',
		]);
	});

	test('lsp and cli stand side by side and may not import each other', () => {
		expect(importViolations('server/src/lsp/main.ts', `import { write } from '../cli/write.ts';`)).toHaveLength(1);
		expect(importViolations('server/src/cli/main.ts', `import { serve } from '../lsp/serve.ts';`)).toHaveLength(1);
		expect(importViolations('server/src/cli/main.ts', `import { toWord } from '../convert/word.ts';`)).toEqual([]);
	});

	test('a file outside the rooms is told to move into one', () => {
		for (const path of ['server/src/main.ts', 'server/src/helpers/join.ts']) {
			expect(importViolations(path, '')).toEqual([expect.stringContaining(`${path}:1: the file lies in no room`)]);
		}
	});

	test('tests obey too, but may import server/src/testing, which nothing else may', () => {
		expect(importViolations('server/src/text/digits.test.ts', `import { rules } from '../rules/index.ts';`)).toHaveLength(1);
		expect(importViolations('server/src/text/digits.test.ts', `import { seeds } from '../testing/seeds.ts';`)).toEqual([]);
		expect(importViolations('server/src/text/digits.ts', `import { seeds } from '../testing/seeds.ts';`)).toEqual([
			'server/src/text/digits.ts:1: server/src/testing/seeds.ts is for tests: only *.test.ts and server/src/testing may import it.',
		]);
		expect(importViolations('server/src/testing/seeds.ts', `import { rules } from '../rules/index.ts';`)).toEqual([]);
	});

	test('client and server do not import each other', () => {
		expect(importViolations('client/src/extension.ts', `import { read } from '../../server/src/document/read.ts';`)).toHaveLength(1);
		expect(importViolations('server/src/lsp/main.ts', `import { activate } from '../../../client/src/extension.ts';`)).toHaveLength(1);
		expect(importViolations('client/src/extension.ts', `import { preview } from './preview.ts';`)).toEqual([]);
	});
});

describe('inner rooms know neither Node nor editors', () => {
	test.each(['node:fs', 'fs', 'node:fs/promises', 'vscode', 'vscode-languageserver/node.js'])('document may not import %s', (name) => {
		expect(importViolations('server/src/document/read.ts', `import * as it from '${name}';`)).toHaveLength(1);
	});

	test('the terminal, the language server and tests may import Node', () => {
		for (const path of [
			'server/src/cli/main.ts',
			'server/src/lsp/main.ts',
			'server/src/document/read.test.ts',
			'server/src/testing/seeds.ts',
		]) {
			expect(importViolations(path, `import { readFileSync } from 'node:fs';`)).toEqual([]);
		}
	});

	test('only the client may import vscode, only lsp the protocol', () => {
		expect(importViolations('client/src/extension.ts', `import { window } from 'vscode';`)).toEqual([]);
		expect(importViolations('server/src/lsp/main.ts', `import { window } from 'vscode';`)).toHaveLength(1);
		expect(importViolations('server/src/lsp/main.ts', `import { createConnection } from 'vscode-languageserver/node.js';`)).toEqual([]);
		expect(importViolations('server/src/cli/main.ts', `import { createConnection } from 'vscode-languageserver/node.js';`)).toHaveLength(1);
		expect(importViolations('server/src/features/hover.ts', `import type { Hover } from 'vscode-languageserver-types';`)).toEqual([]);
	});
});

describe('nothing reaches the network', () => {
	test.each(['node:http', 'https', 'node:net', 'node:dgram', 'node:tls', 'node:dns/promises', 'undici'])(
		'no file may import %s',
		(name) => {
			for (const path of ['server/src/cli/main.ts', 'client/src/extension.ts', 'server/src/lsp/main.test.ts']) {
				expect(importViolations(path, `import it from '${name}';`)).toEqual([expect.stringContaining(`${name} reaches the network`)]);
			}
		},
	);

	test.each(['await fetch(address)', 'globalThis.fetch(address)', 'new WebSocket(address)'])('no file may call %s', (call) => {
		expect(importViolations('server/src/cli/main.ts', `const address = 'x';\n${call};`)).toEqual([
			expect.stringMatching(/^server\/src\/cli\/main\.ts:2: .* reaches the network/),
		]);
	});

	test('a method of that name is no call of the network', () => {
		expect(importViolations('server/src/library/library.ts', 'library.fetch(symbol); prefetch(symbol);')).toEqual([]);
	});
});

describe('every way to import is seen, with its line', () => {
	test.each([
		['a type', `import type { Rule } from '../rules/rule.ts';`],
		['a side effect', `import '../rules/index.ts';`],
		['an export', `export * from '../rules/index.ts';`],
		['data', `import phrases from '../rules/phrases.json' with { type: 'json' };`],
		['on demand', `const { rules } = await import('../rules/index.ts');`],
		['a type in place', `let rule: import('../rules/rule.ts').Rule;`],
		['double quotes', `import { rules } from "../rules/index.ts";`],
	])('%s', (_way, statement) => {
		expect(importViolations('server/src/text/digits.ts', `// Digits.\n${statement}\n`)).toEqual([
			expect.stringMatching(/^server\/src\/text\/digits\.ts:2: text imports server\/src\/rules\//),
		]);
	});

	test('an import over several lines, and one after another', () => {
		const source = [`import {`, `\tone,`, `\tother,`, `} from '../rules/index.ts';`, `import { hover } from '../features/hover.ts';`].join(
			'\n',
		);
		expect(importViolations('server/src/text/digits.ts', source)).toEqual([
			expect.stringContaining('digits.ts:4: '),
			expect.stringContaining('digits.ts:5: '),
		]);
	});
});
