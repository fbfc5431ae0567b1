import * as vscode from 'vscode';
import type { ErrorHandler } from 'vscode-languageclient';
import { restartsAllowed } from './restarts.ts';

/**
 * What is done when the server ends without having been asked to: it is started again, and where that does not help the user is told. The numbers
 * are those of the client's library, which is loaded later than this file.
 */
export function whenServerEnds(): ErrorHandler {
	const isAllowed = restartsAllowed(() => performance.now());
	return {
		error: (_error, _message, count) => ({ action: count !== undefined && count <= MOST_ERRORS ? CONTINUE : SHUT_DOWN }),
		closed() {
			if (isAllowed()) return { action: RESTART, handled: true };
			void tell();
			return { action: DO_NOT_RESTART, handled: true };
		},
	};
}

const MOST_ERRORS = 3;
const CONTINUE = 1;
const SHUT_DOWN = 2;
const DO_NOT_RESTART = 1;
const RESTART = 2;

async function tell(): Promise<void> {
	const start = vscode.l10n.t('Start again');
	const show = vscode.l10n.t('Show the output');
	const chosen = await vscode.window.showErrorMessage(
		vscode.l10n.t(
			'Penholder has ended several times within three minutes and is not started again by itself. Nothing that you have written is lost, but it is not checked now.',
		),
		start,
		show,
	);
	if (chosen === start) await vscode.commands.executeCommand('penholder.restartServer');
	if (chosen === show) await vscode.commands.executeCommand('penholder.showOutput');
}
