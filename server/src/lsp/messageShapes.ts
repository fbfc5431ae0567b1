/**
 * What the parameters of a message have to be before anything is done with them. A part that is not named here may be anything: where it is used,
 * nothing is taken for sure.
 */
export type Shape = Check | { readonly [part: string]: Shape };

/** What a value should have been, as the end of the sentence “… must be …”; undefined where it is right. */
type Check = (value: unknown) => string | undefined;

/** What is wrong with a value, as a sentence for the maker of a client; undefined where nothing is. */
export function faultIn(value: unknown, shape: Shape, name = 'params'): string | undefined {
	if (typeof shape === 'function') {
		const expected = shape(value);
		return expected === undefined ? undefined : `${name} must be ${expected}.`;
	}
	if (!isRecord(value)) return `${name} must be an object.`;
	for (const [part, inner] of Object.entries(shape)) {
		const fault = faultIn(value[part], inner, `${name}.${part}`);
		if (fault !== undefined) return fault;
	}
	return undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const text: Check = (value) => (typeof value === 'string' ? undefined : 'a text');
/** A line, or UTF-16 units in a line. What lies behind the end of the document stands for its end. */
const count: Check = (value) => (Number.isInteger(value) && Number(value) >= 0 ? undefined : 'a whole number, 0 or greater');
const wholeNumber: Check = (value) => (Number.isInteger(value) ? undefined : 'a whole number');
const yesOrNo: Check = (value) => (typeof value === 'boolean' ? undefined : 'true or false');
const record: Check = (value) => (isRecord(value) ? undefined : 'an object');
const token: Check = (value) => (typeof value === 'string' || typeof value === 'number' ? undefined : 'a text or a number');

/** Null stands for a part that is not given: some clients send it so. */
const maybe =
	(shape: Shape): Check =>
	(value) =>
		value === undefined || value === null ? undefined : endOf(faultIn(value, shape, ''));

const listOf =
	(shape: Shape): Check =>
	(value) => {
		if (!Array.isArray(value)) return 'a list';
		for (const [index, item] of value.entries()) {
			const fault = faultIn(item, shape, `item ${index}`);
			if (fault !== undefined) return `a list in which ${fault.slice(0, -1)}`;
		}
		return undefined;
	};

/** The end of a sentence about a value without name. */
function endOf(fault: string | undefined): string | undefined {
	return fault?.replace(/^ must be (.*)\.$/, '$1').replace(/^\.(.*)\.$/, 'an object in which $1');
}

const textDocument: Shape = { uri: text };
const position: Shape = { line: count, character: count };
const range: Shape = { start: position, end: position };
const aboutDocument: Shape = { textDocument };
const aboutPlace: Shape = { textDocument, position };
const aboutRange: Shape = { textDocument, range };
/** A progress or an answer in parts is told with these. */
const tokens: Shape = { workDoneToken: maybe(token), partialResultToken: maybe(token) };
const folder: Shape = { uri: text };

/** One change of a text: of a part, or of the whole where it has no range. */
const change: Shape = { text, range: maybe(range) };

/** What each request needs. Others are not ours, and are answered as unknown. */
export const requestShapes: Readonly<Record<string, Shape>> = {
	initialize: {
		processId: maybe(wholeNumber),
		rootUri: maybe(text),
		locale: maybe(text),
		capabilities: maybe(record),
		workspaceFolders: maybe(listOf(folder)),
	},
	'textDocument/diagnostic': { textDocument, previousResultId: maybe(text), ...tokens },
	'textDocument/documentSymbol': { textDocument, ...tokens },
	'textDocument/foldingRange': { textDocument, ...tokens },
	'textDocument/selectionRange': { textDocument, positions: listOf(position), ...tokens },
	'textDocument/documentHighlight': { textDocument, position, ...tokens },
	'textDocument/definition': { textDocument, position, ...tokens },
	'textDocument/references': { textDocument, position, context: record, ...tokens },
	'textDocument/codeAction': {
		...{ textDocument, range, ...tokens },
		context: { diagnostics: maybe(listOf(record)), only: maybe(listOf(text)) },
	},
	'codeAction/resolve': record,
	'textDocument/prepareRename': aboutPlace,
	'textDocument/rename': { textDocument, position, newName: text, ...tokens },
	'textDocument/hover': { textDocument, position, ...tokens },
	'textDocument/completion': { textDocument, position, ...tokens },
	'textDocument/formatting': { textDocument, ...tokens },
	'textDocument/rangeFormatting': { textDocument, range, ...tokens },
	'textDocument/onTypeFormatting': aboutPlace,
	'textDocument/semanticTokens/full': { textDocument, ...tokens },
	'textDocument/semanticTokens/full/delta': { textDocument, previousResultId: text, ...tokens },
	'textDocument/semanticTokens/range': { textDocument, range, ...tokens },
	'textDocument/documentLink': { textDocument, ...tokens },
	'textDocument/codeLens': { textDocument, ...tokens },
	'textDocument/inlayHint': { textDocument, range, ...tokens },
	'textDocument/willSaveWaitUntil': aboutDocument,
	'workspace/symbol': { query: text, ...tokens },
	'workspace/diagnostic': { previousResultIds: maybe(listOf({ uri: text, value: text })), ...tokens },
	'workspace/executeCommand': { command: text, arguments: maybe(listOf(() => undefined)), ...tokens },
	'penholder/refactor': aboutRange,
	'penholder/documentSummary': aboutDocument,
	'penholder/annexes': aboutDocument,
	'penholder/page': { textDocument, known: maybe(wholeNumber), isChecked: maybe(yesOrNo) },
	'penholder/finding': { textDocument, start: count, end: count, code: text, version: wholeNumber },
	'penholder/pageFile': aboutDocument,
	'penholder/submittedText': aboutDocument,
	'penholder/checklist': aboutDocument,
	'penholder/newDocumentChoices': { scope: maybe(text) },
	'penholder/newDocument': { scope: maybe(text) },
};

/** What each notification needs. */
export const notificationShapes: Readonly<Record<string, Shape>> = {
	'textDocument/didOpen': { textDocument: { uri: text, text } },
	'textDocument/didChange': { textDocument, contentChanges: listOf(change) },
	'textDocument/didClose': aboutDocument,
	'textDocument/didSave': aboutDocument,
	'textDocument/willSave': aboutDocument,
	'workspace/didChangeConfiguration': record,
	'workspace/didChangeWatchedFiles': { changes: listOf({ uri: text }) },
	'workspace/didChangeWorkspaceFolders': { event: { added: listOf(folder), removed: listOf(folder) } },
	'window/workDoneProgress/cancel': { token },
	'$/cancelRequest': { id: token },
	'$/progress': { token },
	'$/setTrace': { value: text },
};

/** What one of our code actions carries until it is chosen. */
export const actionData: Shape = { uri: text, version: wholeNumber, name: text, range };
