/**
 * The characters that a match of a regular expression can begin with, as UTF-16 units; undefined where any can (a negated class, a class of
 * letters, an expression that matches the empty string). For expressions made of literals, classes, groups, alternatives and quantifiers.
 */
export function firstCharacters(source: string): ReadonlySet<number> | undefined {
	const reader: Reader = { source, at: 0 };
	const first = readAlternatives(reader);
	return first.any || first.empty ? undefined : first.characters;
}

interface Reader {
	readonly source: string;
	at: number;
}

interface First {
	readonly characters: ReadonlySet<number>;
	/** True where the element can match nothing, so that what follows it may come first. */
	readonly empty: boolean;
	readonly any: boolean;
}

const NOTHING: First = { characters: new Set(), empty: true, any: false };

function readAlternatives(reader: Reader): First {
	let result = readSequence(reader);
	while (reader.source[reader.at] === '|') {
		reader.at++;
		const next = readSequence(reader);
		result = { characters: union(result, next), empty: result.empty || next.empty, any: result.any || next.any };
	}
	return result;
}

function readSequence(reader: Reader): First {
	let result = NOTHING;
	while (reader.at < reader.source.length && reader.source[reader.at] !== '|' && reader.source[reader.at] !== ')') {
		const element = withQuantifier(reader, readElement(reader));
		if (result.empty) result = { characters: union(result, element), empty: element.empty, any: result.any || element.any };
	}
	return result;
}

function union(one: First, other: First): ReadonlySet<number> {
	return new Set([...one.characters, ...other.characters]);
}

function withQuantifier(reader: Reader, element: First): First {
	const quantifier = /[?*+]|\{\d+(?:,\d*)?\}/y;
	quantifier.lastIndex = reader.at;
	const match = quantifier.exec(reader.source);
	if (!match) return element;
	reader.at = quantifier.lastIndex;
	const optional = match[0] === '?' || match[0] === '*' || match[0].startsWith('{0');
	return optional ? { ...element, empty: true } : element;
}

function readElement(reader: Reader): First {
	const character = reader.source[reader.at++] as string;
	if (character === '(') return readGroup(reader);
	if (character === '[') return readClass(reader);
	if (character === '\\') return readEscape(reader);
	if (character === '^' || character === '$') return NOTHING;
	if (character === '.') return { characters: new Set(), empty: false, any: true };
	return only(character.charCodeAt(0));
}

function only(...codes: readonly number[]): First {
	return { characters: new Set(codes), empty: false, any: false };
}

function readGroup(reader: Reader): First {
	const opening = /\?(?:[:=!]|<[=!]|<\w+>)/y;
	opening.lastIndex = reader.at;
	const kind = opening.exec(reader.source)?.[0] ?? '';
	reader.at += kind.length;
	const inner = readAlternatives(reader);
	reader.at++;
	return /^\?<?[=!]$/.test(kind) ? NOTHING : inner;
}

function readEscape(reader: Reader): First {
	const character = reader.source[reader.at++] as string;
	if (character === 'd') return only(...DIGITS);
	if (character === 's') return only(9, 10, 13, 32);
	if (character === 'n') return only(10);
	if (character === 'u') {
		const code = Number.parseInt(reader.source.slice(reader.at, reader.at + 4), 16);
		reader.at += 4;
		return only(code);
	}
	if (/[a-zA-Z]/.test(character)) return { characters: new Set(), empty: false, any: true };
	return only(character.charCodeAt(0));
}

const DIGITS = [48, 49, 50, 51, 52, 53, 54, 55, 56, 57];

function readClass(reader: Reader): First {
	if (reader.source[reader.at] === '^') {
		skipClass(reader);
		return { characters: new Set(), empty: false, any: true };
	}
	const characters = new Set<number>();
	let any = false;
	while (reader.at < reader.source.length && reader.source[reader.at] !== ']') {
		const from = readClassCharacter(reader);
		if (from === undefined) any = true;
		else if (reader.source[reader.at] === '-' && reader.source[reader.at + 1] !== ']') {
			reader.at++;
			const to = readClassCharacter(reader) ?? from;
			for (let code = from; code <= to; code++) characters.add(code);
		} else characters.add(from);
	}
	reader.at++;
	return { characters, empty: false, any };
}

function skipClass(reader: Reader): void {
	while (reader.at < reader.source.length && reader.source[reader.at] !== ']') reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
	reader.at++;
}

function readClassCharacter(reader: Reader): number | undefined {
	const character = reader.source[reader.at] as string;
	if (character !== '\\') {
		reader.at++;
		return character.charCodeAt(0);
	}
	reader.at++;
	const escaped = readEscape(reader);
	return escaped.any || escaped.characters.size !== 1 ? undefined : [...escaped.characters][0];
}
