import type { Language } from '../languages/language.ts';

/** The value of an annex's number as printed in a heading (`II`, `二`, `الثاني`, `3`, `B`): a decimal number, or the letter itself. */
export function numberOfAnnex(printed: string, language: Language): string | undefined {
	const text = printed.replace(/\s+/g, ' ').trim();
	if (/^\d+$/.test(text)) return String(Number(text));
	if (/^[IVXLC]+$/.test(text)) return String(roman(text));
	if (/^[〇零一二三四五六七八九十百]+$/.test(text)) return String(chinese(text));
	const ordinal = language.structure.annexOrdinals?.indexOf(text.replace(/[أإآ]/g, 'ا')) ?? -1;
	if (ordinal >= 0) return String(ordinal + 1);
	return text;
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function roman(text: string): number {
	let value = 0;
	for (let i = 0; i < text.length; i++) {
		const digit = ROMAN[text[i] as string] as number;
		value += digit < (ROMAN[text[i + 1] ?? ''] ?? 0) ? -digit : digit;
	}
	return value;
}

function chinese(text: string): number {
	let value = 0;
	let digit = 0;
	for (const character of text) {
		const unit = character === '十' ? 10 : character === '百' ? 100 : 0;
		if (unit) {
			value += (digit || 1) * unit;
			digit = 0;
		} else digit = '〇一二三四五六七八九'.indexOf(character === '零' ? '〇' : character);
	}
	return value + digit;
}
