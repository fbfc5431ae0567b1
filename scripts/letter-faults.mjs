#!/usr/bin/env node
// @ts-check
/**
 * Breaks our own letters in one known way each, in all six languages, and counts how many of the faults the rules find.
 *
 *   npm exec -- node scripts/letter-faults.mjs            a table by kind of fault and language
 *   npm exec -- node scripts/letter-faults.mjs --misses   and each fault that is not found
 *
 * A fault is found where a finding touches the damaged place (or the place that no longer agrees with it), by itself or by what it points to,
 * and the sound letter has no finding of that code there. It must be an error or a warning, but for the few kinds that are an information by
 * design (see letter-faults/kinds.mjs, which says why).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '../server/src/document/read.ts';
import { checkDocument } from '../server/src/rules/check.ts';
import { applyEdits } from '../server/src/text/edits.ts';
import { faultKinds } from './letter-faults/kinds.mjs';

/**
 * @typedef {import('./letter-faults/kinds.mjs').Letter} Letter
 * @typedef {import('../server/src/text/range.ts').Range} Range
 * @typedef {import('../server/src/rules/rule.ts').Finding} Finding
 */

/**
 * @typedef {object} Fault
 * @property {string} kind
 * @property {Letter} letter the sound one
 * @property {string} text
 * @property {readonly Range[]} places where a finding may stand, in `text`
 * @property {boolean} found
 * @property {boolean} mended whether the first fix of a finding gives the sound letter back, to the letter
 * @property {readonly Finding[]} findings those that are new
 */

const folder = new URL('../server/src/document/fixtures/letters/', import.meta.url);

/** Our own letters, which are without faults. @returns {Letter[]} */
export function soundLetters() {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.map((name) => {
			const text = readFileSync(new URL(name, folder), 'utf8');
			const { document, cache } = readDocument(text);
			if (document.language === 'und') throw new Error(`No language is recognised in ${name}.`);
			return { name: name.slice(0, -'.txt'.length), language: document.language, text, document, cache };
		});
}

/**
 * Every letter broken in every way that it can be; or, of each kind of fault, the first letter of each language only.
 *
 * @param {readonly Letter[]} letters
 * @returns {Fault[]}
 */
export function letterFaults(letters = soundLetters(), { oneALanguage = false } = {}) {
	const seen = new Set();
	return letters.flatMap((letter) => {
		const before = checkDocument(letter.document);
		return Object.entries(faultKinds).flatMap(([kind, { damage, onlyInformation }]) => {
			if (oneALanguage && seen.has(`${kind} ${letter.language}`)) return [];
			const { edits, others = [] } = damage(letter) ?? {};
			if (!edits) return [];
			seen.add(`${kind} ${letter.language}`);
			const text = applyEdits(letter.text, edits);
			const places = [...edits.map((edit) => damagedPlace(text, edit, edits)), ...others.map((other) => carried(other, edits))];
			const sound = before.map((finding) => ({ code: finding.code, ...carried(finding, edits) }));
			const findings = checkDocument(readDocument(text, { cache: letter.cache }).document).filter(
				(finding) => !sound.some(({ code, start, end }) => code === finding.code && near(start, finding.start) && near(end, finding.end)),
			);
			const found = findings.some(
				(finding) =>
					(onlyInformation === undefined ? SENT_BACK : SAID).has(finding.severity) &&
					[finding, ...(finding.related ?? [])].some((place) => places.some((damaged) => touches(place, damaged))),
			);
			const mended = findings.some(({ fixes }) => fixes?.[0] && applyEdits(text, fixes[0].edits) === letter.text);
			return { kind, letter, text, places, found, mended, findings };
		});
	});
}

/** @type {ReadonlySet<string>} */
const SENT_BACK = new Set(['error', 'warning']);
/** @type {ReadonlySet<string>} */
const SAID = new Set(['error', 'warning', 'information']);

/**
 * Where an edit has been, with the white space around it and the characters beside that.
 *
 * @param {string} text
 * @param {import('../server/src/text/edits.ts').TextEdit} edit
 * @param {readonly import('../server/src/text/edits.ts').TextEdit[]} edits
 * @returns {Range}
 */
function damagedPlace(text, edit, edits) {
	const start = carriedOffset(edit.start, edits, false);
	let [from, to] = [start, start + edit.newText.length];
	if (edit.newText !== '') return { start: from, end: to };
	while (from > 0 && /\s/.test(text.charAt(from - 1))) from--;
	while (to < text.length && /\s/.test(text.charAt(to))) to++;
	return { start: from, end: to };
}

/**
 * Where a place of the sound text stands in the damaged one.
 *
 * @param {Range} place
 * @param {readonly import('../server/src/text/edits.ts').TextEdit[]} edits
 * @returns {Range}
 */
function carried({ start, end }, edits) {
	return { start: carriedOffset(start, edits, true), end: carriedOffset(end, edits, true) };
}

/**
 * @param {number} offset
 * @param {readonly import('../server/src/text/edits.ts').TextEdit[]} edits
 * @param {boolean} own whether an edit that ends there counts
 */
function carriedOffset(offset, edits, own) {
	let shift = 0;
	for (const { start, end, newText } of edits)
		if (own ? end <= offset : end <= offset && start < offset) shift += newText.length - (end - start);
	return offset + shift;
}

/** @param {number} one @param {number} other */
function near(one, other) {
	return Math.abs(one - other) <= 1;
}

/** @param {Range} one @param {Range} other */
function touches(one, other) {
	return one.start <= other.end && one.end >= other.start;
}

/** The share of faults that are found. @param {readonly Fault[]} faults */
export function foundShare(faults) {
	return faults.length ? faults.filter(({ found }) => found).length / faults.length : 0;
}

if (import.meta.main) {
	const faults = letterFaults();
	const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
	console.log(`${'fault'.padEnd(60)}${languages.map((language) => language.padStart(8)).join('')}`);
	for (const kind of Object.keys(faultKinds)) {
		const cells = languages.map((language) => {
			const some = faults.filter((fault) => fault.kind === kind && fault.letter.language === language);
			return (some.length ? `${some.filter(({ found }) => found).length}/${some.length}` : '–').padStart(8);
		});
		console.log(`${kind.padEnd(60)}${cells.join('')}`);
	}
	if (process.argv.includes('--misses')) {
		for (const { kind, letter, text, places, findings } of faults.filter(({ found }) => !found)) {
			const [{ start, end } = { start: 0, end: 0 }] = places;
			console.log(`\n${letter.name}: ${kind}\n  ${JSON.stringify(text.slice(Math.max(0, start - 50), end + 50))}`);
			for (const { code, severity, start: at, message } of findings) console.log(`  ${severity} ${code} at ${at}: ${message}`);
		}
	}
	const mended = faults.filter((fault) => fault.mended).length / faults.length;
	console.log(
		`${faults.length} faults of ${Object.keys(faultKinds).length} kinds, found ${(100 * foundShare(faults)).toFixed(1)} %, mended to the letter ${(100 * mended).toFixed(1)} %`,
	);
}
