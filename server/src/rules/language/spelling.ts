import type { UnDocument } from '../../document/document.ts';
import type { Language } from '../../languages/language.ts';
import type { Spelling } from '../../languages/usageWords.ts';
import { GAP, perLanguage, startsWord, WORD_END } from '../../references/patterns.ts';
import { matchesIn } from '../../text/matchesIn.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { isQuoted } from '../facts/quotedPassages.ts';
import { type RunningText, runningText } from '../facts/runningText.ts';
import type { Finding, Rule } from '../rule.ts';

/** Words that are right elsewhere, but spelled otherwise in documents of the United Nations. */
export const languageSpelling: Rule = {
	code: 'language/spelling',
	severity: 'information',
	reach: 'paragraph',
	summary: 'Words are spelled as documents of the United Nations spell them: “organization”, “programme”, « État », “período”, 其他.',
	authority:
		'United Nations Editorial Manual, Spelling: British spelling, with -ize as in the Oxford dictionaries. Measured on official texts: 98 % of the English words in -ize, and all but a few of the others in six languages. Names and quotations keep their own spelling.',
	examples: {
		good: [
			{
				language: 'en',
				text: 'The General Assembly,\n\nRecognizing the programme of the Organisation for Economic Co-operation and Development, the “Labor Party” and its advice to exercise compromise,',
			},
			{ language: 'fr', text: 'L’Assemblée générale,\n\nRappelant aux États Membres l’événement qu’ils ont mis en œuvre,' },
			{ language: 'zh', text: '大会，\n\n欢迎其他会员国的部分账户，' },
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ ترحب بتقرير الأمين العام للأمم المتحدة،' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recognising the organization’s program and its efforts towards 50 percent of the labor force,
^^^^^^^^^^^                    ^^^^^^^                            ^^^^^^^        ^^^^^`,
				fixed: `The General Assembly,

Recognizing the organization’s programme and its efforts towards 50 per cent of the labour force,`,
			},
			{
				language: 'en',
				text: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honor to transmit herewith a statement.
           ^^^^^

(Signed) Kari Berg`,
				fixed: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit herewith a statement.

(Signed) Kari Berg`,
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant aux Etats Membres les oeuvres des Émirats arabes unis,
              ^^^^^             ^^^^^^^`,
				fixed: 'L’Assemblée générale,\n\nRappelant aux États Membres les œuvres des Émirats arabes unis,',
			},
			{
				language: 'es',
				text: `La Asamblea General,

Recordando las cuestiones substantivas de ese periodo,
                          ^^^^^^^^^^^^        ^^^^^^^`,
				fixed: 'La Asamblea General,\n\nRecordando las cuestiones sustantivas de ese período,',
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

принимая к сведению информацию на вебсайте Организации,
                                  ^^^^^^^^`,
				fixed: 'Генеральная Ассамблея,\n\nпринимая к сведению информацию на веб-сайте Организации,',
			},
			{
				language: 'zh',
				text: `大会，

欢迎其它会员国，
  ^^`,
				fixed: '大会，\n\n欢迎其他会员国，',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ ترحب بتقرير الامين العام عن شئون اللاجئين،
               ^^^^^^^^^^^^    ^^^^`,
				fixed: 'إن الجمعية العامة،\n\nإذ ترحب بتقرير الأمين العام عن شؤون اللاجئين،',
			},
		],
	},
	check: (document) => runningText(document).flatMap((part) => checkText(document, part)),
};

interface RightWord {
	readonly right: string;
	readonly spelling: Spelling;
}

function checkText(document: UnDocument, part: RunningText): Finding[] {
	const { pattern, words } = spellingsOf(part.language);
	const findings: Finding[] = [];
	for (const { 0: printed, index } of matchesIn(pattern, part.text)) {
		const start = part.node.start + index;
		const word = words.get(printed.toLowerCase().replace(/\s+/g, ' '));
		if (!word || !startsWord(document.text, start) || isQuoted(document, start)) continue;
		const right = asPrinted(printed, word.right);
		if (right === undefined || (right !== word.right && isName(document, part, start, word.spelling))) continue;
		findings.push({
			code: languageSpelling.code,
			severity: languageSpelling.severity,
			start,
			end: start + printed.length,
			message: sentence`${quote(printed)} is spelled ${quote(right)} in documents of the United Nations.`,
			fixes: [
				{ title: sentence`Write ${quote(right)}`, safe: word.spelling.unsure !== true, edits: [smallestEdit(start, printed, right)] },
			],
		});
	}
	return findings;
}

const spellingsOf = perLanguage((language: Language): { pattern: RegExp; words: ReadonlyMap<string, RightWord> } => {
	const words = new Map<string, RightWord>();
	for (const spelling of language.usage.spellings) {
		for (const ending of spelling.endings ?? ['']) words.set(spelling.wrong + ending, { right: spelling.right + ending, spelling });
	}
	const sources = language.usage.spellings.map(({ wrong, endings }) => (endings ? `${wrong}(?:${endings.join('|')})` : wrong));
	// The quick question of a word's beginning spares most places the list; it knows plain Latin letters only.
	const beginning = sources.every((source) => /^[a-z]/.test(source)) ? '\\b' : '';
	return { pattern: new RegExp(`${beginning}(?:${sources.join('|').replaceAll(' ', GAP)})${WORD_END}`, 'gi'), words };
});

/** The right word with the capital letter and the gap between words that the text has; undefined where it has other capitals. */
function asPrinted(printed: string, right: string): string | undefined {
	const gap = /\s+/.exec(printed)?.[0];
	const spaced = gap === undefined ? right : right.replace(' ', gap);
	if (printed === printed.toLowerCase()) return spaced;
	if (printed.slice(1) !== printed.slice(1).toLowerCase()) return undefined;
	return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** A capital letter elsewhere than at the beginning of a sentence makes a name, which is spelled as its owner does. */
function isName({ text }: UnDocument, { wordsStart }: RunningText, start: number, { inNames }: Spelling): boolean {
	return inNames !== true && start !== wordsStart && !/[.:;!?]\s+$/.test(text.slice(Math.max(0, start - LONGEST_GAP), start));
}

const LONGEST_GAP = 4;

/** Changes the letters that differ and no other. */
function smallestEdit(start: number, printed: string, right: string) {
	let before = 0;
	while (before < printed.length && printed[before] === right[before]) before++;
	let after = 0;
	while (after < Math.min(printed.length, right.length) - before && printed.at(-1 - after) === right.at(-1 - after)) after++;
	return { start: start + before, end: start + printed.length - after, newText: right.slice(before, right.length - after) };
}
