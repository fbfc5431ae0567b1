import { pageOf } from '../convert/page.ts';
import { pageHtml } from '../convert/pageHtml.ts';
import { readDocument } from '../document/read.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { readStandardInput, readTextFile } from './readText.ts';
import { complain, type Terminal, write } from './terminal.ts';

/** `penholder html`: writes one document as a page. */
export async function runHtml(path: string, terminal: Terminal): Promise<ExitCode> {
	const input = path === '-' ? await readStandardInput(terminal.input) : await readTextFile(path);
	if ('sentence' in input) {
		await complain(terminal, input.sentence);
		return exitCodes.unusable;
	}
	await write(terminal.output, pageHtml(pageOf(readDocument(input.text).document)));
	return exitCodes.clean;
}
