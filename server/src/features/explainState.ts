import { languages } from '../languages/index.ts';
import { type StateStatus, stateNames, stateStatus } from '../tables/states.ts';
import { render } from '../text/sentence.ts';
import { quote } from '../text/sentenceValues.ts';
import type { Explanation } from './explanation.ts';

/** A State's official names in the six languages (UNTERM), short and formal. */
export function explainState(code: string): Explanation | undefined {
	const status = stateStatus(code);
	const english = stateNames(code, 'en');
	if (!status || !english) return undefined;
	const lines = Object.values(languages).flatMap(({ code: language, name }) => {
		const names = stateNames(code, language);
		if (!names) return [];
		return [`${name}: ${render(quote(names.short))}${names.formal === names.short ? '' : `, ${render(quote(names.formal))}`}`];
	});
	return { heading: `${english.short}: ${STATUSES[status]}`, lines };
}

const STATUSES: Readonly<Record<StateStatus, string>> = {
	member: 'Member State of the United Nations',
	observer: 'Observer State',
	other: 'not a Member State',
};
