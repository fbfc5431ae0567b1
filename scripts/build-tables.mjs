/**
 * Makes the generated tables of server/src/tables from their sources:
 *
 *   node scripts/build-tables.mjs --country-codes country-codes.csv --agenda agenda.json --resolutions works.jsonl
 *   npx biome format --write server/src/tables
 *
 * `country-codes.csv` is https://github.com/datasets/country-codes (licence ODC-PDDL-1.0), whose UNTERM columns hold the official names of
 * States. `agenda.json` is {session: {item: {language: title}}}, taken from the mastheads of adopted resolutions.
 * `works.jsonl` has an adopted resolution a line, {symbol, date?, title?: {language: title}}, taken from the United Nations' own published files.
 * Each may be left out.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeWhole } from './write-whole.mjs';

/** In the order of officialLanguage.ts. */
const officialLanguages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

const tables = join(dirname(fileURLToPath(import.meta.url)), '../server/src/tables');

const { values } = parseArgs({
	options: { 'country-codes': { type: 'string' }, agenda: { type: 'string' }, resolutions: { type: 'string' } },
});
if (Object.keys(values).length === 0) {
	console.error('usage: node scripts/build-tables.mjs [--country-codes FILE] [--agenda FILE] [--resolutions FILE]');
	process.exit(2);
}
if (values['country-codes'] !== undefined) write('states.json', statesTable(readFileSync(values['country-codes'], 'utf8')));
if (values.agenda !== undefined) write('agendas.json', agendasTable(JSON.parse(readFileSync(values.agenda, 'utf8'))));

if (values.resolutions !== undefined) {
	const works = readFileSync(values.resolutions, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line));
	// Compact, since it is the largest of the tables and no one reads it: a resolution or a title a line.
	writeWhole(join(tables, 'adoptedResolutions.json'), compact(resolutionsTable(works)));
}

function write(name, table) {
	writeWhole(join(tables, name), `${JSON.stringify(table, null, '\t')}\n`);
}

/**
 * {alpha-2: {status?, ar, zh, en, fr, ru, es}}; a language has [short name, formal name] with their articles as running text has them
 * ("the Bahamas"), or one name where both are the same.
 */
function statesTable(csv) {
	const columns = { ar: 'Arabic', zh: 'Chinese', en: 'English', fr: 'French', ru: 'Russian', es: 'Spanish' };
	const states = { ...statesMissingInSource() };
	for (const row of csvRecords(csv)) {
		const english = row['UNTERM English Short'];
		if (english === '') continue;
		const state = {};
		if (english.endsWith(' **')) state.status = 'other';
		else if (english.endsWith(' *')) state.status = 'observer';
		for (const [language, column] of Object.entries(columns)) {
			const short = runningText(row[`UNTERM ${column} Short`]);
			const formal = runningText(row[`UNTERM ${column} Formal`]);
			state[language] = short === formal ? [short] : [short, formal];
		}
		states[row['ISO3166-1-Alpha-2']] = state;
	}
	return Object.fromEntries(Object.entries(states).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The UNTERM columns of the source lack these two Members. */
function statesMissingInSource() {
	return {
		CI: {
			ar: ['كوت ديفوار', 'جمهورية كوت ديفوار'],
			zh: ['科特迪瓦', '科特迪瓦共和国'],
			en: ['Côte d’Ivoire', 'the Republic of Côte d’Ivoire'],
			fr: ['la Côte d’Ivoire', 'la République de Côte d’Ivoire'],
			ru: ['Кот-д’Ивуар', 'Республика Кот-д’Ивуар'],
			es: ['Côte d’Ivoire', 'la República de Côte d’Ivoire'],
		},
		TR: {
			ar: ['تركيا', 'جمهورية تركيا'],
			zh: ['土耳其', '土耳其共和国'],
			en: ['Türkiye', 'the Republic of Türkiye'],
			fr: ['la Türkiye', 'la République de Türkiye'],
			ru: ['Турция', 'Турецкая Республика'],
			es: ['Türkiye', 'la República de Türkiye'],
		},
	};
}

/** "Bahamas (the) **" as "the Bahamas"; a bracket that is no article, as in "Iran (Islamic Republic of)", stays. */
function runningText(name) {
	const plain = name.replace(/ \*+$/u, '').replace(/\s+/gu, ' ').replaceAll("'", '’').trim();
	return plain.replace(/^(.+) \((the|l’|le|la|les|el|los|las)\)$/u, (_, bare, article) =>
		article === 'l’' ? `${article}${bare}` : `${article} ${bare}`,
	);
}

/** Rows of a CSV file (RFC 4180) as records by the names of the first row. */
function csvRecords(csv) {
	const rows = [[]];
	for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
		rows.at(-1).push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
		if (end !== ',') rows.push([]);
	}
	const [names, ...records] = rows.filter((row) => row.length > 1);
	return records.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}

/**
 * {titles: [title], items: {session: {item: [index into titles, by language]}}}, -1 where a language has none. Most titles come back every
 * year, so each is kept once.
 */
function agendasTable(source) {
	const places = new Map();
	const placeOf = (title) => {
		if (title === undefined) return -1;
		if (!places.has(title)) places.set(title, places.size);
		return places.get(title);
	};
	const items = {};
	for (const [session, agenda] of Object.entries(source)) {
		const merged = {};
		for (const [printed, byLanguage] of Object.entries(agenda)) {
			const item = itemNumber(printed);
			if (item === undefined) continue;
			merged[item] ??= {};
			for (const [language, title] of Object.entries(byLanguage)) merged[item][language] ??= cleanTitle(title);
		}
		items[session] = {};
		for (const [item, byLanguage] of Object.entries(merged)) {
			withoutSubItem(item, byLanguage);
			items[session][item] = officialLanguages.map((language) => placeOf(byLanguage[language]));
		}
	}
	return { titles: [...places.keys()], items };
}

/** "68 (ب)", "68(b)", "68 b)" as "68 (b)"; undefined for what is no number. */
function itemNumber(printed) {
	const parts = /^(\d+)\s*(?:\(?(\p{L})\))?$/u.exec(printed);
	if (parts === null) return undefined;
	if (parts[2] === undefined) return parts[1];
	const position = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'.indexOf(parts[2]);
	return `${parts[1]} (${position < 0 ? parts[2] : 'abcdefghijklmnopqrstuvwxyz'[position]})`;
}

/** Without the line breaks and marks of the page that the title was printed on, and without two slips of the printed titles. */
function cleanTitle(title) {
	return title
		.replace(/[\u200e\u200f]/gu, '')
		.replace(/\s+/gu, ' ')
		.replace(/(?<=[\p{Script=Han}，、；：《》]) | (?=[\p{Script=Han}，、；：《》])/gu, '')
		.replace('非洲联盟-合国', '非洲联盟-联合国')
		.replace(/(\d)o(?= período)/u, '$1º')
		.trim();
}

/** A language version that printed a sub-item's title under the bare number of its item, which English shows by having no colon. */
function withoutSubItem(item, byLanguage) {
	if (item.includes('(') || (byLanguage.en ?? ':').includes(':')) return;
	for (const language of Object.keys(byLanguage)) byLanguage[language] = byLanguage[language].replace(/ ?[:：].*$/u, '');
}

/**
 * {titles: {language: [title, empty where there is none]}, resolutions: ['symbol|date|index into titles']}. Most titles come back every year, so
 * each is kept once; in the order of the English ones, and language by language, they compress to half.
 */
function resolutionsTable(works) {
	const titles = new Map();
	for (const { title } of works) {
		if (title === undefined || Object.keys(title).length === 0) continue;
		const versions = officialLanguages.map((language) => titleOfResolution(title[language] ?? ''));
		titles.set(JSON.stringify(versions), versions);
	}
	const english = officialLanguages.indexOf('en');
	const sorted = [...titles].sort(([, one], [, other]) => (one[english] < other[english] ? -1 : 1));
	const places = new Map(sorted.map(([key], index) => [key, index]));
	const resolutions = works.map(({ symbol, date = '', title = {} }) => {
		const versions = officialLanguages.map((language) => titleOfResolution(title[language] ?? ''));
		return `${symbol.replace(/ \(/u, '(')}|${date}|${places.get(JSON.stringify(versions)) ?? ''}`;
	});
	const byLanguage = officialLanguages.map((language, index) => [language, sorted.map(([, versions]) => versions[index])]);
	return { ...Object.fromEntries(byLanguage), resolutions: resolutions.sort() };
}

/** Without the dash of the resolution's number, the kashida that stretches Arabic lines, and what a line break has left. */
function titleOfResolution(title) {
	return cleanTitle(title.replace(/ـ/gu, '').replace(/^[-–—.\s]+/u, ''));
}

function compact(table) {
	const lists = Object.entries(table).map(
		([name, list]) => `${JSON.stringify(name)}:[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`,
	);
	return `{${lists.join(',\n')}}\n`;
}
