import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { UnDocument } from '../document/document.ts';
import { readDocument } from '../document/read.ts';
import type { LanguageCode } from '../languages/language.ts';
import { catalogue } from './catalogue.ts';
import { checkDocument } from './check.ts';
import { readMarkedText } from './examples.ts';
import type { Rule } from './rule.ts';

const LANGUAGES: readonly LanguageCode[] = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
const letters = textsIn(new URL('../document/fixtures/letters/', import.meta.url));
const seeds = textsIn(new URL('../../../seeds/', import.meta.url));

describe('the time of the rules', () => {
	test('no rule takes more than 15 % of all of them together, over our own letters and the seeds', { timeout: 60_000, retry: 3 }, () => {
		const times = timesOfRules([...letters, ...seeds].map(({ text }) => text));
		const whole = [...times.values()].reduce((sum, time) => sum + time, 0);
		const shares = [...times].map(([code, time]) => ({ code, time, share: time / whole })).sort((one, other) => other.time - one.time);
		process.stdout.write(
			[
				`${catalogue.length} rules, ${whole.toFixed(1)} ms for ${letters.length + seeds.length} texts:`,
				...shares.map(
					({ code, time, share }) => `${code.padEnd(32)}${time.toFixed(2).padStart(8)} ms${(100 * share).toFixed(1).padStart(7)} %`,
				),
			]
				.join('\n')
				.concat('\n'),
		);
		expect(shares.filter(({ share }) => share > LARGEST_SHARE).map(({ code, share }) => `${code}: ${(100 * share).toFixed(1)} %`)).toEqual(
			[],
		);
	});
});

const LARGEST_SHARE = 0.15;
const ROUNDS = 5;

/**
 * Milliseconds by code. Each text is read anew in each round, so that what several rules share counts for the first of them; of the rounds the
 * shortest counts, so that what else the machine does does not.
 */
function timesOfRules(texts: readonly string[]): Map<string, number> {
	const times = new Map(catalogue.map(({ code }) => [code, 0]));
	for (const text of texts) {
		const shortest = new Map<string, number>();
		for (let round = 0; round < ROUNDS; round++) {
			const { document } = readDocument(text);
			for (const rule of catalogue) {
				const time = millisecondsToCheck(document, rule);
				shortest.set(rule.code, Math.min(time, shortest.get(rule.code) ?? time));
			}
		}
		for (const [code, time] of shortest) times.set(code, (times.get(code) ?? 0) + time);
	}
	return times;
}

describe('eight times the text takes each rule about eight times the time', () => {
	test.each(LANGUAGES)('%s', { timeout: 60_000, retry: 3 }, (language) => {
		const once = everythingWrongIn(language);
		const short = readDocument(once, { language }).document;
		const long = readDocument(once.repeat(TIMES), { language }).document;
		const slow = catalogue.flatMap((rule) => {
			for (let round = 0, ofShort = Number.POSITIVE_INFINITY, ofLong = ofShort; round < ROUNDS; round++) {
				ofShort = Math.min(ofShort, millisecondsToCheck(short, rule));
				ofLong = Math.min(ofLong, millisecondsToCheck(long, rule));
				if (ofLong < LINEAR * Math.max(ofShort, SHORTEST)) return [];
				if (round === ROUNDS - 1) return [`${rule.code}: ${ofShort.toFixed(2)} ms, then ${ofLong.toFixed(2)} ms`];
			}
			return [];
		});
		expect(slow).toEqual([]);
	});
});

const TIMES = 8;
/** Eight times the time, with room for what the engine does on its own; what is quadratic takes 64 times. */
const LINEAR = 24;
/** Milliseconds: shorter times are noise. */
const SHORTEST = 0.5;

/** Our letters of a language and all that the rules have to complain of. */
function everythingWrongIn(language: LanguageCode): string {
	const own = letters.filter(({ name }) => name.startsWith(`${language}-`)).map(({ text }) => text);
	const bad = catalogue.flatMap(({ examples }) => examples.bad.filter((example) => example.language === language));
	return [...own, ...bad.map(({ text }) => readMarkedText(text).text)].map((text) => `${text}\n\n`).join('');
}

/** Texts of one sort of part again and again. */
const shapes: Readonly<Record<string, (count: number) => string>> = {
	'mentions of annexes, and their headings': (count) =>
		`${LETTER}${times(count, (index) => `I transmit a text (see annex ${index}).`)}(Signed) A B\n\n${times(count, (index) => `Annex ${index}\n\nOf 3 May 2024`)}`,
	'long headings of annexes': (count) =>
		`${LETTER}(Signed) A B\n\n${times(count, (index) => `Annex ${index} to the letter dated ${index % 28} May`)}`,
	'agenda items with stars': (count) => `${times(count, (index) => `Agenda item ${index % 150}*\nCulture of peace`)}${LETTER}`,
	signatures: (count) => LETTER + times(count, (index) => `(Signed) Mr. Name ${index}`),
	'operative paragraphs with wrong numbers': (count) =>
		`The General Assembly,\n\n${times(count, (index) => `${2 * index}. Requests, in paragraph ${index}, a report.`)}`,
	'resolutions with a paragraph that has no number': (count) =>
		times(count, () => 'The General Assembly,\n\n1. Decides;\n\nRequests a report;\n\n2. Decides.'),
	labels: (count) => `The General Assembly,\n\n1. Requests:\n\n${times(count, (index) => `(${'abdef'.charAt(index % 5)}) Lake ${index}.`)}`,
	'comments that silence': (count) =>
		`The General Assembly,\n\n${times(count, (index) => `<!-- penholder-disable-next-line clause/number -->\n${index + 3}. Requests.`)}`,
	'quotation marks': (count) => `The General Assembly,\n\n${times(count, (index) => `Recalling “the ${index} word” and "another`)}`,
};

const LETTER =
	'Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General\n\nI have the honour to write.\n\n';

function times(count: number, piece: (index: number) => string): string {
	return Array.from({ length: count }, (_, index) => `${piece(index + 1)}\n\n`).join('');
}

describe('eight times the parts take checking about eight times the time', () => {
	test.each(Object.entries(shapes))('%s', { timeout: 60_000, retry: 3 }, (_, shape) => {
		const [short, long] = [shape(100), shape(100 * TIMES)];
		let [ofShort, ofLong] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
		for (let round = 0; round < ROUNDS && ofLong >= LINEAR * ofShort; round++) {
			ofShort = Math.min(ofShort, millisecondsToCheck(readDocument(short, { language: 'en' }).document));
			ofLong = Math.min(ofLong, millisecondsToCheck(readDocument(long, { language: 'en' }).document));
		}
		expect(ofLong / ofShort).toBeLessThan(LINEAR);
	});
});

/** By one rule, or by all. Time on the processor, so that it does not count what else the machine does. */
function millisecondsToCheck(document: UnDocument, rule?: Rule): number {
	const before = process.cpuUsage();
	checkDocument(document, undefined, rule ? [rule] : catalogue);
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

function textsIn(folder: URL): { name: string; text: string }[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}
