import type { UnDocument } from '../../document/document.ts';
import type { Language } from '../../languages/language.ts';
import { expand, GAP, matchAt, perLanguage } from '../../references/patterns.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { ownReferences } from '../facts/references.ts';
import type { Finding, Rule } from '../rule.ts';

/** A sign for "number" before the number of a resolution or decision. */
export const languageNumberSign: Rule = {
	code: 'language/number-sign',
	severity: 'information',
	reach: 'paragraph',
	summary: 'No sign for “number” stands before the number of a resolution or decision.',
	authority:
		'Measured on official Russian texts: “№” in titles of supplements only, never before the number of a resolution; and in none of the other languages.',
	languages: ['zh', 'en', 'fr', 'ru', 'es'],
	examples: {
		good: [
			{ language: 'ru', text: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 59/50 от 2 декабря 2004 года,' },
			{ language: 'zh', text: '大会，\n\n回顾其2004年12月2日第59/50号决议，' },
		],
		bad: [
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

ссылаясь на свою резолюцию № 59/50 от 2 декабря 2004 года,
                           ^`,
				fixed: 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 59/50 от 2 декабря 2004 года,',
			},
			{
				language: 'en',
				text: `The General Assembly,

Recalling its resolution No. 59/50 of 2 December 2004,
                         ^^^`,
				fixed: 'The General Assembly,\n\nRecalling its resolution 59/50 of 2 December 2004,',
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Rappelant sa résolution n° 59/50 du 2 décembre 2004,
                        ^^`,
				fixed: 'L’Assemblée générale,\n\nRappelant sa résolution 59/50 du 2 décembre 2004,',
			},
		],
	},
	check: findSigns,
};

function findSigns(document: UnDocument): Finding[] {
	return ownReferences(document, 'symbol').flatMap(({ reference, language }) => {
		if (reference.form === 'symbol' || !languageNumberSign.languages?.includes(language.code)) return [];
		const match = matchAt(signBefore(language), document.text, reference.start);
		const [sign, gap = ''] = match?.slice(1) ?? [];
		if (sign === undefined) return [];
		const start = reference.start - gap.length - sign.length;
		const place = { start, end: start + sign.length };
		return {
			code: languageNumberSign.code,
			severity: languageNumberSign.severity,
			...place,
			message: message(sign, reference.form),
			fixes: [{ title: sentence`Leave it out`, safe: true, edits: [{ start, end: reference.start, newText: '' }] }],
		};
	});
}

/** The signs that the language knows, with the white space behind them; not those that official texts have (第). */
const signBefore = perLanguage((language: Language): RegExp => {
	const { numberMarks, numberSuffixes } = language.citations;
	const superfluous = numberSuffixes.length > 0 ? numberMarks.filter((mark) => /[\w№.]/.test(mark)) : numberMarks;
	const signs = [...new Set([...superfluous, '№', 'No.'])].sort((one, other) => other.length - one.length).map(expand);
	return new RegExp(`(?<=(?<![\\p{L}])(${signs.join('|')})(${GAP}|))`, 'uyi');
});

function message(sign: string, form: 'resolution' | 'decision'): Sentence {
	return form === 'resolution'
		? sentence`${quote(sign)} is not needed: United Nations texts have the number of a resolution without a sign before it.`
		: sentence`${quote(sign)} is not needed: United Nations texts have the number of a decision without a sign before it.`;
}
