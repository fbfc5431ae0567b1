import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, textOf } from '../testing/arbitraryText.ts';
import { growth, LINEAR } from '../testing/growth.ts';
import { readSymbols } from './symbols.ts';

/** The symbols found, as value, an exclamation mark where mended, and the printed text where it differs. */
function found(text: string): string[] {
	return readSymbols(text).map(({ value, mended, start, end }) => {
		const printed = text.slice(start, end);
		return `${value}${mended === true ? '!' : ''}${printed === value ? '' : ` ${printed}`}`;
	});
}

describe('symbols in running text', () => {
	test('are found without the punctuation and stars around them', () => {
		expect(found('See A/64/191, A/64/844–S/2010/339; (A/65/382–S/2010/490*) and S/26993.')).toEqual([
			'A/64/191',
			'A/64/844–S/2010/339',
			'A/65/382–S/2010/490',
			'S/26993',
		]);
	});

	test('are found in every script, also where no space stands before them', () => {
		expect(found('见A/64/191号文件')).toEqual(['A/64/191']);
		expect(found('والوثيقةA/64/191، المرفق')).toEqual(['A/64/191']);
		expect(found('документ A/64/191 от')).toEqual(['A/64/191']);
	});

	test('of other bodies, series and natures are found', () => {
		expect(
			found('ST/SGB/2018/1, CCPR/C/87/D/1093/2002, E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1, S/PV.4505 (Resumption 1), A/CONF.157/24 (Part I)'),
		).toEqual(['ST/SGB/2018/1', 'CCPR/C/87/D/1093/2002', 'E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1', 'S/PV.4505 (Resumption 1)', 'A/CONF.157/24']);
	});

	test('of resolutions keep part, session and year', () => {
		expect(found('A/RES/217 A (III), S/RES/1631 (2005), A/RES/67/254 A and B, A/RES/48/258 A.')).toEqual([
			'A/RES/217 A(III) A/RES/217 A (III)',
			'S/RES/1631(2005) S/RES/1631 (2005)',
			'A/RES/67/254 A',
			'A/RES/48/258 A',
		]);
	});

	test('in short forms give the symbol itself', () => {
		expect(found('A/64/13 and Add.1; A/C.3/57/SR.39, 47, 50; A/50/141 and Corr.2 and Add.1–3')).toEqual([
			'A/64/13',
			'A/C.3/57/SR.39',
			'A/50/141',
		]);
	});

	test('go on after a line break that follows a slash or the dash', () => {
		expect(found('A/C.3/64/\nL.5 and A/64/844–\r\nS/2010/339')).toEqual([
			'A/C.3/64/L.5 A/C.3/64/\nL.5',
			'A/64/844–S/2010/339 A/64/844–\r\nS/2010/339',
		]);
	});

	test('of two documents of one organ are two', () => {
		expect(found('A/64/191-A/64/195')).toEqual(['A/64/191', 'A/64/195']);
	});

	test('tell what they are', () => {
		expect(readSymbols('A/64/844–S/2010/339')[0]).toEqual({
			kind: 'symbol',
			form: 'symbol',
			value: 'A/64/844–S/2010/339',
			organ: 'A',
			session: '64',
			year: 2010,
			number: 844,
			start: 0,
			end: 19,
		});
		expect(readSymbols('A/HRC/RES/16/18')[0]).toMatchObject({ organ: 'A/HRC', session: '16', number: 18 });
	});
});

describe('broken symbols', () => {
	test.each([
		['документ А/64/191', 'A/64/191! А/64/191'],
		['见A／64／191。', 'A/64/191! A／64／191'],
		['الوثيقة A/٦٤/١٩١', 'A/64/191! A/٦٤/١٩١'],
		['see A/64/ 191.', 'A/64/191! A/64/ 191'],
		['see a/64/191.', 'A/64/191! a/64/191'],
		['see A\\64\\191.', 'A/64/191! A\\64\\191'],
		['A/64/191/Cor.1', 'A/64/191/Corr.1! A/64/191/Cor.1'],
		['A/64/L5', 'A/64/L.5! A/64/L5'],
		['A/64//191/Add.2', 'A/64/191/Add.2! A/64//191/Add.2'],
		['A/64/844—S/2010/339', 'A/64/844–S/2010/339! A/64/844—S/2010/339'],
		['A/64/844-S/2010/339', 'A/64/844–S/2010/339! A/64/844-S/2010/339'],
		['A/RES/59-50', 'A/RES/59/50! A/RES/59-50'],
		['S/RES/1631', 'S/RES/1631(2005)! S/RES/1631'],
		['A/12/191', 'A/12/191!'],
		['S/1985/12', 'S/1985/12!'],
	])('%s is read as it must have been meant', (text, expected) => {
		expect(found(text)).toEqual([expected]);
	});
});

test.each([
	'https://undocs.org/A/64/191',
	'undocs.org/en/A/RES/59/50',
	'https://documents-dds-ny.un.org/doc/UNDOC/GEN/N09/123/45/PDF/N0912345.pdf',
	'and/or s/he 1/2 km/h c/o n/a 24/7 12/05/2004 TCP/IP',
	'A/H1N1 A/C T/A E/S A/B/C A/64',
	'تشباط/فبراير 2009',
	'S/2 and P/4',
	'и/или А/я',
])('%s holds no symbol', (text) => {
	expect(found(text)).toEqual([]);
});

describe('any text', () => {
	const nearSymbols = textOf(
		'A',
		'S',
		'/',
		'–',
		'-',
		'64',
		'RES',
		'(',
		')',
		' ',
		'\n',
		'.',
		'L.5',
		'Add.1',
		'А',
		'／',
		'٦',
		'x',
		'\\',
		'*',
		'\uD800',
	);

	test('gives references in order that lie in it and do not overlap', () => {
		fc.assert(
			fc.property(fc.oneof(nearSymbols, anyText), (text) => {
				let end = 0;
				for (const reference of readSymbols(text)) {
					expect(reference.start).toBeGreaterThanOrEqual(end);
					expect(reference.end).toBeGreaterThan(reference.start);
					expect(reference.end).toBeLessThanOrEqual(text.length);
					end = reference.end;
				}
			}),
		);
	});

	test.each(['A/', 'A/A/', '1/', 'A/ ', 'A/64/ ', '/', 'A\\', 'A/1.1.', '7', 'A/64/1–S/'])(
		'costs linear time: %j again and again',
		(unit) => {
			expect(growth((size) => readSymbols(unit.repeat(size / unit.length)))).toBeLessThan(LINEAR);
		},
	);
});
