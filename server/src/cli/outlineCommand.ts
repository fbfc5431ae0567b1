import { type OutlineItem, outlineOf } from '../document/outline.ts';
import { readDocument } from '../document/read.ts';
import type { OutlineInvocation } from './arguments.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { outlineReport } from './outlineReport.ts';
import { readStandardInput, readTextFile } from './readText.ts';
import { safeJson } from './safeJson.ts';
import { complain, type Terminal, write } from './terminal.ts';

/** What `penholder outline --format json` writes; offsets are UTF-16 units into the text without its byte-order mark. */
export interface OutlineJson {
	readonly file: string;
	readonly kind: string;
	readonly language: string;
	readonly outline: readonly OutlineItem[];
}

/** `penholder outline`: shows the tree of one document. */
export async function runOutline({ path, format }: OutlineInvocation, terminal: Terminal): Promise<ExitCode> {
	const input = path === '-' ? await readStandardInput(terminal.input) : await readTextFile(path);
	if ('sentence' in input) {
		await complain(terminal, input.sentence);
		return exitCodes.unusable;
	}
	const { document } = readDocument(input.text);
	const outline: OutlineJson = { file: path, kind: document.kind, language: document.language, outline: outlineOf(document) };
	await write(terminal.output, format === 'json' ? `${safeJson(outline, '\t')}\n` : outlineReport(document, terminal.messages));
	return exitCodes.clean;
}
