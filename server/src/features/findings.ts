import type { UnDocument } from '../document/document.ts';
import { catalogue } from '../rules/catalogue.ts';
import { checkDocument } from '../rules/check.ts';
import type { Finding } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';

/** The findings in a document as its settings want them. */
export function findingsOf(document: UnDocument, settings: Settings): Finding[] {
	return checkDocument(document, settings, catalogue, settings);
}
