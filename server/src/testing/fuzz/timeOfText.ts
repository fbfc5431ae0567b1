import { pageOf } from '../../convert/page.ts';
import { submittedText } from '../../convert/submittedText.ts';
import { readDocument } from '../../document/read.ts';
import { documentSymbols } from '../../features/documentSymbols.ts';
import { fixAll } from '../../features/fixAll.ts';
import { foldingRanges } from '../../features/foldingRanges.ts';
import { formatting } from '../../features/formatting.ts';
import { semanticTokens } from '../../features/semanticTokens.ts';
import { annexesAnswer, codeLensesAnswer, diagnosticsOf, documentLinksAnswer } from '../../lsp/answers.ts';
import { checkDocument } from '../../rules/check.ts';
import { openText } from './subject.ts';

/** What is done with a whole text, by name; each must take linear time. */
export const wholeTextWork: Readonly<Record<string, (text: string) => void>> = {
	reading: (text) => void readDocument(text),
	'reading and checking': (text) => void checkDocument(readDocument(text).document),
	mending: (text) => void fixAll(readDocument(text).document, (version) => checkDocument(version)),
	formatting: (text) => void formatting(readDocument(text).document),
	'an editor’s outline, colours and folds': (text) => {
		const { document } = readDocument(text);
		documentSymbols(document);
		semanticTokens(document);
		foldingRanges(document);
	},
	'an editor’s findings, lenses, links and annexes': (text) => {
		const open = openText(text);
		diagnosticsOf(open);
		codeLensesAnswer(open);
		documentLinksAnswer(open);
		annexesAnswer(open);
	},
	'the page and the text as submitted': (text) => {
		const { document } = readDocument(text);
		pageOf(document);
		submittedText(document);
	},
};

/**
 * What takes more than linear time with a text of many like pieces, as a sentence; undefined where nothing does.
 *
 * @param textOf the text with so many pieces
 * @param pieceLength UTF-16 units
 * @param longest UTF-16 units of the longer text; the shorter one has an eighth of it
 */
export function growthOf(textOf: (times: number) => string, pieceLength: number, longest = 64_000): string | undefined {
	const times = Math.ceil(longest / TIMES / Math.max(1, pieceLength));
	const [short, long] = [textOf(times), textOf(times * TIMES)];
	for (const [name, work] of Object.entries(wholeTextWork)) {
		let [ofShort, ofLong] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
		for (let round = 0; round < ROUNDS; round++) {
			ofShort = Math.min(
				ofShort,
				millisecondsOf(() => work(short)),
			);
			ofLong = Math.min(
				ofLong,
				millisecondsOf(() => work(long)),
			);
			// What is not linear is so each time; what is slow once has been disturbed.
			if (ofLong < SHORTEST || ofLong < LINEAR * ofShort) break;
			if (round === ROUNDS - 1)
				return `${name}: ${times} pieces take ${ofShort.toFixed(1)} ms, ${times * TIMES} take ${ofLong.toFixed(1)} ms.`;
		}
	}
	return undefined;
}

const TIMES = 8;
/** Eight times the time, with room for what the engine does on its own; what is quadratic takes 64 times. */
const LINEAR = 24;
/** Milliseconds: shorter times are noise. */
const SHORTEST = 40;
const ROUNDS = 4;

/** Time on the processor, so that it does not count what else the machine does. */
export function millisecondsOf(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
