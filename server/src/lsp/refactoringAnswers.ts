import {
	type CodeAction,
	type CodeActionParams,
	LSPErrorCodes,
	type Range as ProtocolRange,
	ResponseError,
	type WorkspaceEdit,
} from 'vscode-languageserver';
import { isRefactoringName, offeredRefactorings, type RefactoringChoice, refactor } from '../features/refactorings/offered.ts';
import { actionData, faultIn } from './messageShapes.ts';
import { type OpenDocument, said } from './openDocument.ts';
import { offsetsOf, workspaceEditOf } from './places.ts';

/** Answers that rewrite paragraphs, annexes and whole documents. */

/** What an action keeps until it is chosen. */
interface ActionData {
	readonly uri: string;
	readonly version: number;
	readonly name: string;
	readonly range: ProtocolRange;
}

/** What can be rewritten at a place. Where the client asks for an action's edit when it is chosen, none is computed before. */
export function refactoringActions(open: OpenDocument, { range, context }: CodeActionParams): CodeAction[] {
	const { document, text, client } = open;
	const { only } = context;
	const place = offsetsOf(text, range);
	return offeredRefactorings(document, place).flatMap(({ kind, name, title }): CodeAction[] => {
		if (only && !only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`))) return [];
		const action: CodeAction = { title: said(title, open), kind };
		const data: ActionData = { uri: text.uri, version: text.version, name, range };
		if (client.resolvesCodeActions) return [{ ...action, data }];
		// Without that, only who asks for refactorings by name gets them: each reads the document anew.
		if (!only?.some((wanted) => wanted.startsWith('refactor'))) return [];
		const result = refactor(document, name, place);
		return 'refusal' in result ? [] : [{ ...action, edit: workspaceEditOf(open, [result.edit]) }];
	});
}

/** The address of the document that an action is about; undefined where it is none of ours. */
export function actionAddress({ data }: CodeAction): string | undefined {
	return isData(data) ? data.uri : undefined;
}

/** @throws ResponseError with the reason where it cannot be done */
export function resolvedAction(open: OpenDocument, action: CodeAction): CodeAction {
	const { data } = action;
	if (!isData(data) || !isRefactoringName(data.name)) return action;
	if (data.version !== open.text.version) throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed meanwhile.');
	const result = refactor(open.document, data.name, offsetsOf(open.text, data.range));
	if ('refusal' in result) throw new ResponseError(LSPErrorCodes.RequestFailed, said(result.refusal, open));
	return { ...action, edit: workspaceEditOf(open, [result.edit]) };
}

function isData(data: unknown): data is ActionData {
	return faultIn(data, actionData) === undefined;
}

/** What a command of the client asks for. */
export interface RefactorParams extends RefactoringChoice {
	readonly textDocument: { readonly uri: string };
	readonly name: unknown;
	readonly range: ProtocolRange;
}

/** Either the edit with what is left for the writer, or why it cannot be done. */
export interface RefactorAnswer {
	readonly edit?: WorkspaceEdit;
	readonly notes?: readonly string[];
	readonly refusal?: string;
}

export function refactorAnswer(open: OpenDocument, { name, range, session, organ, order }: RefactorParams): RefactorAnswer | null {
	if (!isRefactoringName(name)) return null;
	const choice = {
		...(typeof session === 'number' ? { session } : {}),
		...(typeof organ === 'string' ? { organ } : {}),
		...(Array.isArray(order) ? { order: order.map(Number) } : {}),
	};
	const result = refactor(open.document, name, offsetsOf(open.text, range), choice);
	if ('refusal' in result) return { refusal: said(result.refusal, open) };
	return { edit: workspaceEditOf(open, [result.edit]), notes: result.notes.map((note) => said(note, open)) };
}
