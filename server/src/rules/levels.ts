import type { Severity } from './rule.ts';

/** How much the findings of a rule weigh; a rule that is `off` is not even run. */
export type Level = 'off' | Severity;

/** From the quietest on. */
export const levels: readonly Level[] = ['off', 'hint', 'information', 'warning', 'error'];

export function isLevel(value: unknown): value is Level {
	return levels.some((level) => level === value);
}
