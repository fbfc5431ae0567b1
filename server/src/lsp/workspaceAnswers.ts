import {
	type CancellationToken,
	type Connection,
	DocumentDiagnosticReportKind,
	type SymbolInformation,
	type WorkDoneProgressReporter,
	type WorkspaceDiagnosticReport,
	type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { ChangeSignal } from './changeSignal.ts';
import { resultIdOf } from './resultIds.ts';
import { nextTurn, throwIfCancelled } from './whenQuiet.ts';
import type { Opened } from './work.ts';
import type { WorkspaceDocuments } from './workspaceDocuments.ts';

interface Surroundings {
	readonly documents: WorkspaceDocuments;
	readonly changes: ChangeSignal;
	/** Whether a document that is not open is to be checked. */
	readonly isChecked: (uri: string) => Promise<boolean>;
	/** True for a client that tells of files that change. */
	readonly tellsOfFiles: () => boolean;
}

/** Answers about all documents of the workspace. They look at one document after another, tell how far they are, and can be cancelled. */
export function answerAboutWorkspace(connection: Connection, { documents, changes, isChecked, tellsOfFiles }: Surroundings): void {
	connection.onWorkspaceSymbol(async ({ query }, token, progress) => {
		const found: SymbolInformation[] = [];
		await forEach({ documents, token, progress, title: 'Searching documents' }, ({ answers, document }) => {
			if (found.length < MOST_SYMBOLS) found.push(...answers.workspaceSymbolsAnswer(document, query).slice(0, MOST_SYMBOLS - found.length));
		});
		return found;
	});

	connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, progress): Promise<WorkspaceDiagnosticReport> => {
		const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
		for (;;) {
			const changed = changes.next();
			const items = await workspaceReports({ documents, token, progress, title: 'Checking documents', isWanted: isChecked }, before);
			const isNews = items.length === 0 || items.some(({ kind }) => kind === DocumentDiagnosticReportKind.Full);
			// A client asks again as soon as it is answered: where nothing is new the answer waits until something is.
			if (isNews || before.size === 0 || !tellsOfFiles()) return { items };
			await changed.or(token);
			throwIfCancelled(token);
		}
	});
}

/** In an answer: more is no help. */
const MOST_SYMBOLS = 500;

async function workspaceReports(tour: Tour, before: ReadonlyMap<string, string>): Promise<WorkspaceDocumentDiagnosticReport[]> {
	const reports: WorkspaceDocumentDiagnosticReport[] = [];
	const seen = new Set<string>();
	await forEach(tour, ({ answers, document }, uri, isOpen) => {
		seen.add(uri);
		const resultId = resultIdOf(document);
		const version = isOpen ? document.text.version : null;
		reports.push(
			before.get(uri) === resultId
				? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId }
				: { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: answers.diagnosticsOf(document) },
		);
	});
	// Of a document that is no more nothing may stay on the screen.
	for (const uri of before.keys()) {
		if (!seen.has(uri)) reports.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
	}
	return reports;
}

/** How all documents are gone through. */
interface Tour {
	readonly documents: WorkspaceDocuments;
	readonly token: CancellationToken;
	readonly progress: WorkDoneProgressReporter;
	readonly title: string;
	/** Whether a document that is not open is looked at; all are where it is absent. */
	readonly isWanted?: (uri: string) => Promise<boolean>;
}

async function forEach(
	{ documents, token, progress, title, isWanted }: Tour,
	look: (opened: Opened, uri: string, isOpen: boolean) => void,
): Promise<void> {
	progress.begin(title, 0, undefined, true);
	try {
		const uris = await documents.list();
		for (const [index, uri] of uris.entries()) {
			await nextTurn();
			throwIfCancelled(token);
			const isOpen = documents.isOpen(uri);
			const opened = isOpen || !isWanted || (await isWanted(uri)) ? await documents.at(uri) : undefined;
			if (opened) look(opened, uri, isOpen);
			progress.report(Math.round((100 * (index + 1)) / uris.length), `${index + 1}/${uris.length}`);
		}
	} finally {
		progress.done();
	}
}
