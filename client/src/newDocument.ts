import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The answers of the user so far, as the server takes them. */
export interface NewDocumentAnswers {
	readonly kind?: string;
	readonly language?: string;
	readonly state?: string;
	/** The other States of a letter of several missions. */
	readonly otherStates?: readonly string[];
	readonly sender?: string;
	readonly gender?: string;
	/** Of several missions, in the order of their States. */
	readonly senders?: readonly string[];
	readonly genders?: readonly string[];
	readonly addressees?: readonly string[];
	readonly date?: string;
	readonly session?: number;
	/** `S-32` or `ES-11`, in place of a regular session. */
	readonly specialSession?: string;
	readonly item?: string;
	readonly itemTitle?: string;
	readonly annexes?: readonly string[];
	/** False where nothing is to be asked: what is not given is as usual. */
	readonly ask?: boolean;
}

/** What the server says there is to choose from. */
interface Choices {
	readonly usual: Required<Pick<NewDocumentAnswers, 'addressees' | 'annexes' | 'date' | 'session'>>;
	readonly states: readonly { readonly state: string; readonly name: string }[];
	readonly items: readonly { readonly item: string; readonly title: string }[];
	/** Whether the document tells the gender of who signs. */
	readonly tellsGender: boolean;
	readonly limits?: { readonly fits: boolean; readonly sentences: readonly string[] };
}

/** Where the answers of the last time are kept. */
type Memory = vscode.Memento;

/**
 * Asks what the new document is to be, each question with what is usual already chosen, and opens it with a tab stop for each place to fill in.
 * Escape leaves off at any question.
 */
export async function newDocument(client: BaseLanguageClient | undefined, memory: Memory, given: NewDocumentAnswers = {}): Promise<void> {
	if (!client) {
		void vscode.window.showInformationMessage(vscode.l10n.t('Penholder is switched off: set penholder.enable to begin a document.'));
		return;
	}
	const answers = given.ask === false ? given : await askAll(client, memory, given);
	if (!answers?.kind || !answers.language) return;
	const { ask: _, ...asked } = answers;
	const { snippet } = await client.sendRequest<{ snippet: string }>('penholder/newDocument', { ...asked, ...scope() });
	const document = await vscode.workspace.openTextDocument({ language: 'undoc' });
	const editor = await vscode.window.showTextDocument(document);
	await editor.insertSnippet(new vscode.SnippetString(snippet));
	await memory.update(LAST_LANGUAGE, answers.language);
	if (answers.state) await memory.update(LAST_STATE, answers.state);
}

const LAST_LANGUAGE = 'newDocument.language';
const LAST_STATE = 'newDocument.state';

/** The settings of the first folder hold for a document that has no place yet. */
function scope(): { readonly scope?: string } {
	const folder = vscode.workspace.workspaceFolders?.[0];
	return folder ? { scope: vscode.Uri.joinPath(folder.uri, 'new.undoc').toString() } : {};
}

/** One question. Gives the answers with its own, or undefined where the user leaves off. */
type Question = (answers: NewDocumentAnswers, asking: Asking) => Promise<NewDocumentAnswers | undefined>;

interface Asking {
	readonly memory: Memory;
	readonly choices: (answers: NewDocumentAnswers) => Promise<Choices>;
}

async function askAll(client: BaseLanguageClient, memory: Memory, given: NewDocumentAnswers): Promise<NewDocumentAnswers | undefined> {
	const asking: Asking = {
		memory,
		choices: (answers) => client.sendRequest<Choices>('penholder/newDocumentChoices', { ...answers, ...scope() }),
	};
	let answers = given;
	for (const question of QUESTIONS) {
		const answered = await question(answers, asking);
		if (!answered) return undefined;
		answers = answered;
	}
	return answers;
}

const QUESTIONS: readonly Question[] = [askKind, askLanguage, askState, askSender, askAddressees, askDate, askSession, askItem, askAnnexes];

interface Choice<Value> extends vscode.QuickPickItem {
	readonly value: Value;
}

async function askKind(answers: NewDocumentAnswers): Promise<NewDocumentAnswers | undefined> {
	if (answers.kind) return answers;
	const kind = await pick(kindChoices(), vscode.l10n.t('Which document is it to be?'));
	return kind === undefined ? undefined : { ...answers, kind };
}

function kindChoices(): Choice<string>[] {
	return [
		{ value: 'provisional-request', label: vscode.l10n.t('Request for an item in the provisional agenda'), description: '13 (e)' },
		{ value: 'supplementary-request', label: vscode.l10n.t('Request for a supplementary item'), description: '14' },
		{ value: 'additional-request', label: vscode.l10n.t('Request for an additional item'), description: '15' },
		{ value: 'letter-with-statement', label: vscode.l10n.t('Letter transmitting a statement') },
		{ value: 'letter-under-item', label: vscode.l10n.t('Letter under an agenda item') },
		{ value: SEVERAL, label: vscode.l10n.t('Letter of several missions') },
		{ value: 'joint-letter', label: vscode.l10n.t('Letter to the General Assembly and the Security Council') },
		{ value: 'identical-letters', label: vscode.l10n.t('Identical letters') },
		{ value: 'note-verbale', label: vscode.l10n.t('Note verbale') },
		{ value: 'draft-resolution', label: vscode.l10n.t('Draft resolution') },
		{ value: 'draft-decision', label: vscode.l10n.t('Draft decision') },
		{ value: 'amendment', label: vscode.l10n.t('Amendment') },
		{ value: 'explanatory-memorandum', label: vscode.l10n.t('Explanatory memorandum') },
	];
}

const SEVERAL = 'letter-of-several-missions';

/** The language of the last time, or that of the editor, stands first. */
async function askLanguage(answers: NewDocumentAnswers, { memory }: Asking): Promise<NewDocumentAnswers | undefined> {
	if (answers.language) return answers;
	const usual = memory.get<string>(LAST_LANGUAGE) ?? vscode.env.language.slice(0, 2);
	const language = await pick(firstFirst(LANGUAGES, usual), vscode.l10n.t('In which language?'));
	return language === undefined ? undefined : { ...answers, language };
}

const LANGUAGES: readonly Choice<string>[] = [
	{ value: 'ar', label: 'العربية' },
	{ value: 'zh', label: '中文' },
	{ value: 'en', label: 'English' },
	{ value: 'fr', label: 'Français' },
	{ value: 'ru', label: 'Русский' },
	{ value: 'es', label: 'Español' },
];

async function askState(answers: NewDocumentAnswers, { choices, memory }: Asking): Promise<NewDocumentAnswers | undefined> {
	if (answers.state || answers.kind === 'explanatory-memorandum') return answers;
	const { states } = await choices(answers);
	const items = states.map(({ state, name }): Choice<string> => ({ value: state, label: name, description: state }));
	if (answers.kind === SEVERAL) return askStates(answers, items, { choices, memory });
	const state = await pick(firstFirst(items, memory.get<string>(LAST_STATE)), vscode.l10n.t('Of which State?'));
	return state === undefined ? undefined : { ...answers, state };
}

/** The senders of a letter of several missions; one that is alone writes a letter of its own. */
async function askStates(
	answers: NewDocumentAnswers,
	items: readonly Choice<string>[],
	asking: Asking,
): Promise<NewDocumentAnswers | undefined> {
	const last = asking.memory.get<string>(LAST_STATE);
	const states = await pickMany(firstFirst(items, last), last ? [last] : [], vscode.l10n.t('Of which States?'));
	const [state, ...otherStates] = states ?? [];
	return state === undefined ? undefined : askSigners({ ...answers, state, otherStates }, items, asking);
}

/** Two questions for all missions, however many they are: most letters are signed by permanent representatives. */
async function askSigners(
	answers: NewDocumentAnswers,
	items: readonly Choice<string>[],
	{ choices }: Asking,
): Promise<NewDocumentAnswers | undefined> {
	const states = [answers.state ?? '', ...(answers.otherStates ?? [])];
	const ours = items.filter(({ value }) => states.includes(value));
	const acting = await pickMany(ours, [], vscode.l10n.t('For whom does a chargé d’affaires sign? Choose none where nobody does.'));
	if (!acting) return undefined;
	const { tellsGender } = await choices(answers);
	const women = tellsGender ? await pickMany(ours, [], vscode.l10n.t('For whom does a woman sign? Choose none where nobody does.')) : [];
	if (!women) return undefined;
	return {
		...answers,
		senders: states.map((state) => (acting.includes(state) ? 'charge-d-affaires' : 'permanent-representative')),
		genders: states.map((state) => (women.includes(state) ? 'feminine' : 'masculine')),
	};
}

async function askSender(answers: NewDocumentAnswers, { choices }: Asking): Promise<NewDocumentAnswers | undefined> {
	if (answers.sender || !isLetter(answers) || answers.kind === 'note-verbale' || answers.kind === SEVERAL) return answers;
	const { tellsGender } = await choices(answers);
	const senders: Choice<Pick<NewDocumentAnswers, 'sender' | 'gender'>>[] = tellsGender
		? sendersByGender()
		: [
				{ value: { sender: 'permanent-representative' }, label: vscode.l10n.t('Permanent Representative') },
				{ value: { sender: 'charge-d-affaires' }, label: vscode.l10n.t('Chargé d’affaires ad interim') },
			];
	const sender = await pick(senders, vscode.l10n.t('Who signs?'));
	return sender === undefined ? undefined : { ...answers, ...sender };
}

function sendersByGender(): Choice<Pick<NewDocumentAnswers, 'sender' | 'gender'>>[] {
	return [
		{ value: { sender: 'permanent-representative', gender: 'masculine' }, label: vscode.l10n.t('Permanent Representative (masculine)') },
		{ value: { sender: 'permanent-representative', gender: 'feminine' }, label: vscode.l10n.t('Permanent Representative (feminine)') },
		{ value: { sender: 'charge-d-affaires', gender: 'masculine' }, label: vscode.l10n.t('Chargé d’affaires a.i. (masculine)') },
		{ value: { sender: 'charge-d-affaires', gender: 'feminine' }, label: vscode.l10n.t('Chargé d’affaires a.i. (feminine)') },
	];
}

/** Requests go to the Secretary-General. */
async function askAddressees(answers: NewDocumentAnswers, { choices }: Asking): Promise<NewDocumentAnswers | undefined> {
	if (answers.addressees || !isLetter(answers) || isRequest(answers)) return answers;
	const { usual } = await choices(answers);
	const items: Choice<string>[] = [
		{ value: 'secretary-general', label: vscode.l10n.t('The Secretary-General') },
		{ value: 'assembly-president', label: vscode.l10n.t('The President of the General Assembly') },
		{ value: 'council-president', label: vscode.l10n.t('The President of the Security Council') },
	];
	const addressees = await pickMany(items, usual.addressees, vscode.l10n.t('To whom?'));
	return addressees === undefined ? undefined : { ...answers, addressees: addressees.length > 0 ? addressees : usual.addressees };
}

/** While a date is typed, the rule and its limits stand below it. */
async function askDate(answers: NewDocumentAnswers, { choices }: Asking): Promise<NewDocumentAnswers | undefined> {
	if (answers.date || !isLetter(answers)) return answers;
	const { usual } = await choices(answers);
	const date = await vscode.window.showInputBox({
		prompt: vscode.l10n.t('The date of the letter: year, month, day.'),
		value: usual.date,
		ignoreFocusOut: true,
		validateInput: async (value) => {
			if (!isDate(value)) return vscode.l10n.t('Write the year, the month and the day, as in 2026-05-20.');
			const { limits } = await choices({ ...answers, date: value.trim() });
			return limits ? limitMessage(limits) : undefined;
		},
	});
	return date === undefined ? undefined : { ...answers, date: date.trim() };
}

/** A day that is in the calendar: 31 June is none. */
function isDate(value: string): boolean {
	const date = value.trim();
	if (!/^(?:19|20)\d\d-\d\d-\d\d$/.test(date)) return false;
	const time = Date.parse(date);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

async function askSession(answers: NewDocumentAnswers, { choices }: Asking): Promise<NewDocumentAnswers | undefined> {
	if (answers.session || answers.specialSession || answers.kind === 'explanatory-memorandum') return answers;
	const { usual } = await choices(answers);
	const session = await vscode.window.showInputBox({
		prompt: isRequest(answers)
			? vscode.l10n.t('The session of the General Assembly.')
			: vscode.l10n.t('The session of the General Assembly; S-32 is a special one, ES-11 an emergency special one.'),
		value: String(usual.session),
		ignoreFocusOut: true,
		validateInput: async (value) => {
			if (!isRequest(answers) && SPECIAL_SESSION.test(value)) return undefined;
			if (!/^\s*[1-9]\d{0,2}\s*$/.test(value) || Number(value) > LAST_SESSION) return vscode.l10n.t('Write its number, as in 81.');
			const { limits } = await choices({ ...answers, session: Number(value) });
			return limits ? limitMessage(limits) : undefined;
		},
	});
	if (session === undefined) return undefined;
	return SPECIAL_SESSION.test(session)
		? { ...answers, specialSession: session.trim().toUpperCase() }
		: { ...answers, session: Number(session) };
}

const SPECIAL_SESSION = /^\s*E?S-[1-9]\d?\s*$/i;

/** The server's tables of ordinals and opening dates reach so far. */
const LAST_SESSION = 198;

/** Something to know, or to think about: neither keeps the user from going on. */
function limitMessage({ fits, sentences }: NonNullable<Choices['limits']>): vscode.InputBoxValidationMessage {
	const severity = fits ? vscode.InputBoxValidationSeverity.Info : vscode.InputBoxValidationSeverity.Warning;
	return { message: sentences.join(' '), severity };
}

/** An item of the agenda, where it is known, or its number; a request has the title of the item that it proposes. */
async function askItem(answers: NewDocumentAnswers, { choices }: Asking): Promise<NewDocumentAnswers | undefined> {
	if (answers.item || answers.itemTitle || answers.kind === 'explanatory-memorandum') return answers;
	if (isCouncilOnly(answers)) return answers;
	if (isRequest(answers)) {
		const title = await vscode.window.showInputBox({
			prompt: vscode.l10n.t('The title of the item; leave it empty to write it later.'),
			ignoreFocusOut: true,
		});
		return title === undefined ? undefined : withText(answers, 'itemTitle', title);
	}
	const { items } = await choices(answers);
	const known = items.map(({ item, title }): Choice<string> => ({ value: item, label: item, description: title }));
	const open: Choice<string> = { value: OPEN, label: vscode.l10n.t('Leave the item open'), alwaysShow: true };
	const other: Choice<string> = { value: OTHER, label: vscode.l10n.t('Another item …'), alwaysShow: true };
	const item = await pick([open, other, ...known], vscode.l10n.t('Under which agenda item?'));
	if (item !== OTHER) return item === undefined ? undefined : withText(answers, 'item', item);
	const number = await vscode.window.showInputBox({
		prompt: vscode.l10n.t('The number of the item, as in 13 or 18 (b).'),
		ignoreFocusOut: true,
		validateInput: (value) => (ITEM.test(value.trim()) ? undefined : vscode.l10n.t('Write its number, as in 13 or 18 (b).')),
	});
	return number === undefined ? undefined : withText(answers, 'item', number);
}

const OPEN = '';
const OTHER = 'other';
const ITEM = /^\d{1,3}(?: \([a-z]\))?$/;

function withText(answers: NewDocumentAnswers, name: 'item' | 'itemTitle', text: string): NewDocumentAnswers {
	return text.trim() === '' ? answers : { ...answers, [name]: text.trim() };
}

async function askAnnexes(answers: NewDocumentAnswers, { choices }: Asking): Promise<NewDocumentAnswers | undefined> {
	if (answers.annexes || !isLetter(answers)) return answers;
	const { usual } = await choices(answers);
	const items: Choice<string>[] = [
		{ value: 'statement', label: vscode.l10n.t('Statement') },
		{ value: 'report', label: vscode.l10n.t('Report') },
		{ value: 'concept-note', label: vscode.l10n.t('Concept note') },
		{ value: 'explanatory-memorandum', label: vscode.l10n.t('Explanatory memorandum') },
		{ value: 'draft-resolution', label: vscode.l10n.t('Draft resolution') },
		{ value: 'draft-decision', label: vscode.l10n.t('Draft decision') },
	];
	const annexes = await pickMany(items, usual.annexes, vscode.l10n.t('What is annexed?'));
	return annexes === undefined ? undefined : { ...answers, annexes };
}

function isLetter({ kind = '' }: NewDocumentAnswers): boolean {
	return !['draft-resolution', 'draft-decision', 'amendment', 'explanatory-memorandum'].includes(kind);
}

function isRequest({ kind = '' }: NewDocumentAnswers): boolean {
	return kind.endsWith('-request');
}

/** Documents of the Council have no agenda item. */
function isCouncilOnly({ addressees, kind }: NewDocumentAnswers): boolean {
	return kind !== 'joint-letter' && kind !== 'identical-letters' && addressees?.length === 1 && addressees[0] === 'council-president';
}

function firstFirst<Value>(choices: readonly Choice<Value>[], first: Value | undefined): Choice<Value>[] {
	return [...choices.filter(({ value }) => value === first), ...choices.filter(({ value }) => value !== first)];
}

async function pick<Value>(choices: readonly Choice<Value>[], placeHolder: string): Promise<Value | undefined> {
	const chosen = await vscode.window.showQuickPick(choices, { placeHolder, ignoreFocusOut: true, matchOnDescription: true });
	return chosen?.value;
}

async function pickMany(choices: readonly Choice<string>[], usual: readonly string[], placeHolder: string): Promise<string[] | undefined> {
	const items = choices.map((choice) => ({ ...choice, picked: usual.includes(choice.value) }));
	const chosen = await vscode.window.showQuickPick(items, { placeHolder, ignoreFocusOut: true, canPickMany: true });
	return chosen?.map(({ value }) => value);
}
