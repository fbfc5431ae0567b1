import type { UnDocument } from '../document/document.ts';
import { nodeAt, sectionOf, textOf } from '../document/query.ts';
import { languageOf } from '../languages/index.ts';
import { catalogue } from '../rules/catalogue.ts';
import { requestedSession, sessionOf } from '../rules/facts/sessionOf.ts';
import type { Finding } from '../rules/rule.ts';
import { authorityOf, summaryOf } from '../rules/rule.ts';
import type { AdoptedResolutions } from '../tables/adoptedResolutions.ts';
import type { OpeningDates } from '../tables/sessions.ts';
import type { Range } from '../text/range.ts';
import { explainAgendaItem } from './explainAgendaItem.ts';
import { explainOpener } from './explainOpener.ts';
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
	const subject = explainReference(document, offset, openings, resolutions) ?? openerSubject(document, offset);
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
	return rule ? [{ heading: summaryOf(rule), lines: [authorityOf(rule)] }] : [];
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

function openerSubject(document: UnDocument, offset: number): Subject | undefined {
	const node = nodeAt(document, offset);
	const { opener, kind } = node ?? {};
	if (!node || !opener || (kind !== 'preambular' && kind !== 'operative') || offset < opener.start || offset > opener.end) return undefined;
	const language = languageOf(sectionOf(document, node).language) ?? languageOf(document.language);
	const explanation = language && explainOpener(textOf(document, opener), kind, language);
	return explanation && { place: opener, explanation };
}
