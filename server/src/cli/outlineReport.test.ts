import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { outlineReport } from './outlineReport.ts';

test('a draft resolution with an annex, in English', () => {
	const text = `The General Assembly,

Recalling its resolution 59/50 of 2 December 2004,

1. Decides to convene a meeting:

(a) In Geneva;

(b) In Nairobi;

2. Requests the Secretary-General to report.

Annex

Programme of the meeting

The meeting has two parts.`;
	expect(outlineReport(readDocument(text).document)).toBe(`Draft resolution, English
  enacting formula: The General Assembly,
  preambular paragraph: Recalling its resolution 59/50 of 2 December 2004,
  operative paragraph 1: 1. Decides to convene a meeting:
    subparagraph a: (a) In Geneva;
    subparagraph b: (b) In Nairobi;
  operative paragraph 2: 2. Requests the Secretary-General to report.
  annex: Annex
    title: Programme of the meeting
    paragraph: The meeting has two parts.
`);
});

test('Arabic text and labels are isolated, and hidden characters left out', () => {
	const text = `إن الجمعية العامة،

١ - تقرر عقد\u202e اجتماع:

(أ) في جنيف؛

(ب) في نيروبي.`;
	expect(outlineReport(readDocument(text).document)).toBe(`Draft resolution, Arabic
  enacting formula: \u2067إن الجمعية العامة،\u2069
  operative paragraph 1: \u2067١ - تقرر عقد اجتماع:\u2069
    subparagraph \u2068أ\u2069: \u2067(أ) في جنيف؛\u2069
    subparagraph \u2068ب\u2069: \u2067(ب) في نيروبي.\u2069
`);
});

test('a text that is no document says so', () => {
	expect(outlineReport(readDocument('Dear diary, it rained.').document)).toMatch(/^Not a United Nations document, English\n/);
});
