import type { UnDocument } from '../document/document.ts';
import { requestHeading } from '../rules/facts/request.ts';
import { describeDistance, kindInTime, type RequestTiming, requestTiming } from '../rules/request/requestTiming.ts';
import type { Range } from '../text/range.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import { crossReferencesOf, mentionsOf } from './crossReferences.ts';

/** A remark above a line; UTF-16 offsets. */
export interface CodeLens extends Range {
	readonly title: Sentence;
	/** The places that it counts, where it counts some. */
	readonly places?: readonly Range[];
}

/** How often each annex is mentioned, and whether a request is in time (rule 14 of the rules of procedure of the General Assembly). */
export function codeLenses(document: UnDocument, sessionOpenings: Readonly<Record<string, string>>): CodeLens[] {
	return [...requestLenses(document, sessionOpenings), ...annexLenses(document)];
}

function annexLenses(document: UnDocument): CodeLens[] {
	return crossReferencesOf(document).targets.flatMap((target): CodeLens[] => {
		if (target.kind !== 'annex') return [];
		const places = mentionsOf(document, target).map(({ start, end }) => ({ start, end }));
		const title = places.length === 1 ? sentence`1 reference` : sentence`${places.length} references`;
		return [{ start: target.name.start, end: target.name.end, title, places }];
	});
}

function requestLenses(document: UnDocument, sessionOpenings: Readonly<Record<string, string>>): CodeLens[] {
	const heading = requestHeading(document);
	const timing = requestTiming(document, { sessionOpenings });
	if (!heading || !timing?.date || timing.opening === undefined || timing.days === undefined) return [];
	const distance = describeDistance(timing.date.value, timing.opening, timing.days);
	return [{ start: heading.start, end: heading.end, title: withVerdict(distance, timing, timing.days) }];
}

/** With whether a supplementary item comes in time; other items have no limit that a letter's date could meet. */
function withVerdict(distance: Sentence, { kind, series }: RequestTiming, days: number): Sentence {
	if (kind !== 'supplementary') return distance;
	const rule = series === 'regular' ? 14 : 18;
	return kindInTime(days, series) === 'supplementary'
		? sentence`${distance} Rule ${rule} is met.`
		: sentence`${distance} It is too late for rule ${rule}.`;
}
