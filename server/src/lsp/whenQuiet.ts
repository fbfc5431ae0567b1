import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/**
 * Resolves when the messages that have arrived already, and the answers to them, have had their turn: each takes a turn of the event loop, or
 * two. What is long on the wire waits for it, so that it neither delays what a writer looks at nor is made for a version that the next message
 * replaces: the outline of a long document has thousands of entries.
 */
export async function whenQuiet(turns = TURNS): Promise<void> {
	for (let turn = 0; turn < turns; turn++) await nextTurn();
}

/** As many as one key brings requests, and those which give way themselves. */
const TURNS = 6;

/** Lets other messages have their turn. A worker has timers only. */
export function nextTurn(): Promise<void> {
	return new Promise((resolve) => {
		if (typeof setImmediate === 'function') setImmediate(resolve);
		else setTimeout(resolve, 0);
	});
}

/** @throws ResponseError where nobody waits for the answer any more */
export function throwIfCancelled(token: CancellationToken): void {
	if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
