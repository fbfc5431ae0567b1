import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { dedent } from './dedent.ts';
import { outlineText } from './outlineText.ts';

/** A test that reads as text: the document, and under it the tree that it must give (see outlineText.ts). Both are indented templates. */
export function check(feature: string, text: string, outline: string): void {
	test(feature, () => {
		expect(outlineText(readDocument(dedent(text)).document)).toBe(dedent(outline));
	});
}
