import { languages } from '../languages/index.ts';
import { languageNames } from '../rules/languageNames.ts';
import { type StateStatus, stateNames, stateStatus } from '../tables/states.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import { listOf, quote } from '../text/sentenceValues.ts';
import type { Explanation } from './explanation.ts';

/** A State's official names in the six languages (UNTERM), short and formal. */
export function explainState(code: string): Explanation | undefined {
	const status = stateStatus(code);
	if (!status) return undefined;
	const lines = Object.values(languages).flatMap(({ code: language }) => {
		const names = stateNames(code, language);
		if (!names) return [];
		const printed = listOf([...new Set([names.short, names.formal])].map((words) => quote(words)));
		return [sentence`${languageNames[language]}: ${printed}`];
	});
	return { heading: STATUSES[status], lines };
}

const STATUSES: Readonly<Record<StateStatus, Sentence>> = {
	member: sentence`Member State of the United Nations`,
	observer: sentence`Observer State`,
	other: sentence`Not a Member State`,
};
