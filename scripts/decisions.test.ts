import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const page = readFileSync(new URL('docs/rules/decisions.md', root), 'utf8');

test('every one of the 105 candidates is decided, in order', () => {
	const numbers = [...page.matchAll(/^\| (\d+) \| [A-Z0-9-]+ \| .{10,}\. \|$/gm)].map(([, number]) => Number(number));
	expect(numbers).toEqual(Array.from({ length: 105 }, (_, index) => index + 1));
});

test('what is called built is there, and every rule is accounted for', () => {
	const named = new Set([...page.matchAll(/\]\(([a-z]+\/[a-z-]+)\.md\)/g)].map(([, code]) => code));
	const sources = globSync('server/src/rules/*/*.ts', { cwd: root }).filter((path) => !path.endsWith('.test.ts'));
	const codes = sources.flatMap((path) => /^\tcode: '([a-z]+\/[a-z-]+)',$/m.exec(readFileSync(new URL(path, root), 'utf8'))?.[1] ?? []);
	expect([...named].sort()).toEqual([...codes].sort());
});
