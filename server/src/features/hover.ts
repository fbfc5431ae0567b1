import type { UnDocument } from '../document/document.ts';
import { nodeAt, sectionOf, textOf } from '../document/query.ts';
import { languageOf } from '../languages/index.ts';
import { catalogue } from '../rules/catalogue.ts';
import { requestedSession, sessionOf } from '../rules/facts/sessionOf.ts';
import type { Finding } from '../rules/rule.ts';
import type { AdoptedResolutions } from '../tables/adoptedResolutions.ts';
import type { OpeningDates } from '../tables/sessions.ts';
import type { Range } from '../text/range.ts';
import { render } from '../text/sentence.ts';
import { quote } from '../text/sentenceValues.ts';
import { explainAgendaItem } from './explainAgendaItem.ts';
import { explainRule } from './explainRule.ts';
import { explainSession } from './explainSession.ts';
import { explainState } from './explainState.ts';
import { explainSymbol } from './explainSymbol.ts';
import type { Explanation } from './explanation.ts';
import { referenceAt } from './referenceAt.ts';

/** What an editor shows at a place; UTF-16 offsets. */
export interface Hover extends Range {
	readonly explanations: readonly Explanation[];
}

/** What is known about the place: why each finding there is one, then what the reference or opener means. Undefined where there is nothing to say. */
export function hover(
	document: UnDocument,
	offset: number,
	findings: readonly Finding[],
	openings: OpeningDates,
	resolutions?: AdoptedResolutions,
): Hover | undefined {
	const here = findings.filter(({ start, end }) => start <= offset && offset <= end);
	const subject = explainReference(document, offset, openings, resolutions) ?? explainOpener(document, offset);
	const place = subject?.place ?? here[0];
	if (!place) return undefined;
	const explanations = [...here.flatMap(explainFinding), ...(subject ? [subject.explanation] : [])];
	return { start: place.start, end: place.end, explanations };
}

interface Subject {
	readonly place: Range;
	readonly explanation: Explanation;
}

/** The message stands in the editor already; behind it stands what the rule rests on. */
function explainFinding({ code }: Finding): Explanation[] {
	const rule = catalogue.find((one) => one.code === code);
	return rule ? [{ heading: rule.summary, lines: [rule.authority] }] : [];
}

function explainReference(
	document: UnDocument,
	offset: number,
	openings: OpeningDates,
	resolutions: AdoptedResolutions | undefined,
): Subject | undefined {
	const reference = referenceAt(document, offset);
	if (!reference) return undefined;
	const session = (requestedSession(document) ?? sessionOf(document))?.value;
	const explain = (): Explanation | undefined => {
		switch (reference.kind) {
			case 'symbol':
				return explainSymbol(reference, openings, document.language, resolutions);
			case 'session':
				return explainSession(reference.value, openings);
			case 'rule':
				return explainRule(reference.value, session, openings);
			case 'state':
				return explainState(reference.value);
			case 'agenda-item':
				return explainAgendaItem(reference.value, session, document.language);
			default:
				return undefined;
		}
	};
	const explanation = explain();
	return explanation && { place: reference, explanation };
}

/** How usual an opener is: the lists of openers stand in the order of their frequency in official texts. */
function explainOpener(document: UnDocument, offset: number): Subject | undefined {
	const node = nodeAt(document, offset);
	const { opener, kind } = node ?? {};
	if (!node || !opener || (kind !== 'preambular' && kind !== 'operative') || offset < opener.start || offset > opener.end) return undefined;
	const language = languageOf(sectionOf(document, node).language) ?? languageOf(document.language);
	const known = language?.structure.openers[kind] ?? [];
	const printed = plainWords(textOf(document, opener));
	const rank = known.findIndex((phrase) => plainWords(phrase) === printed);
	if (rank < 0) return undefined;
	const heading = `${render(quote(textOf(document, opener)))} opens ${kind === 'preambular' ? 'a preambular' : 'an operative'} paragraph.`;
	const lines = [`Number ${rank + 1} by frequency among the ${known.length} ${kind} openers of official ${language?.name} texts.`];
	return { place: opener, explanation: { heading, lines } };
}

function plainWords(phrase: string): string {
	return phrase.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();
}
