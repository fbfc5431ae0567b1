/**
 * A text written as an indented template: without the line break after the opening quote and before the closing one, and without the tabs that
 * all its lines share. Blank lines count for nothing.
 */
export function dedent(template: string): string {
	const lines = template
		.replace(/^\n/, '')
		.replace(/\n\t*$/, '')
		.split('\n');
	const depths = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.replace(/^\t+/, '').length);
	const shared = Math.min(...depths, Number.MAX_SAFE_INTEGER);
	return lines.map((line) => line.slice(Math.min(shared, line.length))).join('\n');
}
