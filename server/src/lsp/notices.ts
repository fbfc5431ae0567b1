import { MessageType, type ShowMessageParams } from 'vscode-languageserver';
import type { Messages } from '../languages/messageBundles.ts';
import { render, type Sentence, sentence } from '../text/sentence.ts';
import { quote } from '../text/sentenceValues.ts';
import { LARGEST_DOCUMENT } from './largestDocument.ts';
import { nameOf } from './places.ts';

/** What the server tells the user of its own accord. */

/** A change of a document could not be read, so that its text is no longer known. */
export function lostChange(uri: string): Sentence {
	return sentence`The editor has sent a change of ${quote(nameOf(uri))} that cannot be understood. Close the document and open it again.`;
}

/** A document is so long that nothing is said about it. */
export function tooLong(uri: string): Sentence {
	return sentence`${quote(nameOf(uri))} is not checked: it has more than ${LARGEST_DOCUMENT / 1_000_000} million characters, so each key would have to wait. Divide it into several files, and each of them is checked.`;
}

export function warning(said: Sentence, { bundle }: Messages): ShowMessageParams {
	return { type: MessageType.Warning, message: render(said, bundle) };
}
