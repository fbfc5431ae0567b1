import * as vscode from 'vscode';
import { looksLikeUnDocument } from './unDocument.ts';

/** Where the answers about single files are kept; so many of them. */
const ANSWERS = 'penholder.recognised';
const MOST_ANSWERS = 300;

/** Texts in which a document may have been written without a name of its own kind. */
const PLAIN_LANGUAGES = ['plaintext', 'markdown'];

type Answer = 'yes' | 'no';

/**
 * Offers to treat a plain text as a document of the United Nations where it looks like one: once for a file, whatever the answer is. The setting
 * `penholder.recognise` says whether to ask, to do it without asking, or never.
 */
export function recogniseDocuments(memory: vscode.Memento): vscode.Disposable {
	const asking = new Set<string>();
	const consider = async (editor: vscode.TextEditor | undefined): Promise<void> => {
		const document = editor?.document;
		if (!document || !PLAIN_LANGUAGES.includes(document.languageId) || !isWriters(document)) return;
		const mode = vscode.workspace.getConfiguration('penholder', document).get<string>('recognise', 'offer');
		const file = document.uri.toString();
		const known = answers(memory)[file];
		if (mode === 'never' || known === 'no' || asking.has(file) || !looksLikeUnDocument(document.getText())) return;
		if (mode === 'always' || known === 'yes') {
			await vscode.languages.setTextDocumentLanguage(document, 'undoc');
			return;
		}
		asking.add(file);
		const answer = await ask(document);
		await memory.update(ANSWERS, remembered(answers(memory), file, answer));
		if (answer === 'yes') await vscode.languages.setTextDocumentLanguage(document, 'undoc');
	};
	void consider(vscode.window.activeTextEditor);
	return vscode.window.onDidChangeActiveTextEditor((editor) => void consider(editor));
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
		vscode.l10n.t('{0} looks like a United Nations document. Check it as one?', name),
		yes,
		always,
		vscode.l10n.t('Not this one'),
	);
	if (chosen === always) {
		await vscode.workspace.getConfiguration('penholder').update('recognise', 'always', vscode.ConfigurationTarget.Global);
	}
	return chosen === yes || chosen === always ? 'yes' : 'no';
}

function answers(memory: vscode.Memento): Readonly<Record<string, Answer>> {
	return memory.get(ANSWERS, {});
}

/** The latest answers, those about a file that is asked about again at the end. */
function remembered(all: Readonly<Record<string, Answer>>, file: string, answer: Answer): Readonly<Record<string, Answer>> {
	const others = Object.entries(all).filter(([other]) => other !== file);
	return Object.fromEntries([...others.slice(1 - MOST_ANSWERS), [file, answer]]);
}
