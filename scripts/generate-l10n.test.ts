import { describe, expect, test } from 'vitest';
import { templatesIn } from './collect-sentences.mjs';

describe('the texts of a source', () => {
	test('have numbered places for values, whatever braces and strings these hold', () => {
		expect(textsOf("const a = sentence´One §{f({ a: '}' })} and §{´§{b}´}.´; const b = sentence´Two´;")).toEqual([
			'One {0} and {1}.',
			'Two',
		]);
	});

	test('are found within one another', () => {
		expect(textsOf("sentence´Outer §{x ? sentence´inner §{'´'}´ : y}´")).toEqual(['Outer {0}', 'inner {0}']);
	});

	test('are read as the program reads them', () => {
		expect(textsOf("sentence´A\\u00a0b \\´c\\´´; vscode.l10n.t('It\\'s {0}.', x)")).toEqual(['A\u00a0b `c`', "It's {0}."]);
	});

	test('are not taken from comments and from other tags', () => {
		expect(textsOf('/** sentence´No´ */\n// sentence´no´\nmysentence´no´; a.sentence´no´')).toEqual([]);
	});
});

/** Of code in which an acute accent stands for each backtick and a section sign for each dollar. */
function textsOf(code: string): string[] {
	return templatesIn(code.replaceAll('´', '`').replaceAll('§', '$'));
}
