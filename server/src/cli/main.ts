import { englishMessages, loadMessages } from '../languages/messageBundles.ts';
import { type Invocation, readArguments } from './arguments.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { complain, localeOf, type Terminal, write } from './terminal.ts';

const environment = process.env;
const streams = { input: process.stdin, output: process.stdout, errors: process.stderr };

process.stdout.on('error', endWithoutReader);
process.stderr.on('error', endWithoutReader);

try {
	const invocation = readArguments(process.argv.slice(2));
	const messages = await loadMessages(invocation.locale ?? localeOf(environment));
	process.exitCode = await run(invocation, { ...streams, environment, messages });
} catch (error) {
	const terminal: Terminal = { ...streams, environment, messages: englishMessages };
	await complain(terminal, 'this is a fault of penholder itself: please report it with what follows.');
	await write(terminal.errors, `${error instanceof Error ? error.stack : error}\n`);
	process.exitCode = exitCodes.unusable;
}

/** Each command is loaded when it is needed: `version` does not wait for the tables of State names. */
async function run(invocation: Invocation, terminal: Terminal): Promise<ExitCode> {
	switch (invocation.command) {
		case 'check':
			return (await import('./checkCommand.ts')).runCheck(invocation, terminal);
		case 'outline':
			return (await import('./outlineCommand.ts')).runOutline(invocation, terminal);
		case 'html':
			return (await import('./htmlCommand.ts')).runHtml(invocation.path, terminal);
		case 'text':
			return (await import('./textCommand.ts')).runText(invocation.path, terminal);
		case 'ready':
			return (await import('./readyCommand.ts')).runReady(invocation, terminal);
		case 'rules':
			return (await import('./rulesCommand.ts')).runRules(invocation, terminal);
		case 'explain':
			return (await import('./rulesCommand.ts')).runExplain(invocation, terminal);
		case 'new':
			return (await import('./newCommand.ts')).runNew(invocation, terminal);
		case 'batch':
			return (await import('./batchCommand.ts')).runBatch(invocation, terminal);
		case 'merge-reports':
			return (await import('./mergeReportsCommand.ts')).runMergeReports(invocation, terminal);
		case 'help':
			await write(terminal.output, (await import('./help.ts')).helpText(invocation.topic, terminal.messages.bundle));
			return exitCodes.clean;
		case 'version':
			await write(terminal.output, `${(await import('./version.ts')).version}\n`);
			return exitCodes.clean;
		case 'refused':
			await complain(terminal, invocation.sentence);
			return exitCodes.unusable;
	}
}

/** Whoever reads the output may have had enough, as `head` does; where the output is a file, its disk may be full. */
function endWithoutReader({ code }: NodeJS.ErrnoException): void {
	if (code === 'EPIPE') process.exit();
	process.exitCode = exitCodes.unusable;
	process.stderr.write(`penholder: the output cannot be written (${code}).\n`, () => process.exit());
}
