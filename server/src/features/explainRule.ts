import type { OpeningDates } from '../tables/sessions.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import { limitLines, sessionName } from './explainSession.ts';
import type { Explanation } from './explanation.ts';

/**
 * A rule of procedure of the General Assembly in other words, with the dates that follow from it for the document's session.
 * Undefined for rules that have no part in what Penholder checks, and for those of the Security Council.
 */
export function explainRule(rule: string, session: string | undefined, openings: OpeningDates): Explanation | undefined {
	const number = rule.split(' ')[0] ?? '';
	const paraphrase = PARAPHRASES.get(rule) ?? PARAPHRASES.get(number);
	if (paraphrase === undefined) return undefined;
	const limits = session === undefined || !WITH_LIMITS.has(number) ? [] : limitLines(session, openings);
	const lines = limits.length && session !== undefined ? [sentence`${sessionName(session)}:`, ...limits] : [];
	return { heading: sentence`Rule ${rule} of the rules of procedure of the General Assembly`, lines: [paraphrase, ...lines] };
}

/** Rules that count days back from the opening of a regular session. */
const WITH_LIMITS: ReadonlySet<string> = new Set(['12', '13', '14', '15']);

/** A/520/Rev.20, in our own words. */
const PARAPHRASES: ReadonlyMap<string, Sentence> = new Map([
	[
		'1',
		sentence`A regular session opens on the Tuesday of the second week of September, counting from the first week that has a working day (resolution 75/325; the third week until the seventy-seventh session).`,
	],
	[
		'12',
		sentence`The Secretary-General draws up the provisional agenda of a regular session and communicates it at least 60 days before the opening.`,
	],
	[
		'13',
		sentence`What the provisional agenda holds: reports of the Secretary-General (a) and of other organs (b), items ordered earlier (c), items proposed by other principal organs (d), by any Member (e), the budget (f), items that the Secretary-General deems necessary (g), and items proposed by States that are not Members under Article 35 (2) of the Charter (h).`,
	],
	['13 (e)', sentence`The provisional agenda includes the items that any Member proposes.`],
	[
		'14',
		sentence`Any Member, principal organ or the Secretary-General may ask for a supplementary item at least 30 days before the opening; the supplementary list goes out at least 20 days before it.`,
	],
	[
		'15',
		sentence`An additional item, important and urgent, may be proposed less than 30 days before the opening or during the session; a majority of the members present and voting decides on it, and it is not considered before seven days have passed.`,
	],
	['18', sentence`Supplementary items for a special session are requested at least 4 days before its opening.`],
	['19', sentence`During a special session items may be added by a two-thirds majority.`],
	['20', sentence`A proposed item comes with an explanatory memorandum and, if possible, with basic documents or a draft resolution.`],
	[
		'40',
		sentence`The General Committee recommends whether proposed items go on the agenda, and to whom; it does not debate their substance.`,
	],
	[
		'78',
		sentence`Proposals and amendments are submitted in writing and, as a rule, circulated by the day before they are discussed or voted on.`,
	],
]);
