// @ts-check
/**
 * Tries an expression with strings that are made of itself: each of its repetitions in turn goes on far longer than a text would have it, and what
 * follows does not fit, so that the engine goes back and tries whatever else there is to try. What takes exponential or cubic time does not end.
 */
import { createContext, Script } from 'node:vm';

/** So often is a repetition repeated: what is exponential shows with the first, what is cubic with the second. */
const REPETITIONS = [30, 2000];
const MOST_REPETITIONS_TRIED = 12;
const LONGEST_STRING = 10_000;
const ENDS = ['\u0000', '\n!'];

/**
 * The first of some strings that takes an expression too long; undefined where none does.
 *
 * @param {{ source: string, flags: string }} expression
 * @param {readonly string[]} strings
 * @returns {string | undefined}
 */
export function hangsOn({ source, flags }, strings) {
	const expression = new RegExp(source, flags);
	return strings.find((text) => takesTooLong(expression, text));
}

/** Code in a context of its own can be stopped. */
const context = createContext({});
const search = new Script('expression.lastIndex = 0; expression.exec(text)');

/**
 * @param {RegExp} expression
 * @param {string} text
 */
function takesTooLong(expression, text) {
	Object.assign(context, { expression, text });
	// A quadratic search takes some hundredths of a second; the machine may be busy, so what is stopped gets more time twice.
	for (const timeout of [1000, 2000, 4000]) {
		try {
			search.runInContext(context, { timeout });
			return false;
		} catch {
			// It has been stopped.
		}
	}
	return true;
}

/**
 * @param {string} source
 * @param {string} flags
 * @param {(source: string, flags: string) => any} parse
 * @returns {string[]}
 */
export function attackStrings(source, flags, parse) {
	const tree = parse(source, flags);
	const all = repetitionsIn(tree);
	const step = Math.max(1, Math.ceil(all.length / MOST_REPETITIONS_TRIED));
	const chosen = all.filter((_, index) => index % step === 0);
	return chosen.flatMap((repetition) =>
		REPETITIONS.flatMap((count) => {
			const start = stringOf(tree, { repetition, count, flags, turn: 0, isOver: false }).slice(0, LONGEST_STRING);
			return ENDS.map((end) => start + end);
		}),
	);
}

/** The repetitions that may go on: without an end, or with one that is far off. @param {any} node @returns {any[]} */
function repetitionsIn(node) {
	const inner = childrenOf(node).flatMap(repetitionsIn);
	return node.type === 'Quantifier' && node.max >= 8 ? [node, ...inner] : inner;
}

/** @param {any} node @returns {any[]} */
function childrenOf(node) {
	if (node.type === 'Quantifier') return [node.element];
	if (node.type === 'CharacterClass' || node.type === 'ExpressionCharacterClass') return [];
	return node.alternatives ?? node.elements ?? [];
}

/**
 * A string that the node may match; what it looks ahead to is part of it.
 *
 * @param {any} node
 * @param {{ repetition: any, count: number, flags: string, turn: number, isOver: boolean }} choice
 * @returns {string}
 */
function stringOf(node, choice) {
	// What would fit behind the repetition is left out, so that the engine goes back into it.
	if (choice.isOver) return '';
	switch (node.type) {
		case 'Quantifier': {
			const few = Math.min(node.max, node.min + (choice.turn++ % 3));
			let count = holds(node, choice.repetition) ? Math.max(1, few) : few;
			if (node === choice.repetition) count = Math.min(node.max, choice.count);
			const repeated = Array.from({ length: count }, () => stringOf(node.element, choice)).join('');
			if (node === choice.repetition) choice.isOver = true;
			return repeated;
		}
		case 'Character':
			return String.fromCodePoint(node.value);
		case 'CharacterSet':
		case 'CharacterClass':
		case 'ExpressionCharacterClass':
			return characterOf(node, choice.flags);
		case 'Alternative':
			return node.elements.map((/** @type {any} */ element) => stringOf(element, choice)).join('');
		case 'Assertion':
			return node.kind === 'lookahead' && !node.negate ? oneOf(node, choice) : '';
		default:
			return node.alternatives ? oneOf(node, choice) : '';
	}
}

/** The alternative that holds the repetition; else each in its turn. @param {any} node @param {{ repetition: any, count: number, flags: string, turn: number, isOver: boolean }} choice */
function oneOf(node, choice) {
	const { alternatives } = node;
	const leading = alternatives.find((/** @type {any} */ alternative) => holds(alternative, choice.repetition));
	return stringOf(leading ?? alternatives[choice.turn++ % alternatives.length], choice);
}

/** @param {any} node @param {any} inner */
function holds(node, inner) {
	return node.start <= inner.start && inner.end <= node.end;
}

/** A character that a class has. @param {{ raw: string }} node @param {string} flags */
function characterOf({ raw }, flags) {
	const expression = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ''));
	return CHARACTERS.find((character) => expression.test(character)) ?? [...raw].find((character) => expression.test(character)) ?? '';
}

const CHARACTERS = [...'a0 A\tбЯم大١,.;:()[]/-–“”«»"*_#\'’‘،؛，；。：、\n\u00a0\u200f\u0301\u0640一Ⅳ'];
