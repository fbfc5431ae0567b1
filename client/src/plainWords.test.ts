import { expect, test } from 'vitest';
import { plainMarkdown, plainMessage } from './plainWords.ts';

test('words of a document cannot become a link in a notification', () => {
	const link = /\[[^\]]+\]\([^)]+\)/;
	expect(link.test('“[Mend it](command:workbench.action.quit)” is missing.')).toBe(true);
	expect(link.test(plainMessage('“[Mend it](command:workbench.action.quit)” is missing.'))).toBe(false);
});

test('other words stay as they are', () => {
	expect(plainMessage('Annex [II] (draft) is missing.')).toBe('Annex [II] (draft) is missing.');
});

test('words of a document are no Markdown in a list of what is left to do', () => {
	expect(plainMarkdown('See <b>[this](https://example.org)</b>\n# now')).toBe(
		'See \\<b\\>\\[this\\]\\(https\\:\\/\\/example\\.org\\)\\<\\/b\\> \\# now',
	);
});
