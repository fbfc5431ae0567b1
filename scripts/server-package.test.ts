import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import root from '../package.json' with { type: 'json' };
import server from '../server/package.json' with { type: 'json' };

test('the package of the server has its commands and its bundles, and needs no other package', () => {
	for (const command of Object.values(server.bin)) expect(existsSync(new URL(`../server/${command}`, import.meta.url)), command).toBe(true);
	expect(server.files).toEqual(expect.arrayContaining(['bin', 'dist']));
	expect(server).not.toHaveProperty('dependencies');
	expect(server.version).toBe(root.version);
});
