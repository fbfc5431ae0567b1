/** Text as HTML shows it: nothing in it can begin an element, end an attribute or name an entity. Control characters, which HTML has none of, are �. */
export function escapeHtml(text: string): string {
	return text.replace(special, (character) => ENTITIES[character] ?? '\ufffd');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** These, and all control characters but tabs and the ends of lines. Each of those is replaced by one unit, so that places in the text stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const special = /[&<>"'\0-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f]/g;
