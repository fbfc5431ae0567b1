import * as vscode from 'vscode';
import type { PreviewWords } from '../../webview/messages.ts';

/** The frame of the preview: nothing but our own script runs in it, and nothing is loaded from elsewhere. */
export function previewHtml(webview: vscode.Webview, extensionUri: vscode.Uri, pageStyle: string): string {
	const nonce = crypto.randomUUID();
	const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'client', 'dist', 'preview.js'));
	const words = previewWords();
	return `<!doctype html>
<html lang="${escapeText(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(words.page)}</title>
<style nonce="${nonce}">
${pageStyle}
${frameStyle}
</style>
</head>
<body data-words="${escapeText(JSON.stringify(words))}">
<header>
<h1 class="unseen">${escapeText(words.page)}</h1>
<div role="toolbar" aria-label="${escapeText(words.toolbar)}">
<button type="button" id="smaller" title="${escapeText(words.smaller)}" aria-label="${escapeText(words.smaller)}">−</button>
<button type="button" id="larger" title="${escapeText(words.larger)}" aria-label="${escapeText(words.larger)}">+</button>
<button type="button" id="save">${escapeText(words.save)}</button>
<button type="button" id="copy">${escapeText(words.copy)}</button>
<span id="done" role="status"></span>
</div>
</header>
<main class="page" aria-label="${escapeText(words.page)}" tabindex="0"></main>
<p id="empty" hidden>${escapeText(words.empty)}</p>
<script nonce="${nonce}" src="${escapeText(script.toString())}"></script>
</body>
</html>`;
}

function previewWords(): PreviewWords {
	return {
		page: vscode.l10n.t('Page as it would be printed'),
		toolbar: vscode.l10n.t('Page'),
		smaller: vscode.l10n.t('Make the page smaller'),
		larger: vscode.l10n.t('Make the page larger'),
		save: vscode.l10n.t('Save to print…'),
		copy: vscode.l10n.t('Copy for Word'),
		copied: vscode.l10n.t('Copied.'),
		close: vscode.l10n.t('Close'),
		rule: vscode.l10n.t('Why this is a rule'),
		empty: vscode.l10n.t('There is no text yet. The page grows as you write.'),
	};
}

function escapeText(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** What is round the sheets: in the colours of the editor's theme, as are the sheets where the theme is dark or of high contrast. */
const frameStyle = `
body { margin: 0; padding: 0; background: var(--vscode-editorWidget-background); }
header { position: sticky; inset-block-start: 0; z-index: 1; padding: 4px 8px; background: var(--vscode-editor-background); border-block-end: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder)); }
[role=toolbar] { display: flex; gap: 4px; }
button { font: inherit; color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; padding: 2px 10px; cursor: pointer; }
button:focus-visible, .mark:focus-visible, main :focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 1px; }
main { display: block; outline: none; }
#empty { padding: 2rem; color: var(--vscode-descriptionForeground); }
dialog.finding { position: fixed; margin: 0; max-width: 30rem; color: var(--vscode-editorHoverWidget-foreground); background: var(--vscode-editorHoverWidget-background); border: 1px solid var(--vscode-editorHoverWidget-border, var(--vscode-contrastBorder)); padding: 10px 12px; font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }
dialog.finding::backdrop { background: transparent; }
dialog.finding p { margin: 0 0 8px; }
dialog.finding .buttons { display: flex; flex-wrap: wrap; gap: 6px; }
.sheet { box-shadow: 0 1px 4px rgb(0 0 0 / 40%); }
.vscode-dark .page, .vscode-high-contrast .page { --sheet: var(--vscode-editor-background); --ink: var(--vscode-editor-foreground); --quiet: var(--vscode-descriptionForeground); --rule: var(--vscode-editor-foreground); --error: var(--vscode-editorError-foreground); --warning: var(--vscode-editorWarning-foreground); --information: var(--vscode-editorInfo-foreground); }
.vscode-high-contrast .sheet { border: 1px solid var(--vscode-contrastBorder); box-shadow: none; }
`.trim();
