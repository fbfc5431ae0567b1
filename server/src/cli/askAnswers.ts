import { createInterface } from 'node:readline/promises';
import { isLetter, isRequest, type NewDocument, tellsGender } from '../features/newDocument.ts';
import { completeAnswers, type GivenAnswers, usualAddressees, usualAnnexes } from '../features/newDocumentAnswers.ts';
import { requestLimits } from '../features/requestLimits.ts';
import type { TemplateKind } from '../languages/templates/documentTemplates.ts';
import type { OpeningDates } from '../tables/sessions.ts';
import { render, type Sentence, sentence } from '../text/sentence.ts';
import { addresseeNames, annexNames, genderNames, senderNames, templateKindNames } from './choiceNames.ts';
import { readNewOptions, sendersProblem } from './newOptions.ts';
import { printable } from './printable.ts';
import { type Terminal, write } from './terminal.ts';
import { wrapTable } from './wrapText.ts';

/** One question on the terminal. */
interface Question {
	/** The option that it stands for. */
	readonly option: string;
	readonly words: Sentence;
	/** What there is to choose from, each with its words, above the question. */
	readonly choices?: Readonly<Record<string, Sentence>>;
	/** True where a number is none of the choices but a number of them. */
	readonly counts?: boolean;
	/** What a mere Enter means; the empty string for "leave it open". Absent where there must be an answer. */
	readonly usual?: string;
	/** What is shown below the answer. */
	readonly after?: (given: Partial<NewDocument>) => readonly Sentence[];
}

/**
 * Asks at the terminal for what options have not given, each question again until its answer is understood. Questions go to standard error, so
 * that standard output is the document alone. Undefined where the input ends before all is answered.
 *
 * @param today ISO date
 */
export async function askAnswers(
	terminal: Terminal,
	given: Partial<NewDocument>,
	today: string,
	openings?: OpeningDates,
): Promise<Partial<NewDocument> | undefined> {
	const lines = createInterface({ input: terminal.input, output: terminal.errors, terminal: false });
	const answers = lines[Symbol.asyncIterator]();
	try {
		let known = given;
		for (const next of QUESTIONS) {
			const question = next(known, today, openings);
			if (!question) continue;
			const answered = await ask(terminal, answers, question, known, openings);
			if (answered === undefined) return undefined;
			known = answered;
		}
		return known;
	} finally {
		lines.close();
	}
}

async function ask(
	terminal: Terminal,
	answers: AsyncIterator<string>,
	{ option, words, choices = {}, counts = false, usual, after }: Question,
	given: Partial<NewDocument>,
	openings?: OpeningDates,
): Promise<Partial<NewDocument> | undefined> {
	const { bundle } = terminal.messages;
	const say = (said: Sentence) => write(terminal.errors, `${printable(render(said, bundle))}\n`);
	const rows = Object.entries(choices).map(([what, words], index) => {
		const number = counts ? '  ' : String(index + 1).padStart(2);
		return [`${number} ${what}`, render(words, bundle)] as const;
	});
	if (rows.length > 0) await write(terminal.errors, `${wrapTable(rows).join('\n')}\n`);
	for (;;) {
		await write(terminal.errors, `${render(usual ? sentence`${words} [${usual}]:` : sentence`${words}:`, bundle)} `);
		const { value, done } = await answers.next();
		if (done) return undefined;
		const typed = String(value).trim();
		const answer = (counts ? typed : chosenBy(typed, Object.keys(choices))) || usual;
		if (answer === '') return given;
		if (answer === undefined) continue;
		const read = readNewOptions(option === 'kind' ? answer : given.kind, option === 'kind' ? NONE : new Map([[option, answer]]), openings);
		if ('sentence' in read) {
			await say(read.sentence);
			continue;
		}
		const known = { ...given, ...read.given };
		const problem = sendersProblem(known);
		if (problem) {
			await say(problem);
			continue;
		}
		for (const said of after?.(known) ?? []) await say(said);
		return known;
	}
}

const NONE: ReadonlyMap<string, string> = new Map();

/** What is in a list may be chosen by its number; several by theirs, with commas between them. */
function chosenBy(typed: string, choices: readonly string[]): string {
	return choices.length === 0
		? typed
		: typed.replace(/(?<![^,،、\s])\d{1,2}(?![^,،、\s])/g, (number) => choices[Number(number) - 1] ?? number);
}

type NextQuestion = (given: Partial<NewDocument>, today: string, openings?: OpeningDates) => Question | undefined;

const QUESTIONS: readonly NextQuestion[] = [
	({ kind }) => (kind ? undefined : { option: 'kind', choices: templateKindNames, words: sentence`Which document` }),
	({ language }) => (language ? undefined : { option: 'language', words: sentence`In which language (${'ar, zh, en, fr, ru, es'})` }),
	({ state, kind }) =>
		state || kind === 'explanatory-memorandum'
			? undefined
			: {
					option: 'state',
					words: isOfSeveral(kind) ? sentence`States, with commas between them` : sentence`State`,
				},
	({ sender, senders, kind }) =>
		sender || senders || !isSigned(kind)
			? undefined
			: {
					option: 'sender',
					choices: senderNames,
					words: isOfSeveral(kind)
						? sentence`Who signs: one for all States, or one for each with commas between them`
						: sentence`Who signs`,
					usual: 'permanent-representative',
				},
	({ gender, genders, kind, language }) =>
		gender || genders || !isSigned(kind) || !language || !tellsGender(kind, language)
			? undefined
			: {
					option: 'gender',
					choices: genderNames,
					words: isOfSeveral(kind)
						? sentence`The gender of who signs: one for all States, or one for each with commas between them`
						: sentence`The gender of who signs`,
					usual: 'masculine',
				},
	({ name, names, kind }) =>
		name || names || !isSigned(kind)
			? undefined
			: {
					option: 'name',
					words: isOfSeveral(kind)
						? sentence`Names below the letter, with commas between them (may stay open)`
						: sentence`Name below the letter (may stay open)`,
					usual: '',
				},
	({ addressees, kind }) =>
		addressees || !kind || !isLetter(kind) || isRequest(kind)
			? undefined
			: {
					option: 'to',
					choices: addresseeNames,
					words: sentence`Addressed to (several with commas between them)`,
					usual: usualAddressees(kind).join(','),
				},
	({ date, kind }, today, openings) =>
		date || !kind || !isLetter(kind)
			? undefined
			: { option: 'date', words: sentence`Date (year, month, day)`, usual: today, after: (given) => limitsOf(given, today, openings) },
	(given, today, openings) =>
		given.session || given.specialSession || given.kind === 'explanatory-memorandum'
			? undefined
			: {
					option: 'session',
					words: sentence`Session of the General Assembly`,
					usual: String(complete(given, today, openings).session),
					// What the date has told already is not told again.
					after: (answered) => (answered.session === complete(given, today, openings).session ? [] : limitsOf(answered, today, openings)),
				},
	({ item, kind }) =>
		item || !kind || isRequest(kind) || kind === 'explanatory-memorandum'
			? undefined
			: { option: 'item', words: sentence`Agenda item (may stay open)`, usual: '' },
	({ itemTitle, item, kind }) =>
		itemTitle || item || kind === 'explanatory-memorandum'
			? undefined
			: { option: 'title', words: sentence`Title of the item (may stay open)`, usual: '' },
	({ annexes, kind }) =>
		annexes || !kind || !isLetter(kind)
			? undefined
			: {
					option: 'annexes',
					choices: annexNames,
					counts: true,
					words: sentence`Annexes: how many, or which, with commas between them`,
					usual: usualAnnexes(kind).join(',') || '0',
				},
];

function isSigned(kind: TemplateKind | undefined): kind is TemplateKind {
	// A note verbale is unsigned.
	return kind !== undefined && isLetter(kind) && kind !== 'note-verbale';
}

function isOfSeveral(kind: TemplateKind | undefined): boolean {
	return kind === 'letter-of-several-missions';
}

function complete(given: Partial<NewDocument>, today: string, openings?: OpeningDates): NewDocument {
	return completeAnswers(given as GivenAnswers, today, openings);
}

/** What the rules of procedure say of a request of that date. */
function limitsOf(given: Partial<NewDocument>, today: string, openings?: OpeningDates): readonly Sentence[] {
	const { kind, session, date } = complete(given, today, openings);
	return requestLimits(kind, session, date, openings)?.sentences ?? [];
}
