import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { differences } from '../../../scripts/generate-l10n.mjs';
import { readDocument } from '../document/read.ts';
import { catalogue } from '../rules/catalogue.ts';
import { checkDocument } from '../rules/check.ts';
import { readMarkedText } from '../rules/examples.ts';
import { authorityOf, summaryOf } from '../rules/rule.ts';
import { type Bundle, render } from '../text/sentence.ts';

test('the bundles in l10n hold what the sources say; if not, run `npm run generate:l10n`', () => {
	expect([...differences().keys()]).toEqual([]);
});

/** Every English text, by itself. */
const english: Bundle = JSON.parse(readFileSync(new URL('../../../l10n/bundle.l10n.json', import.meta.url), 'utf8'));

/** A language of Hebrew alephs: written from the right, so that every value is isolated, and without a Latin letter of its own. */
const pseudo: Bundle = Object.fromEntries(Object.keys(english).map((text) => [text, inAlephs(text)]));

describe.each(catalogue)('in a language of which no word is English, $code', (rule) => {
	test('has a summary and an authority', () => {
		expect([summaryOf(rule), authorityOf(rule)].flatMap((text) => ourWords(render(text, pseudo)))).toEqual([]);
	});

	test('says nothing in English: message, related places, titles of fixes', () => {
		const findings = rule.examples.bad.flatMap(({ text, language }) =>
			checkDocument(readDocument(readMarkedText(text).text, { language }).document, undefined, [rule]),
		);
		const said = findings.flatMap(({ message, related = [], fixes = [] }) => [
			message,
			...related.map((place) => place.message),
			...fixes.map(({ title }) => title),
		]);
		const left = said.map((sentence) => render(sentence, pseudo)).flatMap(ourWords);
		expect(left).toEqual([]);
	});
});

/** The Latin words that are neither quoted from the document nor a symbol, a number or a code point. */
function ourWords(words: string): string[] {
	const unquoted = words.replace(/“\u2068[^\u2069]*\u2069”/g, '');
	const outside = unquoted.replace(/\u2068[^\u2069]*\u2069/g, '').match(/[A-Za-z]+/g) ?? [];
	const values = [...unquoted.matchAll(/\u2068([^\u2069]*)\u2069/g)].flatMap(
		([, value = '']) => value.match(/(?<![A-Za-z.])[a-z]{2,}/g) ?? [],
	);
	return [...outside, ...values];
}

function inAlephs(text: string): string {
	return text
		.split(/(\{\d+\})/)
		.map((part, index) => (index % 2 ? part : part.replace(/\p{L}/gu, 'א')))
		.join('');
}
