import { TextDocument } from 'vscode-languageserver-textdocument';
import type { UnDocument } from '../../document/document.ts';
import { readDocument } from '../../document/read.ts';
import { defaultEditorSettings } from '../../features/editorSettings.ts';
import { abilitiesOf } from '../../lsp/clientAbilities.ts';
import { documentReader, type OpenDocument } from '../../lsp/openDocument.ts';
import { checkDocument } from '../../rules/check.ts';
import type { Finding } from '../../rules/rule.ts';

/** A text with all that is asked about it. Nothing is random: the text alone tells what is tried, so that it reproduces what it breaks. */
export interface Subject {
	readonly text: string;
	readonly document: UnDocument;
	/** The text as an editor has it open. */
	readonly open: OpenDocument;
	readonly findings: readonly Finding[];
	/** Places at which an editor asks: both ends, and some others. */
	readonly offsets: readonly number[];
}

/** Reads and checks the text. */
export function subjectOf(text: string): Subject {
	const { document } = readDocument(text);
	const findings = checkDocument(document);
	return { text, document, open: openText(text), findings, offsets: placesIn(document, findings) };
}

/** A text as an editor has it open that can do everything. */
export function openText(text: string): OpenDocument {
	const opened = TextDocument.create('file:///draft.undoc', 'undoc', 1, text);
	return documentReader().read(opened, { ...defaultEditorSettings, inlayHints: true }, ABLE, { language: 'en' });
}

const ABLE = abilitiesOf({
	textDocument: {
		codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
		documentSymbol: { hierarchicalDocumentSymbolSupport: true },
		definition: { linkSupport: true },
		hover: { contentFormat: ['markdown'] },
	},
	workspace: { workspaceEdit: { documentChanges: true } },
});

/** Where something is found, where something begins, and places that the length of the text tells. */
function placesIn({ text, nodes, references }: UnDocument, findings: readonly Finding[]): number[] {
	const places = [0, text.length];
	for (const ranges of [nodes, references, findings]) {
		const step = Math.max(1, Math.ceil(ranges.length / PLACES_OF_A_SORT));
		for (let index = text.length % step; index < ranges.length; index += step) {
			const { start = 0, end = 0 } = ranges[index] ?? {};
			places.push(start, end);
		}
	}
	for (let place = 1; place <= PLACES_OF_A_SORT; place++) places.push((place * 7919) % (text.length + 1));
	return [...new Set(places)].sort((one, other) => one - other);
}

const PLACES_OF_A_SORT = 3;
