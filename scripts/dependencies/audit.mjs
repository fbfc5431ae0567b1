// @ts-check

/**
 * What `npm audit --json` has answered: a sentence for each known vulnerability, or why there is no answer.
 *
 * @param {string} path of the lockfile
 * @param {string} answer
 * @returns {{ readonly faults: string[] } | { readonly silence: string }}
 */
export function auditFaults(path, answer) {
	/** @type {{ vulnerabilities?: Record<string, { severity?: string, via?: unknown[] }>, message?: string, error?: { summary?: string } }} */
	let report;
	try {
		report = JSON.parse(answer);
	} catch {
		return { silence: answer.trim().split('\n')[0] || 'no answer' };
	}
	if (report.vulnerabilities === undefined) return { silence: report.message || report.error?.summary || 'no answer' };
	return {
		faults: Object.entries(report.vulnerabilities).map(
			([name, { severity, via = [] }]) => `${path}: ${name} has a known vulnerability (${severity}): ${via.map(reasonOf).join('; ')}.`,
		),
	};
}

/** @param {unknown} via a package, or an advisory */
function reasonOf(via) {
	if (typeof via === 'string') return `through ${via}`;
	const { title, url } = /** @type {{ title?: string, url?: string }} */ (via);
	return [title, url].filter(Boolean).join(', ');
}
