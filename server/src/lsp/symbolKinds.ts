import { SymbolKind } from 'vscode-languageserver';
import type { NodeKind } from '../document/document.ts';

/** The symbol of the protocol, made for programming languages, that stands for a part of a document. */
export function symbolKindOf(kind: NodeKind): SymbolKind {
	return KINDS[kind] ?? SymbolKind.String;
}

const KINDS: Partial<Record<NodeKind, SymbolKind>> = {
	annex: SymbolKind.Module,
	'annex-title': SymbolKind.Namespace,
	'request-heading': SymbolKind.Namespace,
	'item-title': SymbolKind.Namespace,
	title: SymbolKind.Namespace,
	heading: SymbolKind.Namespace,
	enacting: SymbolKind.Class,
	preambular: SymbolKind.Property,
	operative: SymbolKind.Method,
	subparagraph: SymbolKind.Field,
	symbol: SymbolKind.Constant,
	organ: SymbolKind.Constant,
	session: SymbolKind.Constant,
	year: SymbolKind.Constant,
	'agenda-item': SymbolKind.Constant,
	'agenda-title': SymbolKind.Constant,
	signature: SymbolKind.Key,
};
