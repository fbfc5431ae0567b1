import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { applyEdits } from '../../text/edits.ts';
import { render } from '../../text/sentence.ts';
import { checkDocument } from '../check.ts';
import { dateForm } from './form.ts';

describe('a date in another form is written as United Nations texts write it', () => {
	test.each<[LanguageCode, string, string]>([
		['en', 'July 14, 2009', '14 July 2009'],
		['en', 'July 14th 2009', '14 July 2009'],
		['en', '14th July 2009', '14 July 2009'],
		['en', '14th of July, 2009', '14 July 2009'],
		['en', '14 July, 2009', '14 July 2009'],
		['en', '04 July 2009', '4 July 2009'],
		['fr', '1 juillet 2006', '1er juillet 2006'],
		['fr', '14 Juillet 2006', '14 juillet 2006'],
		['es', '2 de Diciembre de 2004', '2 de diciembre de 2004'],
		['es', '2 de diciembre del 2004', '2 de diciembre de 2004'],
		['ru', '2 декабря 2004 г.', '2 декабря 2004 года'],
		['ru', '2-го декабря 2004', '2 декабря 2004 года'],
		['zh', '2004年02月12日', '2004年2月12日'],
		['zh', '2004年12月2号', '2004年12月2日'],
		['ar', '٠٢ كانون الأول/ديسمبر ٢٠٠٤', '٢ كانون الأول/ديسمبر ٢٠٠٤'],
	])('%s: %s', (language, printed, right) => {
		expect(mended(language, printed)).toBe(text(language, right));
	});
});

describe('nothing is said of', () => {
	test.each<[LanguageCode, string]>([
		['en', '14 July 2009'],
		['en', '8–12 April 2002'],
		['en', 'July 2009'],
		['en', 'the agreement “signed on July 14, 2009”'],
		['fr', '1er juillet 2006'],
		['es', '1 de julio de 2006'],
		['ru', '2 декабря 2004 года'],
		['ru', '2 декабря 2004 годами'],
		['zh', '2004年12月2日'],
		['ar', '٢ كانون الأول/ ديسمبر ٢٠٠٤'],
	])('%s: %s', (language, printed) => {
		expect(mended(language, printed)).toBe(text(language, printed));
	});
});

test('a date that a line break parts is shown, and left to the writer', () => {
	const printed = text('en', 'July\n14, 2009');
	const [finding] = checkDocument(readDocument(printed, { language: 'en' }).document, undefined, [dateForm]);
	expect(finding && render(finding.message)).toBe('“⁨July 14, 2009⁩”: the day stands before the month. Write “⁨14 July 2009⁩”.');
	expect(finding?.fixes).toBeUndefined();
});

function mended(language: LanguageCode, printed: string): string {
	const before = text(language, printed);
	const findings = checkDocument(readDocument(before, { language }).document, undefined, [dateForm]);
	return applyEdits(
		before,
		findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
	);
}

function text(language: LanguageCode, date: string): string {
	return SENTENCES[language].replace('{date}', date);
}

const SENTENCES: Readonly<Record<LanguageCode, string>> = {
	ar: 'إن الجمعية العامة،\n\nإذ تشير إلى الرسالة المؤرخة {date} وإلى مرفقها،',
	zh: '大会，\n\n回顾{date}的信，',
	en: 'The General Assembly,\n\nRecalling the letter dated {date} and its annex,',
	fr: 'L’Assemblée générale,\n\nRappelant la lettre datée du {date} et son annexe,',
	ru: 'Генеральная Ассамблея,\n\nссылаясь на письмо от {date} и на приложение к нему,',
	es: 'La Asamblea General,\n\nRecordando la carta de fecha {date} y su anexo,',
};
