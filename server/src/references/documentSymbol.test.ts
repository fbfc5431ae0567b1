import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../testing/arbitraryText.ts';
import { parseDocumentSymbol, type SymbolFault } from './documentSymbol.ts';

/** The printed text after every fault that knows better has been mended, from the end so that offsets stay true. */
function mend(printed: string, faults: readonly SymbolFault[]): string {
	return faults.reduceRight(
		(text, fault) => (fault.expected === undefined ? text : text.slice(0, fault.start) + fault.expected + text.slice(fault.end)),
		printed,
	);
}

function faultsOf(printed: string): string[] {
	return (parseDocumentSymbol(printed)?.faults ?? []).map((fault) => `${fault.kind} ${fault.start}-${fault.end} ${fault.expected ?? '?'}`);
}

describe('symbols that are well formed', () => {
	test.each([
		'A/64/191',
		'A/64/844–S/2010/339',
		'A/C.3/64/L.5/Rev.1',
		'A/C.3/64/L.5/Rev.1/Add.1/Corr.1',
		'A/C.3/64/SR.22',
		'A/73/L.6/Add.1',
		'A/520/Rev.20',
		'A/10298',
		'A/RES/59/50',
		'A/RES/48/258 A',
		'A/RES/3379(XXX)',
		'A/RES/217(III)',
		'A/RES/217 A(III)',
		'A/RES/3201(S-VI)',
		'A/RES/ES-11/1',
		'A/RES/S-32/1',
		'A/DEC/59/509',
		'A/ES-10/37',
		'A/S-32/2',
		'S/RES/1631(2005)',
		'S/2010/339',
		'S/PRST/2010/1',
		'S/PV.6345',
		'S/PV.4505 (Resumption 1)',
		'S/26993',
		'S/INF/57',
		'S/Agenda/9124',
		'E/2010/15',
		'E/CN.4/2005/10/Add.3',
		'E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1',
		'E/RES/2019/1',
		'E/RES/1503(XLVIII)',
		'A/HRC/31/2',
		'A/HRC/RES/16/18',
		'A/HRC/WG.6/3/L.10',
		'A/AC.109/2019/L.18',
		'A/CONF.213/1',
		'A/CN.9/WG.II/WP.190',
		'ST/SGB/2018/1',
		'ST/AI/189/Add.3/Rev.2',
		'ST/LEG/SER.B/16',
		'CCPR/C/87/D/1093/2002',
		'CRC/C/58',
		'TD/B/54/3',
		'UNEP/EA.5/Res.14',
		'A/BUR/64/1',
		'A/64/PV.5',
		'A/64/INF/1',
		'A/INF/78/1',
		'A/64/50/Corr.1',
		'A/CN.9/668',
	])('%s is its own value', (printed) => {
		expect(parseDocumentSymbol(printed)).toMatchObject({ value: printed, faults: [] });
	});

	test.each([
		['A/65/382–S/2010/490*', 'A/65/382–S/2010/490'],
		['A/76/100*', 'A/76/100'],
		['A/RES/3379 (XXX)', 'A/RES/3379(XXX)'],
		['A/RES/217 A (III)', 'A/RES/217 A(III)'],
		['S/RES/1631 (2005)', 'S/RES/1631(2005)'],
		['A/64/844–\nS/2010/339', 'A/64/844–S/2010/339'],
		['A/C.3/64/\nL.5', 'A/C.3/64/L.5'],
	])('%s has the value %s', (printed, value) => {
		expect(parseDocumentSymbol(printed)).toMatchObject({ value, faults: [] });
	});
});

describe('the parts of a symbol', () => {
	test('tell session, number, nature and changes', () => {
		const [part] = parseDocumentSymbol('A/C.3/64/L.5/Rev.1')?.parts ?? [];
		expect(part).toMatchObject({ body: 'A', session: '64', number: 5, nature: 'L', changes: ['Rev.1'] });
	});

	test('tell session and year of a joint symbol each for itself', () => {
		const [assembly, council] = parseDocumentSymbol('A/64/844–S/2010/339')?.parts ?? [];
		expect(assembly).toMatchObject({ body: 'A', session: '64', number: 844, start: 0, end: 8 });
		expect(council).toMatchObject({ body: 'S', year: 2010, number: 339, start: 9, end: 19 });
	});

	test('tell what a resolution is', () => {
		expect(parseDocumentSymbol('A/RES/217 A(III)')?.parts[0]).toMatchObject({ series: 'RES', session: '3', number: 217, part: 'A' });
		expect(parseDocumentSymbol('S/RES/1631(2005)')?.parts[0]).toMatchObject({ series: 'RES', year: 2005, number: 1631 });
		expect(parseDocumentSymbol('A/RES/ES-11/1')?.parts[0]).toMatchObject({ session: 'ES-11', number: 1 });
		expect(parseDocumentSymbol('A/RES/3201(S-VI)')?.parts[0]).toMatchObject({ session: 'S-6', number: 3201 });
	});

	test('stars are counted', () => {
		expect(parseDocumentSymbol('A/76/100**')?.stars).toBe(2);
		expect(parseDocumentSymbol('A/76/100')?.stars).toBe(0);
	});
});

describe('broken symbols', () => {
	test.each([
		['А/64/191', 'look-alike 0-1 A', 'A/64/191'],
		['Α/64/191', 'look-alike 0-1 A', 'A/64/191'],
		['A／64／191', 'width 1-2 /', 'A/64/191'],
		['A/６４/191', 'width 2-4 64', 'A/64/191'],
		['A/٦٤/١٩١', 'digits 2-4 64', 'A/64/191'],
		['A/64/844—S/2010/339', 'joint-dash 8-9 –', 'A/64/844–S/2010/339'],
		['A/64/844-S/2010/339', 'joint-dash 8-9 –', 'A/64/844–S/2010/339'],
		['A/64/844 – S/2010/339', 'joint-dash 8-11 –', 'A/64/844–S/2010/339'],
		['S/2010/339–A/64/844', 'joint-order 0-19 A/64/844–S/2010/339', 'A/64/844–S/2010/339'],
		['A\\64\\191', 'separator 1-2 /', 'A/64/191'],
		['a/64/191', 'case 0-1 A', 'A/64/191'],
		['A/64//191', 'empty-element 4-5 ', 'A/64/191'],
		['A/64/191/', 'empty-element 8-9 ', 'A/64/191'],
		['A/64/ 191', 'space 5-6 ', 'A/64/191'],
		['A /64/191', 'space 1-2 ', 'A/64/191'],
		['A/64/\u200E191', 'space 5-6 ', 'A/64/191'],
		['A/C.3/64/L. 5', 'space 11-12 ', 'A/C.3/64/L.5'],
		['A/64/Add.1/191', 'change-not-last 5-14 191/Add.1', 'A/64/191/Add.1'],
		['A/64/191/Rev', 'change-number 9-12 ?', 'A/64/191/Rev'],
		['S/2010/339/Add', 'change-number 11-14 ?', 'S/2010/339/Add'],
		['A/64/191/rev.1', 'case 9-12 Rev', 'A/64/191/Rev.1'],
		['A/64/191/Cor.1', 'unknown-element 9-12 Corr', 'A/64/191/Corr.1'],
		['A/64/191/Add1', 'full-stop 12-12 .', 'A/64/191/Add.1'],
		['A/64/L5', 'full-stop 6-6 .', 'A/64/L.5'],
		['A.64.191', 'separator 1-2 /', 'A/64/191'],
		['A/64/0191', 'leading-zero 5-6 ', 'A/64/191'],
		['A/64', 'incomplete 2-4 ?', 'A/64'],
		['A/12/191', 'session 2-4 ?', 'A/12/191'],
		['A/64/191/5', 'extra-element 8-10 ?', 'A/64/191/5'],
		['A/64/Foo.1', 'unknown-element 5-10 ?', 'A/64/Foo.1'],
		['A/RES/59-50', 'separator 8-9 /', 'A/RES/59/50'],
		['A/RES/59/50/2004', 'extra-element 11-16 ', 'A/RES/59/50'],
		['A/RES/12/50', 'session 6-8 ?', 'A/RES/12/50'],
		['A/RES/48/258A', 'space 12-12  ', 'A/RES/48/258 A'],
		['A/res/59/50', 'case 2-5 RES', 'A/RES/59/50'],
		['A/RES/1514(IIII)', 'roman-numeral 11-15 IV', 'A/RES/1514(IV)'],
		['A/RES/3314(IXXX)', 'roman-numeral 11-15 XXIX', 'A/RES/3314(XXIX)'],
		['A/RES/3379(XXXIV)', 'session 11-16 ?', 'A/RES/3379(XXXIV)'],
		['A/RES/1514', 'incomplete 6-10 ?', 'A/RES/1514'],
		['S/RES/1631', 'year-missing 10-10 (2005)', 'S/RES/1631(2005)'],
		['S/RES/9999', 'year-missing 10-10 ?', 'S/RES/9999'],
		['S/RES/1631(05)', 'year 11-13 2005', 'S/RES/1631(2005)'],
		['S/RES/1631(07)', 'year 11-13 ?', 'S/RES/1631(07)'],
		['S/RES/1631/2005', 'separator 10-15 (2005)', 'S/RES/1631(2005)'],
		['S/1985/12', 'year 2-6 ?', 'S/1985/12'],
		['E/1970/12', 'year 2-6 ?', 'E/1970/12'],
	])('%s: %s', (printed, fault, value) => {
		expect(faultsOf(printed)[0]).toBe(fault);
		expect(parseDocumentSymbol(printed)?.value).toBe(value);
	});

	test('several faults are named one by one', () => {
		expect(faultsOf('А／٦٤/ 191/cor1')).toEqual([
			'look-alike 0-1 A',
			'width 1-2 /',
			'digits 2-4 64',
			'space 5-6 ',
			'unknown-element 10-13 Corr',
			'full-stop 13-13 .',
		]);
	});
});

test.each(['', 'A', 'A/', '/', 'and/or', 's/he', '1/2', 'X/64/191', 'A/B', 'A–S/2010/1', 'http://undocs.org/A/64/191'])(
	'%j is no symbol',
	(printed) => {
		expect(parseDocumentSymbol(printed)).toBeUndefined();
	},
);

const element = fc.constantFrom(
	'64',
	'191',
	'RES',
	'59',
	'1631(2005)',
	'217 A(III)',
	'L.5',
	'L5',
	'Add.1',
	'rev.1',
	'Cor.2',
	'HRC',
	'007',
	'',
	' ',
	'С.3',
	'٦٤',
);
const nearSymbol = fc
	.tuple(
		fc.constantFrom('A', 'S', 'E', 'a', 'А', 'ST'),
		fc.array(element, { minLength: 1, maxLength: 6 }),
		fc.constantFrom('/', '／', '-', '–', '/ '),
	)
	.map(([body, elements, separator]) => [body, ...elements].join(separator));

test('mending all that can be mended, until nothing is left, ends, and the value stays', () => {
	fc.assert(
		fc.property(nearSymbol, (printed) => {
			const value = parseDocumentSymbol(printed)?.value;
			if (value === undefined) return;
			let mended = printed;
			for (let round = 0; round < 5; round++) mended = mend(mended, parseDocumentSymbol(mended)?.faults ?? []);
			expect(parseDocumentSymbol(mended)?.value).toBe(value);
			expect(parseDocumentSymbol(mended)?.faults.filter((fault) => fault.expected !== undefined)).toEqual([]);
		}),
	);
});

test('faults that can be mended do not overlap', () => {
	fc.assert(
		fc.property(nearSymbol, (printed) => {
			const edits = (parseDocumentSymbol(printed)?.faults ?? []).filter((fault) => fault.expected !== undefined);
			for (const [index, fault] of edits.entries()) expect(fault.start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0);
		}),
	);
});

test('the value of any symbol without faults is its own value', () => {
	fc.assert(
		fc.property(nearSymbol, (printed) => {
			const symbol = parseDocumentSymbol(printed);
			if (symbol === undefined || symbol.faults.length > 0) return;
			expect(parseDocumentSymbol(symbol.value)).toMatchObject({ value: symbol.value, faults: [] });
		}),
	);
});

test('no string throws', () => {
	fc.assert(fc.property(anyText, (printed) => void parseDocumentSymbol(printed)));
	expect(parseDocumentSymbol('__proto__/1/\uD800\0')).toBeUndefined();
});
