// @ts-check
import { nodesOf, referencesIn } from '../../server/src/document/query.ts';
import { agendaItemTitle } from '../../server/src/tables/agendas.ts';
import { faultWords } from './words.mjs';

/**
 * A letter without faults.
 *
 * @typedef {object} Letter
 * @property {string} name
 * @property {import('../../server/src/languages/language.ts').LanguageCode} language
 * @property {string} text
 * @property {import('../../server/src/document/document.ts').UnDocument} document
 * @property {import('../../server/src/document/read.ts').ReadingCache} cache of its reading
 */

/** @typedef {import('../../server/src/text/range.ts').Range} Range */
/** @typedef {import('../../server/src/text/edits.ts').TextEdit} TextEdit */

/**
 * What breaks a letter: the edits, and the other places where a finding may well stand because two places disagree.
 *
 * @typedef {object} Damage
 * @property {readonly TextEdit[]} edits
 * @property {readonly Range[]} [others] in the undamaged text
 */

/**
 * @typedef {object} FaultKind
 * @property {(letter: Letter) => Damage | undefined} damage undefined where the letter has no such place
 * @property {string} [onlyInformation] why a finding of this kind is an information by design; else it must be an error or a warning
 */

/** Every kind of fault, by its name. @type {Readonly<Record<string, FaultKind>>} */
export const faultKinds = {
	'signature dropped': {
		damage: (letter) => {
			const signatures = main(letter, 'signature');
			const [first, last] = [signatures[0], signatures.at(-1)];
			return first && last && drop(letter, { start: first.start, end: last.end });
		},
	},
	'note verbale signed': {
		damage: (letter) =>
			letter.document.kind === 'note-verbale' ? paragraphBehindBody(letter, faultWords[letter.language].signature) : undefined,
	},
	'honorific in the signature': {
		damage: (letter) => within(letter, main(letter, 'signature')[0], ...faultWords[letter.language].honorific),
	},
	'addressees in the wrong order': {
		damage: (letter) => within(letter, main(letter, 'title')[0], ...faultWords[letter.language].addressees),
		onlyInformation: 'official letters have the other order now and then',
	},
	'salutation left in': {
		damage: (letter) => {
			const opening = letter.document.kind === 'note-verbale' ? undefined : main(letter, 'opening')[0];
			return opening && insert(opening.start, `${faultWords[letter.language].salutation}\n\n`);
		},
		onlyInformation: 'editors take it out without asking',
	},
	'courtesy left in': {
		damage: (letter) =>
			letter.document.kind === 'note-verbale' ? undefined : paragraphBehindBody(letter, faultWords[letter.language].courtesy),
		onlyInformation: 'editors take it out without asking',
	},
	'session line of another session': {
		damage: (letter) => otherSession(letter, main(letter, 'session')[0], faultWords[letter.language].sessionLines),
	},
	'session in the symbol of another session': {
		damage: (letter) => within(letter, main(letter, 'symbol')[0], /(?<=A\/)(\d+)/, (session) => String(Number(session) - 1)),
	},
	'session of a request’s heading wrong': {
		damage: (letter) => otherSession(letter, main(letter, 'request-heading')[0], faultWords[letter.language].sessions),
	},
	'year of the Council wrong': {
		damage: (letter) => otherSession(letter, main(letter, 'year')[0], faultWords[letter.language].councilYears),
	},
	'year in the Council’s symbol wrong': {
		damage: (letter) => within(letter, main(letter, 'symbol')[0], /(?<=S\/)(\d{4})/, (year) => String(Number(year) - 1)),
	},
	'item number of the head wrong': {
		damage: (letter) => otherItem(letter, main(letter, 'agenda-item')[0], main(letter, 'circulation')[0]),
	},
	'item number of the request for circulation wrong': {
		damage: (letter) => otherItem(letter, main(letter, 'circulation')[0], main(letter, 'agenda-item')[0]),
	},
	'request for circulation without item': {
		damage: (letter) => {
			if (letter.document.kind === 'request') return undefined;
			return within(letter, main(letter, 'circulation')[0], faultWords[letter.language].underItem, '');
		},
		onlyInformation: 'official letters do without it now and then',
	},
	'request for circulation dropped': {
		damage: (letter) => {
			const forAssembly = letter.document.kind !== 'request' && main(letter, 'session').length > 0;
			return forAssembly ? dropped(letter, main(letter, 'circulation')[0], main(letter, 'title')) : undefined;
		},
		onlyInformation: 'official letters do without it now and then',
	},
	'title of another item': {
		damage: (letter) => {
			const [session] = references(letter, main(letter, 'session')[0], 'session');
			const [item] = references(letter, main(letter, 'agenda-item')[0], 'agenda-item');
			const known = session && item && agendaItemTitle(Number(session.value), item.value, letter.language);
			return known ? replaced(main(letter, 'agenda-title')[0], faultWords[letter.language].otherItem) : undefined;
		},
		onlyInformation: 'the titles of some items change in the course of a session',
	},
	'title of the item dropped': {
		damage: (letter) => dropped(letter, main(letter, 'agenda-title')[0], main(letter, 'agenda-item')),
		onlyInformation: 'official texts lack it in one case of forty',
	},
	'star without a note': {
		damage: (letter) => {
			const item = main(letter, 'agenda-item')[0];
			return item && insert(item.end, '*');
		},
	},
	'requested item’s title shortened in the letter': {
		damage: (letter) => shortenTitle(letter, main(letter, 'opening')[0], main(letter, 'item-title')[0]),
	},
	'requested item’s title shortened in the heading': {
		damage: (letter) => shortenTitle(letter, main(letter, 'item-title')[0], main(letter, 'item-title')[0], main(letter, 'opening')),
	},
	'requested item’s title shortened over the draft': {
		damage: (letter) => {
			const titles = annexed(letter, 'draft-resolution', 'annex-title');
			return letter.document.kind === 'request' ? shortenTitle(letter, titles.at(-1), main(letter, 'item-title')[0]) : undefined;
		},
	},
	'wrong rule of procedure': {
		damage: (letter) => {
			const [rule] = references(letter, main(letter, 'opening')[0], 'rule');
			const right = rule && letter.text.slice(rule.start, rule.end);
			return right === undefined ? undefined : within(letter, rule, /1[345](?: ?\(?e\))?/, right.includes('14') ? '15' : '14');
		},
	},
	'letter later than its rule allows': {
		damage: (letter) => (letter.document.kind === 'request' ? aMonthLater(letter) : undefined),
	},
	'masthead dated before the letter': {
		damage: (letter) => within(letter, main(letter, 'document-date')[0], /(\d{4})/, (year) => String(Number(year) - 1)),
	},
	'masthead in another language’s form': {
		damage: (letter) => replaced(main(letter, 'distribution')[0], faultWords[letter.language].distribution),
	},
	'language of the masthead wrong': {
		damage: (letter) => replaced(main(letter, 'document-language')[0], faultWords[letter.language].masthead[0]),
	},
	'original language in the wrong words': {
		damage: (letter) => replaced(main(letter, 'original-language')[0], faultWords[letter.language].masthead[1]),
	},
	'look-alike letter in the symbol': {
		damage: (letter) => within(letter, main(letter, 'symbol')[0], /[ASE]/, (letterOfSymbol) => LOOK_ALIKES[letterOfSymbol] ?? ''),
	},
	'space in the symbol': {
		damage: (letter) => within(letter, main(letter, 'symbol')[0], /\/(?=\d+(?:$|–))/, '/ '),
	},
	'wide slash in the symbol': {
		damage: (letter) => within(letter, main(letter, 'symbol')[0], /\//, '／'),
	},
	'Arabic digits in the symbol': {
		damage: (letter) =>
			letter.language === 'ar' ? within(letter, main(letter, 'symbol')[0], /\d+(?=$|–)/, (digits) => arabicDigits(digits)) : undefined,
	},
	'heading of an annex lost': {
		damage: (letter) => {
			const heading = annexHeadings(letter).at(-1);
			return heading && dropped(letter, heading, references(letter, mainPart(letter), 'annex'));
		},
	},
	'number of an annex skipped': { damage: (letter) => renumberAnnex(letter, 2) },
	'number of an annex repeated': { damage: (letter) => renumberAnnex(letter, 0) },
	'number of an annex missing': { damage: (letter) => renumberAnnex(letter) },
	'annex not mentioned': {
		damage: (letter) => {
			const heading = severalAnnexes(letter)?.at(-1);
			const mentions = references(letter, mainPart(letter), 'annex').filter(({ value }) => value === heading?.number);
			const [mention] = mentions;
			if (!heading || !mention || mentions.length > 1) return undefined;
			const before = /\s*[(（][^()（）]*$/.exec(letter.text.slice(0, mention.start));
			const behind = /^[^()（）]*[)）]/.exec(letter.text.slice(mention.end));
			if (!before || !behind) return undefined;
			return { ...drop(letter, { start: before.index, end: mention.end + behind[0].length }), others: [heading] };
		},
	},
	'annex word in the wrong number': {
		damage: (letter) => within(letter, main(letter, 'circulation')[0], ...faultWords[letter.language].annexAgreement),
		onlyInformation: 'one document may well have both texts in it',
	},
	'long heading with another date': {
		damage: (letter) => {
			const [date] = longHeadings(letter).flatMap((heading) => references(letter, heading, 'date'));
			return within(letter, date, /\d{4}/, (year) => String(Number(year) - 1));
		},
	},
	'long heading with another sender': {
		damage: (letter) => {
			const [state] = longHeadings(letter).flatMap((heading) => references(letter, heading, 'state'));
			return replaced(state, OTHER_STATES[letter.language]);
		},
	},
	'memorandum missing': {
		damage: (letter) => {
			const memorandum = letter.document.sections.find(({ kind }) => kind === 'memorandum');
			const mentions = references(letter, mainPart(letter), 'annex');
			return memorandum && { ...drop(letter, memorandum), others: [...mentions, ...main(letter, 'request-heading')] };
		},
	},
	'year of a Council resolution wrong': {
		damage: (letter) => {
			const cited = letter.document.references.find(
				(reference) => reference.kind === 'symbol' && reference.form === 'resolution' && reference.organ === 'S',
			);
			return within(letter, cited, /(\d{4})(?=\))/, (year) => String(Number(year) - 3));
		},
	},
	'date of an Assembly resolution in another session': {
		damage: (letter) => {
			const cited = letter.document.references.find(
				(reference) => reference.kind === 'symbol' && reference.form === 'resolution' && reference.citedDate,
			);
			const date = letter.document.references.find(
				(reference) => reference.kind === 'date' && cited?.kind === 'symbol' && reference.value === cited.citedDate,
			);
			return within(letter, date, /\d{4}/, (year) => String(Number(year) - 2), cited && [cited]);
		},
	},
	'number of an operative paragraph skipped': { damage: (letter) => renumberOperative(letter, 1) },
	'number of an operative paragraph repeated': { damage: (letter) => renumberOperative(letter, -1) },
	'number of an operative paragraph missing': {
		damage: (letter) => {
			const operative = annexed(letter, 'draft-resolution', 'operative')[1];
			return operative?.numberRange && drop(letter, operative.numberRange);
		},
	},
	'number of a memorandum’s paragraph skipped': {
		damage: (letter) => {
			const paragraph = annexed(letter, 'memorandum', 'memorandum-paragraph', 'paragraph').filter(({ numberRange }) => numberRange)[1];
			return within(letter, paragraph?.numberRange, /\d+/, (number) => String(Number(number) + 1));
		},
	},
	'label of a subparagraph skipped': {
		damage: (letter) => within(letter, secondLabel(letter), /[bب]/, letter.language === 'ar' ? 'د' : 'd'),
	},
	'label of a subparagraph in the form of another language': {
		damage: (letter) => within(letter, secondLabel(letter), ...faultWords[letter.language].labelForm),
	},
	'preambular paragraph ends with a semicolon': {
		damage: (letter) => otherMark(letter, annexed(letter, 'draft-resolution', 'preambular')[0], 0, 1),
	},
	'operative paragraph ends with a full stop': {
		damage: (letter) => {
			const operatives = annexed(letter, 'draft-resolution', 'operative').slice(0, -1);
			return operatives.map((operative) => otherMark(letter, operative, 1, 2)).find((damage) => damage !== undefined);
		},
	},
	'last operative paragraph ends with a semicolon': {
		damage: (letter) => otherMark(letter, annexed(letter, 'draft-resolution', 'operative').at(-1), 2, 1),
	},
	'enacting formula without its comma': { damage: (letter) => otherMark(letter, annexed(letter, 'draft-resolution', 'enacting')[0], 0) },
	'character without width': { damage: (letter) => insertIntoWord(letter, '\u200b') },
	'direction overridden': { damage: (letter) => insertIntoWord(letter, '\u202e') },
	'tag character': { damage: (letter) => insertIntoWord(letter, '\u{e0041}') },
	'control character': { damage: (letter) => insertIntoWord(letter, '\u0008') },
	'private-use character': { damage: (letter) => insertIntoWord(letter, '\ue000') },
	'digits of two sets in a number': {
		damage: (letter) => {
			const date = references(letter, main(letter, 'title')[0], 'date')[0];
			return within(letter, date, /[0-9](?=[0-9]{3})/, letter.language === 'ar' ? '٢' : '２');
		},
	},
	'date in a form of its own': {
		damage: (letter) => {
			const damages = letter.document.references.flatMap((reference) =>
				reference.kind === 'date' && !isWithin(reference, main(letter, 'title')[0])
					? (within(letter, dateWithYear(letter, reference), ...faultWords[letter.language].dateForm) ?? [])
					: [],
			);
			return damages[0];
		},
	},
	'State named otherwise than at the United Nations': {
		damage: (letter) => {
			const [right, wrong] = faultWords[letter.language].states;
			const title = main(letter, 'title')[0];
			return within(letter, title, new RegExp(right), wrong);
		},
		onlyInformation: 'which name to use is usage; official texts have both',
	},
	'foreign word in a sentence': {
		damage: (letter) => {
			const { foreignWord } = faultWords[letter.language];
			const paragraph = foreignWord && letter.document.nodes.find(({ kind, start, end }) => kind === 'paragraph' && end - start > 30);
			if (!paragraph) return undefined;
			const at = /(?<=\p{L}{3}) (?=\p{L}{3})|(?<=\p{Script=Han}{3})(?=\p{Script=Han}{3})/u.exec(
				letter.text.slice(paragraph.start, paragraph.end),
			);
			return at ? insert(paragraph.start + at.index, ` ${foreignWord}${letter.language === 'zh' ? ' ' : ''}`) : undefined;
		},
	},
	'letter of another script in a word': {
		damage: (letter) => {
			const [right, wrong] = OTHER_SCRIPT[letter.language] ?? [];
			return right && wrong ? within(letter, main(letter, 'opening')[0], right, wrong) : undefined;
		},
	},
	'comma of another script': {
		damage: (letter) => {
			const [comma] = faultWords[letter.language].marks;
			if (comma === ',') return undefined;
			return within(letter, main(letter, 'opening')[0], new RegExp(`(?<=\\p{L})${comma}(?=\\s?\\p{L})`, 'u'), ',');
		},
	},
	'letter in the place of a figure': {
		damage: (letter) => {
			const date = letter.document.references.find(
				(reference) => reference.kind === 'date' && !isWithin(reference, main(letter, 'title')[0]),
			);
			return within(letter, date, /(?<=2)0(?=\d\d)/, 'O');
		},
	},
	'quotation marks of the keyboard': {
		damage: (letter) => {
			const opening = main(letter, 'opening')[0];
			const quoted = opening && /(?:[“”„]|«\s)[^“”»]{5,160}?(?:[“”]|\s»)/.exec(letter.text.slice(opening.start, opening.end));
			if (!quoted) return undefined;
			const [start, end] = [opening.start + quoted.index, opening.start + quoted.index + quoted[0].length];
			// In French a space belongs to each mark.
			const width = quoted[0].startsWith('«') ? 2 : 1;
			return {
				edits: [
					{ start, end: start + width, newText: '"' },
					{ start: end - width, end, newText: '"' },
				],
			};
		},
		onlyInformation: 'keyboards have them, and the Secretariat replaces them without asking',
	},
	'note of the original language in round brackets': {
		damage: (letter) =>
			within(
				letter,
				letter.document.nodes.find(({ kind }) => kind === 'original-note'),
				/^\[(.*)\]$/s,
				'($1)',
			),
		onlyInformation: 'the note is understood',
	},
	'dash before the number of a paragraph': {
		damage: (letter) => {
			const operative = annexed(letter, 'draft-resolution', 'operative')[1];
			return operative && insert(operative.start, '- ');
		},
	},
	'paragraph cut by a page': {
		damage: (letter) => {
			const opening = main(letter, 'opening')[0];
			if (!opening) return undefined;
			const half = (opening.start + opening.end) >> 1;
			const space = /(?<=\p{L}) (?=\p{Ll}|\p{Script=Arabic})/u.exec(letter.text.slice(half, opening.end));
			return space ? { edits: [{ start: half + space.index, end: half + space.index + 1, newText: '\n\n' }] } : undefined;
		},
		onlyInformation: 'where a scan has a page break the writer did nothing wrong',
	},
};

/** @type {Readonly<Record<string, string>>} */
const LOOK_ALIKES = { A: 'А', S: 'Ѕ', E: 'Е' };

/** A letter in a word, and one that looks like it. @type {Partial<Record<Letter['language'], readonly [RegExp, string]>>} */
const OTHER_SCRIPT = {
	en: [/(?<=\p{Ll}{2})a(?=\p{Ll}{2})/u, 'а'],
	fr: [/(?<=\p{Ll}{2})a(?=\p{Ll}{2})/u, 'а'],
	es: [/(?<=\p{Ll}{2})a(?=\p{Ll}{2})/u, 'а'],
	ru: [/(?<=\p{Ll}{2})а(?=\p{Ll}{2})/u, 'a'],
};

/** A State that no letter is of. @type {Readonly<Record<Letter['language'], string>>} */
const OTHER_STATES = { ar: 'بيرو', zh: '秘鲁', en: 'Peru', fr: 'Pérou', ru: 'Перу', es: 'Perú' };

/** @param {string} digits */
function arabicDigits(digits) {
	return digits.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

/**
 * The parts of these kinds in the letter itself.
 *
 * @param {Letter} letter
 * @param {import('../../server/src/document/document.ts').NodeKind[]} kinds
 */
function main({ document }, ...kinds) {
	const [section] = document.sections;
	return section ? nodesOf(document, section, ...kinds) : [];
}

/**
 * The parts of these kinds in the annexes of a kind.
 *
 * @param {Letter} letter
 * @param {import('../../server/src/document/document.ts').DocumentKind} kind
 * @param {import('../../server/src/document/document.ts').NodeKind[]} kinds
 */
function annexed({ document }, kind, ...kinds) {
	return document.sections.slice(1).flatMap((section) => (section.kind === kind ? nodesOf(document, section, ...kinds) : []));
}

/**
 * The second label of a list in the letter, a memorandum or a draft: of annexes of other kinds the rules say nothing.
 *
 * @param {Letter} letter
 */
function secondLabel({ document }) {
	return document.nodes.find(
		({ kind, number, section }) =>
			kind === 'subparagraph' && (number === 'b' || number === 'ب') && document.sections[section]?.kind !== 'none',
	)?.numberRange;
}

/** The letter without its annexes. @param {Letter} letter */
function mainPart(letter) {
	return { start: 0, end: annexHeadings(letter)[0]?.start ?? letter.text.length };
}

/**
 * @template {import('../../server/src/references/reference.ts').ReferenceKind} Kind
 * @param {Letter} letter
 * @param {Range | undefined} range
 * @param {Kind} kind
 */
function references({ document }, range, kind) {
	return range ? referencesIn(document, range, kind) : [];
}

/** @param {Letter} letter */
function annexHeadings({ document }) {
	return document.nodes.filter(({ kind }) => kind === 'annex');
}

/** The headings of annexes where there are several with numbers. @param {Letter} letter */
function severalAnnexes(letter) {
	const headings = annexHeadings(letter).filter(({ number }) => number !== undefined);
	return headings.length > 1 ? headings : undefined;
}

/** Headings that repeat the title of the letter. @param {Letter} letter */
function longHeadings(letter) {
	return annexHeadings(letter).filter((heading) => references(letter, heading, 'date').length > 0);
}

/**
 * @param {number} at
 * @param {string} newText
 * @returns {Damage}
 */
function insert(at, newText) {
	return { edits: [{ start: at, end: at, newText }] };
}

/**
 * @param {Range | undefined} range
 * @param {string} newText
 * @returns {Damage | undefined}
 */
function replaced(range, newText) {
	return range && { edits: [{ start: range.start, end: range.end, newText }] };
}

/**
 * Takes a part out with the white space behind it.
 *
 * @param {Letter} letter
 * @param {Range} range
 * @returns {Damage}
 */
function drop({ text }, { start, end }) {
	const space = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
	return { edits: [{ start, end: end + space, newText: '' }] };
}

/**
 * @param {Letter} letter
 * @param {Range | undefined} range
 * @param {readonly Range[]} [others]
 * @returns {Damage | undefined}
 */
function dropped(letter, range, others = []) {
	return range && { ...drop(letter, range), others };
}

/**
 * Replaces the first match of a pattern in a part; undefined where there is none, or nothing would change.
 *
 * @param {Letter} letter
 * @param {Range | undefined} range
 * @param {RegExp} pattern
 * @param {string | ((found: string) => string)} replacement
 * @param {readonly Range[]} [others]
 * @returns {Damage | undefined}
 */
function within({ text }, range, pattern, replacement, others = []) {
	if (!range) return undefined;
	const part = text.slice(range.start, range.end);
	const broken =
		typeof replacement === 'string' ? part.replace(pattern, replacement) : part.replace(pattern, (found) => replacement(found));
	if (broken === part) return undefined;
	let first = 0;
	while (broken[first] === part[first]) first++;
	let [end, last] = [part.length, broken.length];
	while (end > first && last > first && part[end - 1] === broken[last - 1]) {
		end--;
		last--;
	}
	return { edits: [{ start: range.start + first, end: range.start + end, newText: broken.slice(first, last) }], others };
}

/**
 * @param {Letter} letter
 * @param {string} paragraph
 */
function paragraphBehindBody(letter, paragraph) {
	const last = main(letter, 'circulation', 'opening').at(-1);
	return last && insert(last.end, `\n\n${paragraph}`);
}

/**
 * The next session, or year of the Council, in the place of the one that is there.
 *
 * @param {Letter} letter
 * @param {Range | undefined} range
 * @param {Readonly<Record<number, string>>} names
 */
function otherSession(letter, range, names) {
	for (const [number, name] of Object.entries(names)) {
		const next = names[Number(number) + 1] ?? names[Number(number) - 1];
		const damage = next && within(letter, range, new RegExp(name.replaceAll(' ', '\\s+')), next);
		if (damage) return damage;
	}
	return undefined;
}

/**
 * @param {Letter} letter
 * @param {Range | undefined} range
 * @param {Range | undefined} other
 */
function otherItem(letter, range, other) {
	const item = references(letter, range, 'agenda-item')[0];
	return other && within(letter, item, /[0-9٠-٩]+/, (number) => nextNumber(number), [other]);
}

/** One more, in the same digits. @param {string} number */
function nextNumber(number) {
	if (/^[0-9]+$/.test(number)) return String(Number(number) + 1);
	return arabicDigits(String(Number(number.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))) + 1));
}

/**
 * Takes the last word of a title away, or in Chinese its last two characters.
 *
 * @param {Letter} letter
 * @param {Range | undefined} range where the title stands
 * @param {Range | undefined} itemTitle
 * @param {readonly Range[]} [others]
 */
function shortenTitle(letter, range, itemTitle, others = []) {
	if (!itemTitle) return undefined;
	const title = letter.text.slice(itemTitle.start, itemTitle.end);
	const cut = letter.language === 'zh' ? 2 : title.length - title.search(/\s\S+$/);
	const pattern = title
		.split(/\s+/)
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
		.join('\\s+');
	return within(letter, range, new RegExp(pattern), (found) => found.slice(0, -cut), others);
}

/** July becomes August in the title and in the masthead, and the day its end. @param {Letter} letter */
function aMonthLater(letter) {
	const [july, august] = faultWords[letter.language].months;
	const date = references(letter, main(letter, 'title')[0], 'date')[0];
	const inTitle = within(letter, date, new RegExp(july), august);
	if (!inTitle) return undefined;
	const inMasthead =
		within(letter, main(letter, 'document-date')[0], new RegExp(july), august) ??
		within(letter, main(letter, 'document-date')[0], /July/, 'August');
	return { edits: [...inTitle.edits, ...(inMasthead?.edits ?? [])], others: main(letter, 'opening', 'request-heading') };
}

/**
 * @param {Letter} letter
 * @param {number} [place] where in the order of numbers the one of the second annex is taken from; absent for no number
 */
function renumberAnnex(letter, place) {
	const second = severalAnnexes(letter)?.[1];
	const { annexNumbers } = faultWords[letter.language];
	const [right, wrong] = [annexNumbers[1], place === undefined ? '' : annexNumbers[place]];
	return right === undefined || wrong === undefined
		? undefined
		: within(letter, second && { start: second.start, end: second.end }, new RegExp(`${right}(?!\\p{L})`, 'u'), wrong, [
				...references(letter, mainPart(letter), 'annex'),
			]);
}

/**
 * @param {Letter} letter
 * @param {number} by
 */
function renumberOperative(letter, by) {
	const operative = annexed(letter, 'draft-resolution', 'operative')[1];
	return within(letter, operative?.numberRange, /\d+/, (number) => String(Number(number) + by));
}

/**
 * Another mark at the end of a part, or none.
 *
 * @param {Letter} letter
 * @param {Range | undefined} range
 * @param {0 | 1 | 2} right the place of its mark among those of the language
 * @param {0 | 1 | 2} [wrong]
 * @returns {Damage | undefined}
 */
function otherMark({ text, language }, range, right, wrong) {
	const { marks } = faultWords[language];
	if (!range || !text.slice(range.start, range.end).endsWith(marks[right])) return undefined;
	const start = range.end - marks[right].length;
	return { edits: [{ start, end: range.end, newText: wrong === undefined ? '' : marks[wrong].trim() }] };
}

/**
 * Between two letters of a word in the body.
 *
 * @param {Letter} letter
 * @param {string} character
 */
function insertIntoWord(letter, character) {
	const opening = main(letter, 'opening')[0];
	const word = opening && /\p{L}{4}/u.exec(letter.text.slice(opening.start, opening.end));
	return word ? insert(opening.start + word.index + 2, character) : undefined;
}

/** In Russian the word for the year behind a date belongs to it. @param {Letter} letter @param {Range} date */
function dateWithYear({ text }, { start, end }) {
	const year = /^ года/.exec(text.slice(end));
	return { start, end: end + (year?.[0].length ?? 0) };
}

/**
 * @param {Range} range
 * @param {Range | undefined} other
 */
function isWithin(range, other) {
	return other !== undefined && range.start >= other.start && range.end <= other.end;
}
