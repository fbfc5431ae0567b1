import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { checkDocument } from '../rules/check.ts';
import { foreignBlocks, foreignHtml, shownText } from '../testing/activeContent.ts';
import { recordFigure } from '../testing/figures.ts';
import { anyHostileDocument, hostileDocuments } from '../testing/hostileDocuments.ts';
import { printedText } from '../testing/printedText.ts';
import { pageOf } from './page.ts';
import { pageHtml } from './pageHtml.ts';

test('nothing that stands in a document becomes an element or an attribute of its page', () => {
	const documents = hostileDocuments();
	for (const { name, text } of documents) expect(foreignOf(text), name).toEqual([]);
	recordFigure('hostile documents shown as pages', documents.length);
}, 60_000);

test('nor do several things together, wherever they stand and however the lines are broken', () => {
	let count = 0;
	fc.assert(
		fc.property(anyHostileDocument, (text) => {
			count++;
			expect(foreignOf(text)).toEqual([]);
		}),
		{ numRuns: 150 },
	);
	recordFigure('hostile documents shown as pages', count);
}, 30_000);

test('what would be active is noticed', () => {
	expect(foreignBlocks(['<p class="title">a<img src=x onerror=alert(1)></p>'])).toEqual(['element img']);
	expect(foreignBlocks(['<p class="title" onclick="alert(1)">a</p>'])).toEqual(['attribute p onclick="alert(1)"']);
	expect(foreignBlocks(['<p>a</p><script>alert(1)</script>'])).toEqual(['not an element each', 'element script']);
	expect(foreignBlocks(['<p><a href="javascript:alert(1)" role="doc-noteref">a</a></p>'])).toEqual([
		'attribute a href="javascript:alert(1)"',
	]);
	expect(
		foreignHtml('<!doctype html><html lang="en"><head><style>a { background: url(//b) }</style></head><body></body></html>'),
	).toHaveLength(1);
});

/** What is foreign in the file of a page and in its blocks with all findings marked; blocks show as a browser reads them what they were written from. */
function foreignOf(text: string): string[] {
	const { document } = readDocument(text);
	const marked = checkDocument(document).map(({ start, end, severity, code }) => ({ start, end, severity, code }));
	const blocks = pageOf(document, marked).sheets.flatMap((sheet) => sheet.blocks.map(({ html }) => html));
	const shown = shownText(blocks.join(''));
	return [
		...foreignHtml(pageHtml(pageOf(document))),
		...foreignBlocks(blocks),
		...(shown === printedText(blocks.join('')).replace(/\r\n?/g, '\n') ? [] : [`shown otherwise: ${shown}`]),
	];
}
