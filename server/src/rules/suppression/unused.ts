import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import { nearestWord } from '../../text/nearestWord.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { listOf, quote } from '../../text/sentenceValues.ts';
import { trimmedEnd, trimmedStart } from '../../text/whiteSpace.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { directives, type IdleSuppression, type MisspeltSuppression, type Suppression, type SuppressionName } from '../suppression.ts';

/**
 * A comment that silences a rule where there is nothing to silence. Only whoever has run all other rules can tell: {@link unusedFinding} and
 * {@link misspeltFinding} are called from check.ts, and the rule by itself finds nothing.
 */
export const suppressionUnused: Rule = {
	code: 'suppression/unused',
	severity: 'warning',
	reach: 'document',
	summary: 'A comment that silences a rule stands where the rule has something to say.',
	authority:
		'A comment that is left behind would hide the next slip in its place, and one with a misspelt code silences nothing. Documents as issued have no such comments.',
	examples: {
		good: [
			{
				language: 'en',
				text: `The General Assembly,

1. Decides to convene a meeting;

<!-- penholder-disable-next-line clause/number: as adopted -->
3. Requests a report.`,
			},
			{
				language: 'zh',
				text: `大会，

<!-- 请核对 -->
1. 决定举行会议；

2. 请秘书长提出报告。`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

1. Decides to convene a meeting;

<!-- penholder-disable-next-line clause/number -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
2. Requests a report.`,
				fixed: `The General Assembly,

1. Decides to convene a meeting;

2. Requests a report.`,
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

1. Décide de tenir une réunion ;

<!-- penholder-disable-next-line clause/nubmer: texte adopté -->
                                 ^^^^^^^^^^^^^
3. Demande un rapport.`,
				fixed: `L’Assemblée générale,

1. Décide de tenir une réunion ;

<!-- penholder-disable-next-line clause/number: texte adopté -->
3. Demande un rapport.`,
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

1 - تقرر عقد اجتماع؛

<!-- penholder-disabel clause/number -->
               ^^^^^^^
3 - تطلب تقديم تقرير.`,
				fixed: `إن الجمعية العامة،

1 - تقرر عقد اجتماع؛

<!-- penholder-disable clause/number -->
3 - تطلب تقديم تقرير.`,
			},
			{
				language: 'zh',
				text: `大会，

1. 决定举行会议；

<!-- penholder-disable-next-line clause/number, resolution/last-end -->
                                                ^^^^^^^^^^^^^^^^^^^
3. 请秘书长提出报告。`,
				fixed: `大会，

1. 决定举行会议；

<!-- penholder-disable-next-line clause/number -->
3. 请秘书长提出报告。`,
			},
		],
	},
	check: () => [],
};

/** What is said of a comment, or a name in it, that silences nothing. `known` are all codes and groups. */
export function unusedFinding(document: UnDocument, { suppression, name }: IdleSuppression, known: readonly string[]): Finding {
	const isUnknown = name !== undefined && !known.includes(name.name);
	const nearest = isUnknown ? nearestWord(name.name, known) : undefined;
	const place = name && (isUnknown || suppression.names.length > 1) ? name : suppression;
	return finding(
		place,
		isUnknown ? unknownMessage(name.name, nearest) : idleMessage(name?.name, suppression.directive === 'enable'),
		nearest !== undefined && name ? replaceFix(name, nearest) : removeFix(document, suppression, name),
	);
}

/** What is said of a comment that begins with `penholder-` and an unknown word. */
export function misspeltFinding(document: UnDocument, { word }: MisspeltSuppression): Finding {
	const printed = textOf(document, word);
	const nearest = nearestWord(printed, directives);
	return finding(
		word,
		nearest === undefined
			? sentence`${quote(`penholder-${printed}`)} is no word that Penholder knows, so the comment does nothing. There are ${listOf(directives)}.`
			: sentence`${quote(`penholder-${printed}`)} is no word that Penholder knows, so the comment does nothing. Did you mean ${quote(nearest)}?`,
		nearest === undefined ? undefined : replaceFix(word, nearest),
	);
}

function finding({ start, end }: Range, message: Sentence, fix: Fix | undefined): Finding {
	const { code, severity } = suppressionUnused;
	return { code, severity, start, end, message, ...(fix ? { fixes: [fix] } : {}) };
}

function unknownMessage(name: string, nearest: string | undefined): Sentence {
	return nearest === undefined
		? sentence`${quote(name)} is no rule or group of rules, so the comment silences nothing. “penholder rules” lists them all.`
		: sentence`${quote(name)} is no rule or group of rules, so the comment silences nothing. Did you mean ${quote(nearest)}?`;
}

function idleMessage(name: string | undefined, enables: boolean): Sentence {
	if (enables)
		return name === undefined
			? sentence`Nothing before this comment has silenced any rule to any effect. Leave the comment out.`
			: sentence`Nothing before this comment has silenced ${quote(name)} to any effect. Leave the comment out.`;
	return name === undefined
		? sentence`This comment silences nothing: no rule has anything to say here. Leave the comment out.`
		: sentence`${quote(name)} has nothing to say here, so the comment silences nothing. Leave it out before it hides another slip.`;
}

function replaceFix({ start, end }: Range, newText: string): Fix {
	return { title: sentence`Write ${quote(newText)}`, safe: false, edits: [{ start, end, newText }] };
}

/** Leaves out one of several names with its comma, or the whole comment, with its line where nothing else stands there. */
function removeFix({ text }: UnDocument, suppression: Suppression, name: SuppressionName | undefined): Fix {
	const { names } = suppression;
	if (name && names.length > 1) {
		const index = names.indexOf(name);
		const before = names[index - 1];
		const stretch = before ? { start: before.end, end: name.end } : { start: name.start, end: (names[1] as SuppressionName).start };
		return { title: sentence`Leave out ${quote(name.name)}`, safe: false, edits: [{ ...stretch, newText: '' }] };
	}
	return { title: sentence`Leave out the comment`, safe: false, edits: [{ ...withItsLine(text, suppression), newText: '' }] };
}

/** A comment with the line break behind it where nothing else stands in its line. */
function withItsLine(text: string, { start, end }: Range): Range {
	const before = trimmedEnd(text, 0, start);
	const after = trimmedStart(text, end, text.length);
	const lineBreakBefore = text.slice(before, start).lastIndexOf('\n');
	const lineBreakAfter = text.slice(end, after).indexOf('\n');
	if ((lineBreakBefore < 0 && before > 0) || (lineBreakAfter < 0 && after < text.length)) return { start, end };
	return { start: before + lineBreakBefore + 1, end: lineBreakAfter < 0 ? after : end + lineBreakAfter + 1 };
}
