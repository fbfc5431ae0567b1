import { describe, expect, test } from 'vitest';
import { render } from '../text/sentence.ts';
import { defaultEditorSettings } from './editorSettings.ts';
import { readProjectSettings, withProjectSettings } from './projectSettings.ts';

describe('the settings file of a project', () => {
	test('stands above what the editor is set to, entry by entry, and says nothing about what it leaves out', () => {
		const editor = { ...defaultEditorSettings, profile: 'editor', rules: { clause: 'off', scan: 'off' }, inlayHints: true } as const;
		const project = readProjectSettings('{"rules": {"clause": "hint"}, "sessionOpenings": {"82": "2027-09-14"}}');
		expect(project.problems).toEqual([]);
		expect(withProjectSettings(editor, project)).toEqual({
			...editor,
			rules: { clause: 'hint', scan: 'off' },
			sessionOpenings: { 82: '2027-09-14' },
		});
	});

	test('that cannot be used sets nothing and says why', () => {
		const { settings, problems } = readProjectSettings('{"rules": {"clause": "never"}}');
		expect(settings).toEqual({});
		expect(problems.map((problem) => render(problem))).toEqual([
			'.penholder.json sets “clause” to "never"; a level is off, hint, information, warning or error.',
		]);
	});

	test('is used although it names a rule that is not known, and says so', () => {
		const { settings, problems } = readProjectSettings('\ufeff{"rules": {"clause/nubmer": "off"}}');
		expect(settings).toEqual({ rules: { 'clause/nubmer': 'off' } });
		expect(render(problems[0] ?? '')).toContain('did you mean “clause/number”?');
	});
});
