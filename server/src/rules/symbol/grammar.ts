import type { UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import type { SymbolFault, SymbolFaultKind } from '../../references/documentSymbol.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule, Severity } from '../rule.ts';
import { type BrokenSymbol, brokenSymbols, mendingEdits, shownRange } from './brokenSymbols.ts';

/** What no series of documents has: elements in the wrong place, unknown ones, missing numbers. */
export const symbolGrammar: Rule = {
	code: 'symbol/grammar',
	severity: 'error',
	reach: 'paragraph',
	summary:
		'A document symbol has its elements in their order, parted by slashes, with the document’s number and any Add., Corr. or Rev. last.',
	authority:
		'United Nations Library, research guide “Document symbols”. Sessions stand in symbols from the thirty-first (1976) on, years in those of the Security Council from 1994 on.',
	examples: {
		good: [
			{
				language: 'en',
				text: 'The General Assembly,\n\nRecalling documents A/64/191, A/C.3/64/L.5/Rev.1 and A/10298 (see also S/RES/1631 (2005)),',
			},
			{ language: 'es', text: 'La Asamblea General,\n\nTomando nota de los documentos A/HRC/31/2 y E/CN.4/2005/10/Add.3,' },
			{ language: 'ar', text: 'إن الجمعية العامة،\n\nإذ تحيط علما بالوثيقة A/520/Rev.20،' },
		],
		bad: [
			{
				language: 'en',
				text: `The General Assembly,

Taking note of document A/64/191/Cor.1,
                                 ^^^`,
				fixed: 'The General Assembly,\n\nTaking note of document A/64/191/Corr.1,',
			},
			{
				language: 'en',
				text: `The General Assembly,

Taking note of document A/64/191/Rev,
                                 ^^^`,
			},
			{
				language: 'fr',
				text: `L’Assemblée générale,

Prenant note du document A\\64\\191,
                          ^^^^`,
				fixed: 'L’Assemblée générale,\n\nPrenant note du document A/64/191,',
			},
			{
				language: 'ru',
				text: `Генеральная Ассамблея,

принимая к сведению документ A/64/0191,
                                  ^`,
				fixed: 'Генеральная Ассамблея,\n\nпринимая к сведению документ A/64/191,',
			},
			{
				language: 'ar',
				text: `إن الجمعية العامة،

إذ تحيط علما بالقرار (A/RES/59-50)،
                              ^`,
				fixed: 'إن الجمعية العامة،\n\nإذ تحيط علما بالقرار (A/RES/59/50)،',
			},
			{
				language: 'zh',
				text: `大会，

注意到秘书长的报告(A/64/191/rev.1)，
                   ^^^`,
				fixed: '大会，\n\n注意到秘书长的报告(A/64/191/Rev.1)，',
			},
		],
	},
	check: findGrammarFaults,
};

function findGrammarFaults(document: UnDocument): Finding[] {
	return brokenSymbols(document, GRAMMAR_FAULTS).flatMap((symbol) =>
		slips(symbol.faults).map(({ kind, faults }) => finding(document, symbol, kind, faults)),
	);
}

interface Slip {
	readonly kind: GrammarFault;
	readonly faults: readonly SymbolFault[];
}

/** The faults of each slip: those of one kind belong together, and of those that overlap only the first counts. */
function slips(faults: readonly SymbolFault[]): Slip[] {
	const byKind = new Map<SymbolFaultKind, SymbolFault[]>();
	let end = 0;
	for (const fault of faults) {
		if (fault.start < end) continue;
		end = fault.end;
		byKind.set(fault.kind, [...(byKind.get(fault.kind) ?? []), fault]);
	}
	return [...byKind].map(([kind, ofKind]) => ({ kind: kind as GrammarFault, faults: ofKind }));
}

function finding(document: UnDocument, symbol: BrokenSymbol, kind: GrammarFault, faults: readonly SymbolFault[]): Finding {
	const { severity = symbolGrammar.severity, safe = false, wrong } = FACTS[kind];
	const place = shownRange(symbol, faults);
	const edits = mendingEdits(faults);
	const title = edits.every(({ newText }) => newText === '') ? sentence`Remove it` : sentence`Write ${symbol.value}`;
	return {
		code: symbolGrammar.code,
		severity,
		...place,
		message: message(textOf(document, place), textOf(document, symbol), wrong, edits.length > 0 ? symbol.value : undefined),
		...(edits.length > 0 ? { fixes: [{ title, safe, edits }] } : {}),
	};
}

/** `value` is what to write; absent where nobody can know it. */
function message(printed: string, symbol: string, wrong: (place: Sentence) => Sentence, value: string | undefined): Sentence {
	const said = wrong(printed === symbol ? quote(symbol) : sentence`${quote(printed)} in the symbol ${quote(symbol)}`);
	return value === undefined ? said : sentence`${said} Write ${value}.`;
}

/** The faults that no other rule names. A missing year is a matter of citing the Council's resolutions. */
type GrammarFault = Exclude<SymbolFaultKind, 'look-alike' | 'width' | 'digits' | 'space' | 'joint-dash' | 'year-missing'>;

interface FaultFacts {
	/** What is wrong with a place. */
	readonly wrong: (place: Sentence) => Sentence;
	readonly severity?: Severity;
	/** True where only one thing can have been meant. */
	readonly safe?: boolean;
}

const FACTS: Readonly<Record<GrammarFault, FaultFacts>> = {
	'joint-order': { wrong: (place) => sentence`${place} is out of order: in a joint symbol A comes before S and S before E.` },
	separator: { wrong: (place) => sentence`${place} has another sign where a slash, or the brackets of a year, should stand.`, safe: true },
	case: { wrong: (place) => sentence`${place} has the wrong case: capital and small letters of symbols are fixed.`, safe: true },
	'unknown-element': { wrong: (place) => sentence`${place} is no element that symbols have there.` },
	'change-not-last': { wrong: (place) => sentence`${place} is out of order: Add., Corr., Rev. and Amend. come last.` },
	'change-number': { wrong: (place) => sentence`${place} lacks its number, as in Rev.1.` },
	'full-stop': { wrong: (place) => sentence`${place} lacks the full stop between letters and number, as in L.5.`, safe: true },
	'leading-zero': { wrong: (place) => sentence`${place} has a zero before a number.`, safe: true },
	'empty-element': { wrong: (place) => sentence`${place} has nothing after a slash: an element is missing, or the slash is too much.` },
	'extra-element': { wrong: (place) => sentence`${place} is more than such a symbol has.` },
	incomplete: { wrong: (place) => sentence`${place} names a session, year or series but not the document’s number.`, severity: 'hint' },
	session: { wrong: (place) => sentence`${place} is no session that symbols name: they do so from the thirty-first (1976) on.` },
	year: { wrong: (place) => sentence`${place} is no year that such a symbol can have (four digits; S from 1994 on, E from 1978 on).` },
	'roman-numeral': { wrong: (place) => sentence`${place} is not the Roman numeral of a session.` },
};

const GRAMMAR_FAULTS: ReadonlySet<SymbolFaultKind> = new Set(Object.keys(FACTS) as GrammarFault[]);
