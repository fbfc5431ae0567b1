import { expect, test } from 'vitest';
import { recordFigure } from '../figures.ts';
import { tryText } from './tryText.ts';

/** Texts that once broke a promise, made as short as could be; `npm run fuzz` finds more. */
const found: readonly (readonly [string, string])[] = [
	['a line separator behind a note of the original language', '<!---->[Original:l]\u2028O'],
	['a control character behind a date', '<!---->5 تشرين الثاني/ن 2009\u0004'],
	['a number, and the dash that would belong to it on the next line', 'ات؛\n4\n-\nت'],
	['marks of headings between line separators', '\u2028###### \u2028###### \u2028###### \u2028###### \u75f4\xa0'],
	['a mark alone where a paragraph should be: it got one number after the other', 'إن الجمعية العامة،إذ تشير\r\r؛\r2 تقر'],
	['a single number that comes to light in the fourth pass', 'Projet de résolution L’Assemblée générale,Rappelan  2. Invite;3.Prie 1. o'],
	['paragraphs that end as the last one should, one after the other', 'إن الجمعية العامة\n٢- و\n٢- ت\n١،\n١'],
	['a preamble that comes to light when numbers go', 'The General Assembly,\n\n,\nNting \n\n2 Decides\n1.T'],
	['a comment behind a number', 'Генеральная Ассамблея\n1.<!-- as agreed -->'],
	[
		'a comment within the title of an item',
		'Solicitud de inclusión de un tema suplementario en el programa del o período de sesiones.(Firmado)Anexo<!-- x --> La Asamblea',
	],
	['a paragraph that begins with a digit: it got one number after the other', 'إن مجلس الأمن،\nش\n1م؛\n2- ي'],
	[
		'a number whose paragraph begins with a digit: with the dash of the others it would be none',
		'إن مجلس الأمن،\n1- ي؛\n2. 15 دولة؛\n3- ن.',
	],
	['a line of a control character that ends lines elsewhere: a symbol without a name', '\u0085'],
	['a comment behind a complimentary close', 'I have the honor\nPlease accept,<!-- x -->'],
];

test.each(found)('%s', (_, text) => {
	expect(tryText(text)).toEqual([]);
	recordFigure('fixtures of the fuzz', 1);
});
