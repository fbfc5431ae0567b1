import type { UnDocument } from '../document/document.ts';
import { catalogue } from '../rules/catalogue.ts';
import { checkDocument } from '../rules/check.ts';
import type { Finding } from '../rules/rule.ts';
import type { RuleLevel, Settings } from './settings.ts';

/** The findings in a document as its settings want them: rules that are off are not even run, others have the level that is set. */
export function findingsOf(document: UnDocument, settings: Pick<Settings, 'rules' | 'sessionOpenings'>): Finding[] {
	const { rules, sessionOpenings } = settings;
	const wanted = catalogue.filter(({ code }) => levelOf(rules, code) !== 'off');
	return checkDocument(document, { sessionOpenings }, wanted).map((finding) => withLevel(finding, levelOf(rules, finding.code)));
}

function levelOf(rules: Settings['rules'], code: string): RuleLevel | undefined {
	return Object.hasOwn(rules, code) ? rules[code] : undefined;
}

function withLevel(finding: Finding, level: RuleLevel | undefined): Finding {
	return level === undefined || level === 'off' ? finding : { ...finding, severity: level };
}
