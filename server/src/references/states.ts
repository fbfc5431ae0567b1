import type { LanguageCode } from '../languages/language.ts';
import { foldName, foldUnit, isHan, isLowerCase, isMark, isWordUnit } from '../tables/foldName.ts';
import { nameGrammars } from '../tables/nameGrammars.ts';
import { leadsOf, mayLead, type NameLeads } from '../tables/nameLeads.ts';
import { buildNameTrie, firstNode, longestName, type NameTrie } from '../tables/nameTrie.ts';
import { type StateNameContext, stateNameLookalikes, stateNameSurroundings, surroundingsLength } from '../tables/stateNameLookalikes.ts';
import { namesByFold, type StateName } from '../tables/states.ts';
import type { StateReference } from './reference.ts';

/**
 * The States that a text names, in their order, by any name that the table knows in the language: official, former or common, in any case
 * of Russian, with the prefixes of Arabic. Of names that begin at one place the longest counts ("Guinea-Bissau", not "Guinea"). A range
 * covers the name without its article and without a fused prefix, but where Arabic `ل` has melted with the article (`للاتحاد الروسي`)
 * the whole word. Offsets are UTF-16 units. Takes time in proportion to the text.
 */
export function readStates(text: string, language: LanguageCode): StateReference[] {
	const index = stateIndex(language);
	const references: StateReference[] = [];
	const accepts = (place: number, start: number, end: number): boolean => accepted(index, place, text, start, end);
	const { starts } = index;
	let position = 0;
	while (position < text.length) {
		const unit = text.charCodeAt(position);
		const start = starts[unit];
		if (start === NEVER || (start === UNMET && !learnStart(index, unit))) {
			position++;
			continue;
		}
		const beginsWord = isHan(unit) || position === 0 || !isWordUnit(text.charCodeAt(position - 1));
		const found = beginsWord && mayLead(index.leads, text, position) ? nameAt(index, text, position, accepts) : undefined;
		if (found === undefined) {
			position++;
			continue;
		}
		const name = index.entries[found.place]?.name;
		if (name !== undefined) references.push({ kind: 'state', start: found.start, end: found.end, value: name.state, form: name.form });
		position = found.end;
	}
	return references;
}

interface StateIndex {
	readonly trie: NameTrie;
	readonly entries: readonly Entry[];
	/** Of the names, with and without a prefix. */
	readonly leads: NameLeads;
	/** Folded, as units, by their first unit. */
	readonly prefixes: ReadonlyMap<number, readonly (readonly number[])[]>;
	/** For each UTF-16 unit whether a name or a prefix may begin with it: {@link SOMETIMES}, {@link NEVER}, or {@link UNMET} until it is met. */
	readonly starts: Uint8Array;
	/** What no name is followed by. */
	readonly notBefore: RegExp | undefined;
}

interface Entry {
	/** Absent where a name only looks like that of a State and is passed over. */
	readonly name?: StateName;
	/** "UK", "США": stands for the name only in these very letters. */
	readonly acronym: boolean;
	/** Stands for the name only with a capital: not "turkey". */
	readonly capital: boolean;
	readonly context?: StateNameContext | undefined;
}

interface Found {
	readonly place: number;
	readonly start: number;
	readonly end: number;
}

const UNMET = 0;
const NEVER = 1;
const SOMETIMES = 2;

function learnStart({ trie, prefixes, starts }: StateIndex, unit: number): boolean {
	const may = firstNode(trie, unit) !== 0 || prefixes.has(unit);
	starts[unit] = may ? SOMETIMES : NEVER;
	return may;
}

const capitalized = /^\p{Lu}/u;

const indexes = new Map<LanguageCode, StateIndex>();

function stateIndex(language: LanguageCode): StateIndex {
	const known = indexes.get(language);
	if (known !== undefined) return known;
	const index = buildIndex(language);
	indexes.set(language, index);
	return index;
}

function buildIndex(language: LanguageCode): StateIndex {
	const { inflect, prefixes } = nameGrammars[language];
	const { contexts, notBefore } = stateNameSurroundings[language];
	const lookalikes = stateNameLookalikes[language].flatMap(inflect);
	const folds = lookalikes.map(foldName);
	const entries: Entry[] = lookalikes.map((lookalike) => ({ capital: capitalized.test(lookalike), acronym: false }));
	const lowerCaseStarts = new Set(folds.filter((_, place) => !entries[place]?.capital).map((folded) => folded.charCodeAt(0)));
	const contextOf = new Map(contexts.map((context) => [foldName(context.name), context]));
	for (const [folded, name] of namesByFold(language)) {
		folds.push(folded);
		entries.push({
			name,
			capital: capitalized.test(name.name),
			acronym: /^[\p{Lu}.\s]+$/u.test(name.name),
			context: contextOf.get(folded),
		});
	}
	const trie = buildNameTrie(folds, (unit) => !isLowerCase(unit) || lowerCaseStarts.has(foldUnit(unit)));
	const foldedPrefixes = prefixes.map(foldName);
	const prefixUnits = foldedPrefixes.map((prefix) => Array.from(prefix, (letter) => letter.charCodeAt(0)));
	const leads = leadsOf(['', ...foldedPrefixes].flatMap((prefix) => folds.map((folded) => prefix + folded)));
	return { trie, entries, leads, prefixes: byFirstUnit(prefixUnits), starts: new Uint8Array(0x1_0000), notBefore };
}

function byFirstUnit(prefixes: readonly (readonly number[])[]): ReadonlyMap<number, readonly (readonly number[])[]> {
	const groups = new Map<number, (readonly number[])[]>();
	for (const prefix of prefixes) {
		const [first = 0] = prefix;
		groups.set(first, [...(groups.get(first) ?? []), prefix]);
	}
	return groups;
}

/** The longest name at a place; where there is none, the first that follows one of the language's prefixes. */
function nameAt(index: StateIndex, text: string, start: number, accepts: Parameters<typeof longestName>[3]): Found | undefined {
	const found = longestName(index.trie, text, start, accepts);
	if (found !== undefined) return { place: found.name, start, end: found.end };
	for (const prefix of index.prefixes.get(foldUnit(text.charCodeAt(start))) ?? []) {
		const afterPrefix = endOfPrefix(text, start, prefix);
		const prefixed = afterPrefix < 0 ? undefined : longestName(index.trie, text, afterPrefix, accepts);
		if (prefixed !== undefined) return { place: prefixed.name, start: afterPrefix, end: prefixed.end };
	}
	return undefined;
}

/** The offset after a prefix with its vowel signs; -1 where the text does not have it. */
function endOfPrefix(text: string, start: number, prefix: readonly number[]): number {
	let position = start;
	for (const unit of prefix) {
		if (foldUnit(text.charCodeAt(position)) !== unit) return -1;
		position++;
		while (isMark(text.charCodeAt(position))) position++;
	}
	return position;
}

function accepted({ entries, notBefore }: StateIndex, place: number, text: string, start: number, end: number): boolean {
	const entry = entries[place];
	if (entry === undefined || (entry.capital && isLowerCase(text.charCodeAt(start)))) return false;
	if (entry.name === undefined) return true;
	if (entry.acronym && text.slice(start, end) !== entry.name.name) return false;
	if (notBefore?.test(text.slice(end, end + surroundingsLength))) return false;
	if (entry.context === undefined) return true;
	const { after, notAfter } = entry.context;
	const before = text.slice(Math.max(0, start - surroundingsLength), start);
	return !(notAfter?.test(before) ?? false) && (after?.test(before) ?? true);
}
