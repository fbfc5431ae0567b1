import { languages } from '../languages/index.ts';
import type { Language, LanguageCode } from '../languages/language.ts';
import {
	type AddresseeKind,
	type AnnexKind,
	addresseeKinds,
	type Circulation,
	type DocumentTemplates,
	type Gender,
	type ListOfWords,
	type SenderKind,
	senderKinds,
	type TemplateKind,
	type TemplateWords,
} from '../languages/templates/documentTemplates.ts';
import { documentTemplates } from '../languages/templates/index.ts';
import { printDate } from '../references/dates.ts';
import { ordinal } from '../references/ordinals.ts';
import { printAnnexNumber, shortHeading } from '../rules/annex/annexHeadings.ts';
import { agendaItemTitle } from '../tables/agendas.ts';
import { yearOf } from '../tables/calendar.ts';
import { letterName, ofState, ofStates } from '../tables/ofState.ts';
import { securityCouncilYear } from '../tables/sessions.ts';
import { type FilledTemplate, fillTemplate, type Slots } from './fillTemplate.ts';

/** What a new document is to be: the answers that its writer has given. */
export interface NewDocument {
	readonly kind: TemplateKind;
	readonly language: LanguageCode;
	/** ISO 3166 alpha-2. */
	readonly state: string;
	/** The other States of a letter of several missions; where there are none, the letter is that of the one. */
	readonly otherStates?: readonly string[];
	/** Of several missions, in the order of their States; where there are fewer, the others are as `sender` says. */
	readonly senders?: readonly SenderKind[];
	/** Of several senders, as {@link senders}. */
	readonly genders?: readonly Gender[];
	/** Of several senders, as {@link senders}; those that are missing the writer fills in. */
	readonly names?: readonly string[];
	readonly sender: SenderKind;
	/** Of the sender. */
	readonly gender: Gender;
	/** Of the addressees: presidents change every year and every month. */
	readonly addresseeGender: Gender;
	/** The name below the letter; absent where the writer fills it in. */
	readonly name?: string;
	readonly addressees: readonly AddresseeKind[];
	/** ISO date. */
	readonly date: string;
	/** A regular session of the General Assembly: of the document, or the one for which a request asks. */
	readonly session: number;
	/** `S-32`, `ES-11`: the special or emergency special session to which the document belongs, in place of the regular one. */
	readonly specialSession?: string;
	/** `13`, `125 (t)`; absent where the writer fills it in, and for requests and documents of the Council. */
	readonly item?: string;
	/** The title of the item; absent where the table of agendas or the writer has it. */
	readonly itemTitle?: string;
	readonly annexes: readonly AnnexKind[];
}

/** A new document as plain text, and as a snippet with a tab stop for each place to fill in. */
export function newDocument(answers: NewDocument): FilledTemplate {
	const templates = documentTemplates[answers.language];
	return fillTemplate(templates.texts[templateOf(answers)].replace(BODY_MARK, '\n'), slotsOf(answers, templates));
}

/** A letter of several missions needs several. */
function templateOf({ kind, otherStates = [] }: NewDocument): TemplateKind {
	return kind === 'letter-of-several-missions' && otherStates.length === 0 ? 'letter-with-statement' : kind;
}

/** True where a document of the kind has a sender, an addressee and a date. */
export function isLetter(kind: TemplateKind): boolean {
	return !WITHOUT_LETTER.has(kind);
}

/** Whether a letter of the kind says in the language whether a woman or a man has signed it; others need not be asked. */
export function tellsGender(kind: TemplateKind, language: LanguageCode): boolean {
	const { grateful, post, sender, several } = documentTemplates[language].words;
	const isOfSeveral = kind === 'letter-of-several-missions';
	const forms = [
		...Object.values(post),
		...Object.values(isOfSeveral ? several.senders : sender),
		...(isOfSeveral || !documentTemplates[language].texts[kind].includes('{grateful}') ? [] : [grateful]),
	];
	return forms.some(({ feminine, masculine }) => feminine !== masculine);
}

/** True for a request for the inclusion of an item in an agenda. */
export function isRequest(kind: TemplateKind): boolean {
	return kind.endsWith('-request');
}

/** True for `S-32` and `ES-11`: special and emergency special sessions as symbols have them. */
export function isSpecialSession(word: string): boolean {
	return /^E?S-[1-9]\d?$/.test(word);
}

const WITHOUT_LETTER: ReadonlySet<TemplateKind> = new Set(['draft-resolution', 'draft-decision', 'amendment', 'explanatory-memorandum']);

/** In a template, what stands below it is what an annex holds. */
const BODY_MARK = /^---\n/m;

function slotsOf(answers: NewDocument, templates: DocumentTemplates): Slots {
	const { words } = templates;
	const isOfSeveral = templateOf(answers) === 'letter-of-several-missions';
	const signatories = inEnglishOrder(signatoriesOf(answers));
	const { addresseeGender, date, gender, sender, session, state } = answers;
	const language = languages[answers.language];
	const count = answers.annexes.length;
	const circulation = circulationOf(answers);
	const addressees = (names: TemplateWords['addressees']): string => {
		const chosen = addresseeKinds.filter((addressee) => answers.addressees.includes(addressee));
		return listOf(
			chosen.map((addressee) => names[addressee][addresseeGender]),
			words.addresseeList,
		);
	};
	const values: Readonly<Record<string, string>> = {
		ofState: ofState(state, answers.language) ?? '',
		stateName: letterName(state, answers.language) ?? '',
		sender: isOfSeveral ? sendersOf(signatories, answers.language, words) : words.sender[sender][gender],
		post: words.post[sender][gender],
		signature: isOfSeveral ? signaturesOf(signatories, answers.language, words) : words.signature,
		name: answers.name ?? words.missing.name,
		addressees: addressees(words.addressees),
		greeted: addressees(words.greeted),
		date: printDate(date, language),
		head: headOf(circulation, words),
		sessionLine: words.head.sessions[sessionKindOf(answers)],
		agendaItem: words.agendaItem,
		item: answers.item === undefined ? words.missing.item : printItem(answers.item, words),
		itemTitle: titleOf(answers, words),
		opening: (isOfSeveral ? words.several : words).opening[count > 0 ? 'transmitting' : 'informing'],
		noteOpening: words.noteOpening[count > 0 ? 'transmitting' : 'informing'],
		attachments: count > 0 ? byCount(words.attachments, count - 1) : '',
		annexList: annexList(answers, words, language),
		annexes: annexesOf(answers, templates, language),
		letterAndAnnexes: byCount(words.letterAndAnnexes, count),
		noteAndAnnexes: byCount(words.noteAndAnnexes, count),
		circulatedAs: words.circulatedAs[circulation],
		grateful: words.grateful[gender],
		draft: `A/${answers.specialSession ?? session}/L.${words.missing.draftNumber}`,
	};
	const ordinals: Readonly<Record<string, number>> = {
		session: Number(answers.specialSession?.replace(/^E?S-/, '') ?? session),
		nextSession: session + 1,
		year: securityCouncilYear(yearOf(date)) ?? 0,
	};
	return (name, form) => {
		if (Object.hasOwn(values, name)) return values[name];
		const word = name.charAt(0).toLowerCase() + name.slice(1);
		if (!Object.hasOwn(ordinals, word)) return undefined;
		const printed = ordinal(ordinals[word] ?? 0, language, form ?? formOf(word, language));
		return word === name ? printed : printed.charAt(0).toUpperCase() + printed.slice(1);
	};
}

/** Who signs a letter of several missions for one of them. */
interface Signatory {
	readonly state: string;
	readonly sender: SenderKind;
	readonly gender: Gender;
	readonly name: string | undefined;
}

function signatoriesOf({ gender, genders, names, otherStates = [], sender, senders, state }: NewDocument): Signatory[] {
	return [...new Set([state, ...otherStates])].map((state, index) => ({
		state,
		sender: senders?.[index] ?? sender,
		gender: genders?.[index] ?? gender,
		name: names?.[index],
	}));
}

/** In the English alphabetical order of their States' names, whatever the language (Editorial Manual, Communications). */
function inEnglishOrder(signatories: readonly Signatory[]): Signatory[] {
	const nameOf = ({ state }: Signatory) => letterName(state, 'en') ?? state;
	return [...signatories].sort((one, other) => nameOf(one).localeCompare(nameOf(other), 'en'));
}

/** The permanent representatives together, then those who act for one. */
function sendersOf(signatories: readonly Signatory[], language: LanguageCode, words: TemplateWords): string {
	const groups = senderKinds.map((kind) => signatories.filter(({ sender }) => sender === kind)).filter(({ length }) => length > 0);
	return listOf(
		groups.map((group) => {
			const [{ sender, gender }] = group as [Signatory];
			const common = group.every((other) => other.gender === gender) ? gender : 'masculine';
			const forms = group.length > 1 ? words.several.senders : words.sender;
			return forms[sender][common].replace('{ofState}', () =>
				ofStates(
					group.map(({ state }) => state),
					language,
				),
			);
		}),
		words.addresseeList,
	);
}

/** The signature of each, with a place of its own where the name is still to be filled in. */
function signaturesOf(signatories: readonly Signatory[], language: LanguageCode, { missing, post, several }: TemplateWords): string {
	return signatories
		.map(({ state, sender, gender, name }, index) =>
			several.signature
				.replace('{name}', () => name ?? (index === 0 ? missing.name : missing.name.replace(']]', `#${index + 1}]]`)))
				.replace('{post}', post[sender][gender])
				.replace('{ofState}', ofState(state, language) ?? ''),
		)
		.join('\n\n');
}

function sessionKindOf({ specialSession }: NewDocument): 'regular' | 'special' | 'emergency' {
	if (specialSession === undefined) return 'regular';
	return specialSession.startsWith('ES-') ? 'emergency' : 'special';
}

function formOf(word: string, { dates }: Language): string {
	return word === 'year' ? dates.councilYear.form : dates.sessions.form;
}

function circulationOf({ addressees, kind }: NewDocument): Circulation {
	if (isRequest(kind)) return 'request';
	if (kind === 'joint-letter' || kind === 'identical-letters') return 'both';
	if (!isLetter(kind) || !addressees.includes('council-president')) return 'assembly';
	return addressees.length > 1 ? 'both' : 'council';
}

function headOf(circulation: Circulation, { head }: TemplateWords): string {
	if (circulation === 'council') return head.council;
	return circulation === 'both' ? `${head.assembly}\n\n${head.council}` : head.assembly;
}

/** The title that is given, or that the table of agendas knows; otherwise a place for it. */
function titleOf({ item, itemTitle, language, session, specialSession }: NewDocument, { missing }: TemplateWords): string {
	const isKnown = item !== undefined && specialSession === undefined;
	return itemTitle ?? (isKnown ? agendaItemTitle(session, item, language) : undefined) ?? missing.itemTitle;
}

/** An item's number as the language prints it: `125 (t)`, `125 t)`. */
function printItem(item: string, { letters, subItem }: TemplateWords): string {
	const [, number, letter] = /^(\d+) \(([a-z])\)$/.exec(item) ?? [];
	if (number === undefined || letter === undefined) return item;
	const place = letter.charCodeAt(0) - 'a'.charCodeAt(0);
	return subItem.replace('{number}', number).replace('{letter}', letters?.[place] ?? letter);
}

/** "a statement on … (see annex I) and a report on … (see annex II)". */
function annexList({ annexes, kind }: NewDocument, words: TemplateWords, language: Language): string {
	const isAttached = isRequest(kind) || kind === 'letter-under-item';
	return listOf(
		annexes.map((annex, index) => {
			const { attached, transmitted } = words.annexes[annex];
			return placesOf(isAttached ? attached : transmitted, annexes, index) + mentionOf(annexes.length, index, words, language);
		}),
		words.annexList,
	);
}

function mentionOf(count: number, index: number, { annexMention }: TemplateWords, language: Language): string {
	return count === 1 ? annexMention.alone : annexMention.numbered.replace('{number}', printAnnexNumber(index + 1, language));
}

/** The annexes with their headings, titles and what they hold. */
function annexesOf(answers: NewDocument, { texts, words }: DocumentTemplates, language: Language): string {
	const { annexes } = answers;
	return annexes
		.map((annex, index) => {
			const { text, title } = words.annexes[annex];
			const body = text ?? texts[annex as TemplateKind].split(BODY_MARK)[1] ?? '';
			const heading = annexHeading(answers, index, words, language);
			return `${heading}\n\n${placesOf(`${title}\n\n${body}`, annexes, index)}`;
		})
		.join('\n\n');
}

function annexHeading({ annexes, kind }: NewDocument, index: number, words: TemplateWords, language: Language): string {
	const number = annexes.length === 1 ? undefined : index + 1;
	if (isRequest(kind)) return shortHeading(number, language);
	const { alone, numbered } = words.annexHeading[kind === 'identical-letters' || kind === 'note-verbale' ? kind : 'letter'];
	return number === undefined ? alone : numbered.replace('{number}', printAnnexNumber(number, language));
}

/** Keeps the places of two annexes of one kind apart. */
function placesOf(words: string, annexes: readonly AnnexKind[], index: number): string {
	const before = annexes.slice(0, index).filter((annex) => annex === annexes[index]).length;
	return before === 0 ? words : words.replace(/\]\]/g, `#${before + 1}]]`);
}

function listOf(words: readonly string[], { between, last }: ListOfWords): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(between)}${last}${words.at(-1)}`;
}

/** The form for a number of annexes; the last is that for more. */
function byCount(forms: readonly string[], count: number): string {
	return forms[Math.min(count, forms.length - 1)] ?? '';
}
