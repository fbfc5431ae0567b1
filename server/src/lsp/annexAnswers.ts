import type { Range } from 'vscode-languageserver';
import { type AnnexTreeItem, annexTree } from '../features/annexTree.ts';
import type { OpenDocument } from './openDocument.ts';
import { rangeOf } from './places.ts';

/** An entry of the answer to `penholder/annexes`: see {@link AnnexTreeItem}. */
export interface AnnexAnswer extends Omit<AnnexTreeItem, 'start' | 'end' | 'children'> {
	readonly range: Range;
	readonly children: readonly AnnexAnswer[];
}

/** What the view of annexes shows. */
export function annexesAnswer({ text, document, findings }: OpenDocument): AnnexAnswer[] {
	const answer = ({ start, end, children, ...item }: AnnexTreeItem): AnnexAnswer => ({
		...item,
		range: rangeOf(text, { start, end }),
		children: children.map(answer),
	});
	return annexTree(document, findings()).map(answer);
}
