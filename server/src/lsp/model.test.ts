import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultEditorSettings, readEditorSettings } from '../features/editorSettings.ts';
import { noProjectSettings, readProjectSettings, withProjectSettings } from '../features/projectSettings.ts';
import { changed, type Place, type TextChange } from '../testing/clientText.ts';
import { recordFigure } from '../testing/figures.ts';
import { type ServerProcess, startServerProcess } from '../testing/protocolClient.ts';
import { requestsAbout } from '../testing/requestsOfAllKinds.ts';
import { sampleDocuments } from '../testing/sampleDocuments.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import * as answers from './answers.ts';
import { abilitiesOf } from './clientAbilities.ts';
import { documentReader, type OpenDocument } from './openDocument.ts';

/**
 * A client that does at random what clients do, with a server in a process of its own, and a model of what the server should know: the text of
 * each document, the client's settings and the project's file. Whatever has happened, the server's answers are those about a fresh reading of the
 * model's text. `PENHOLDER_RUNS` makes it longer.
 */
const RUNS = Number(process.env.PENHOLDER_RUNS ?? 12);

vi.setConfig({ testTimeout: 60_000 + RUNS * 2000 });
afterAll(() => vi.resetConfig());

const running: ServerProcess[] = [];
afterEach(() => {
	for (const client of running.splice(0)) client.end();
});

type Step =
	| { readonly kind: 'open'; readonly document: number; readonly sample: number }
	| { readonly kind: 'change'; readonly document: number; readonly changes: readonly TextChange[]; readonly version: VersionKind }
	| { readonly kind: 'close' | 'save' | 'flood'; readonly document: number; readonly at: Place }
	| { readonly kind: 'ask'; readonly document: number; readonly request: number; readonly at: Place }
	| { readonly kind: 'file' | 'configuration'; readonly content: number };

type VersionKind = 'next' | 'same' | 'older' | 'none';

/** What a client types and pastes. */
const pieces = [
	...[
		'\n',
		'\n\n',
		'\r\n',
		'\r',
		' ',
		'1. ',
		'3. ',
		'(a) ',
		';',
		',',
		'.',
		'e',
		'É',
		'ж',
		'ق',
		'大',
		'\ud83d',
		'\u200f',
		'٣ - ',
		'<!-- ',
		' -->',
	],
	...['Annex II\n\n', 'Annexe I\n\n', 'المرفق الثاني\n\n', '附件二\n\n', 'Приложение II\n\n', 'Anexo I\n\n', '(annex I)', '（见附件二）'],
	...[
		'The General Assembly,\n\n',
		'L’Assemblée générale,\n\n',
		'الجمعية العامة،\n\n',
		'Recalling its resolution 59/50 of 2 December 2004,\n',
	],
];
/** What stands in the project's file in turn; nothing stands for no file. */
const files = ['', '{"rules": {"clause/number": "hint"}}', '{"rules": {"resolution": "off"}}', '{"rulse": 1}', '{'];
const configurations = [{}, { rules: { 'clause/number': 'off' } }, { rules: { scan: 'error' } }, null, { rules: 7 }];
const texts = sampleDocuments.map(({ paragraphs }) => `${paragraphs.join('\n\n')}\n`);
const DOCUMENTS = 3;

const place = fc.record({ line: fc.nat(60), character: fc.nat(50) });
const change: fc.Arbitrary<TextChange> = fc.record({
	range: fc.oneof(
		{ weight: 3, arbitrary: place.map((at) => ({ start: at, end: at })) },
		{ weight: 2, arbitrary: place.map(({ line, character }) => ({ start: { line, character }, end: { line, character: character + 5 } })) },
		{ weight: 1, arbitrary: fc.record({ start: place, end: place }) },
	),
	text: fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((parts) => parts.join('')),
});
const whole = fc.constantFrom(...texts, '').map((text): TextChange => ({ text }));
const document = fc.nat(DOCUMENTS - 1);
const KINDS = requestsAbout('', { line: 0, character: 0 }).length;
const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('open' as const), document, sample: fc.nat(texts.length - 1) }) },
	{
		weight: 8,
		arbitrary: fc.record({
			kind: fc.constant('change' as const),
			document,
			changes: fc.array(fc.oneof({ weight: 9, arbitrary: change }, { weight: 1, arbitrary: whole }), { minLength: 1, maxLength: 3 }),
			version: fc.constantFrom<VersionKind>('next', 'next', 'next', 'same', 'older', 'none'),
		}),
	},
	{ weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('close' as const, 'save' as const, 'flood' as const), document, at: place }) },
	{ weight: 6, arbitrary: fc.record({ kind: fc.constant('ask' as const), document, request: fc.nat(KINDS - 1), at: place }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('file' as const, 'configuration' as const), content: fc.nat(4) }) },
);

const capabilities = {
	workspace: { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } },
	textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true }, publishDiagnostics: { relatedInformation: true } },
};

test.each([
	['asks for findings', { ...capabilities, textDocument: { ...capabilities.textDocument, diagnostic: { relatedInformation: true } } }],
	['is sent findings', capabilities],
])('a client that %s is told what a fresh reading of its text says, whatever it has done before', async (_, able) => {
	const folder = await temporaryFolder();
	const root = pathToFileURL(folder).href;
	const settingsFile = join(folder, '.penholder.json');
	let configuration: unknown = {};
	const client = startServerProcess({ 'workspace/configuration': ({ items }: { items: unknown[] }) => items.map(() => configuration) });
	running.push(client);
	await client.request('initialize', { processId: null, rootUri: root, capabilities: able });
	client.notify('initialized', {});
	const abilities = abilitiesOf(able);
	let sent = 0;
	let edits = 0;
	let serial = 1_000_000;

	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
			const model = new Map<string, { text: string; version: number }>();
			const flooded: Promise<unknown>[] = [];
			let file = '';
			const reading = (uri: string, { text, version }: { text: string; version: number }): OpenDocument => {
				const project = file === '' ? noProjectSettings : readProjectSettings(file);
				const settings = withProjectSettings(readEditorSettings(configuration, defaultEditorSettings), project);
				return documentReader().read(TextDocument.create(uri, 'undoc', version, text), settings, abilities, { language: 'en' });
			};
			const compare = async (uri: string, method: string, params: object): Promise<void> => {
				const open = model.get(uri);
				const expected = EXPECTED[method];
				const answer = await client.request(method, params);
				sent++;
				if (open && expected) expect(plain(answer), method).toEqual(plain(expected(reading(uri, open), params as AskedAbout)));
			};
			const write = async (content: string): Promise<void> => {
				file = content;
				await (content === '' ? rm(settingsFile, { force: true }) : writeFile(settingsFile, content));
				client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${root}/.penholder.json`, type: 2 }] });
			};
			const changeTo = (uri: string, version: number | undefined, changes: readonly TextChange[]): void => {
				client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: changes });
				const open = model.get(uri);
				if (open) model.set(uri, { text: changes.reduce(changed, open.text), version: version ?? 0 });
				edits += changes.length;
			};

			for (const one of steps) {
				if ('content' in one) {
					if (one.kind === 'file') await write(files[one.content] ?? '');
					else configuration = configurations[one.content];
					if (one.kind === 'configuration') client.notify('workspace/didChangeConfiguration', { settings: null });
				} else {
					const uri = `${root}/${one.document}.undoc`;
					const open = model.get(uri);
					if (one.kind === 'open') {
						const text = texts[one.sample] ?? '';
						client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'undoc', version: 1, text } });
						model.set(uri, { text, version: 1 });
					} else if (one.kind === 'change') {
						const version = open?.version ?? 1;
						changeTo(uri, { next: version + 1, same: version, older: version - 3, none: undefined }[one.version], one.changes);
					} else if (one.kind === 'close') {
						client.notify('textDocument/didClose', { textDocument: { uri } });
						model.delete(uri);
					} else if (one.kind === 'save') client.notify('textDocument/didSave', { textDocument: { uri } });
					else if (one.kind === 'flood') {
						for (const [index, [method, params]] of requestsAbout(uri, one.at).entries()) {
							const id = client.nextId();
							flooded.push(client.request(method, params).catch((error: Error) => error.message));
							if (index % 2 === 0) client.notify('$/cancelRequest', { id });
							sent++;
						}
					} else if (one.kind === 'ask') {
						const [method = '', params = {}] = requestsAbout(uri, one.at)[one.request] ?? [];
						await compare(uri, method, params).catch(refusal);
					}
				}
			}
			for (const [uri, open] of model) {
				for (const [method, params] of requestsAbout(uri, { line: 5, character: 3 }).filter(([method]) => EXPECTED[method])) {
					await compare(uri, method, params);
				}
				if (abilities.pullsDiagnostics) continue;
				// A version that no other has: its findings are those of the text as it is at last.
				changeTo(uri, ++serial, [{ range: { start: place0, end: place0 }, text: '\n' }]);
				let told = await client.notification('textDocument/publishDiagnostics');
				while (told.uri !== uri || told.version !== serial) told = await client.notification('textDocument/publishDiagnostics');
				const expected = reading(uri, { text: `\n${open.text}`, version: serial });
				expect(plain(told.diagnostics)).toEqual(plain(answers.diagnosticsOf(expected)));
			}
			for (const answer of await Promise.all(flooded)) expect(String(answer)).not.toMatch(/^-32603/);
			for (const uri of model.keys()) client.notify('textDocument/didClose', { textDocument: { uri } });
			configuration = {};
			client.notify('workspace/didChangeConfiguration', { settings: null });
			await write('');
		}),
		{ numRuns: RUNS },
	);
	recordFigure('requests compared with a model', sent);
	recordFigure('edits sent', edits);
});

const place0 = { line: 0, character: 0 };

interface AskedAbout {
	readonly position: Place;
	readonly positions: readonly Place[];
	readonly range: { readonly start: Place; readonly end: Place };
	readonly context: { readonly includeDeclaration: boolean };
}

/** What the answer to a request should be; other requests are only to be answered. */
const EXPECTED: Readonly<Record<string, (open: OpenDocument, params: AskedAbout) => unknown>> = {
	'textDocument/diagnostic': (open) => ({ items: answers.diagnosticsOf(open), kind: 'full' }),
	'textDocument/documentSymbol': (open) => answers.documentSymbolsAnswer(open),
	'textDocument/foldingRange': (open) => answers.foldingRangesAnswer(open),
	'textDocument/selectionRange': (open, { positions }) => answers.selectionRangesAnswer(open, positions),
	'textDocument/documentHighlight': (open, { position }) => answers.documentHighlightsAnswer(open, position),
	'textDocument/definition': (open, { position }) => answers.definitionAnswer(open, position),
	'textDocument/references': (open, { position, context }) => answers.referencesAnswer(open, position, context),
	'textDocument/formatting': (open) => answers.formattingAnswer(open),
	'textDocument/rangeFormatting': (open, { range }) => answers.formattingAnswer(open, range),
	'textDocument/onTypeFormatting': (open, { position }) => answers.onTypeFormattingAnswer(open, position),
	'textDocument/documentLink': (open) => answers.documentLinksAnswer(open),
	'textDocument/codeLens': (open) => answers.codeLensesAnswer(open),
	'textDocument/prepareRename': (open, { position }) => answers.prepareRenameAnswer(open, position),
	'penholder/documentSummary': (open) => answers.documentSummaryAnswer(open),
	'penholder/annexes': (open) => answers.annexesAnswer(open),
	'penholder/pageFile': (open) => answers.pageFileAnswer(open),
	'penholder/submittedText': (open) => answers.submittedTextAnswer(open),
	'penholder/checklist': (open) => answers.checklistAnswer(open),
};

/** As it comes through the protocol; the number of an answer is its server's. */
function plain(answer: unknown): unknown {
	return JSON.parse(JSON.stringify(answer, (name, value) => (name === 'resultId' ? undefined : value)) ?? 'null');
}

/** A request may be refused with a reason; another text or a fault of the server is none. */
function refusal(error: Error): void {
	if (!/^-328\d\d/.test(error.message)) throw error;
}
