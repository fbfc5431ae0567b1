import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import type { SymbolFault } from '../../references/documentSymbol.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';
import { brokenSymbols, mendingEdits, shownRange } from './brokenSymbols.ts';

/** A space inside a symbol, or none before a part letter. Where only invisible characters stand, the rules of hidden characters speak. */
export const symbolSpace: Rule = {
	code: 'symbol/space',
	severity: 'warning',
	reach: 'paragraph',
	summary: 'A document symbol has no spaces but the one before a part letter.',
	authority:
		'United Nations Library, research guide “Document symbols”: elements are parted by slashes. On official texts in six languages the rule finds nothing.',
	examples: {
		good: [
			{ language: 'en', text: 'The General Assembly,\n\nRecalling document A/64/191 and its resolution on the matter (A/RES/48/258 A),' },
			{ language: 'ru', text: 'Генеральная Ассамблея,\n\nпринимая к сведению документ A/64/191,' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Taking note of document A/64/ 191,
                             ^`,
				fixed: 'The General Assembly,\n\nTaking note of document A/64/191,',
			},
			{
				language: 'es',
				text: `A/RES/48/258A
           ^^

La Asamblea General,

Recordando su resolución 47/1,`,
				fixed: 'A/RES/48/258 A\n\nLa Asamblea General,\n\nRecordando su resolución 47/1,',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تحيط علما بالوثيقة A/64/ 191،
                           ^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تحيط علما بالوثيقة A/64/191،',
			},
			{
				language: 'zh',
				text: `大会，

注意到秘书长的报告(A/64/ 191)，
               ^`,
				fixed: '大会，\n\n注意到秘书长的报告(A/64/191)，',
			},
		],
	},
	check: findSpaces,
};

function findSpaces(document: UnDocument): Finding[] {
	return brokenSymbols(document, new Set(['space'])).flatMap((symbol) => {
		const faults = symbol.faults.filter((fault) => !isInvisible(document, fault));
		if (faults.length === 0) return [];
		const missing = faults.every(({ start, end }) => start === end);
		return {
			code: symbolSpace.code,
			severity: symbolSpace.severity,
			...shownRange(symbol, faults),
			message: message(textOf(document, symbol), symbol.value, missing),
			fixes: [{ title: missing ? sentence`Insert the space` : sentence`Remove the space`, safe: true, edits: mendingEdits(faults) }],
		};
	});
}

function isInvisible(document: UnDocument, { start, end }: SymbolFault): boolean {
	return start < end && !/\s/.test(textOf(document, { start, end }).replaceAll('\uFEFF', ''));
}

function message(symbol: string, value: string, missing: boolean): Sentence {
	return missing
		? sentence`The symbol ${quote(symbol)} lacks the space before its part letter. Write ${value}.`
		: sentence`The symbol ${quote(symbol)} has a space too much. Write ${value}.`;
}
