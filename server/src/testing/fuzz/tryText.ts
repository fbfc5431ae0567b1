import { promises, READING } from './promises.ts';
import { subjectOf } from './subject.ts';

/** A promise that a text breaks. */
export interface BrokenPromise {
	/** Its name, or that of the reading itself. */
	readonly promise: string;
	readonly problems: readonly string[];
}

/** Does everything with a text that Penholder does, and says which promises it breaks. */
export function tryText(text: string, names: readonly string[] = Object.keys(promises)): BrokenPromise[] {
	const [subject, failure] = attempt(() => subjectOf(text));
	if (!subject) return [{ promise: READING, problems: [failure] }];
	return names.flatMap((promise) => {
		const [problems, thrown] = attempt(() => promises[promise]?.(subject) ?? []);
		const all = problems ?? [thrown];
		return all.length === 0 ? [] : [{ promise, problems: all }];
	});
}

function attempt<Value>(work: () => Value): [Value, ''] | [undefined, string] {
	try {
		return [work(), ''];
	} catch (error) {
		return [undefined, `It throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
	}
}
