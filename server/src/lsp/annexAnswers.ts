import type { Range } from 'vscode-languageserver';
import { type AnnexTreeItem, annexTree } from '../features/annexTree.ts';
import { capitalised, type OpenDocument, said } from './openDocument.ts';
import { rangeOf } from './places.ts';

/** An entry of the answer to `penholder/annexes`: see {@link AnnexTreeItem}. */
export interface AnnexAnswer extends Omit<AnnexTreeItem, 'start' | 'end' | 'children' | 'label' | 'documentKind'> {
	readonly label: string;
	readonly documentKind?: string;
	readonly range: Range;
	readonly children: readonly AnnexAnswer[];
}

/** What the view of annexes shows. */
export function annexesAnswer(open: OpenDocument): AnnexAnswer[] {
	const answer = ({ start, end, children, label, documentKind, ...item }: AnnexTreeItem): AnnexAnswer => ({
		...item,
		label: capitalised(said(label, open)),
		...(documentKind ? { documentKind: said(documentKind, open) } : {}),
		range: rangeOf(open.text, { start, end }),
		children: children.map(answer),
	});
	return annexTree(open.document, open.findings()).map(answer);
}
