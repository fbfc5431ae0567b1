import type { UnDocument } from '../document/document.ts';
import { catalogue } from './catalogue.ts';
import type { Finding, Rule, RuleFacts } from './rule.ts';

const NO_FACTS: RuleFacts = { sessionOpenings: {} };

/** Runs the rules on a document; findings in the order of the text. A text that is no UN document gets none. */
export function checkDocument(document: UnDocument, facts: RuleFacts = NO_FACTS, rules: readonly Rule[] = catalogue): Finding[] {
	if (document.kind === 'none') return [];
	const findings = rules.flatMap((rule) => (appliesTo(rule, document) ? rule.check(document, facts) : []));
	return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
}

/** A rule is not even run where its languages or kinds do not occur. */
function appliesTo(rule: Rule, document: UnDocument): boolean {
	return document.sections.some(
		(section) =>
			(!rule.languages || (section.language !== 'und' && rule.languages.includes(section.language))) &&
			(!rule.kinds || rule.kinds.includes(section.kind)),
	);
}
