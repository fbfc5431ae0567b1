import { describe, expect, test } from 'vitest';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { readDocument } from './read.ts';

/** The shorter text has at least so many UTF-16 units, and more where it is read too fast to measure. */
const SHORTEST = 10_000;
const LONGEST = 500_000;
const MEASURABLE_MILLISECONDS = 8;
const MOST_RUNS = 25;

/** Builds a text of about a length; each piece is told its number, so that no two need be the same. */
type Shape = (length: number) => string;

const repeated =
	(piece: (index: number) => string): Shape =>
	(length) => {
		const pieces: string[] = [];
		for (let index = 1, at = 0; at < length; index++) {
			const next = piece(index);
			pieces.push(next);
			at += next.length;
		}
		return pieces.join('');
	};

/** The same document again and again, laid out in one way. */
const documents = (language: string, between: string): Shape => {
	const samples = sampleDocuments.filter((sample) => sample.language === language);
	return repeated((index) => `${samples[index % samples.length]?.paragraphs.join(between) ?? ''}${between}${index}${between}`);
};

const shapes: Readonly<Record<string, Shape>> = {
	'prose on one line': repeated((index) => `The ministers met ${index} times, and they agreed on most points. `),
	'prose, hard-wrapped': repeated(
		(index) => `The ministers met ${index} times and\nthey agreed on most points, as far as\none can tell.\n\n`,
	),
	'English documents, a paragraph a line': documents('en', '\n'),
	'French documents with blank lines': documents('fr', '\n\n'),
	'Russian documents on one line': documents('ru', ' '),
	'Chinese documents on one line': documents('zh', ' '),
	'Arabic documents on one line': documents('ar', ' '),
	'operative paragraphs': (length) =>
		`The General Assembly,\n\n${repeated((index) => `${index}. Requests a report on lake ${index};\n\n`)(length)}`,
	'operative paragraphs on one line': (length) =>
		`The General Assembly, ${repeated((index) => `${index}. Requests a report on lake ${index}; `)(length)}`,
	'preambular openers': (length) => `The General Assembly,\n${repeated((index) => `Recalling also its report ${index},\n`)(length)}`,
	'preambular openers in Chinese on one line': (length) =>
		`大会，${repeated((index) => `又回顾第${index}号报告，并欢迎第${index}次会议，`)(length)}`,
	'preambular openers in Arabic on one line': (length) =>
		`إن الجمعية العامة، ${repeated((index) => `وإذ تشير إلى التقرير ${index}، وإذ ترحب بالاجتماع، `)(length)}`,
	labels: (length) =>
		`The General Assembly,\n\n1. Requests:\n${repeated((index) => `(${'abcdefgh'[index % 8]}) Lake ${index};\n(i) Its depth;\n`)(length)}`,
	'labels in a line': (length) =>
		`The General Assembly, 1. Requests: ${repeated((index) => `(a) lake ${index}; (i) its depth; (b) `)(length)}`,
	'annex headings': repeated(() => 'Annex\n'),
	'nested annexes': repeated((index) => `Annex ${index}\n\nEnclosure ${index}\n\nAppendix ${index}\n\n`),
	'section headings': (length) => `The General Assembly,\n\n${repeated((index) => `II\n\nLakes ${index}\n\n`)(length)}`,
	signatures: repeated((index) => `(Signed) Name ${index}\nAmbassador\n\n`),
	'enacting formulas': repeated((index) => `The General Assembly,\nRecalling ${index},\n`),
	'enacting formulas on one line': repeated(() => 'The General Assembly, '),
	'letter titles': repeated((index) => `Letter dated ${index} March 2024 from the Permanent Representative of\n`),
	'agenda items': repeated((index) => `Agenda items ${index}, ${index}, ${index} and ${index}\nLakes\n`),
	// The words behind the numbers never come: each number that could be read in two ways would double the time.
	...Object.fromEntries(
		sampleDocuments
			.filter(({ name }) => name === 'draft resolution')
			.map(({ language, paragraphs }) => {
				const comma = { ar: '، ', zh: '、' }[language as string] ?? ', ';
				const item = /^.*?(?=18)/.exec(paragraphs.find((line) => line.includes('18')) ?? '')?.[0];
				const line = `${item}12${comma.concat('12').repeat(60)} A/79/L.21\n`;
				return [
					`agenda items without an end in ${language}`,
					(length: number) => paragraphs.join('\n') + repeated(() => `\n\n${line}`)(length),
				];
			}),
	),
	symbols: repeated((index) => `A/78/${index}\n`),
	'symbols in a sentence': repeated((index) => `A/C.2/78/L.${index}/Rev.1–S/2024/${index}, `),
	'resolutions and dates': repeated((index) => `resolution 77/${index} of 14 December 2022, `),
	'State names': repeated(() => 'United Republic of Tanzania, Bolivia (Plurinational State of) and United '),
	brackets: repeated(() => '(['),
	'adoption notes that do not close': repeated(() => '[Adopted by '),
	'quotation marks': repeated(() => '“”"\''),
	digits: repeated(() => '1234567890'),
	'digits on lines': repeated((index) => `${index}.\n`),
	'capital letters': repeated(() => 'ABC DEF: '),
	commas: repeated(() => ', '),
	colons: repeated(() => 'Kenya: '),
	spaces: repeated(() => ' '),
	'spaces before each line break': repeated(() => 'a                    \n'),
	'blank lines': repeated(() => ' \t\n'),
	furniture: repeated((index) => `${index % 99}/99\n24-04711 (E)\n*2404711*\n`),
	footnotes: repeated((index) => `* A/78/${index}.\n`),
	'footnotes below a rule': (length) => `_____________\n${repeated((index) => `${index} A/78/${index}.\n`)(length)}`,
	'comments that do not close': repeated(() => '<!-- '),
	emphasis: repeated(() => '*_**'),
	'one Han character after another': repeated(() => '大会决定给予的信'),
	'annexes of Han characters': repeated((index) => `附件\n\n${'大会决定给予的信'.repeat(100)}${index}\n\n`),
	'one Arabic word after another': repeated(() => 'وإذ من إلى رسالة المرفق '),
	'whole documents, one a line': repeated(
		(index) => `The General Assembly, Recalling resolution ${index}, 1. Requests a report on lakes; 2. Decides to meet.\n`,
	),
	'letters on one line each': repeated(
		() => 'The General Assembly, Recalling its past, (Signed) Anna Maria Letter dated from the President of lakes\n',
	),
	'no space at all': repeated(() => 'a'),
};

/** Shapes of so many small parts that it takes a longer text to show what they cost together. */
const smallParts = ['annex headings', 'nested annexes', 'symbols', 'adoption notes that do not close'];

describe('reading takes linear time: four times the text in less than six times the time', () => {
	// Measured anew where something disturbed all runs; what is not linear is so each time.
	test.each(Object.entries(shapes))('%s', { timeout: 60_000, retry: 3 }, (name, shape) => {
		let length = smallParts.includes(name) ? 4 * SHORTEST : SHORTEST;
		readDocument(shape(length));
		while (length < LONGEST && millisecondsToRead(shape(length)) < MEASURABLE_MILLISECONDS) length *= 2;
		const short = shape(length);
		const long = shape(4 * length);
		// The engine's own housekeeping disturbs a run: the best of several counts.
		let ofShort = Math.min(millisecondsToRead(short), millisecondsToRead(short));
		let ofLong = millisecondsToRead(long);
		for (let run = 1; run < MOST_RUNS && ofLong >= 6 * ofShort; run++) {
			ofShort = Math.min(ofShort, millisecondsToRead(short));
			ofLong = Math.min(ofLong, millisecondsToRead(long));
		}
		expect(ofLong / ofShort).toBeLessThan(6);
	});
});

/** Time on the processor, so that it does not count what else the machine does. */
function millisecondsToRead(text: string): number {
	const before = process.cpuUsage();
	readDocument(text);
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
