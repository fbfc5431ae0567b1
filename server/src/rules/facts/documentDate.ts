import type { UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf, referencesIn } from '../../document/query.ts';
import { wholeOf } from '../../document/stretch.ts';
import { letterDate } from './letterDate.ts';
import { oncePerDocument } from './oncePerDocument.ts';

/**
 * The date of a document, ISO: that of its masthead, or of the letter itself, or of its adoption, or else the latest that its words name, since
 * nothing is written of the past only; of a stretch that of the whole document. Undefined where it names none.
 */
export function documentDate(document: UnDocument): string | undefined {
	return dateOfWhole(wholeOf(document).whole);
}

const dateOfWhole = oncePerDocument(
	(document) =>
		dateOfLines(document, 'document-date') ?? letterDate(document)?.value ?? dateOfLines(document, 'adoption') ?? latestDate(document),
);

function dateOfLines(document: UnDocument, kind: 'document-date' | 'adoption'): string | undefined {
	const lines = nodesOf(document, mainSection(document), kind);
	return lines.flatMap((line) => referencesIn(document, line, 'date'))[0]?.value;
}

function latestDate({ references }: UnDocument): string | undefined {
	let latest: string | undefined;
	for (const { kind, value } of references) if (kind === 'date' && (latest === undefined || value > latest)) latest = value;
	return latest;
}
