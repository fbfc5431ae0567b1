import type { UnDocument } from '../../document/document.ts';
import { matchesIn } from '../../text/matchesIn.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { findingForAll, oneForAll } from '../facts/findingForAll.ts';
import { isQuoted } from '../facts/quotedPassages.ts';
import { runningText } from '../facts/runningText.ts';
import type { Finding, Rule } from '../rule.ts';

/** A space between a Chinese character and a figure. */
export const languageChineseSpace: Rule = {
	code: 'language/chinese-space',
	severity: 'information',
	reach: 'paragraph',
	summary: 'In Chinese, no space stands between a character and a figure: 2003年9月18日, 第14条.',
	authority:
		'Measured on official Chinese texts: 22,628 dates without spaces and none with them; of all figures beside a character within sentences 99.9 %. Most such spaces come from a conversion, so the whole text gets one finding.',
	languages: ['zh'],
	examples: {
		good: [{ language: 'zh', text: '大会，\n\n回顾其2003年9月18日第58/1号决议和1 250美元，' }],
		bad: [
			{
				language: 'zh',
				text: `大会，

回顾其第 14 条，
   ^^^`,
				fixed: '大会，\n\n回顾其第14条，',
			},
			{
				language: 'zh',
				text: `大会，

回顾其2003 年 9 月 18 日的报告，
      ^^^`,
				fixed: '大会，\n\n回顾其2003年9月18日的报告，',
			},
		],
	},
	check: findSpaces,
	together: ({ text }, findings) => oneForAll(findings, (first, count) => message(text, first, count)),
};

function findSpaces(document: UnDocument): Finding[] {
	const places = runningText(document).flatMap(({ language, text, node, wordsStart }): Range[] =>
		language.script !== 'Han' || !CLAUSE_MARK.test(text)
			? []
			: matchesIn(SPACE, text)
					.map(({ 0: space, index }) => ({ start: node.start + index, end: node.start + index + space.length }))
					.filter(({ start }) => start >= wordsStart && !isQuoted(document, start)),
	);
	return places.map((place) => {
		const shown = { start: place.start - 1, end: place.end + 1 };
		const fix = { title: sentence`Remove the spaces`, safe: true, edits: [{ ...place, newText: '' }] };
		return findingForAll(languageChineseSpace, shown, message(document.text, shown, 1), fix);
	});
}

function message(text: string, { start, end }: Range, count: number): Sentence {
	return sentence`Spaces between characters and figures: ${count}, the first in ${quote(text.slice(start, end))}. Chinese texts of the United Nations have none.`;
}

/** A line without any is no sentence, but the date of a masthead, say. */
const CLAUSE_MARK = /[，。；：、]/;
const SPACE = /[ \u00a0]{1,2}(?:(?<=[\u4e00-\u9fff][ \u00a0]{1,2})(?=\d)|(?<=\d[ \u00a0]{1,2})(?=[\u4e00-\u9fff]))/g;
