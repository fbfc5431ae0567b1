import { describe, expect, test } from 'vitest';
import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { readAnnexes } from './annexes.ts';

const { ar, zh, en, fr, ru, es } = languages;

describe('the mention of an annex', () => {
	test.each([
		[en, 'a statement (see annex). I should be grateful if you would have the present letter and its annex circulated'],
		[fr, 'une déclaration (voir annexe). Je vous serais reconnaissant de bien vouloir faire distribuer la présente lettre et son annexe'],
		[es, 'una declaración (véase el anexo). Agradecería que hiciera distribuir la presente carta y su anexo'],
		[ru, 'заявление (см. приложение). Буду признателен за распространение настоящего письма и приложения к нему'],
		[zh, '谨随函转递声明(见附件)。请将本函及其附件分发为荷。'],
		[ar, 'بيانا (انظر المرفق). وأرجو ممتنا تعميم هذه الرسالة ومرفقها'],
	])('may have no number: $1', (language, text) => expect(values(text, language)).toEqual(['', '']));

	test.each([
		[en, 'a memorandum (annex I) and a draft resolution (see annex II)'],
		[en, 'annexes I and II'],
		[fr, 'un mémoire (annexe I) et un projet (voir annexe II)'],
		[es, 'los anexos I y II'],
		[ru, 'приложения I и II'],
		[ru, 'записка (приложение I) и проект (см. приложение II)'],
		[zh, '解释性说明(附件一)和决议草案(附件二)'],
		[zh, '附件1和2'],
		[ar, 'مذكرة توضيحية (المرفق الأول) ومشروع قرار (المرفق الثاني)'],
		[ar, 'المرفقان الأول والثاني'],
		[ar, 'في المرفقين ١ و ٢'],
	])('has its number: $1', (language, text) => expect(values(text, language)).toEqual(['1', '2']));

	test('is one for each of a range', () => {
		expect(values('annexes I to IV', en)).toEqual(['1', '2', '3', '4']);
		expect(values('附件一至三', zh)).toEqual(['1', '2', '3']);
		expect(values('المرفقات الأول إلى الثالث', ar)).toEqual(['1', '2', '3']);
		const text = 'annexes I to III';
		expect(readAnnexes(text, en).map(({ start, end }) => text.slice(start, end))).toEqual(['I', 'to', 'III']);
	});

	test('is not made by the verb, the adjective or a word of the same letters', () => {
		expect(values('which are annexed to the report; to annex the territory; the annexation', en)).toEqual([]);
		expect(values('прилагаемый проект; приложения для мобильной связи', ru)).toEqual([]);
		expect(values('الرسالة المرفقة؛ مرفق البيئة العالمية', ar)).toEqual([]);
		expect(values('谨随函附上', zh)).toEqual([]);
	});

	test('takes no number out of the words after it', () => {
		expect(values('请将本函及其附件一并分发', zh)).toEqual(['']);
		expect(values('附件2015年3月30日的信', zh)).toEqual(['']);
		expect(values('in the annex 12.5 per cent', en)).toEqual(['']);
	});

	test('may have a part letter', () => {
		expect(values('annexes 1-A and 2', en)).toEqual(['1-A', '2']);
		expect(values('المرفق 1-ألف', ar)).toEqual(['1-A']);
	});

	test('is told from that of an enclosure or an appendix', () => {
		expect(labels('annex I, enclosure II and appendix III', en)).toEqual(['annex 1', 'enclosure 2', 'appendix 3']);
		expect(labels('annexe I, pièce jointe II et appendice III', fr)).toEqual(['annex 1', 'enclosure 2', 'appendix 3']);
		expect(labels('附件一、附文二和附录三', zh)).toEqual(['annex 1', 'enclosure 2', 'appendix 3']);
		expect(labels('المرفق الأول والضميمة الثانية والتذييل الثالث', ar)).toEqual(['annex 1', 'enclosure 2', 'appendix 3']);
	});
});

function values(text: string, language: Language): string[] {
	return readAnnexes(text, language).map(({ value }) => value);
}

function labels(text: string, language: Language): string[] {
	return readAnnexes(text, language).map(({ label, value }) => `${label} ${value}`);
}
