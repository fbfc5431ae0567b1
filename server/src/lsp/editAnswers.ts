import {
	type CodeAction,
	type CodeActionParams,
	CodeActionTriggerKind,
	type CompletionItem,
	CompletionItemKind,
	type CompletionList,
	type Diagnostic,
	LSPErrorCodes,
	type Position,
	type TextEdit as ProtocolEdit,
	type Range as ProtocolRange,
	ResponseError,
	type WorkspaceEdit,
} from 'vscode-languageserver';
import { codeActions } from '../features/codeActions.ts';
import { completion } from '../features/completion.ts';
import type { Completion } from '../features/completionPlace.ts';
import { formatting } from '../features/formatting.ts';
import { onTypeFormatting } from '../features/onTypeFormatting.ts';
import { renamableAt, rename } from '../features/rename.ts';
import type { AdoptedResolutions } from '../tables/adoptedResolutions.ts';
import { SHOW_RULE } from './capabilities.ts';
import { diagnosticOf } from './diagnostics.ts';
import { type OpenDocument, said } from './openDocument.ts';
import { editsOf, offsetsOf, rangeOf, workspaceEditOf } from './places.ts';

/** Answers that change the text: what a feature proposes, in the words of the protocol. */

export function codeActionsAnswer(open: OpenDocument, { range, context }: CodeActionParams): CodeAction[] {
	const { text, document, findings, check, settings, client } = open;
	const explainCommand = settings.explainCommand || (client.showsDocuments && settings.ruleDocumentation ? SHOW_RULE : '');
	const request = {
		range: offsetsOf(text, range),
		invoked: context.triggerKind !== CodeActionTriggerKind.Automatic,
		explains: explainCommand !== '',
		findings,
		check,
		...(context.only ? { only: context.only } : {}),
	};
	return codeActions(document, request).map(
		({ title, kind, edits, preferred, finding, explains }): CodeAction => ({
			title: said(title, open),
			kind,
			...(explains === undefined
				? { edit: workspaceEditOf(open, edits) }
				: { command: { title: said(title, open), command: explainCommand, arguments: [explains] } }),
			...(preferred ? { isPreferred: true } : {}),
			...(finding ? { diagnostics: [sentOr(context.diagnostics, diagnosticOf(open, finding))] } : {}),
		}),
	);
}

/** The diagnostic as the client has sent it, which is the one that it will recognise. */
function sentOr(sent: readonly Diagnostic[], diagnostic: Diagnostic): Diagnostic {
	const place = JSON.stringify(diagnostic.range);
	return sent.find(({ code, range }) => code === diagnostic.code && JSON.stringify(range) === place) ?? diagnostic;
}

export function prepareRenameAnswer(
	{ text, document }: OpenDocument,
	position: Position,
): { range: ProtocolRange; placeholder: string } | null {
	const found = renamableAt(document, text.offsetAt(position));
	return found ? { range: rangeOf(text, found), placeholder: found.placeholder } : null;
}

/** @throws ResponseError with the reason where an annex can't be renamed so */
export function renameAnswer(open: OpenDocument, position: Position, newName: string): WorkspaceEdit | null {
	const edits = rename(open.document, open.text.offsetAt(position), newName);
	if (edits === undefined) return null;
	if ('refusal' in edits) throw new ResponseError(LSPErrorCodes.RequestFailed, said(edits.refusal, open));
	return workspaceEditOf(open, edits);
}

/**
 * The list is incomplete: what is proposed depends on every key.
 *
 * @param today ISO date
 */
export function completionAnswer(open: OpenDocument, position: Position, today: string, resolutions?: AdoptedResolutions): CompletionList {
	const { text, document } = open;
	const items = completion(document, text.offsetAt(position), today, resolutions).map(
		(proposal, index): CompletionItem => ({
			label: proposal.text,
			kind: COMPLETION_KINDS[proposal.kind],
			sortText: String(index).padStart(4, '0'),
			// Clients compare it with what stands in the range: digits or apostrophes of another kind must not hide a proposal.
			filterText: text.getText().slice(proposal.start, proposal.end) + proposal.text,
			textEdit: { range: rangeOf(text, proposal), newText: proposal.text },
			...(proposal.detail === undefined ? {} : { detail: said(proposal.detail, open) }),
		}),
	);
	return { isIncomplete: true, items };
}

const COMPLETION_KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
	opener: CompletionItemKind.Keyword,
	state: CompletionItemKind.Class,
	'agenda-title': CompletionItemKind.Text,
	'annex-number': CompletionItemKind.Reference,
	date: CompletionItemKind.Value,
	resolution: CompletionItemKind.Reference,
	formula: CompletionItemKind.Text,
};

/** @param range all lines where it is absent */
export function formattingAnswer({ text, document }: OpenDocument, range?: ProtocolRange): ProtocolEdit[] {
	return editsOf(text, formatting(document, range && offsetsOf(text, range)));
}

export function onTypeFormattingAnswer({ text, document }: OpenDocument, position: Position): ProtocolEdit[] {
	return editsOf(text, onTypeFormatting(document, text.offsetAt(position)));
}
