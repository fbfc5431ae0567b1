import { describe, expect, test } from 'vitest';
import { agendaItems, agendaItemTitle, agendaSessions } from './agendas.ts';
import { officialLanguages } from './officialLanguage.ts';

describe('the title of an agenda item', () => {
	test('is known by session, item and language', () => {
		expect(agendaItemTitle(80, '107', 'en')).toBe('Crime prevention and criminal justice');
		expect(agendaItemTitle(80, '107', 'zh')).toBe('预防犯罪和刑事司法');
		expect(agendaItemTitle(77, '126', 'fr')).not.toBe(agendaItemTitle(78, '126', 'fr'));
	});

	test('is known of sub-items by their Latin letter in every language', () => {
		expect(agendaItemTitle(78, '71 (b)', 'ar')).toMatch(/^تعزيز حقوق الإنسان وحمايتها: /u);
		expect(agendaItemTitle(78, '71 (b)', 'es')).toMatch(/^Promoción y protección de los derechos humanos: /u);
	});

	test('is that of the item and not of a sub-item for a bare number', () => {
		expect(agendaItemTitle(77, '127', 'ar')).toBe('التعاون بين الأمم المتحدة والمنظمات الإقليمية والمنظمات الأخرى');
		expect(agendaItemTitle(77, '99', 'ar')).toBe('نزع السلاح العام الكامل');
	});

	test('is not known of other sessions and items', () => {
		expect(agendaItemTitle(64, '13', 'en')).toBeUndefined();
		expect(agendaItemTitle(80, '999', 'en')).toBeUndefined();
		expect(agendaItemTitle(80, '__proto__', 'en')).toBeUndefined();
		expect(agendaItems(64)).toEqual([]);
	});

	test('has no trace of the page that it was printed on', () => {
		for (const session of agendaSessions) {
			for (const item of agendaItems(session)) {
				expect(item).toMatch(/^\d{1,3}(?: \([a-z]\))?$/u);
				for (const language of officialLanguages) {
					expect(agendaItemTitle(session, item, language) ?? 'none').not.toMatch(
						/^\s|\s$|\s\s|[\u200e\u200f]|\p{Script=Han} \p{Script=Han}/u,
					);
				}
			}
		}
	});
});

describe('agenda items', () => {
	test('are listed by number', () => {
		const items = agendaItems(79);
		expect(items.indexOf('18')).toBe(items.indexOf('18 (b)') - 1);
		expect(items.indexOf('9')).toBeLessThan(items.indexOf('10'));
	});
});
