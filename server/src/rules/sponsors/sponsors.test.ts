import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { checkDocument } from '../check.ts';
import type { Rule } from '../rule.ts';
import { sponsorsOrder } from './order.ts';
import { sponsorsRepeated } from './repeated.ts';

const RESOLUTIONS = {
	en: 'The General Assembly,\n\nRecalling its resolution 59/50,\n\nDecides to meet.',
	fr: 'L’Assemblée générale,\n\nRappelant sa résolution 59/50,\n\nDécide de se réunir.',
};

function places(rule: Rule, sponsors: string, language: keyof typeof RESOLUTIONS = 'en'): string[] {
	const text = `${sponsors}\n\n${RESOLUTIONS[language]}`;
	return checkDocument(readDocument(text).document, { sessionOpenings: {} }, [rule]).map(({ start, end }) => text.slice(start, end));
}

describe('sponsors', () => {
	test.each([
		'Bolivia (Plurinational State of), Cuba, Iran (Islamic Republic of), Venezuela (Bolivarian Republic of) and Viet Nam: draft resolution',
		'Netherlands (Kingdom of the), North Macedonia, Norway, Republic of Korea, Türkiye and United Republic of Tanzania: draft resolution',
		'Côte d’Ivoire, Croatia and Cuba:* draft resolution',
		'Norway: draft resolution',
	])('stand in English order: %s', (sponsors) => {
		expect(places(sponsorsOrder, sponsors)).toEqual([]);
	});

	test('stand in the order of the language or in the English one', () => {
		const french = (sponsors: string) => places(sponsorsOrder, `${sponsors} : projet de résolution`, 'fr');
		expect(french('Afrique du Sud, Allemagne et Chili')).toEqual([]);
		expect(french('Chili, Allemagne et Afrique du Sud')).toEqual([]);
		expect(french('Allemagne, Chili et Afrique du Sud')).not.toEqual([]);
	});

	test('are not looked for in a line with other words', () => {
		expect(places(sponsorsOrder, 'Norway (on behalf of the Nordic States), also for Chile: draft resolution')).toEqual([]);
	});

	test('are the same State under any of its names', () => {
		expect(places(sponsorsRepeated, 'Chile, Viet Nam and Socialist Republic of Viet Nam: draft resolution')).toEqual([
			'Socialist Republic of Viet Nam',
		]);
	});
});
