import type { UsageWords } from '../usageWords.ts';

export const usage: UsageWords = {
	spellings: [
		{ wrong: 'الامم المتحدة', right: 'الأمم المتحدة' },
		{ wrong: 'للامم المتحدة', right: 'للأمم المتحدة' },
		{ wrong: 'الامين العام', right: 'الأمين العام' },
		{ wrong: 'للامين العام', right: 'للأمين العام' },
		{ wrong: 'مجلس الامن', right: 'مجلس الأمن' },
		{ wrong: 'الدول الاعضاء', right: 'الدول الأعضاء' },
		{ wrong: 'الانترنت', right: 'الإنترنت' },
		{ wrong: 'مسئول', right: 'مسؤول', endings: ['', 'ة', 'ية', 'ين', 'ون'] },
		{ wrong: 'شئون', right: 'شؤون' },
	],
	abbreviations: [],
};
