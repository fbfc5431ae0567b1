import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { readDocument } from '../server/src/document/read.ts';
import { catalogue } from '../server/src/rules/catalogue.ts';
import { checkDocument } from '../server/src/rules/check.ts';
import { defaultSettings } from '../server/src/rules/settings.ts';
import { applyEdits } from '../server/src/text/edits.ts';

const root = new URL('..', import.meta.url);
const samples = globSync('client/samples/*.undoc', { cwd: root }).toSorted();

test('there is a sample letter in each official language', () => {
	expect(samples.map((path) => basename(path, '.undoc'))).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
});

test.each(samples)(
	'%s is a letter with an annexed draft resolution and one slip, the number of a paragraph, which its fix mends',
	(path) => {
		const text = readFileSync(new URL(path, root), 'utf8');
		const { document } = readDocument(text);
		const findings = checkDocument(document, defaultSettings, catalogue, defaultSettings);
		expect([document.language, document.kind, document.sections[1]?.kind]).toEqual([
			basename(path, '.undoc'),
			'letter',
			'draft-resolution',
		]);
		expect(findings.map(({ code }) => code)).toEqual(['clause/number']);
		const mended = applyEdits(text, findings[0]?.fixes?.[0]?.edits ?? []);
		expect(checkDocument(readDocument(mended).document, defaultSettings, catalogue, defaultSettings)).toEqual([]);
	},
);

test('each step of the walkthrough has its picture, in the colours of the theme and nothing from elsewhere', () => {
	const pictures = packageJson.contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg));
	expect(pictures).toHaveLength(5);
	for (const path of pictures) {
		const picture = readFileSync(new URL(path, root), 'utf8');
		expect(picture).toContain('var(--vscode-');
		expect(picture.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|\son\w+=/);
	}
});
