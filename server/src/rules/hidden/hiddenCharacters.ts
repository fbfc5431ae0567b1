/** How the characters of a run are called in a message: their Unicode names where people know them, code points otherwise; a few of many. */
export function namesOf(characters: string): string {
	const names = [...new Set([...characters.slice(0, MOST_CHARACTERS)].map(nameOf))];
	const shown = names.slice(0, MOST_NAMES).join(', ');
	return names.length > MOST_NAMES ? `${shown} and others` : shown;
}

const MOST_NAMES = 3;

/** Of a run; in UTF-16 units. */
const MOST_CHARACTERS = 40;

function nameOf(character: string): string {
	const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
	const name = NAMES.get(character);
	return name === undefined ? code : `${name} (${code})`;
}

const NAMES: ReadonlyMap<string, string> = new Map([
	['\u00AD', 'soft hyphen'],
	['\u061C', 'Arabic letter mark'],
	['\u200B', 'zero-width space'],
	['\u200C', 'zero-width non-joiner'],
	['\u200D', 'zero-width joiner'],
	['\u200E', 'left-to-right mark'],
	['\u200F', 'right-to-left mark'],
	['\u202A', 'left-to-right embedding'],
	['\u202B', 'right-to-left embedding'],
	['\u202C', 'pop directional formatting'],
	['\u202D', 'left-to-right override'],
	['\u202E', 'right-to-left override'],
	['\u2060', 'word joiner'],
	['\u2066', 'left-to-right isolate'],
	['\u2067', 'right-to-left isolate'],
	['\u2068', 'first strong isolate'],
	['\u2069', 'pop directional isolate'],
	['\uFEFF', 'byte order mark'],
	['\r', 'carriage return'],
	['\v', 'vertical tab'],
]);
