import type { UnDocument } from '../document/document.ts';
import type { Range } from '../text/range.ts';
import { trimmedStart } from '../text/whiteSpace.ts';
import type { Finding } from './rule.ts';
import { groupOf } from './settings.ts';

/** A comment in the text that silences rules: `<!-- penholder-disable-next-line clause/number: quoted as adopted -->`. */
export interface Suppression extends Range {
	readonly directive: Directive;
	/** What it names: codes and groups of rules. None means all rules. */
	readonly names: readonly SuppressionName[];
}

/** `disable-next-line` silences the next line that has text, `disable` all up to the `enable` of the same name or the end of the text. */
export type Directive = 'disable-next-line' | 'disable' | 'enable';

export const directives: readonly Directive[] = ['disable-next-line', 'disable', 'enable'];

/** A code or group as a comment names it, and where. */
export interface SuppressionName extends Range {
	readonly name: string;
}

/** A comment that begins with `penholder-` and goes on with no known word. */
export interface MisspeltSuppression extends Range {
	/** Where the word stands, without `penholder-`. */
	readonly word: Range;
}

/** What the comments of a document ask for, in the order of the text. */
interface SuppressionComments {
	readonly suppressions: readonly Suppression[];
	readonly misspelt: readonly MisspeltSuppression[];
}

/** Reads the comments of a document. What follows a colon is the writer's reason. */
export function readSuppressions({ text, comments }: UnDocument): SuppressionComments {
	const suppressions: Suppression[] = [];
	const misspelt: MisspeltSuppression[] = [];
	for (const { start, end } of comments) {
		const match = LEAD.exec(text.slice(start, Math.min(end, start + LONGEST_LEAD)));
		if (!match) continue;
		const word = match[1] as string;
		const wordStart = start + match[0].length - word.length;
		const directive = directives.find((known) => known === word);
		if (directive === undefined) misspelt.push({ start, end, word: { start: wordStart, end: wordStart + word.length } });
		else suppressions.push({ directive, start, end, names: readNames(text, wordStart + word.length, end - CLOSE.length) });
	}
	return { suppressions, misspelt };
}

/** The findings that remain, and what silenced none of the others. */
interface SuppressedFindings {
	readonly findings: Finding[];
	readonly idle: readonly IdleSuppression[];
}

/** A comment, or one name of a comment that has several, that could be left out. An `enable` is idle together with what it ends. */
export interface IdleSuppression {
	readonly suppression: Suppression;
	/** Absent where the comment names no rule. */
	readonly name?: SuppressionName;
}

/**
 * Takes away the findings that comments silence, in time linear in text, comments and findings.
 *
 * @param findings in the order of the text
 */
export function suppressFindings(
	document: UnDocument,
	findings: readonly Finding[],
	suppressions: readonly Suppression[],
): SuppressedFindings {
	const switches = switchesOf(document, suppressions);
	const state: SwitchState = { open: new Map(), nextLines: new Map() };
	const kept: Finding[] = [];
	let at = 0;
	for (const finding of findings) {
		for (; at < switches.length && (switches[at] as Switch).from <= finding.start; at++) turn(switches[at] as Switch, state);
		const silencing = silencersOf(finding, state);
		if (silencing.length === 0) kept.push(finding);
		for (const one of silencing) one.used = true;
	}
	for (; at < switches.length; at++) turn(switches[at] as Switch, state);
	const idle = switches.filter((one) => !isUsed(one));
	return { findings: kept, idle: idle.map(({ suppression, named }) => ({ suppression, ...(named === undefined ? {} : { name: named }) })) };
}

const CLOSE = '-->';
const LEAD = /^<!--\s{0,20}penholder-([A-Za-z-]{1,40})(?=[\s:,]|-->)/;
const LONGEST_LEAD = 100;
const NAME = /[^\s,]+/g;

/** Stands for all rules: no code or group is empty. */
const ALL = '';

/** One name of one comment. */
interface Switch {
	readonly suppression: Suppression;
	readonly named: SuppressionName | undefined;
	readonly name: string;
	/** Where it begins to hold. */
	readonly from: number;
	/** The last offset for which a `disable-next-line` holds; the others hold until they are ended. */
	readonly to: number;
	/** What an `enable` ends. */
	readonly ends: Switch[];
	used: boolean;
}

/** What holds at a place of the text, by name. */
interface SwitchState {
	readonly open: Map<string, Switch>;
	readonly nextLines: Map<string, Switch>;
}

function readNames(text: string, start: number, end: number): SuppressionName[] {
	const [words = ''] = text.slice(start, end).split(':', 1);
	return [...words.matchAll(NAME)].map(({ 0: name, index }) => ({ name, start: start + index, end: start + index + name.length }));
}

function switchesOf(document: UnDocument, suppressions: readonly Suppression[]): Switch[] {
	const nextLineAfter = nextLines(document);
	return suppressions
		.flatMap((suppression) => {
			const { directive, end, names } = suppression;
			const { start: from, end: to } = directive === 'disable-next-line' ? nextLineAfter(end) : { start: end, end: NEVER };
			const named: readonly (SuppressionName | undefined)[] = names.length > 0 ? names : [undefined];
			return named.map((name): Switch => ({ suppression, named: name, name: name?.name ?? ALL, from, to, ends: [], used: false }));
		})
		.sort((one, other) => one.from - other.from || one.suppression.start - other.suppression.start);
}

/** Takes a switch into account. Of two that do the same the first counts; the second is idle. */
function turn(next: Switch, { open, nextLines }: SwitchState): void {
	const { directive } = next.suppression;
	if (directive === 'disable-next-line') {
		if ((nextLines.get(next.name)?.to ?? -1) < next.to) nextLines.set(next.name, next);
	} else if (directive === 'disable') {
		if (!open.has(next.name)) open.set(next.name, next);
	} else {
		for (const name of next.name === ALL ? [...open.keys()] : [next.name]) {
			const ended = open.get(name);
			if (ended) next.ends.push(ended);
			open.delete(name);
		}
	}
}

function silencersOf({ code, start }: Finding, { open, nextLines }: SwitchState): Switch[] {
	return [code, groupOf(code), ALL].flatMap((name) => {
		const line = nextLines.get(name);
		const range = open.get(name);
		return [...(line && start <= line.to ? [line] : []), ...(range ? [range] : [])];
	});
}

function isUsed({ used, ends }: Switch): boolean {
	return used || ends.some((ended) => ended.used);
}

const NEVER = Number.POSITIVE_INFINITY;

/**
 * For places asked for in the order of the text, the stretch up to the end of the next line that has text and is no comment; an empty one
 * beyond the text where there is none.
 */
function nextLines({ text, comments }: UnDocument): (from: number) => Range {
	let lineBreak = -1;
	let words = -1;
	let wordsEnd = -1;
	let comment = 0;
	return (from) => {
		if (lineBreak < from) lineBreak = indexOr(text.indexOf('\n', from), NEVER);
		if (lineBreak === NEVER) return { start: NEVER, end: -1 };
		if (words <= lineBreak) {
			words = lineBreak + 1;
			for (;;) {
				words = trimmedStart(text, words, text.length);
				while (comment < comments.length && (comments[comment] as Range).end <= words) comment++;
				const next = comments[comment];
				if (!next || next.start > words) break;
				words = next.end;
			}
			wordsEnd = indexOr(text.indexOf('\n', words), text.length);
		}
		return { start: lineBreak + 1, end: wordsEnd };
	};
}

function indexOr(index: number, otherwise: number): number {
	return index < 0 ? otherwise : index;
}
