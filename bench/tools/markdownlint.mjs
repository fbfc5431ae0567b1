/** markdownlint with all the rules that it begins with. It keeps its reading to itself, so that checking can be timed only as a whole. */
import { lint } from 'markdownlint/sync';

export function check(/** @type {string} */ text) {
	return lint({ strings: { text } }).text?.length ?? 0;
}
