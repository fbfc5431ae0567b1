import { answerLine } from '../../cli/batchAnswer.ts';
import { mendText } from '../../cli/mendText.ts';
import { outlineReport } from '../../cli/outlineReport.ts';
import { pageOf } from '../../convert/page.ts';
import { pageHtml } from '../../convert/pageHtml.ts';
import { submittedText } from '../../convert/submittedText.ts';
import { outlineOf } from '../../document/outline.ts';
import { readDocument } from '../../document/read.ts';
import { documentSymbols, type OutlineSymbol } from '../../features/documentSymbols.ts';
import { fixAll } from '../../features/fixAll.ts';
import { foldingRanges } from '../../features/foldingRanges.ts';
import { formatting } from '../../features/formatting.ts';
import { onTypeFormatting } from '../../features/onTypeFormatting.ts';
import { offeredRefactorings, refactor } from '../../features/refactorings/offered.ts';
import { renamableAt, rename } from '../../features/rename.ts';
import { selectionRanges } from '../../features/selectionRanges.ts';
import { semanticTokens } from '../../features/semanticTokens.ts';
import * as answers from '../../lsp/answers.ts';
import { pageSender } from '../../lsp/pageSender.ts';
import { tokenMemory } from '../../lsp/tokenMemory.ts';
import { checkDocument } from '../../rules/check.ts';
import { applyEdits, type TextEdit } from '../../text/edits.ts';
import type { Range } from '../../text/range.ts';
import { render } from '../../text/sentence.ts';
import { brokenPromises } from '../documentInvariants.ts';
import type { Subject } from './subject.ts';

/** What holds for any text whatever, by name: each gives what breaks it, as sentences. A throw breaks it too. */
export const promises: Readonly<Record<string, (subject: Subject) => string[]>> = {
	'reading loses no character': ({ document }) => brokenPromises(document),
	'findings lie in the text, in order, and say whole sentences': findingsAreSound,
	'fixes come to an end and take no words away': fixesSettle,
	'formatting leaves the words': formattingKeepsWords,
	'Enter leaves the words': enterKeepsWords,
	'the outline covers what it names': outlineIsSound,
	'tokens, foldings and selections lie in the text': rangesAreSound,
	'every question of an editor has an answer that lies in the text': answersAreSound,
	'renaming an annex touches numbers only': renamingIsSound,
	'refactorings give a sound document or refuse': refactoringsAreSound,
	'page and submitted text have every letter': conversionKeepsLetters,
	'batch answers': ({ text }) => {
		const answer = JSON.parse(answerLine({ number: 1, bytes: Buffer.from(JSON.stringify({ id: 1, text })) }) ?? '{}');
		return answer.error === undefined && answer.id === 1 ? [] : [`It answers ${JSON.stringify(answer).slice(0, 200)}`];
	},
};

/** What is broken where nothing can be asked. */
export const READING = 'reading and checking never throw';

/** The names of all promises. */
export const promiseNames: readonly string[] = [READING, ...Object.keys(promises)];

function findingsAreSound({ text, findings }: Subject): string[] {
	const problems: string[] = [];
	let last = 0;
	for (const finding of findings) {
		const { code, start, end, message, related = [], fixes = [] } = finding;
		if (!isIn(text, finding)) problems.push(`${code} lies at ${start}–${end}.`);
		if (start < last) problems.push(`${code} at ${start} stands behind a later one.`);
		last = start;
		const said = [message, ...related.map((place) => place.message), ...fixes.map(({ title }) => title)].map((one) => render(one));
		for (const sentence of said)
			if (sentence.trim() === '' || /undefined|NaN|\[object|\{\d\}/.test(withoutQuotes(sentence, text)))
				problems.push(`${code} says “${sentence}”.`);
		for (const place of related) if (!isIn(text, place)) problems.push(`${code} points to ${place.start}–${place.end}.`);
		for (const { edits } of fixes) problems.push(...badEdits(text, edits).map((problem) => `A fix of ${code}: ${problem}`));
	}
	return problems;
}

/** What a text says of itself may look like a fault of ours. */
function withoutQuotes(sentence: string, text: string): string {
	return /undefined|NaN|\[object|\{\d\}/.test(text) ? '' : sentence;
}

function fixesSettle({ text, document, findings }: Subject): string[] {
	const check = (version: string) => checkDocument(readDocument(version).document);
	const { text: mended } = mendText(text, check);
	const problems: string[] = [];
	const left = mendText(mended, check).mends;
	if (left.length > 0) problems.push(`After all passes ${[...new Set(left.map(({ code }) => code))].join(', ')} would still be mended.`);
	const inEditor = applyEdits(
		text,
		fixAll(document, (version) => checkDocument(version)),
	);
	if (!text.includes('\r') && inEditor !== mended) problems.push('The editor mends other than the command line.');
	for (const { code, fixes = [] } of findings) {
		for (const { edits, safe } of fixes) {
			const [before, after] = wordsChanged(text, edits);
			if (safe && LETTER.test(before) && !LETTER_OR_FIGURE.test(after) && !TAKE_WORDS_AWAY.has(code))
				problems.push(`${code} takes ${JSON.stringify(before)} away.`);
			if (before.includes('<!--') && !after.includes('<!--') && !code.startsWith('suppression/'))
				problems.push(`${code} takes a comment away.`);
		}
	}
	return [...problems, ...brokenPromises(readDocument(mended).document)];
}

/** Not the stroke that makes Arabic words longer. */
const LETTER = /[\p{L}--\u0640]/v;
const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;

/** “H.E.” stands before no name in a signature, and a sign stands for “No.” or for nothing. */
const TAKE_WORDS_AWAY: ReadonlySet<string> = new Set(['letter/honorific', 'language/number-sign']);

/** What edits replace, and by what, each with the letters that it stands between. */
function wordsChanged(text: string, edits: readonly TextEdit[]): [string, string] {
	const words = edits.map(({ start, end, newText }) => {
		const [before = ''] = /\p{L}*$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start)) ?? [];
		const [after = ''] = /^\p{L}*/u.exec(text.slice(end, end + LONGEST_WORD)) ?? [];
		return [before + text.slice(start, end) + after, before + newText + after];
	});
	return [words.map(([before]) => before).join(' '), words.map(([, after]) => after).join(' ')];
}

const LONGEST_WORD = 40;

function formattingKeepsWords({ text, document }: Subject): string[] {
	const edits = formatting(document);
	const once = applyEdits(text, edits);
	const problems = badEdits(text, edits);
	if (wordsOf(once) !== wordsOf(text)) problems.push('Formatting changes words.');
	if (applyEdits(once, formatting(readDocument(once).document)) !== once) problems.push('Formatting twice is not formatting once.');
	return problems;
}

function wordsOf(text: string): string {
	return text.replace(/\s/g, '');
}

function enterKeepsWords({ text, offsets }: Subject): string[] {
	return offsets.slice(0, MOST_READINGS).flatMap((offset) => {
		const entered = `${text.slice(0, offset)}\n${text.slice(offset)}`;
		const edits = onTypeFormatting(readDocument(entered).document, offset + 1);
		const lost = edits.map(({ start, end }) => entered.slice(start, end)).find((words) => /\p{L}{5}/u.test(words));
		return [...badEdits(entered, edits), ...(lost ? [`Enter at ${offset} takes ${JSON.stringify(lost)} away.`] : [])];
	});
}

/** Each of these reads a text anew. */
const MOST_READINGS = 3;

function outlineIsSound({ text, document }: Subject): string[] {
	outlineReport(document);
	const problems: string[] = [];
	const visit = (symbols: readonly OutlineSymbol[], holder: Range): void => {
		for (const symbol of symbols) {
			const name = `The symbol ${JSON.stringify(symbol.name)} (${symbol.start}–${symbol.end})`;
			// Editors refuse a whole answer for the sake of one symbol like these.
			if (symbol.name.trim() === '') problems.push(`${name} has no name.`);
			if (!holds(symbol, symbol.selection)) problems.push(`${name} does not hold its own name.`);
			if (!holds(holder, symbol)) problems.push(`${name} lies outside what holds it.`);
			visit(symbol.children, symbol);
		}
	};
	visit(documentSymbols(document), { start: 0, end: text.length });
	for (const { text: words, start, end, fullEnd } of outlineOf(document))
		if (words === '' || start > end || end > fullEnd || fullEnd > text.length)
			problems.push(`The outline's entry at ${start} is not sound.`);
	return problems;
}

function rangesAreSound({ text, document, offsets }: Subject): string[] {
	const problems: string[] = [];
	let end = 0;
	for (const token of semanticTokens(document)) {
		if (!isIn(text, token) || token.start < end || token.start === token.end) problems.push(`A token lies at ${token.start}–${token.end}.`);
		if (/[\r\n]/.test(text.slice(token.start, token.end))) problems.push(`A token at ${token.start} goes over lines.`);
		end = token.end;
	}
	for (const range of foldingRanges(document)) if (!isIn(text, range)) problems.push(`A folding lies at ${range.start}–${range.end}.`);
	for (const offset of offsets) {
		let inner: Range = { start: offset, end: offset };
		for (const range of selectionRanges(document, offset)) {
			if (!isIn(text, range) || !holds(range, inner)) problems.push(`A selection at ${offset} is ${range.start}–${range.end}.`);
			inner = range;
		}
	}
	return problems;
}

function answersAreSound({ text, open, offsets }: Subject): string[] {
	const whole = { start: open.text.positionAt(0), end: open.text.positionAt(text.length) };
	const given: [string, unknown][] = [
		['diagnostics', answers.diagnosticsOf(open)],
		['symbols', answers.documentSymbolsAnswer(open)],
		['symbols of the workspace', answers.workspaceSymbolsAnswer(open, 'a')],
		['foldings', answers.foldingRangesAnswer(open)],
		['links', answers.documentLinksAnswer(open)],
		['lenses', answers.codeLensesAnswer(open)],
		['hints', answers.inlayHintsAnswer(open, whole)],
		['tokens', tokenMemory().whole(open)],
		['annexes', answers.annexesAnswer(open)],
		['summary', answers.documentSummaryAnswer(open)],
		['checklist', answers.checklistAnswer(open)],
		['formatting', answers.formattingAnswer(open)],
		['page', pageSender().page(open)],
		['every fix', answers.codeActionsAnswer(open, { ...about, range: whole, context: { diagnostics: [], only: ['source.fixAll'] } })],
	];
	for (const offset of offsets) {
		const position = open.text.positionAt(offset);
		const range = { start: position, end: position };
		given.push(
			[`hover at ${offset}`, answers.hoverAnswer(open, position)],
			[`completion at ${offset}`, answers.completionAnswer(open, position, '2026-03-02')],
			[`definition at ${offset}`, answers.definitionAnswer(open, position)],
			[`references at ${offset}`, answers.referencesAnswer(open, position, { includeDeclaration: true })],
			[`highlights at ${offset}`, answers.documentHighlightsAnswer(open, position)],
			[`selection at ${offset}`, answers.selectionRangesAnswer(open, [position])],
			[`rename at ${offset}`, answers.prepareRenameAnswer(open, position)],
			[`on type at ${offset}`, answers.onTypeFormattingAnswer(open, position)],
			[`actions at ${offset}`, answers.codeActionsAnswer(open, { ...about, range, context: { diagnostics: [] } })],
		);
	}
	return given.flatMap(([name, answer]) => misplaced(open.text, answer).map((place) => `The answer to ${name} has ${place}.`));
}

const about = { textDocument: { uri: 'file:///draft.undoc' } };

type Lines = Subject['open']['text'];

/** The ranges of an answer that lie outside the text, or end before they begin. */
function misplaced(text: Lines, answer: unknown): string[] {
	if (typeof answer !== 'object' || answer === null) return [];
	if ('line' in answer && 'character' in answer) {
		const { line, character } = answer as { line: number; character: number };
		const inText =
			line >= 0 && line < text.lineCount && character >= 0 && text.offsetAt({ line, character }) === offsetUnclamped(text, line, character);
		return inText ? [] : [`the place ${line}:${character}`];
	}
	const { start, end } = answer as { start?: { line?: number; character?: number }; end?: { line?: number; character?: number } };
	const isBackwards =
		start?.line !== undefined &&
		end?.line !== undefined &&
		(start.line > end.line || (start.line === end.line && (start.character ?? 0) > (end.character ?? 0)));
	return [
		...(isBackwards ? ['a range that ends before it begins'] : []),
		...Object.values(answer).flatMap((part) => misplaced(text, part)),
	];
}

function offsetUnclamped(text: Lines, line: number, character: number): number {
	return text.offsetAt({ line, character: 0 }) + character;
}

function renamingIsSound({ text, document, offsets }: Subject): string[] {
	return offsets.flatMap((offset) => {
		const place = renamableAt(document, offset);
		const edits = rename(document, offset, '77');
		if (edits === undefined || 'refusal' in edits) return [];
		return [...(place && isIn(text, place) ? [] : [`What is renamed at ${offset} has no place.`]), ...badEdits(text, edits)];
	});
}

function refactoringsAreSound({ text, document, offsets }: Subject): string[] {
	const places = offsets.filter((_, index) => index % Math.ceil(offsets.length / MOST_READINGS) === 0);
	return places.flatMap((offset, index) => {
		const range = { start: offset, end: Math.min(text.length, offset + (index % 2) * 40) };
		return offeredRefactorings(document, range).flatMap(({ name }) => {
			const result = refactor(document, name, range);
			if ('refusal' in result) return render(result.refusal).trim() === '' ? [`${name} refuses without a word.`] : [];
			const after = readDocument(applyEdits(text, [result.edit])).document;
			return [...badEdits(text, [result.edit]), ...brokenPromises(after)].map((problem) => `${name} at ${offset}: ${problem}`);
		});
	});
}

function conversionKeepsLetters({ text, document }: Subject): string[] {
	const problems: string[] = [];
	const page = pageHtml(pageOf(document));
	if (document.kind !== 'none' && /<script|<img|javascript:/i.test(page.replace(/&[a-z\d#]+;/g, '')))
		problems.push('The page has an element of the text.');
	const hidden = [...document.comments, ...document.nodes.filter(({ kind }) => kind === 'subject-tags')];
	const shown = applyEdits(
		text,
		hidden.map((range) => ({ ...range, newText: '' })),
	);
	if (lettersOf(submittedText(document)) !== lettersOf(shown)) problems.push('The submitted text has other letters.');
	return problems;
}

/** Without the labels of footnotes, which become numbers. */
function lettersOf(text: string): string {
	return text.replace(/\[\^[^\]\n]{1,20}\]/g, '').replace(/[^\p{L}]/gu, '');
}

/** Edits of a fix lie in the text, do not overlap, and change something. */
function badEdits(text: string, edits: readonly TextEdit[]): string[] {
	const problems: string[] = [];
	let end = 0;
	for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
		if (!isIn(text, edit)) problems.push(`an edit lies at ${edit.start}–${edit.end}.`);
		if (edit.start < end) problems.push(`the edit at ${edit.start} overlaps the one before.`);
		end = edit.end;
	}
	return problems;
}

function isIn(text: string, { start, end }: Range): boolean {
	return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;
}

function holds(outer: Range, inner: Range): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}
