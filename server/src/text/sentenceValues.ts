import { plainWords } from './plainWords.ts';
import { isolated, type Sentence, type SentenceValue, sentence } from './sentence.ts';

/** Document text as quoted in a message: on one line, shortened, isolated, with nothing active in it, between the quotation marks of the user's language. */
export function quote(text: string, longest = 60): Sentence {
	const line = text.replace(/[\s\u2066-\u2069\u202a-\u202e]+/g, ' ').trim();
	return sentence`“${isolated(plainWords(line.length > longest ? `${line.slice(0, longest - 1)}…` : line))}”`;
}

/** “a, b, c” */
export function listOf(values: readonly SentenceValue[]): SentenceValue {
	return joined(values, (before, value) => sentence`${before}, ${value}`);
}

/** “a, b or c”: what there is to choose from. */
export function eitherOf(values: readonly SentenceValue[]): SentenceValue {
	const last = values.at(-1);
	return values.length < 2 || last === undefined ? listOf(values) : sentence`${listOf(values.slice(0, -1))} or ${last}`;
}

/** “a, b and c” */
export function allOf(values: readonly SentenceValue[]): SentenceValue {
	const last = values.at(-1);
	return values.length < 2 || last === undefined ? listOf(values) : sentence`${listOf(values.slice(0, -1))} and ${last}`;
}

/** A day in the words of the user's language. A text that is no ISO date stays as it is. */
export function dayOf(isoDate: string): SentenceValue {
	const [, year = '', month = '', day = ''] = ISO_DATE.exec(isoDate) ?? [];
	const inMonth = MONTHS[Number(month) - 1];
	return inMonth ? inMonth(day === '01' ? sentence`1` : Number(day), Number(year)) : isoDate;
}

function joined(values: readonly SentenceValue[], join: (before: SentenceValue, value: SentenceValue) => Sentence): SentenceValue {
	return values.reduce<SentenceValue | undefined>((before, value) => (before === undefined ? value : join(before, value)), undefined) ?? '';
}

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

const MONTHS: readonly ((day: SentenceValue, year: number) => Sentence)[] = [
	(day, year) => sentence`${day} January ${year}`,
	(day, year) => sentence`${day} February ${year}`,
	(day, year) => sentence`${day} March ${year}`,
	(day, year) => sentence`${day} April ${year}`,
	(day, year) => sentence`${day} May ${year}`,
	(day, year) => sentence`${day} June ${year}`,
	(day, year) => sentence`${day} July ${year}`,
	(day, year) => sentence`${day} August ${year}`,
	(day, year) => sentence`${day} September ${year}`,
	(day, year) => sentence`${day} October ${year}`,
	(day, year) => sentence`${day} November ${year}`,
	(day, year) => sentence`${day} December ${year}`,
];
