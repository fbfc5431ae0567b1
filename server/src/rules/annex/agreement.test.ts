import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../testing/letterForTests.ts';
import { annexAgreement } from './agreement.ts';

describe('annex/agreement', () => {
	test.each([
		[1, 'ومرفقها بوصفها', 'بوصفهما'],
		[1, 'ومرفقيها', 'مرفقها'],
		[2, 'ومرفقها', 'مرفقيها'],
		[2, 'ومرفقها بوصفهما', 'مرفقيها بوصفها'],
		[3, 'ومرفقها', 'مرفقاتها'],
		[3, 'ومرفقيها بوصفها', 'مرفقاتها'],
	])('in Arabic a letter with %i annexes does not say “%s”', (count, printed, right) => {
		expect(expectedIn(arabicLetter(count, printed))).toEqual([right]);
	});

	test.each([
		[1, 'ومرفقها بوصفهما'],
		[1, 'ومرفقها باعتبارهما'],
		[2, 'ومرفقيها بوصفها'],
		[3, 'ومرفقاتها بوصفها'],
	])('in Arabic a letter with %i annexes says “%s”', (count, printed) => {
		expect(expectedIn(arabicLetter(count, printed))).toEqual([]);
	});

	test('counts the annexes that are promised where the text stops at the signature', () => {
		expect(expectedIn(arabicLetter(2, 'ومرفقها').split('المرفق الأول\n')[0] as string)).toEqual(['مرفقيها']);
	});
});

const ORDINALS = ['الأول', 'الثاني', 'الثالث'];

function arabicLetter(count: number, printed: string): string {
	const numbers = ORDINALS.slice(0, count);
	const mentions = count === 1 ? '(انظر المرفق)' : numbers.map((number) => `(المرفق ${number})`).join(' و');
	const annexes = count === 1 ? 'المرفق\n\nنص' : numbers.map((number) => `المرفق ${number}\n\nنص`).join('\n\n');
	return `رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة

أتشرف بأن أحيل إليكم طيه نصوصا ${mentions}.

وأرجو ممتنا تعميم هذه الرسالة ${printed} وثيقة من وثائق مجلس الأمن.

(توقيع) كاري بيرغ

${annexes}`;
}

function expectedIn(text: string): string[] {
	return findingsOf(annexAgreement, text).flatMap(({ fixes }) => fixes?.[0]?.edits.map(({ newText }) => newText) ?? []);
}
