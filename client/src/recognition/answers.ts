/** What the user has said about single files: whether each is a document of the United Nations. */
export type Answers = Readonly<Record<string, Answer>>;

export type Answer = 'yes' | 'no';

/** So many answers are kept. */
const MOST_ANSWERS = 300;

/** What an earlier run has kept: of a file that another version has written, or half of one, nothing is sure. */
export function readAnswers(kept: unknown): Answers {
	if (typeof kept !== 'object' || kept === null) return {};
	return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, Answer] => entry[1] === 'yes' || entry[1] === 'no'));
}

/** The latest answers, those about a file that is asked about again at the end. */
export function remembered(all: Answers, file: string, answer: Answer): Answers {
	const others = Object.entries(all).filter(([other]) => other !== file);
	return Object.fromEntries([...others.slice(1 - MOST_ANSWERS), [file, answer]]);
}
