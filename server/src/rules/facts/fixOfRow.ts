import type { Finding, Fix } from '../rule.ts';

/**
 * The fix that mends a whole row, for the findings at its first places. It stands at each of them, so that it is offered wherever the writer
 * looks; beyond that it is left out, since a broken text of thousands of numbers would carry it thousands of times. A fix that would change
 * nothing is none.
 */
export function fixOfRow(fix: Fix, index: number): Pick<Finding, 'fixes'> {
	return index < PLACES_WITH_FIX && fix.edits.length > 0 ? { fixes: [fix] } : {};
}

const PLACES_WITH_FIX = 12;
