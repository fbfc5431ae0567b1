import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { isWrittenFromTheRight } from '../../client/src/writingDirection.ts';
import { grammarText } from '../generate-grammar.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const grammarFile = join(root, 'syntaxes', 'undoc.tmLanguage.json');
const samples = join(root, 'syntaxes', 'test');
const bench = mkdtempSync(join(tmpdir(), 'penholder-grammar-'));
afterAll(() => rmSync(bench, { recursive: true, force: true }));

test('the grammar is what the language files make; “npm run generate:grammar” writes it', () => {
	expect(readFileSync(grammarFile, 'utf8') === grammarText()).toBe(true);
});

describe('the colours of a text', () => {
	test('the seeds and a document in each language are coloured as their snapshots say; “UPDATE_SNAPSHOTS=1 npm test” writes these', () => {
		const documents = join(bench, 'documents');
		cpSync(join(samples, 'documents'), documents, { recursive: true });
		for (const name of readdirSync(join(root, 'seeds')).filter((file) => file.endsWith('.txt'))) {
			cpSync(join(root, 'seeds', name), join(documents, name));
		}
		const update = process.env.UPDATE_SNAPSHOTS === '1';
		colour('snap', join(documents, '*.{undoc,txt}'), ...(update ? ['--updateSnapshot'] : []));
		const snapshots = readdirSync(documents).filter((file) => file.endsWith('.snap'));
		if (update) for (const name of snapshots) cpSync(join(documents, name), join(samples, 'documents', name));
		expect(snapshots).toEqual(readdirSync(join(samples, 'documents')).filter((file) => file.endsWith('.snap')));
		expect(snapshots).toHaveLength(11);
	});

	test('a line that is written from the right has one colour or none: editors would show several in the wrong order', () => {
		const documents = join(samples, 'documents');
		const snapshots = readdirSync(documents).filter((file) => file.endsWith('.snap'));
		const lines = snapshots.flatMap((file) => readFileSync(join(documents, file), 'utf8').split('\n>').slice(1));
		const fromTheRight = lines.map((line) => line.split('\n#')).filter(([text = '']) => isWrittenFromTheRight(text));
		expect(fromTheRight.length).toBeGreaterThan(50);
		expect(fromTheRight.filter((line) => line.length > 2).map(([text]) => text)).toEqual([]);
	});

	test('each part has the scope that the samples in syntaxes/test/scopes say', () => {
		colour('test', join(samples, 'scopes', '*.undoc'));
	});

	test('no line is so long or so odd that colouring it would not end', { timeout: 30_000 }, () => {
		const pieces = [
			'A/',
			'59/50, ',
			'first ',
			'Annex to the letter ',
			'The General Assembly ',
			'الدورة ',
			'第',
			'2009年7月14日给',
			'(',
			'*',
			'“',
			'1. ',
		];
		for (const [index, piece] of pieces.entries()) writeFileSync(join(bench, `long-${index}.undoc`), piece.repeat(10_000 / piece.length));
		colour('snap', join(bench, 'long-*.undoc'), '--updateSnapshot');
	});
});

/** Runs `vscode-tmgrammar-test`; fails with what it prints. */
function colour(tool: 'snap' | 'test', files: string, ...options: readonly string[]): void {
	const entry = createRequire(import.meta.url).resolve(`vscode-tmgrammar-test/dist/${tool === 'snap' ? 'snapshot' : 'unit'}.js`);
	const grammar = ['--grammar', grammarFile, ...(tool === 'snap' ? ['--scope', 'text.undoc'] : [])];
	execFileSync(process.execPath, [entry, ...grammar, ...options, files.replaceAll('\\', '/')], {
		cwd: root,
		encoding: 'utf8',
		stdio: 'pipe',
	});
}
