import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { submittedText } from '../convert/submittedText.ts';
import { checklist } from '../features/checklist.ts';
import { checklistMarkdown } from '../features/checklistMarkdown.ts';
import { isSpecialSession, type NewDocument, newDocument } from '../features/newDocument.ts';
import { completeAnswers, MOST_ANNEXES } from '../features/newDocumentAnswers.ts';
import { newDocumentChoices } from '../features/newDocumentChoices.ts';
import { languageOf } from '../languages/index.ts';
import type { Messages } from '../languages/messageBundles.ts';
import { addresseeKinds, annexKinds, type Gender, senderKinds, templateKinds } from '../languages/templates/documentTemplates.ts';
import { isIsoDate } from '../tables/calendar.ts';
import type { OpeningDates } from '../tables/sessions.ts';
import { stateCodes } from '../tables/states.ts';
import { render } from '../text/sentence.ts';
import type { OpenDocument } from './openDocument.ts';
import { nameOf } from './places.ts';

/** Answers about documents that are still to be written, and about those that are ready. */

/** What a client asks for: the answers of its user so far, of which `kind` and `language` are needed. */
export type NewDocumentParams = { readonly [Name in keyof NewDocument]?: unknown } & {
	/** The address of a document beside which the new one will lie: its settings hold. */
	readonly scope?: string;
};

interface NewDocumentChoicesAnswer {
	readonly usual: NewDocument;
	readonly states: readonly { readonly state: string; readonly name: string }[];
	readonly items: readonly { readonly item: string; readonly title: string }[];
	readonly tellsGender: boolean;
	readonly limits?: { readonly fits: boolean; readonly sentences: readonly string[] };
}

/**
 * What there is to choose from for a new document.
 *
 * @param today ISO date
 */
export function newDocumentChoicesAnswer(
	params: NewDocumentParams,
	today: string,
	openings: OpeningDates,
	messages: Messages,
): NewDocumentChoicesAnswer {
	const { usual, states, items, limits, tellsGender } = newDocumentChoices(readAnswers(params), today, openings);
	const rendered = limits && { fits: limits.fits, sentences: limits.sentences.map((sentence) => render(sentence, messages.bundle)) };
	return { usual, states, items, tellsGender, ...(rendered ? { limits: rendered } : {}) };
}

/** @param today ISO date */
export function newDocumentAnswer(params: NewDocumentParams, today: string, openings: OpeningDates): { text: string; snippet: string } {
	const { text, snippet } = newDocument(completeAnswers({ state: '', ...readAnswers(params) }, today, openings));
	return { text, snippet };
}

/** The document as it is submitted: without comments and marks. */
export function submittedTextAnswer({ document }: OpenDocument): string {
	return submittedText(document);
}

/** What is still to be done before the document can be sent, as a Markdown file. */
export function checklistAnswer({ document, findings, messages: { bundle }, settings, text }: OpenDocument): ChecklistAnswer {
	const list = checklist(document, findings(), settings.sessionOpenings);
	return { ready: list.ready, conclusion: render(list.conclusion, bundle), markdown: checklistMarkdown(list, nameOf(text.uri), bundle) };
}

export interface ChecklistAnswer {
	readonly ready: boolean;
	/** One sentence. */
	readonly conclusion: string;
	readonly markdown: string;
}

type Read = Pick<NewDocument, 'kind' | 'language'> & Partial<NewDocument>;

/** Answers of which nothing is sure: what is no answer is left out, as if it were not given. */
function readAnswers(params: NewDocumentParams): Read {
	const kind = templateKinds.find((known) => known === params.kind);
	const language = typeof params.language === 'string' ? languageOf(params.language)?.code : undefined;
	if (!kind || !language) throw new ResponseError(ErrorCodes.InvalidParams, 'A new document needs a kind and a language.');
	const read: { -readonly [Name in keyof Read]: Read[Name] } = { kind, language };
	const { addressees, annexes, date, genders, names, otherStates, senders, session, specialSession } = params;
	const state = stateCodes.find((known) => known === params.state);
	const sender = senderKinds.find((known) => known === params.sender);
	if (state) read.state = state;
	if (sender) read.sender = sender;
	if (isGender(params.gender)) read.gender = params.gender;
	if (isGender(params.addresseeGender)) read.addresseeGender = params.addresseeGender;
	if (isText(params.name)) read.name = params.name;
	if (isText(params.item)) read.item = params.item;
	if (isText(params.itemTitle)) read.itemTitle = params.itemTitle;
	if (typeof date === 'string' && isIsoDate(date)) read.date = date;
	if (Array.isArray(otherStates)) read.otherStates = otherStates.flatMap((other) => stateCodes.find((known) => known === other) ?? []);
	if (Array.isArray(senders))
		read.senders = senders.map((each) => senderKinds.find((known) => known === each) ?? 'permanent-representative');
	if (Array.isArray(genders)) read.genders = genders.map((each) => (isGender(each) ? each : 'masculine'));
	if (Array.isArray(names)) read.names = names.filter(isText);
	if (typeof specialSession === 'string' && isSpecialSession(specialSession)) read.specialSession = specialSession;
	if (typeof session === 'number' && Number.isInteger(session)) read.session = session;
	if (Array.isArray(addressees)) read.addressees = addresseeKinds.filter((known) => addressees.includes(known));
	if (Array.isArray(annexes))
		read.annexes = annexes.slice(0, MOST_ANNEXES).flatMap((annex) => annexKinds.find((known) => known === annex) ?? []);
	return read;
}

function isGender(value: unknown): value is Gender {
	return value === 'masculine' || value === 'feminine';
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '';
}
