import signs from './signs.json' with { type: 'json' };

/** So much of a text is looked at; UTF-16 units. */
const MOST_READ = 8000;

/**
 * Whether a text looks like a letter, a note verbale or a draft of the United Nations, in any of the six languages: it has two of their signs, one
 * of which is hardly found elsewhere. The server knows better; this is for telling whether to ask.
 */
export function looksLikeUnDocument(text: string): boolean {
	const start = text.slice(0, MOST_READ).replace(FENCED, '');
	const isThere = (sign: RegExp) => sign.test(start);
	const strong = STRONG.filter(isThere).length;
	return strong > 1 || (strong === 1 && WEAK.some(isThere));
}

/** In Markdown, what is quoted to speak of it. */
const FENCED = /^(```|~~~)[\s\S]*?^\1/gm;

const STRONG = expressions(signs.strong);
const WEAK = expressions(signs.weak);

function expressions(sources: Readonly<Record<string, string>>): readonly RegExp[] {
	return Object.values(sources).map((source) => new RegExp(source, 'mu'));
}
