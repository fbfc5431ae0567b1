import { appendFileSync } from 'node:fs';

/** The environment variable that names the file which {@link recordFigure} writes to. */
export const FIGURES_FILE = 'PENHOLDER_FIGURES';

/**
 * Says how much a test has tried: `recordFigure('edits tried', 12_000)`. Appends one line of JSON to the file that the environment variable
 * `PENHOLDER_FIGURES` names, and does nothing where there is none. Amounts of the same name are added up, and `scripts/measure-reliability.mjs`
 * writes them into `docs/reliability.md`; it knows each name. Call it at the end of a test, so that only what went well is counted.
 */
export function recordFigure(name: string, amount: number): void {
	const file = process.env[FIGURES_FILE];
	if (file) appendFileSync(file, `${JSON.stringify({ name, amount })}\n`);
}

/** The amounts by name in the text of such a file, added up. */
export function sumFigures(text: string): Map<string, number> {
	const sums = new Map<string, number>();
	for (const line of text.split('\n').filter(Boolean)) {
		const { name, amount } = JSON.parse(line) as { name: string; amount: number };
		sums.set(name, (sums.get(name) ?? 0) + amount);
	}
	return sums;
}
