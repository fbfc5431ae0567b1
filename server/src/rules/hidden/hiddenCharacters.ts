import type { UnDocument } from '../../document/document.ts';
import { type Sentence, type SentenceValue, sentence } from '../../text/sentence.ts';
import { listOf } from '../../text/sentenceValues.ts';

/**
 * The quick question before every rule on hidden characters: does the text have any character that is not printed? Asked once a document.
 */
export function mayHide(document: UnDocument): boolean {
	let answer = answers.get(document);
	if (answer === undefined) {
		answer = UNUSUAL.test(document.text);
		answers.set(document, answer);
	}
	return answer;
}

const answers = new WeakMap<UnDocument, boolean>();

/** Everything but white space and the blocks of printed characters. A carriage return is looked at more closely. */
const UNUSUAL = new RegExp(
	`[^${['\\t\\n\\f', ' -~', '\\u00A0-\\u00AC', '\\u00AE-\\u02FF', '\\u0370-\\u061B', '\\u061D-\\u180A', '\\u1810-\\u1FFF', '\\u2010-\\u2027', '\\u202F-\\u205F', '\\u2070-\\uD7FF', '\\uF900-\\uFDCF', '\\uFDF0-\\uFDFF', '\\uFE10-\\uFEFE', '\\uFF01-\\uFFEF'].join('')}]`,
);

/** How the characters of a run are called in a message: their Unicode names where people know them, code points otherwise; a few of many. */
export function namesOf(characters: string): SentenceValue {
	const names = [...new Set(characters.slice(0, MOST_CHARACTERS))].map(nameOf);
	const shown = listOf(names.slice(0, MOST_NAMES));
	return names.length > MOST_NAMES ? sentence`${shown} and others` : shown;
}

const MOST_NAMES = 3;

/** Of a run; in UTF-16 units. */
const MOST_CHARACTERS = 40;

function nameOf(character: string): SentenceValue {
	const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
	const name = NAMES.get(character);
	return name === undefined ? code : sentence`${name} (${code})`;
}

const NAMES: ReadonlyMap<string, Sentence> = new Map([
	['\u00AD', sentence`soft hyphen`],
	['\u061C', sentence`Arabic letter mark`],
	['\u200B', sentence`zero-width space`],
	['\u200C', sentence`zero-width non-joiner`],
	['\u200D', sentence`zero-width joiner`],
	['\u200E', sentence`left-to-right mark`],
	['\u200F', sentence`right-to-left mark`],
	['\u202A', sentence`left-to-right embedding`],
	['\u202B', sentence`right-to-left embedding`],
	['\u202C', sentence`pop directional formatting`],
	['\u202D', sentence`left-to-right override`],
	['\u202E', sentence`right-to-left override`],
	['\u2060', sentence`word joiner`],
	['\u2066', sentence`left-to-right isolate`],
	['\u2067', sentence`right-to-left isolate`],
	['\u2068', sentence`first strong isolate`],
	['\u2069', sentence`pop directional isolate`],
	['\uFEFF', sentence`byte order mark`],
	['\r', sentence`carriage return`],
	['\v', sentence`vertical tab`],
]);
