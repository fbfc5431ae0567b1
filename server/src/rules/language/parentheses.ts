import type { UnDocument } from '../../document/document.ts';
import { matchesIn } from '../../text/matchesIn.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { findingForAll, oneForAll } from '../facts/findingForAll.ts';
import { runningText } from '../facts/runningText.ts';
import type { Finding, Rule } from '../rule.ts';

/** Full-width parentheses in a Chinese text. */
export const languageParentheses: Rule = {
	code: 'language/parentheses',
	severity: 'information',
	reach: 'paragraph',
	summary: 'Chinese texts of the United Nations have half-width parentheses: (1994), not （1994）.',
	authority:
		'Measured on four years of official Chinese texts: 17,695 half-width parentheses and 13 full-width ones. Chinese keyboards enter the others.',
	languages: ['zh'],
	examples: {
		good: [{ language: 'zh', text: '大会，\n\n回顾安全理事会第1631(2005)号决议(见附件)，' }],
		bad: [
			{
				language: 'zh',
				text: `大会，

回顾安全理事会的报告（见附件），
          ^`,
				fixed: '大会，\n\n回顾安全理事会的报告(见附件)，',
			},
			{
				language: 'zh',
				text: `大会，

回顾《宪章》，

1. 表示注意到报告（见附件一）；
          ^

2. 决定继续处理此案（见附件二）。`,
				fixed: '大会，\n\n回顾《宪章》，\n\n1. 表示注意到报告(见附件一)；\n\n2. 决定继续处理此案(见附件二)。',
			},
		],
	},
	check: findFullWidth,
	together: (_, findings) => oneForAll(findings, (_first, count) => message(count)),
};

function findFullWidth(document: UnDocument): Finding[] {
	const places = runningText(document).flatMap(({ language, text, node, wordsStart }): Range[] =>
		language.script !== 'Han'
			? []
			: matchesIn(FULL_WIDTH, text)
					.map(({ index }) => ({ start: node.start + index, end: node.start + index + 1 }))
					.filter(({ start }) => start >= wordsStart),
	);
	return places.map((place) => {
		const newText = document.text.charAt(place.start) === '（' ? '(' : ')';
		const fix = { title: sentence`Write half-width parentheses`, safe: true, edits: [{ ...place, newText }] };
		return findingForAll(languageParentheses, place, message(1), fix);
	});
}

function message(count: number): Sentence {
	return sentence`Full-width parentheses: ${count}. Chinese texts of the United Nations have half-width ones, ( and ).`;
}

const FULL_WIDTH = /[（）]/g;
