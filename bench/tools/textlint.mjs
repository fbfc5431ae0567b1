/**
 * textlint on plain text. It has no rules of its own and no preset for English that is still kept; these two are what writers of English add most:
 * terms and their spelling, and plain style.
 */
import { TextlintKernel } from '@textlint/kernel';
import { parse } from '@textlint/text-to-ast';
import textPlugin from '@textlint/textlint-plugin-text';
import terminology from 'textlint-rule-terminology';
import writeGood from 'textlint-rule-write-good';

const kernel = new TextlintKernel();
const options = {
	ext: '.txt',
	plugins: [{ pluginId: 'text', plugin: textPlugin.default ?? textPlugin }],
	rules: [
		{ ruleId: 'terminology', rule: terminology.default ?? terminology },
		{ ruleId: 'write-good', rule: writeGood.default ?? writeGood },
	],
};

export function read(/** @type {string} */ text) {
	return parse(text);
}

export async function check(/** @type {string} */ text) {
	return (await kernel.lintText(text, options)).messages.length;
}
