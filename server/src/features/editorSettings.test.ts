import { describe, expect, test } from 'vitest';
import { defaultEditorSettings, readClientOptions, readEditorSettings } from './editorSettings.ts';

describe('settings out of what a client sends', () => {
	test.each([undefined, null, 'nonsense', 7, [], {}])('%j gives the defaults', (sent) => {
		expect(readEditorSettings(sent)).toEqual(defaultEditorSettings);
	});

	test('what is right is taken, what is wrong is left out', () => {
		const settings = readEditorSettings({
			rules: { 'annex/missing': 'off', 'clause/number': 'loud', __proto__: 'error' },
			sessionOpenings: { 82: '2027-09-07', 83: 'soon' },
			documentAddress: 'https://example.org/documents',
			profile: 'loose',
			inlayHints: { enabled: true },
			'codeLens.enabled': false,
		});
		expect(settings).toMatchObject({
			documentAddress: 'https://example.org/documents/',
			profile: 'submission',
			inlayHints: true,
			codeLenses: false,
		});
		expect({ ...settings.rules }).toEqual({ 'annex/missing': 'off' });
		expect({ ...settings.sessionOpenings }).toEqual({ 82: '2027-09-07' });
	});

	test('what is not sent stays as it was', () => {
		const before = readEditorSettings({ documentAddress: '' });
		expect(readEditorSettings({ inlayHints: { enabled: true } }, before)).toEqual({ ...before, inlayHints: true });
	});

	test('symbols lead to a site or nowhere', () => {
		const wrong = [
			'command:workbench.action.quit',
			'javascript:alert(1)//',
			'file:///etc/',
			'data:text/html,',
			'https:',
			'https:// /',
			'//un.org',
		];
		for (const documentAddress of wrong)
			expect(readEditorSettings({ documentAddress }).documentAddress, documentAddress).toBe('https://docs.un.org/');
		for (const documentAddress of ['', 'http://localhost:8080/', 'HTTPS://docs.un.org/'])
			expect(readEditorSettings({ documentAddress }).documentAddress).toBe(documentAddress);
	});

	test('commands and the place of pages are taken from the program that starts the server, not from settings, which a workspace can hold', () => {
		const options = { ruleDocumentation: 'https://example.org/', referencesCommand: 'show', explainCommand: 'explain' };
		expect(readClientOptions(options)).toMatchObject(options);
		expect(readEditorSettings(options)).toEqual(defaultEditorSettings);
	});
});
