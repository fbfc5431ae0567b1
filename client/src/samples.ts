import * as vscode from 'vscode';

/** Opens a letter to try things out on, in the language that the user chooses. It is a new text each time: nothing in it can be spoiled. */
export async function openSample(extensionUri: vscode.Uri, language?: unknown): Promise<void> {
	const code = typeof language === 'string' && Object.hasOwn(LANGUAGES, language) ? language : await chooseLanguage();
	if (code === undefined) return;
	const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'client', 'samples', `${code}.undoc`));
	const document = await vscode.workspace.openTextDocument({ language: 'undoc', content: new TextDecoder().decode(bytes) });
	await vscode.window.showTextDocument(document);
}

/** Each language by its own name, in the order in which official documents list them. */
const LANGUAGES: Readonly<Record<string, string>> = {
	ar: 'العربية',
	zh: '中文',
	en: 'English',
	fr: 'Français',
	ru: 'Русский',
	es: 'Español',
};

async function chooseLanguage(): Promise<string | undefined> {
	const choices = Object.entries(LANGUAGES).map(([code, label]) => ({ code, label }));
	const choice = await vscode.window.showQuickPick(choices, { placeHolder: vscode.l10n.t('The language of the sample letter') });
	return choice?.code;
}
