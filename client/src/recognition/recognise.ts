import * as vscode from 'vscode';
import { plainMessage } from '../plainWords.ts';
import { type Answer, readAnswers, remembered } from './answers.ts';
import { looksLikeUnDocument } from './unDocument.ts';

/** Where the answers about single files are kept. */
const ANSWERS = 'penholder.recognised';

/** Texts in which a document may have been written without a name of its own kind. */
const PLAIN_LANGUAGES = ['plaintext', 'markdown'];

/**
 * Offers to treat a plain text as a document of the United Nations where it looks like one: once for a file, whatever the answer is. The setting
 * `penholder.recognise` says whether to ask, to do it without asking, or never.
 */
export function recogniseDocuments(memory: vscode.Memento): vscode.Disposable {
	const asking = new Set<string>();
	const known = () => readAnswers(memory.get(ANSWERS));
	const remember = (file: string, answer: Answer) => memory.update(ANSWERS, remembered(known(), file, answer));
	const consider = async (editor: vscode.TextEditor | undefined): Promise<void> => {
		const document = editor?.document;
		if (!document || !PLAIN_LANGUAGES.includes(document.languageId) || !isWriters(document)) return;
		const mode = vscode.workspace.getConfiguration('penholder', document).get<string>('recognise', 'offer');
		const file = document.uri.toString();
		const answered = known()[file];
		if (mode === 'never' || answered === 'no' || asking.has(file) || !looksLikeUnDocument(document.getText())) return;
		if (mode === 'always' || answered === 'yes') {
			await treatAsDocument(document);
			return;
		}
		asking.add(file);
		const answer = await ask(document);
		await remember(file, answer);
		if (answer === 'yes') await treatAsDocument(document);
	};
	void consider(vscode.window.activeTextEditor);
	return vscode.Disposable.from(
		vscode.window.onDidChangeActiveTextEditor((editor) => void consider(editor)),
		// Who sets a file back to plain text means it, whatever was answered before and whatever the setting says, until it is set again.
		whenLanguageChanges(({ uri, languageId }, before) => {
			const file = uri.toString();
			if (before === 'undoc' && PLAIN_LANGUAGES.includes(languageId)) void remember(file, 'no');
			if (languageId === 'undoc' && known()[file] === 'no') void remember(file, 'yes');
		}),
	);
}

/** A list that Penholder has made is none, nor is what an editor shows beside the files. */
function isWriters({ uri, isUntitled, languageId }: vscode.TextDocument): boolean {
	return isUntitled ? languageId === 'plaintext' : vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

async function ask({ uri }: vscode.TextDocument): Promise<Answer> {
	const yes = vscode.l10n.t('Yes');
	const always = vscode.l10n.t('Always, without asking');
	const name = uri.path.split('/').at(-1) ?? '';
	const chosen = await vscode.window.showInformationMessage(
		plainMessage(vscode.l10n.t('{0} looks like a United Nations document. Check it as one?', name)),
		yes,
		always,
		vscode.l10n.t('Not this one'),
	);
	if (chosen === always) {
		await vscode.workspace.getConfiguration('penholder').update('recognise', 'always', vscode.ConfigurationTarget.Global);
	}
	return chosen === yes || chosen === always ? 'yes' : 'no';
}

/** Shows a document as one of the United Nations, unless it has been closed meanwhile. */
export async function treatAsDocument(document: vscode.TextDocument): Promise<void> {
	try {
		if (!document.isClosed) await vscode.languages.setTextDocumentLanguage(document, 'undoc');
	} catch (error) {
		if (!document.isClosed) throw error;
	}
}

/** Calls back when a document that stays open becomes one of another language: an editor tells of that by closing and opening it. */
function whenLanguageChanges(changed: (document: vscode.TextDocument, before: string) => void): vscode.Disposable {
	const before = new WeakMap<vscode.TextDocument, string>();
	return vscode.Disposable.from(
		vscode.workspace.onDidCloseTextDocument((document) => void before.set(document, document.languageId)),
		vscode.workspace.onDidOpenTextDocument((document) => {
			const language = before.get(document);
			if (language !== undefined && language !== document.languageId) changed(document, language);
			before.delete(document);
		}),
	);
}
