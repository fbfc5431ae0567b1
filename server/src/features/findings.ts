import type { UnDocument } from '../document/document.ts';
import { catalogue } from '../rules/catalogue.ts';
import { type CheckedVersion, checkVersion } from '../rules/check.ts';
import type { Finding } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';

/** The findings in a document as its settings want them. */
export function findingsOf(document: UnDocument, settings: Settings): readonly Finding[] {
	return checkedBy(document, settings).findings;
}

/** A document with its findings; with those of an earlier version only what may have changed since is checked again. */
export function checkedBy(document: UnDocument, settings: Settings, before?: CheckedVersion): CheckedVersion {
	return checkVersion(document, { facts: settings, rules: catalogue, settings }, before);
}
