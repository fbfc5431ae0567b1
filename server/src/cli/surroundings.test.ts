import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { recordFigure } from '../testing/figures.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';

const command = fileURLToPath(new URL('../../bin/penholder.mjs', import.meta.url));
const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));

/** Where no letter is another one's capital as it is elsewhere (Turkish i), where digits and days are written otherwise, where the day is another. */
const surroundings = [
	{ TZ: 'Pacific/Kiritimati', LANG: 'ar_SA.UTF-8' },
	{ TZ: 'America/Adak', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
	{ TZ: 'nowhere/at-all', LANG: 'zh_CN.UTF-8' },
];

test('the place and the language of the machine change no byte of what is found', async () => {
	const documents = sampleDocuments.map(({ name, language, paragraphs }) => [
		`${name}-${language}.undoc`,
		`${paragraphs.join('\n\n').replace('3. ', '4. ')}\n`,
	]);
	const folder = await temporaryFolder(Object.fromEntries(documents));
	const check = (environment: NodeJS.ProcessEnv) => {
		const words = [command, 'check', '--locale', 'en', '--format', 'json', folder, seeds];
		const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'buffer', env: { PATH: process.env.PATH, ...environment } });
		return { status, stdout: stdout.toString('latin1') };
	};
	const found = check({ TZ: 'UTC', LANG: 'en_US.UTF-8' });
	expect(found.status).toBe(1);
	expect(found.stdout.length).toBeGreaterThan(10_000);
	for (const environment of surroundings) expect(check(environment), JSON.stringify(environment)).toEqual(found);
	recordFigure('documents checked elsewhere', surroundings.length * documents.length);
}, 60_000);
