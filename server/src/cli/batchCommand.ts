import { answerLine, LONGEST_LINE } from './batchAnswer.ts';
import { byteLines } from './byteLines.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { complain, type Terminal, write } from './terminal.ts';

/** `penholder batch`: answers each line of standard input by one of standard output, one after the other, in the memory of one document. */
export async function runBatch(terminal: Terminal): Promise<ExitCode> {
	if (terminal.input.isTTY)
		await complain(terminal, 'reading lines of JSON from the keyboard; `penholder help batch` says what they look like.');
	let lineNumber = 0;
	for await (const line of byteLines(terminal.input, LONGEST_LINE)) {
		lineNumber++;
		const answer = answerLine(line, lineNumber);
		if (answer !== undefined) await write(terminal.output, `${answer}\n`);
	}
	return exitCodes.clean;
}
