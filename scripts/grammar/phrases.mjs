// @ts-check
import { phraseExpression } from './expressions.mjs';

/**
 * An expression that matches the longest of many phrases: what they begin with alike is written once, so that no beginning is tried twice.
 *
 * @param {readonly string[]} phrases
 * @returns {string}
 */
export function anyPhrase(phrases) {
	/** @type {PhraseTree} */
	const tree = { next: new Map(), ends: false };
	for (const phrase of new Set(phrases)) plant(tree, phrase);
	return write(tree);
}

/** @typedef {{ next: Map<string, PhraseTree>, ends: boolean }} PhraseTree */

/**
 * @param {PhraseTree} tree
 * @param {string} phrase
 */
function plant(tree, phrase) {
	let branch = tree;
	for (const character of phrase) {
		const next = branch.next.get(character) ?? { next: new Map(), ends: false };
		branch.next.set(character, next);
		branch = next;
	}
	branch.ends = true;
}

/**
 * @param {PhraseTree} tree
 * @returns {string}
 */
function write(tree) {
	const tails = [...tree.next].map(([character, branch]) => phraseExpression(character) + write(branch));
	if (tails.length === 0) return '';
	if (tails.length === 1 && !tree.ends) return tails[0] ?? '';
	return `(?:${tails.join('|')})${tree.ends ? '?' : ''}`;
}
