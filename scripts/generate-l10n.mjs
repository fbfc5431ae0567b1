// @ts-check
/**
 * Brings the bundles in l10n/ up to what the sources say: bundle.l10n.json holds every English text for the user, each other bundle its
 * translations, in Visual Studio Code's own format. Translations are kept, those of texts that are no more go, and what is new waits with an
 * empty translation, which a test names. `npm run generate:l10n` calls it.
 *
 *   node scripts/generate-l10n.mjs            write
 *   node scripts/generate-l10n.mjs --check    write nothing, name the files that differ, and exit with 1 where there are any
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { catalogue } from '../server/src/rules/catalogue.ts';
import { collectSentences } from './collect-sentences.mjs';
import { writeWhole } from './write-whole.mjs';

const root = new URL('../', import.meta.url);

/** The languages of the bundles beside English, as Visual Studio Code names them. */
export const bundleLanguages = ['ar', 'es', 'fr', 'ru', 'zh-cn'];

/**
 * Every English text for the user, in the order of the bundles: what the sources say, and the summaries and authorities of the rules.
 *
 * @returns {string[]}
 */
export function englishTexts() {
	const texts = new Set([...collectSentences(root).keys(), ...catalogue.flatMap(({ summary, authority }) => [summary, authority])]);
	return [...texts].sort((one, other) => (one < other ? -1 : 1));
}

/**
 * @param {string} [language] English where it is left out
 * @returns {Record<string, string>} the bundle as it is; empty where there is none
 */
export function readBundle(language) {
	try {
		return JSON.parse(readFileSync(new URL(bundlePath(language), root), 'utf8'));
	} catch {
		return {};
	}
}

/**
 * The bundles that are not what the sources say, as they should be, by their path from the root.
 *
 * @returns {Map<string, string>}
 */
export function differences() {
	const texts = englishTexts();
	const wanted = new Map([[bundlePath(), formatted(texts.map((text) => [text, text]))]]);
	for (const language of bundleLanguages) {
		const known = readBundle(language);
		wanted.set(bundlePath(language), formatted(texts.map((text) => [text, known[text] ?? ''])));
	}
	return new Map([...wanted].filter(([path, content]) => readIfThere(path) !== content));
}

/** @param {string} [language] */
function bundlePath(language) {
	return `l10n/bundle.l10n.${language === undefined ? '' : `${language}.`}json`;
}

/** @param {[string, string][]} entries */
function formatted(entries) {
	return `${JSON.stringify(Object.fromEntries(entries), null, '\t')}\n`;
}

/** @param {string} path */
function readIfThere(path) {
	try {
		return readFileSync(new URL(path, root), 'utf8');
	} catch {
		return undefined;
	}
}

if (import.meta.main) {
	const differing = differences();
	if (process.argv.includes('--check')) {
		for (const path of differing.keys()) console.log(`${path} is not what the sources say: run \`npm run generate:l10n\`.`);
		process.exitCode = differing.size > 0 ? 1 : 0;
	} else {
		mkdirSync(new URL('l10n/', root), { recursive: true });
		for (const [path, content] of differing) writeWhole(new URL(path, root), content);
		for (const language of bundleLanguages) {
			const missing = Object.values(readBundle(language)).filter((translation) => translation === '').length;
			if (missing > 0) console.log(`l10n/bundle.l10n.${language}.json lacks ${missing} translations.`);
		}
	}
}
