import { rulePagePath } from '../rules/rulePageMarkdown.ts';

/** The address of a rule's page among the files that Penholder came with: nothing that explains a draft's findings needs the network. */
export function rulePageAddress(code: string): string {
	return new URL(`docs/rules/${rulePagePath(code)}`, root).href;
}

/** The folder above `server`, in which both the source and the bundle of the command line lie. */
const root = import.meta.url.slice(0, import.meta.url.lastIndexOf('/server/') + 1);
