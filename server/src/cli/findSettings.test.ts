import { execFileSync } from 'node:child_process';
import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { memoryTerminal } from '../testing/memoryTerminal.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { render } from '../text/sentence.ts';
import { runCheck } from './checkCommand.ts';
import { settingsFinder } from './findSettings.ts';

const draft = 'The General Assembly,\n\n1. Decides to convene a meeting;\n\n3. Requests a report.\n';

describe('the settings of a folder', () => {
	test('are those of the nearest settings file, there or above', async () => {
		const folder = await temporaryFolder({
			'.penholder.json': '{"rules": {"clause": "hint"}}',
			'a/b/draft.txt': draft,
			'c/.penholder.json': '{"profile": "editor"}',
			'c/draft.txt': draft,
		});
		const find = settingsFinder();
		expect(await find(join(folder, 'a', 'b'))).toMatchObject({ settings: { profile: 'submission', rules: { clause: 'hint' } } });
		expect(await find(join(folder, 'c'))).toMatchObject({ settings: { profile: 'editor', rules: {} } });
		expect(await find(join(folder, 'a'))).toBe(await find(folder));
	});

	test('lie in the folder themselves, not behind a link that leads out of it', async () => {
		const folder = await temporaryFolder({ 'secret.json': 'password', 'letters/shared.json': '{}', 'letters/a/b.undoc': '' });
		await symlink('../secret.json', join(folder, 'letters', '.penholder.json'));
		expect(await problemIn(join(folder, 'letters', 'a'))).toBe(
			`${join(folder, 'letters', '.penholder.json')} is a link that leads out of its folder: put the settings themselves there, or remove it.`,
		);
		await rm(join(folder, 'letters', '.penholder.json'));
		await symlink('shared.json', join(folder, 'letters', '.penholder.json'));
		expect(await settingsFinder()(join(folder, 'letters', 'a'))).toMatchObject({ remarks: [] });
	});

	test('are no pipe, which would never end', async () => {
		const folder = await temporaryFolder();
		execFileSync('mkfifo', [join(folder, '.penholder.json')]);
		expect(await problemIn(folder)).toContain('is a device or a pipe, not a file');
	});

	test('may be a file that cannot be read', async () => {
		const folder = await temporaryFolder({ '.penholder.json/x': '' });
		expect(await problemIn(folder)).toBe(`${join(folder, '.penholder.json')} is a folder, not a file.`);
	});
});

describe('penholder check', () => {
	test('keeps to the settings, which may differ from folder to folder', async () => {
		const folder = await temporaryFolder({
			'a/.penholder.json': '{"rules": {"clause/number": "off"}}',
			'a/draft.txt': draft,
			'b/.penholder.json': '{"rules": {"clause": "information"}}',
			'b/draft.txt': draft,
			'c/draft.txt': draft,
		});
		const { code, output } = await check(folder);
		expect(output.match(/^.*\[clause\/number\]$/gm)?.map((line) => line.slice(folder.length))).toEqual([
			expect.stringMatching(/^.b.draft\.txt:5:1: information:/),
			expect.stringMatching(/^.c.draft\.txt:5:1: error:/),
		]);
		expect(code).toBe(1);
	});

	test('takes the opening dates of sessions from them', async () => {
		const letter =
			'General Assembly\n\nEighty-first session\n\nAgenda item 13\n\nLetter dated 25 September 2027 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General\n\nI have the honour to inform you of a decision.\n\n(Signed) Kari Berg\n';
		const folder = await temporaryFolder({
			'a/letter.txt': letter,
			'b/.penholder.json': '{"sessionOpenings": {"82": "2027-10-05"}}',
			'b/letter.txt': letter,
		});
		const { output } = await check(folder);
		expect(output).not.toMatch(/b.letter\.txt.*agenda\/session-date/);
		expect(output).toMatch(/a.letter\.txt.*agenda\/session-date/);
	});

	test('leaves the documents of broken settings alone, says why once, and ends with 2', async () => {
		const folder = await temporaryFolder({
			'.penholder.json': '{"rules": {"clause/number": "never"}}',
			'a.txt': draft,
			'b.txt': draft,
			'c/.penholder.json': '{}',
			'c/good.txt': draft.replace('3.', '2.'),
		});
		expect(await check(folder)).toEqual({
			code: 2,
			output: '1 document, no errors, no warnings; 1 could not be used\n',
			errors: `penholder: ${join(folder, '.penholder.json')} sets “clause/number” to "never"; a level is off, hint, information, warning or error.\n`,
		});
	});

	test('tells once of a rule that is not known, with the nearest that is', async () => {
		const folder = await temporaryFolder({ '.penholder.json': '{"rules": {"clause/nubmer": "off"}}', 'a.txt': draft, 'b.txt': draft });
		const { code, errors } = await check(folder);
		expect(errors).toBe(
			`penholder: ${join(folder, '.penholder.json')} sets “clause/nubmer”, which is no rule or group of rules; did you mean “clause/number”?\n`,
		);
		expect(code).toBe(1);
	});
});

async function check(folder: string) {
	const terminal = memoryTerminal();
	const code = await runCheck({ command: 'check', paths: [folder], fix: false, format: 'text' }, terminal);
	return { code, ...terminal.written() };
}

/** Why the settings of a folder cannot be used. */
async function problemIn(folder: string): Promise<string> {
	const found = await settingsFinder()(folder);
	return 'sentence' in found ? render(found.sentence) : '';
}
