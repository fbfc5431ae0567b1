import { expect, test } from 'vitest';
import { readDocument } from './read.ts';

const letters = {
	en: [
		'Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General',
		'I have the honour to transmit the annexes.',
		'(Signed) Vanessa Grima',
	],
	fr: [
		'Lettre datée du 12 mars 2024, adressée au Secrétaire général par le Représentant permanent de Malte auprès de l’Organisation des Nations Unies',
		'J’ai l’honneur de vous transmettre les annexes.',
		'(Signé) Vanessa Grima',
	],
	es: [
		'Carta de fecha 12 de marzo de 2024 dirigida al Secretario General por la Representante Permanente de Malta ante las Naciones Unidas',
		'Tengo el honor de transmitir los anexos.',
		'(Firmado) Vanessa Grima',
	],
	ru: [
		'Письмо Постоянного представителя Мальты при Организации Объединенных Наций от 12 марта 2024 года на имя Генерального секретаря',
		'Имею честь препроводить приложения.',
		'(Подпись) Ванесса Грима',
	],
	zh: ['2024年3月12日马耳他常驻联合国代表给秘书长的信', '谨随函转递各附件。', '瓦妮莎·格里马(签名)'],
	ar: [
		'رسالة مؤرخة 12 آذار/مارس 2024 موجهة إلى الأمين العام من الممثلة الدائمة لمالطة لدى الأمم المتحدة',
		'أتشرف بأن أحيل إليكم المرفقات.',
		'(توقيع) فانيسا غريما',
	],
};

test.each([
	['en', 'Annex I', '1'],
	['en', 'Annex IV', '4'],
	['en', 'ANNEX XIX', '19'],
	['en', 'Annex 12', '12'],
	['en', 'Annex XLII', '42'],
	['en', 'Annex II*', '2'],
	['en', '## Annex III', '3'],
	['fr', 'Annexe IX', '9'],
	['es', 'Anexo XIV', '14'],
	['ru', 'Приложение VIII', '8'],
	['ru', 'Приложение 3', '3'],
	['zh', '附件二', '2'],
	['zh', '附件十', '10'],
	['zh', '附件十一', '11'],
	['zh', '附件二十', '20'],
	['zh', '附件三十七', '37'],
	['zh', '附件37', '37'],
	['ar', 'المرفق الأول', '1'],
	['ar', 'المرفق العاشر', '10'],
	['ar', 'المرفق الحادي عشر', '11'],
	['ar', 'المرفق التاسع عشر', '19'],
	['ar', 'المرفق العشرون', '20'],
	['ar', 'المرفق الحادي والعشرون', '21'],
	['ar', 'الضميمة الثالثة', '3'],
] as const)('in %s the heading “%s” has the number %s', (language, heading, number) => {
	const { document } = readDocument([...letters[language], heading].join('\n\n'));
	expect(document.nodes.find((node) => node.kind === 'annex')).toMatchObject({ number });
});
