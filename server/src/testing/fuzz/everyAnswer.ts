import { ResponseError } from 'vscode-languageserver';
import { answerLine } from '../../cli/batchAnswer.ts';
import { textReport } from '../../cli/checkReport.ts';
import { coloursOf } from '../../cli/colours.ts';
import { githubReport } from '../../cli/githubReport.ts';
import { jsonReport } from '../../cli/jsonReport.ts';
import { mendText } from '../../cli/mendText.ts';
import { outlineReport } from '../../cli/outlineReport.ts';
import { sarifReport } from '../../cli/sarifReport.ts';
import { pageOf } from '../../convert/page.ts';
import { pageHtml } from '../../convert/pageHtml.ts';
import { submittedText } from '../../convert/submittedText.ts';
import { readDocument } from '../../document/read.ts';
import { offeredRefactorings, refactor } from '../../features/refactorings/offered.ts';
import * as answers from '../../lsp/answers.ts';
import { pageSender } from '../../lsp/pageSender.ts';
import { tokenMemory } from '../../lsp/tokenMemory.ts';
import { checkDocument } from '../../rules/check.ts';
import { applyEdits } from '../../text/edits.ts';
import { type Subject, subjectOf } from './subject.ts';

/** Everything that is asked about a text, by name, each by itself: what one of them keeps the others find, as in an editor. */
export const everyAnswer: Readonly<Record<string, (subject: Subject) => unknown>> = {
	reading: ({ text }) => readDocument(text),
	checking: ({ text }) => subjectOf(text),
	'reading and checking after a key': (subject) => afterKey(subject),
	mending: ({ text }) => mendText(text, (version) => checkDocument(readDocument(version).document)),
	batch: ({ text }) => answerLine({ number: 1, bytes: Buffer.from(JSON.stringify({ id: 1, text })) }),
	'the outline of the terminal': ({ document }) => outlineReport(document),
	'the report for a reader': (subject) => textReport(coloursOf(false)).partOf(checked(subject)),
	'the report in JSON': (subject) => jsonReport().partOf(checked(subject)),
	'the report in SARIF': (subject) => sarifReport().partOf(checked(subject)),
	'the notes of a workflow': (subject) => githubReport().partOf(checked(subject)),
	'the page': ({ document }) => pageHtml(pageOf(document)),
	'the preview': ({ open }) => pageSender().page(open, undefined, true),
	'the text as submitted': ({ document }) => submittedText(document),
	findings: ({ open }) => answers.diagnosticsOf(open),
	outline: ({ open }) => answers.documentSymbolsAnswer(open),
	'symbols of the workspace': ({ open }) => answers.workspaceSymbolsAnswer(open, 'a'),
	folds: ({ open }) => answers.foldingRangesAnswer(open),
	links: ({ open }) => answers.documentLinksAnswer(open),
	lenses: ({ open }) => answers.codeLensesAnswer(open),
	hints: (subject) => answers.inlayHintsAnswer(subject.open, whole(subject)),
	colours: ({ open }) => tokenMemory().whole(open),
	annexes: ({ open }) => answers.annexesAnswer(open),
	summary: ({ open }) => answers.documentSummaryAnswer(open),
	checklist: ({ open }) => answers.checklistAnswer(open),
	formatting: ({ open }) => answers.formattingAnswer(open),
	'every fix': (subject) =>
		answers.codeActionsAnswer(subject.open, { ...about, range: whole(subject), context: { diagnostics: [], only: ['source.fixAll'] } }),
	'the fixes and refactorings of a whole text': (subject) =>
		answers.codeActionsAnswer(subject.open, { ...about, range: whole(subject), context: { diagnostics: [] } }),
	hover: (subject) => atPlaces(subject, answers.hoverAnswer),
	completion: (subject) => atPlaces(subject, (open, position) => answers.completionAnswer(open, position, '2026-03-02')),
	definition: (subject) => atPlaces(subject, answers.definitionAnswer),
	references: (subject) => atPlaces(subject, (open, position) => answers.referencesAnswer(open, position, { includeDeclaration: true })),
	highlights: (subject) => atPlaces(subject, answers.documentHighlightsAnswer),
	selection: (subject) => atPlaces(subject, (open, position) => answers.selectionRangesAnswer(open, [position])),
	renaming: (subject) => atPlaces(subject, (open, position) => renamed(open, position)),
	'what Enter adds': (subject) => atPlaces(subject, answers.onTypeFormattingAnswer),
	'the fixes of a place': (subject) =>
		atPlaces(subject, (open, position) =>
			answers.codeActionsAnswer(open, { ...about, range: { start: position, end: position }, context: { diagnostics: [] } }),
		),
	refactorings: ({ document }) =>
		placesOf(document.text)
			.slice(1, 2)
			.flatMap((offset) => {
				const range = { start: offset, end: offset };
				return offeredRefactorings(document, range).map(({ name }) => refactor(document, name, range));
			}),
};

const about = { textDocument: { uri: 'file:///draft.undoc' } };

type Open = Subject['open'];
type Place = ReturnType<Open['text']['positionAt']>;

function checked({ text, document, findings }: Subject) {
	return { file: 'draft.undoc', text, kind: document.kind, language: document.language, findings, mends: [] };
}

function whole({ text, open }: Subject) {
	return { start: open.text.positionAt(0), end: open.text.positionAt(text.length) };
}

/** The beginning of what is repeated, its middle and its end. */
function placesOf(text: string): number[] {
	const middle = text.indexOf('nnex', text.length / 2);
	const first = text.indexOf('nnex');
	return [first < 0 ? 0 : first, middle < 0 ? Math.floor(text.length / 2) : middle, text.length];
}

function atPlaces({ text, open }: Subject, answer: (open: Open, position: Place) => unknown): unknown[] {
	return placesOf(text).map((offset) => answer(open, open.text.positionAt(offset)));
}

/** A number that an annex has already is refused with a sentence, which is an answer too. */
function renamed(open: Open, position: Place): unknown {
	answers.prepareRenameAnswer(open, position);
	try {
		return answers.renameAnswer(open, position, '77');
	} catch (refusal) {
		if (refusal instanceof ResponseError) return refusal.message;
		throw refusal;
	}
}

function afterKey({ text }: Subject): unknown {
	const at = Math.floor(text.length / 2);
	const after = readDocument(applyEdits(text, [{ start: at, end: at, newText: 'x' }]), { cache: readDocument(text).cache });
	return checkDocument(after.document);
}
