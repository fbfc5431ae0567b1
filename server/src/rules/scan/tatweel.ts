import type { UnDocument } from '../../document/document.ts';
import { matchesIn } from '../../text/matchesIn.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { findingForAll, oneForAll } from '../facts/findingForAll.ts';
import { runningText } from '../facts/runningText.ts';
import type { Finding, Rule } from '../rule.ts';

/** The stroke that stretches an Arabic word to the margin. */
export const scanTatweel: Rule = {
	code: 'scan/tatweel',
	severity: 'hint',
	reach: 'paragraph',
	summary: 'Arabic words in running text are not stretched (tatweel): whoever searches for the stretched word does not find it.',
	authority:
		'The Unicode Standard, chapter 9: tatweel is a matter of justification and changes nothing in the word. Measured on 107 official Arabic texts: 21 have it in running text, so it is a hint. Mastheads have it by design; “هـ” and a particle before a figure or a quotation need it.',
	languages: ['ar'],
	examples: {
		good: [
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تشير إلى الدول الـ 17 ووعدها بـ ”عدم ترك أحد“ والفقرة الفرعية (هـ) والنـزاعات،' },
			{ language: 'ar', text: 'الأمــم المتحـدة\n\nالجمعية العامة\n\nإن الجمعية العامة،\n\nإذ تشير إلى الميثاق،' },
		],
		bad: [
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تشير في هــذا الصــدد إلى الميثاق،
           ^^^^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تشير في هذا الصدد إلى الميثاق،',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

1 - تحيط علما بالتقريـر؛
              ^^^^^^^^^

2 - تقرر أن تواصل النظر في المسألة.`,
				fixed: 'إن الجمعية العامة،\n\n1 - تحيط علما بالتقرير؛\n\n2 - تقرر أن تواصل النظر في المسألة.',
			},
		],
	},
	check: findStretched,
	together: ({ text }, findings) => oneForAll(findings, (first, count) => message(text, first, count)),
};

const TATWEEL = '\u0640';

function findStretched(document: UnDocument): Finding[] {
	if (!document.text.includes(TATWEEL)) return [];
	const places = runningText(document).flatMap(({ node, text }): Range[] =>
		matchesIn(STROKES, text)
			.map(({ 0: strokes, index }) => ({ start: node.start + index, end: node.start + index + strokes.length }))
			.filter((place) => isStretching(document.text, place)),
	);
	return places.map((place) => {
		const shown = wordAround(document.text, place);
		const edits = [{ ...place, newText: '' }];
		return findingForAll(scanTatweel, shown, message(document.text, shown, 1), {
			title: sentence`Take the strokes out`,
			safe: true,
			edits,
		});
	});
}

function message(text: string, { start, end }: Range, count: number): Sentence {
	return sentence`Stretched words (tatweel): ${count}, the first of them ${quote(text.slice(start, end))}. Whoever searches for such a word does not find it.`;
}

const LETTERS = '\\u0620-\\u063f\\u0641-\\u064a';
const VOWEL_SIGNS = '\\u064b-\\u0652';
const STROKES = new RegExp(`${TATWEEL}+`, 'g');
const LETTER = new RegExp(`[${LETTERS}]`);
const PART_OF_WORD = new RegExp(`[${LETTERS}${VOWEL_SIGNS}${TATWEEL}]`);

/**
 * Between two letters: at the end of a word a stroke shows that the letter is joined. A single one may carry a vowel sign, or keep a nun and the
 * ra or zay behind it apart, as printers like to have it ("النـزاع").
 */
function isStretching(text: string, { start, end }: Range): boolean {
	const before = text.charAt(start - 1);
	const after = text.charAt(end);
	if (!LETTER.test(before) || !LETTER.test(after)) return false;
	return end - start > 1 || before !== NUN || !RA_OR_ZAY.includes(after);
}

const NUN = '\u0646';
const RA_OR_ZAY = '\u0631\u0632';

const LONGEST_HALF = 30;

function wordAround(text: string, place: Range): Range {
	let { start, end } = place;
	while (start > place.start - LONGEST_HALF && PART_OF_WORD.test(text.charAt(start - 1))) start--;
	while (end < place.end + LONGEST_HALF && PART_OF_WORD.test(text.charAt(end))) end++;
	return { start, end };
}
