import { escapeHtml } from './escapeHtml.ts';
import type { Page, Sheet } from './page.ts';
import { pageStyle } from './pageStyle.ts';

/** A page as a file of its own, to be read in a browser and printed from there. It loads nothing and runs nothing. */
export function pageHtml(page: Page): string {
	const [main] = page.sheets;
	const title = main?.label || page.symbol || 'Penholder';
	return `<!doctype html>
<html lang="${main?.language ?? 'und'}" dir="${main?.direction ?? 'auto'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(title)}</title>
<style>
${pageStyle}
body { margin: 0; background: #e8e8e8; }
@media print { body { background: none; } }
${printedHeads(page)}
</style>
</head>
<body>
<main class="page">
<h1 class="unseen">${escapeHtml(title)}</h1>
${page.sheets.map((sheet, index) => sheetHtml(page, sheet, index)).join('\n')}
</main>
</body>
</html>
`;
}

function sheetHtml({ symbol, sheets }: Page, { language, direction, label, blocks }: Sheet, index: number): string {
	const name = label ? ` aria-label="${escapeHtml(label)}"` : '';
	const head = index > 0 ? runningHead(symbol, `${index + 1}/${sheets.length}`) : '';
	return `<section class="sheet" lang="${language}" dir="${direction}"${name}>\n${head}${blocks.map(({ html }) => html).join('\n')}\n</section>`;
}

/** On paper the page numbers are real ones, so the sheet's head is for the screen only. */
function runningHead(symbol: string, number: string): string {
	return `<p class="running-head" aria-hidden="true"><bdi>${escapeHtml(symbol)}</bdi><bdi>${number}</bdi></p>\n`;
}

function printedHeads({ symbol }: Page): string {
	const quoted = `"${symbol.replace(/[^\p{L}\p{N}/.\- ]/gu, '')}"`;
	return `@media print { .running-head { display: none; } @page { @top-left { content: ${quoted}; font: bold 10pt serif; } @bottom-right { content: counter(page) "/" counter(pages); font: bold 9pt serif; } } @page :first { @top-left { content: ""; } } }`;
}
