import { documentReader } from './openDocument.ts';
import { syncedText } from './syncedText.ts';
import { whenQuiet } from './whenQuiet.ts';
import type { Opened } from './work.ts';

/** Goes through the answers that a key brings, once for each language, on a copy of a document's beginning. */
export interface Rehearsal {
	/** Resolves when it is over; soon where the language has had its rehearsal. */
	readonly of: (opened: Pick<Opened, 'answers' | 'document'>, today: string) => Promise<void>;
}

/**
 * The first keys that a writer types would be the slowest: what answers them has not run yet, and is compiled while they wait. So it runs
 * beforehand, when the first answer about a document is on its way: some keys are typed into a copy that nobody sees. It is over before a hand is
 * at the keyboard: strokes that took turns with the writer's own would make several of these wait.
 *
 * @param clock milliseconds
 */
export function rehearsal(clock = () => performance.now()): Rehearsal {
	const rehearsed = new Set<string>();
	return {
		async of({ answers, document: { document, settings, client, messages } }, today) {
			if (rehearsed.has(document.language)) return;
			rehearsed.add(document.language);
			await whenQuiet();
			const reader = documentReader();
			const text = syncedText.create('penholder:rehearsal', 'undoc', 0, document.text.slice(0, LONGEST_COPY));
			const start = { line: Math.floor(text.lineCount / 2), character: 0 };
			const offset = text.offsetAt(start);
			const end = clock() + LONGEST_REHEARSAL;
			for (const [version, { takenOut, typed }] of STROKES.entries()) {
				if (clock() > end) return;
				syncedText.update(text, [{ range: { start, end: text.positionAt(offset + takenOut) }, text: typed }], version + 1);
				const open = reader.read(text, settings, client, messages);
				answers.diagnosticsOf(open);
				answers.completionAnswer(open, start, today);
				answers.documentSymbolsAnswer(open);
			}
		},
	};
}

/** UTF-16 units: enough for a letter with annexes, and few enough that a stroke takes a few milliseconds. */
const LONGEST_COPY = 20_000;

/** Milliseconds: a slow machine rehearses less. */
const LONGEST_REHEARSAL = 60;

interface Stroke {
	/** UTF-16 units. */
	readonly takenOut: number;
	readonly typed: string;
}

/** A letter and a new line, each taken out again, several times: only what has run some times is compiled well. */
const STROKES: readonly Stroke[] = Array.from({ length: 3 }, () => [
	{ takenOut: 0, typed: 'x' },
	{ takenOut: 1, typed: '' },
	{ takenOut: 0, typed: '\n' },
	{ takenOut: 1, typed: '' },
]).flat();
