import { describe, expect, test } from 'vitest';
import { withCursor } from '../testing/cursor.ts';
import { dedent } from '../testing/dedent.ts';
import { applyEdits } from '../text/edits.ts';
import { render } from '../text/sentence.ts';
import { renamableAt, rename } from './rename.ts';

function renamed(template: string, newName: string): string {
	const { document, offset } = withCursor(template);
	const result = rename(document, offset, newName);
	if (result === undefined) return 'nothing to rename';
	return 'refusal' in result ? `refused: ${render(result.refusal)}` : applyEdits(document.text, result);
}

const letter = (first: string, second: string, heading = second) => `
	Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

	I have the honour to transmit a memorandum (annex ${first}) and, in accordance with annex II to the Convention, a list (annex ${second}).

	(Signed) Kari Berg

	Annex I

	Explanatory memorandum

	1. The members are named in annex ${second}.

	Annex ${heading}

	List
`;

describe('an annex gets another number', () => {
	test('in its heading and every mention, whatever form the name is written in', () => {
		const expected = dedent(letter('I', 'IV'));
		expect(renamed(letter('I', 'II').replace('list (annex II', 'list (annex |II'), 'IV')).toBe(expected);
		expect(renamed(letter('I', 'II').replace('list (annex II', 'list (annex |II'), ' 4 ')).toBe(expected);
		expect(renamed(letter('I', 'II').replace('Annex II\n', 'Annex I|I\n'), '四')).toBe(expected);
	});

	test('each in the form that stands there', () => {
		expect(renamed(letter('I', '2', 'II').replace('Annex II\n', '|Annex II\n'), 'III')).toBe(dedent(letter('I', '3', 'III')));
	});

	test('in Arabic as an ordinal', () => {
		const arabic = (number: string) => `
			رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

			أتشرف بأن أحيل إليكم طيه مذكرة توضيحية (المرفق الأول) ومشروع قرار (المرفق ${number}).

			(توقيع) كاري بيرغ

			المرفق الأول

			مذكرة توضيحية

			المرفق ${number}

			مشروع قرار
		`;
		expect(renamed(arabic('الثاني').replace('المرفق الثاني)', 'المرفق ال|ثاني)'), '3')).toBe(dedent(arabic('الثالث')));
	});

	test.each([
		[
			'French',
			(number: string) => `
				Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies

				J’ai l’honneur de vous faire tenir un mémoire (annexe I) et un projet de résolution (annexe ${number}).

				(Signé) Kari Berg

				Annexe I

				Mémoire explicatif

				Annexe ${number}

				Projet de résolution
			`,
		],
		[
			'Russian',
			(number: string) => `
				Письмо Постоянного представителя Норвегии при Организации Объединенных Наций от 14 июля 2009 года на имя Генерального секретаря

				Имею честь настоящим препроводить записку (см. приложение I). Список содержится в приложении ${number} к настоящему письму.

				(Подпись) Кари Берг

				Приложение I

				Пояснительная записка

				Приложение ${number}

				Список
			`,
		],
		[
			'Spanish',
			(number: string) => `
				Carta de fecha 14 de julio de 2009 dirigida al Secretario General por la Representante Permanente de Noruega ante las Naciones Unidas

				Tengo el honor de transmitir un memorando (anexo I) y un proyecto de resolución (anexo ${number}).

				(Firmado) Kari Berg

				Anexo I

				Memorando explicativo

				Anexo ${number}

				Proyecto de resolución
			`,
		],
	])('in %s as a Roman numeral, the word in its case', (_, letterWith) => {
		const marked = letterWith('II').replace(/ II(?=\n)/, ' I|I');
		expect(renamed(marked, '4')).toBe(dedent(letterWith('IV')));
	});

	test('in Chinese as a numeral', () => {
		const chinese = (number: string) => `
			2009年7月14日挪威常驻联合国代表给秘书长的信

			谨随函附上解释性说明(附件一)和决议草案(附件${number})。

			卡里·贝里(签名)

			附件一

			解释性说明

			附件${number}

			决议草案
		`;
		expect(renamed(chinese('二').replace('附件二)', '附件|二)'), '三')).toBe(dedent(chinese('三')));
	});
});

describe('is refused', () => {
	test.each([
		['I', 'refused: There is an annex with the number 1 already: rename that one first.'],
		['List', 'refused: “\u2068List\u2069” is no number of an annex: write II, 2 or the ordinal in words.'],
		['', 'refused: “\u2068\u2069” is no number of an annex: write II, 2 or the ordinal in words.'],
		['0', 'refused: “\u20680\u2069” is no number of an annex: write II, 2 or the ordinal in words.'],
	])('as %j', (name, refusal) => {
		expect(renamed(letter('I', 'II').replace('Annex II\n', '|Annex II\n'), name)).toBe(refusal);
	});

	test('for other words', () => {
		expect(renamed(letter('I', 'II').replace('List', 'Li|st'), 'IV')).toBe('nothing to rename');
	});
});

test('what will be replaced is told before', () => {
	const { document, offset } = withCursor(letter('I', 'II').replace('Annex II\n', 'Anne|x II\n'));
	expect(renamableAt(document, offset)).toMatchObject({ placeholder: 'II' });
	const elsewhere = withCursor(letter('I', 'II').replace('List', 'Li|st'));
	expect(renamableAt(elsewhere.document, elsewhere.offset)).toBeUndefined();
});
