import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode';
import { outlineRows, rowWords } from './rowWords.ts';

test('words written from the left are a row as they are', () => {
	expect(rowWords('Annex II')).toBe('Annex II');
	expect(rowWords('请求在第六十四届会议议程内列入一个补充项目')).toBe('请求在第六十四届会议议程内列入一个补充项目');
});

test('words written from the right keep their marks and numbers on their own side', () => {
	expect(rowWords('إن الجمعية العامة،')).toBe('\u2067إن الجمعية العامة،\u2069');
	expect(rowWords('٣ - تدعو')).toBe('\u2067٣ - تدعو\u2069');
});

test('a row that is too narrow for words written from the right shows how they begin', () => {
	expect(rowWords('تقرر أن تدرج في جدول الأعمال المؤقت لدورتها بندا فرعيا', 20)).toBe('\u2067تقرر أن تدرج في…\u2069');
	expect(rowWords('تقررأنتدرجفيجدولالأعمال', 10)).toBe('\u2067تقررأنتدر…\u2069');
});

test('beside a long name the detail is short', () => {
	const symbol = { name: 'المرفق الثاني', detail: 'التعاون بين الأمم المتحدة ومنظمة الأرصاد الجبلية', children: [] };
	const [row] = outlineRows([symbol as unknown as DocumentSymbol]);
	expect(row?.name).toBe('\u2067المرفق الثاني\u2069');
	expect((row as DocumentSymbol).detail).toBe('\u2067التعاون بين الأمم…\u2069');
});

test('what is below an entry is for a row too', () => {
	const below = { name: 'وإذ تلاحظ', detail: '', children: [] };
	outlineRows([{ name: 'Annex', detail: '', children: [below] } as unknown as DocumentSymbol]);
	expect(below.name).toBe('\u2067وإذ تلاحظ\u2069');
});
