import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import type * as oniguruma from 'vscode-oniguruma';
import { recordFigure } from '../../server/src/testing/figures.ts';

/**
 * An editor colours each line with Oniguruma while the writer types. Each expression of the grammar is tried by itself, in that engine, on lines made
 * of its own words and of what stands between words.
 */
const tools = createRequire(createRequire(import.meta.url).resolve('vscode-tmgrammar-test/package.json'));
const engine: typeof oniguruma = tools('vscode-oniguruma');

beforeAll(async () => {
	const { buffer, byteOffset, byteLength } = readFileSync(tools.resolve('vscode-oniguruma/release/onig.wasm'));
	await engine.loadWASM({ data: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer, print: () => {} });
});

/** UTF-16 units of the lines. An editor colours no more than 20,000 of a line. */
const SHORT = 250;
const LONG = 4_000;
/** Milliseconds for a short line. What tries an exponential number of ways takes more, however long its line is. */
const MOST_FOR_SHORT_LINE = 15;
/** Milliseconds: shorter times are noise. */
const SHORTEST = 0.1;
/** Sixteen times the line may take this many times as long; what is quadratic takes 256 times. */
const LINEAR = 80;
const ROUNDS = 4;
const MOST_WORDS = 3;

const NAMES: readonly string[] = ['match', 'begin', 'end', 'while'];
const grammar = JSON.parse(readFileSync(new URL('../../syntaxes/undoc.tmLanguage.json', import.meta.url), 'utf8'));
const expressions = [...new Set(expressionsIn(grammar))];

test('what hangs, and what takes quadratic time, is found', { timeout: 60_000 }, () => {
	expect(slowLine('items? (?:\\d\\d?\\d?,? ?){1,10} of the agenda')).toContain('items 777');
	expect(slowLine('word[^;]*(?:;|,,)')).toContain('word');
});

describe('no line makes an expression take more than linear time', () => {
	const tenth = Math.ceil(expressions.length / 10);
	test.each(Array.from({ length: 10 }, (_, index) => index))('tenth %i of the expressions', { timeout: 60_000 }, (index) => {
		for (const source of expressions.slice(index * tenth, (index + 1) * tenth)) {
			expect(slowLine(source), source.slice(0, 200)).toBeUndefined();
			recordFigure('expressions of the grammar tried', 1);
		}
	});
});

/** The beginning of a line that takes an expression too long, with the times; undefined where none does. */
function slowLine(source: string): string | undefined {
	const scanner = new engine.OnigScanner([source]);
	const slow = hostilePieces(source).find(({ before, piece }) => isSlow(scanner, before, piece));
	scanner.dispose();
	return slow && lineOf(slow.before, slow.piece, 40);
}

function isSlow(scanner: oniguruma.OnigScanner, before: string, piece: string): boolean {
	let short = millisecondsOf(scanner, lineOf(before, piece, SHORT));
	let long = millisecondsOf(scanner, lineOf(before, piece, LONG));
	// What the machine does besides disturbs one round or another, not all of them.
	for (let round = 0; round < ROUNDS && isTooMuch(short, long); round++) {
		short = Math.min(short, millisecondsOf(scanner, lineOf(before, piece, SHORT)));
		long = Math.min(long, millisecondsOf(scanner, lineOf(before, piece, LONG)));
	}
	return isTooMuch(short, long);
}

function isTooMuch(short: number, long: number): boolean {
	return short > MOST_FOR_SHORT_LINE || long > LINEAR * Math.max(short, SHORTEST);
}

function millisecondsOf(scanner: oniguruma.OnigScanner, line: string): number {
	const text = new engine.OnigString(line);
	const before = process.cpuUsage().user;
	scanner.findNextMatchSync(text, 0);
	const { user } = process.cpuUsage();
	text.dispose();
	return (user - before) / 1000;
}

function lineOf(before: string, piece: string, length: number): string {
	return before + piece.repeat(Math.ceil(length / piece.length));
}

const PIECES = [
	'a',
	' ',
	'7',
	'*',
	'_',
	'/',
	'(',
	'A/',
	'“',
	'\u064b',
	'ا ',
	'第',
	'1. ',
	'é',
	'Ж',
	'Aa ',
	'，',
	'7, ',
	'(a) ',
	'[^',
	'\t',
	'-',
];
const PIECES_BEHIND_WORDS = [' ', '\u064b', '7', 'a ', '7, ', '第'];

function hostilePieces(source: string): { readonly before: string; readonly piece: string }[] {
	const words = wordsOf(source).flatMap((word) => [
		{ before: '', piece: word },
		{ before: '', piece: `${word} ` },
		...PIECES_BEHIND_WORDS.map((piece) => ({ before: `${word} `, piece })),
	]);
	return [...PIECES.map((piece) => ({ before: '', piece })), ...words];
}

/** Some of the words and phrases that an expression is made of, from its beginning to its end. */
function wordsOf(source: string): string[] {
	const plain = source
		.replaceAll('[ً-ْ]*', '')
		.replace(/\\s(?:\{[^}]*\}|[+*?])?/g, ' ')
		.replace(/\\d/g, '7')
		.replace(/\\[pPx]\{[^}]*\}|\(\?<?[=!:>i]/g, '|');
	const all = new Set(plain.split(/[()|[\]{}?*+^$\\]+/).map((part) => part.trim()));
	const words = [...all].filter((word) => word.length > 1 && /[\p{L}\d]/u.test(word));
	const step = Math.max(1, Math.ceil(words.length / MOST_WORDS));
	return words.filter((_, index) => index % step === 0);
}

function expressionsIn(part: unknown): string[] {
	if (typeof part !== 'object' || part === null) return [];
	return Object.entries(part).flatMap(([name, value]) => {
		if (typeof value !== 'string') return expressionsIn(value);
		return NAMES.includes(name) ? [value] : [];
	});
}
