import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officialLanguages } from './officialLanguage.ts';
import { commonStateNames, datedStateNames, stateNameChanges } from './otherStateNames.ts';
import { findState, nameHolds, stateCodes, stateNames, stateStatus } from './states.ts';

/** Any UTF-16 units, lone surrogates and controls among them. */
const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

describe('the table of States', () => {
	test('has 193 Members, two observers and two others', () => {
		const count = (status: string) => stateCodes.filter((code) => stateStatus(code) === status);
		expect(count('member')).toHaveLength(193);
		expect(count('observer')).toEqual(['PS', 'VA']);
		expect(count('other')).toEqual(['CK', 'NU']);
		expect(stateStatus('XX')).toBeUndefined();
	});

	test('has an official name of each in each language', () => {
		for (const code of stateCodes) {
			for (const language of officialLanguages) {
				const names = stateNames(code, language);
				expect(names?.short).toMatch(/^\p{L}[\p{L}\p{M} ’().（）—-]+$/u);
				expect(names?.formal).toMatch(/^\p{L}[\p{L}\p{M} ’—-]+$/u);
			}
		}
		expect(stateNames('XX', 'en')).toBeUndefined();
		expect(stateNames('__proto__', 'en')).toBeUndefined();
	});

	test('keeps articles apart from names', () => {
		expect(stateNames('BS', 'en')).toEqual({
			short: 'Bahamas',
			formal: 'Commonwealth of the Bahamas',
			shortArticle: 'the ',
			formalArticle: 'the ',
		});
		expect(stateNames('AF', 'fr')).toMatchObject({ short: 'Afghanistan', shortArticle: 'l’', formalArticle: 'la ' });
		expect(stateNames('SV', 'es')).toMatchObject({ short: 'El Salvador', shortArticle: '' });
		expect(stateNames('IR', 'en')).toMatchObject({ short: 'Iran (Islamic Republic of)', formal: 'Islamic Republic of Iran' });
	});

	test.each([
		['en', 'Côte d’Ivoire', 'Türkiye'],
		['fr', 'Côte d’Ivoire', 'Türkiye'],
		['es', 'Côte d’Ivoire', 'Türkiye'],
		['ru', 'Кот-д’Ивуар', 'Турция'],
		['zh', '科特迪瓦', '土耳其'],
		['ar', 'كوت ديفوار', 'تركيا'],
	] as const)('has the two Members that its source lacks (%s)', (language, ivoryCoast, turkey) => {
		expect(stateNames('CI', language)?.short).toBe(ivoryCoast);
		expect(stateNames('TR', language)?.short).toBe(turkey);
	});
});

describe('a State', () => {
	test('is found by each of its official names', () => {
		for (const code of stateCodes) {
			for (const language of officialLanguages) {
				const names = stateNames(code, language);
				expect(findState(names?.short ?? '', language)).toMatchObject({ state: code, form: 'short' });
				expect(findState(`${names?.formalArticle}${names?.formal}`, language)?.state).toBe(code);
			}
		}
	});

	test('is found by each of its other names, and no two States share one', () => {
		for (const language of officialLanguages) {
			for (const [code, names] of Object.entries(commonStateNames[language])) {
				for (const name of names) expect([name, findState(name, language)?.state]).toEqual([name, code]);
			}
			for (const { name, state } of datedStateNames[language]) expect([name, findState(name, language)?.state]).toEqual([name, state]);
		}
	});

	test.each([
		['Российской Федерации', 'ru', 'RU', 'short'],
		['Республики Казахстан', 'ru', 'KZ', 'formal'],
		['Кыргызской Республикой', 'ru', 'KG', 'formal'],
		['للاتحاد الروسي', 'ar', 'RU', 'short'],
		['وجمهورية قيرغيزستان', 'ar', 'KG', 'formal'],
		['l’Afghanistan', 'fr', 'AF', 'short'],
		['IRAQ', 'es', 'IQ', 'short'],
		['Republic of Congo', 'en', 'CG', 'common'],
		['Democratic Republic of Congo', 'en', 'CD', 'common'],
		['República Islámica de Irán', 'es', 'IR', 'common'],
		['Vietnam', 'en', 'VN', 'common'],
		['俄罗斯', 'zh', 'RU', 'common'],
	] as const)('is found by %s (%s)', (name, language, state, form) => {
		expect(findState(name, language)).toMatchObject({ state, form });
	});

	test('is not found by anything else', () => {
		for (const name of ['', 'Atlantis', 'Congo Basin', '__proto__', 'constructor', '\ud800']) expect(findState(name, 'en')).toBeUndefined();
	});

	test('is looked for in any string without an error', () => {
		fc.assert(
			fc.property(anyText, fc.constantFrom(...officialLanguages), (name, language) => {
				findState(name, language);
			}),
		);
	});
});

describe('an official name', () => {
	test.each([
		['Turkey', 'TR', '2022-05-31', '2022-06-01'],
		['Swaziland', 'SZ', '2018-05-29', '2018-05-30'],
		['Cape Verde', 'CV', '2013-10-23', '2013-10-24'],
		['Libyan Arab Jamahiriya', 'LY', '2011-09-15', '2011-09-16'],
		['the former Yugoslav Republic of Macedonia', 'MK', '2019-02-13', '2019-02-14'],
	])('%s holds until the State changes it', (name, state, before, after) => {
		const found = findState(name, 'en');
		expect(found?.state).toBe(state);
		expect(found && nameHolds(found, before)).toBe(true);
		expect(found && nameHolds(found, after)).toBe(false);
	});

	test('holds from the day of the change on', () => {
		const turkiye = findState('Türkiye', 'en');
		expect(turkiye && nameHolds(turkiye, '2010-06-25')).toBe(false);
		expect(turkiye && nameHolds(turkiye, '2022-06-01')).toBe(true);
		const formal = findState('the Czech Republic', 'en');
		expect(formal && nameHolds(formal, '2009-01-01')).toBe(true);
		const short = findState('Czechia', 'en');
		expect(short && nameHolds(short, '2009-01-01')).toBe(false);
	});

	test('of a change is among the names of today', () => {
		for (const change of stateNameChanges) {
			for (const language of change.languages) {
				const names = stateNames(change.state, language);
				for (const form of change.forms) expect(findState(names?.[form] ?? '', language)?.from).toBe(change.from);
			}
		}
	});

	test('is never a common one', () => {
		const russia = findState('Russia', 'en');
		expect(russia && nameHolds(russia, '2010-01-01')).toBe(false);
	});
});
