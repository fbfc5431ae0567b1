import type { DocumentNode, UnDocument } from '../document/document.ts';
import { textOf } from '../document/query.ts';
import { plainLine } from '../text/plainWords.ts';
import type { Range } from '../text/range.ts';
import { type CrossTarget, crossReferencesOf } from './crossReferences.ts';

/** Words that an editor shows in the text without their being in it, behind an offset (UTF-16 units). */
export interface InlayHint {
	readonly offset: number;
	readonly label: string;
}

/** Behind the number of an annex or a paragraph that is mentioned, what it is: the annex's title, the paragraph's opener. */
export function inlayHints(document: UnDocument, range: Range): InlayHint[] {
	return crossReferencesOf(document).mentions.flatMap(({ start, end, targets: [target, another] }): InlayHint[] => {
		if (!target || another || start < range.start || end > range.end) return [];
		const label = nameOf(document, target);
		return label ? [{ offset: end, label }] : [];
	});
}

function nameOf(document: UnDocument, { kind, node }: CrossTarget): string | undefined {
	const { nodes } = document;
	const { opener } = nodes[node] as DocumentNode;
	const title = kind === 'annex' ? nodes[node + 1] : undefined;
	const named = opener ?? (title?.kind === 'annex-title' || title?.kind === 'heading' ? title : undefined);
	return named && plainLine(textOf(document, named).replace(/[*_#]/g, '')).slice(0, LONGEST_LABEL);
}

const LONGEST_LABEL = 40;
