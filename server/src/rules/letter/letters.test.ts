import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { languages } from '../../languages/index.ts';
import { checkDocument } from '../check.ts';
import type { Rule } from '../rule.ts';
import { letterAddressees } from './addressees.ts';
import { exampleLetter, type LetterParts } from './exampleLetter.ts';
import { letterHonorific } from './honorific.ts';
import { letterSalutation } from './salutation.ts';
import { letterSignature } from './signature.ts';

const rules = [letterAddressees, letterHonorific, letterSalutation, letterSignature];

describe.each(Object.values(languages))('in $name', ({ code }) => {
	test('nothing is said of a letter that is in order', () => {
		expect(codes(exampleLetter(code))).toEqual([]);
	});

	test('a letter without its signature is told', () => {
		expect(codes(exampleLetter(code, { signature: '' }))).toEqual(['letter/signature']);
	});
});

describe('a signature', () => {
	test('is not missed where the letter breaks off before its end', () => {
		expect(codes(exampleLetter('en', { body: 'I have the honour to transmit a statement.', signature: '' }))).toEqual([]);
	});

	test('may hold names and posts that look like titles', () => {
		expect(codes(exampleLetter('en', { signature: '(Signed) Drew Missen\nAmbassador' }))).toEqual([]);
		expect(codes(exampleLetter('fr', { signature: '(Signé) Prune Martin\nAmbassadrice' }))).toEqual([]);
	});

	test('of an annexed letter has no titles of courtesy either', () => {
		const annexed = `Annex\n\n${exampleLetter('en', { signature: '(Signed) Dr. Kari Berg' })}`;
		expect(codes(`${exampleLetter('en')}\n\n${annexed}`)).toEqual(['letter/honorific']);
	});
});

describe('addressees', () => {
	test('of one letter are in order', () => {
		expect(placesIn(letterAddressees, { title: titleTo('the President of the Security Council and the Secretary-General') })).toEqual([
			'the Secretary-General',
		]);
		expect(placesIn(letterAddressees, { title: titleTo('the Secretary-General and the President of the General Assembly') })).toEqual([]);
	});

	test('are not those from whom it comes', () => {
		const title = 'Letter dated 14 July 2009 from the President of the Security Council addressed to the Secretary-General';
		expect(placesIn(letterAddressees, { title })).toEqual([]);
	});
});

describe('a courtesy', () => {
	test('is no word in a sentence', () => {
		const body =
			'Her Excellency the Minister has asked me to transmit a statement.\n\nPlease accept this as our answer to the draft of the Committee, which we have read with much care and on which our views remain those of the earlier letter that was circulated to all members of the Council last year in July, and again in September.';
		expect(placesIn(letterSalutation, { body })).toEqual([]);
	});
});

function titleTo(addressees: string): string {
	return `Identical letters dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to ${addressees}`;
}

function codes(text: string): string[] {
	return checkDocument(readDocument(text).document, undefined, rules).map(({ code }) => code);
}

function placesIn(rule: Rule, parts: LetterParts): string[] {
	const text = exampleLetter('en', parts);
	return checkDocument(readDocument(text, { language: 'en' }).document, undefined, [rule]).map(({ start, end }) => text.slice(start, end));
}
