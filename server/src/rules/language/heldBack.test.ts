import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { applyEdits } from '../../text/edits.ts';
import { checkDocument } from '../check.ts';

describe('spelling', () => {
	test('names and quotations keep their own', () => {
		expect(found('Recalling the Program of the Center for Labor Studies, the “honor code” and the report,')).toEqual([]);
	});

	test('is asked for at the beginning of a sentence, where a capital letter tells nothing', () => {
		expect(found('Emphasising that the work goes on. Organisations take part,')).toEqual(['Emphasising', 'Organisations']);
	});

	test('words that end in -ise by themselves are right', () => {
		expect(found('Recalling its advice to exercise, comprise, improvise, revise, supervise and surprise,')).toEqual([]);
	});

	test('a word that is only part of another is left alone', () => {
		expect(found('Recalling the laboratory, the colorectal programmes and the centered-set theory,')).toEqual([]);
	});

	test('a program may be a computer’s, so the fix is only offered', () => {
		const [finding] = findings(resolution('en', 'Recalling the program,')).filter(({ code }) => code === 'language/spelling');
		expect(finding?.fixes?.[0]?.safe).toBe(false);
	});
});

describe('short forms', () => {
	test('stay in names, compounds, web addresses and quotations', () => {
		expect(found('Recalling UN-Habitat, UN‑Women, UN Volunteers, un.org/UN/a, the “UN family” and the UN/WHO plan,')).toEqual([]);
	});

	test('stay where the text explains them anywhere', () => {
		expect(found('Noting that the UN and the United Nations (UN) are one,')).toEqual([]);
	});

	test('stay within a longer French word', () => {
		expect(found('Rappelant le rôle que Simul’ONU joue dans la formation des jeunes,', 'fr')).toEqual([]);
	});
});

describe('punctuation', () => {
	test('within numbers and quotations is left alone', () => {
		expect(found('إذ تشير إلى مبلغ 1,250 دولار و”نص, آخر“ في الميثاق،', 'ar')).toEqual([]);
	});

	test('an Arabic mark in a French sentence gets the no-break space that French wants', () => {
		expect(mended('Rappelant la Charte؛ et la Déclaration,', 'fr')).toContain('Charte\u00a0; et');
	});
});

describe('quotation marks', () => {
	test('are left alone where an inner quotation makes the pairs doubtful', () => {
		expect(found('Recalling the item entitled "Report on "peace" and security" of the agenda,')).toEqual([]);
	});

	test('are left alone round a title in Latin letters within a text of another script', () => {
		expect(found('ссылаясь на доклад “World Investment Report” и на Устав,', 'ru')).toEqual([]);
	});
});

test('whatever stands between straight quotation marks, mending them twice changes nothing more', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,4}$/), fc.constantFrom('en', 'fr', 'es'), (words, language) => {
			const once = mended(`Recalling "${words}" and the Charter,`, language);
			expect(once).not.toContain('"');
			expect(findings(once, language).filter(({ code }) => code === 'language/quotation-marks')).toEqual([]);
		}),
		{ numRuns: 30 },
	);
});

describe('a letter of another script', () => {
	test('counts only where every one has a look-alike in the word’s own script', () => {
		expect(found('принимая к сведению IТ‑службы, бóльшую часть и 5 μг вещества,', 'ru')).toEqual(['Т']);
	});

	test('is left to the rules about symbols where a symbol has it', () => {
		expect(findings(resolution('ru', 'ссылаясь на документ A/С.3/64/L.5,')).map(({ code }) => code)).not.toContain('hidden/mixed-script');
	});
});

describe('figures', () => {
	test('may be followed by a unit, an ordinal sign or a part letter, and stand within symbols', () => {
		expect(found('Recalling 50l of H2O, resolution 48/258 I, document A/C.3/64/L.10, passport OI234567 and B2O3,')).toEqual([]);
	});
});

describe('what pages leave behind', () => {
	test('is taken out of the middle of a paragraph without cutting it', () => {
		const text = resolution('en', 'Recalling the report of the\n\n2/5\n\n18-17962\n\ncommittee on the question,');
		const [finding] = findings(text).filter(({ code }) => code === 'scan/furniture');
		expect(applyEdits(text, finding?.fixes?.[0]?.edits ?? [])).toBe(
			resolution('en', 'Recalling the report of the\ncommittee on the question,'),
		);
	});
});

/** What the rules about usage find in a preambular paragraph. */
function found(paragraph: string, language: LanguageCode = 'en'): string[] {
	const text = resolution(language, paragraph);
	return findings(text, language)
		.filter(({ code }) => /^(?:language|scan|hidden)\//.test(code))
		.map(({ start, end }) => text.slice(start, end));
}

function mended(paragraph: string, language: LanguageCode = 'en'): string {
	const text = paragraph.includes('\n') ? paragraph : resolution(language, paragraph);
	return applyEdits(
		text,
		findings(text, language).flatMap(({ fixes }) => fixes?.filter(({ safe }) => safe)[0]?.edits ?? []),
	);
}

function findings(text: string, language?: LanguageCode) {
	return checkDocument(readDocument(text, language ? { language } : {}).document);
}

const FORMULAS: Readonly<Record<LanguageCode, string>> = {
	ar: 'إن الجمعية العامة،',
	zh: '大会，',
	en: 'The General Assembly,',
	fr: 'L’Assemblée générale,',
	ru: 'Генеральная Ассамблея,',
	es: 'La Asamblea General,',
};

function resolution(language: LanguageCode, paragraph: string): string {
	return `${FORMULAS[language]}\n\n${paragraph}\n`;
}
