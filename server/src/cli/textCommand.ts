import { submittedText } from '../convert/submittedText.ts';
import { readDocument } from '../document/read.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { readStandardInput, readTextFile } from './readText.ts';
import { complain, type Terminal, write } from './terminal.ts';

/** `penholder text`: writes one document as it is submitted, without comments and marks. */
export async function runText(path: string, terminal: Terminal): Promise<ExitCode> {
	const input = path === '-' ? await readStandardInput(terminal.input) : await readTextFile(path);
	if ('sentence' in input) {
		await complain(terminal, input.sentence);
		return exitCodes.unusable;
	}
	await write(terminal.output, submittedText(readDocument(input.text).document));
	return exitCodes.clean;
}
