import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { UnDocument } from '../document/document.ts';
import { type ReadingCache, readDocument } from '../document/read.ts';
import type { EditorSettings } from '../features/editorSettings.ts';
import { checkedBy, findingsOf } from '../features/findings.ts';
import type { Messages } from '../languages/messageBundles.ts';
import type { CheckedVersion } from '../rules/check.ts';
import type { Finding } from '../rules/rule.ts';
import { render, type SentenceValue } from '../text/sentence.ts';
import type { ClientAbilities } from './clientAbilities.ts';
import { editionOf } from './syncedText.ts';

/** One version of a document that a client has open, with what an answer about it depends on. */
export interface OpenDocument {
	/** Its text and places, as the protocol counts them. */
	readonly text: TextDocument;
	readonly document: UnDocument;
	readonly settings: EditorSettings;
	readonly client: ClientAbilities;
	/** The messages in the user's language. */
	readonly messages: Messages;
	/** Computed when they are first asked for. */
	readonly findings: () => readonly Finding[];
	/** The last check of this version or an earlier one; undefined where there was none. */
	readonly lastCheck: () => CheckedVersion | undefined;
	/** The findings in another version of the text, by the same settings. */
	readonly check: (document: UnDocument) => readonly Finding[];
}

/** Reads documents and remembers the last reading of each. */
export interface DocumentReader {
	readonly read: (text: TextDocument, settings: EditorSettings, client: ClientAbilities, messages: Messages) => OpenDocument;
	readonly forget: (uri: string) => void;
}

/** What an edit can't have changed is neither read nor checked again, and a version is read and checked once for all answers. */
export function documentReader(): DocumentReader {
	const readings = new Map<string, Reading>();
	return {
		read(text, settings, client, messages) {
			const { uri } = text;
			const edition = editionOf(text);
			const known = readings.get(uri);
			if (known?.edition === edition && known.open.settings === settings) return known.open;
			const { document, cache } =
				known?.edition === edition ? { document: known.open.document, cache: known.cache } : readDocument(text.getText(), cacheOf(known));
			const open = openDocument(text, document, settings, client, messages, known?.open.lastCheck());
			readings.set(uri, { edition, cache, open });
			return open;
		},
		forget(uri) {
			readings.delete(uri);
		},
	};
}

/** Reads a document that is not open. The one that was read before is given again where neither text nor settings are other ones. */
export function readClosed(
	text: TextDocument,
	settings: EditorSettings,
	client: ClientAbilities,
	messages: Messages,
	before: OpenDocument | undefined,
): OpenDocument {
	if (before?.text === text && before.settings === settings) return before;
	const { document } = before?.text === text ? before : readDocument(text.getText());
	return openDocument(text, document, settings, client, messages);
}

interface Reading {
	readonly edition: number;
	readonly cache: ReadingCache;
	readonly open: OpenDocument;
}

function cacheOf(known: Reading | undefined) {
	return known ? { cache: known.cache } : {};
}

function openDocument(
	text: TextDocument,
	document: UnDocument,
	settings: EditorSettings,
	client: ClientAbilities,
	messages: Messages,
	before?: CheckedVersion,
): OpenDocument {
	let checked: CheckedVersion | undefined;
	return {
		text,
		document,
		settings,
		client,
		messages,
		check: (version) => findingsOf(version, settings),
		findings: () => {
			checked ??= checkedBy(document, settings, before);
			return checked.findings;
		},
		lastCheck: () => checked ?? before,
	};
}

/** A text in the words of the user's language. */
export function said(text: SentenceValue, { messages }: Pick<OpenDocument, 'messages'>): string {
	return render(text, messages.bundle);
}

/** As a label begins, in languages that have capital letters. */
export function capitalised(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
