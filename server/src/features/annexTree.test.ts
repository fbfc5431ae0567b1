import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { catalogue } from '../rules/catalogue.ts';
import { checkDocument } from '../rules/check.ts';
import { defaultSettings } from '../rules/settings.ts';
import { dedent } from '../testing/dedent.ts';
import { growth, LINEAR } from '../testing/growth.ts';
import { render } from '../text/sentence.ts';
import { type AnnexTreeItem, annexTree } from './annexTree.ts';

function treeOf(text: string): AnnexTreeItem[] {
	const { document } = readDocument(text);
	return annexTree(document, checkDocument(document, defaultSettings, catalogue, defaultSettings));
}

/** One line an entry, indented: kind, label, title, kind of document, references. */
function shown(items: readonly AnnexTreeItem[], depth = 0): string {
	return items
		.map(({ kind, label, title, documentKind, references, children }) =>
			[
				'\t'.repeat(depth) +
					[kind, render(label), title, documentKind && render(documentKind), references].filter((part) => part !== undefined).join(' | '),
				shown(children, depth + 1),
			]
				.filter(Boolean)
				.join('\n'),
		)
		.join('\n');
}

test('The letter, its annexes with sections and enclosures, how often each is mentioned, and what is promised but missing', () => {
	const text = dedent(`
		Letter dated 14 July 2024 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

		I have the honour to transmit a memorandum (annex I), a draft resolution (annex II) and a list (annex III). See also annex I.

		(Signed) Kari Berg

		Annex I

		Explanatory memorandum

		## Background

		1. Springs dry up.

		Annex II

		Draft resolution

		The General Assembly,

		1. Decides to protect springs.
	`);
	expect(shown(treeOf(text))).toBe(
		dedent(`
		document | letter | Letter dated 14 July 2024 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-…
		annex | Annex I | Explanatory memorandum | explanatory memorandum | 2
			section | Background
		annex | Annex II | Draft resolution | draft resolution | 1
		missing | Annex III
	`),
	);
});

test('In Chinese the missing annex has the heading that it would have', () => {
	const text =
		'2009年7月14日挪威常驻联合国代表给秘书长的信\n\n谨随函转递一份声明(附件一)和一份清单(附件二)。\n\n卡里·贝里(签名)\n\n附件一\n\n声明';
	expect(shown(treeOf(text))).toMatch(/\nmissing \| 附件二$/);
});

test('A text that is no United Nations document has no annexes', () => {
	expect(treeOf('Dear Sir, it rained.')).toEqual([]);
});

test('Any number of annexes takes linear time', () => {
	const time = growth((size) => {
		const { document } = readDocument(
			`Letter dated 14 July 2024 from Norway addressed to the Secretary-General\n\n${'Annex\n\nText.\n\n'.repeat(size / 50)}`,
		);
		annexTree(document, []);
	});
	expect(time).toBeLessThan(LINEAR);
});
