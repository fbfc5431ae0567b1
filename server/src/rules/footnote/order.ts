import { sentence } from '../../text/sentence.ts';
import type { Finding, Rule } from '../rule.ts';
import { type FootnoteMark, footnoteMarks } from './footnoteMarks.ts';

/** Footnotes whose numbers are not in the order of their marks. */
export const footnoteOrder: Rule = {
	code: 'footnote/order',
	severity: 'warning',
	reach: 'document',
	summary: 'Footnotes are numbered from 1 in the order in which the text leads to them.',
	authority: 'Editorial Manual of the United Nations, Footnotes: notes are numbered consecutively.',
	examples: {
		good: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling the report of the Secretary-General,[^1]

Recalling also the statement,[^2]

Decides to consider the report[^1] again.

[^1]: A/79/221.

[^2]: A/79/222.`,
			},
			{
				language: 'es',
				text: `La Asamblea General,

Recordando el informe del Secretario General[^informe],

Decide examinar la cuestión.

[^informe]: A/79/221.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Recalling the report of the Secretary-General,[^2]
                                              ^^^^

Recalling also the statement,[^1]

Decides to remain seized of the matter.

[^1]: A/79/221.

[^2]: A/79/222.`,
				fixed: `The General Assembly,

Recalling the report of the Secretary-General,[^1]

Recalling also the statement,[^2]

Decides to remain seized of the matter.

[^2]: A/79/221.

[^1]: A/79/222.`,
			},
			{
				language: 'zh',
				text: `大会，

回顾秘书长的报告，[^1]

又回顾该声明，[^3]
       ^^^^

决定继续处理此案。

[^1]: A/79/221。

[^3]: A/79/222。`,
				fixed: `大会，

回顾秘书长的报告，[^1]

又回顾该声明，[^2]

决定继续处理此案。

[^1]: A/79/221。

[^2]: A/79/222。`,
			},
		],
	},
	check: (document) => {
		const { marks, notes } = footnoteMarks(document);
		const numbered = marks.filter(isNumbered);
		const right = new Map<string, string>();
		for (const { label } of numbered) if (!right.has(label)) right.set(label, String(right.size + 1));
		const first = numbered.find(({ label }) => right.get(label) !== label);
		return first ? [finding(first, right, [...numbered, ...notes.filter(isNumbered)])] : [];
	},
};

function isNumbered({ kind, label }: FootnoteMark): boolean {
	return kind === 'markdown' && /^[1-9]\d{0,2}$/.test(label);
}

/** One fix renumbers all, so that no two footnotes ever have the same number. */
function finding(first: FootnoteMark, right: ReadonlyMap<string, string>, all: readonly FootnoteMark[]): Finding {
	const { start, end, label } = first;
	const expected = right.get(label) ?? label;
	const edits = all.flatMap((mark) => {
		const newText = right.get(mark.label);
		const from = mark.start + '[^'.length;
		return newText === undefined || newText === mark.label ? [] : [{ start: from, end: from + mark.label.length, newText }];
	});
	return {
		code: footnoteOrder.code,
		severity: footnoteOrder.severity,
		...{ start, end },
		message: sentence`This is footnote ${expected} in the order of the text, but it has the number ${label}.`,
		fixes: [{ title: sentence`Number the footnotes in the order of the text`, safe: false, edits }],
	};
}
