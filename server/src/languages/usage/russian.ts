import type { UsageWords } from '../usageWords.ts';

export const usage: UsageWords = {
	spellings: [{ wrong: 'вебсайт', right: 'веб-сайт', endings: ['', 'а', 'у', 'е', 'ом', 'ы', 'ов', 'ам', 'ах', 'ами'] }],
	abbreviations: [
		{ short: 'ООН', full: 'Организация Объединенных Наций', fits: false },
		{ short: 'ЭКОСОС', full: 'Экономический и Социальный Совет', fits: false },
		{ short: 'Генассамблея', full: 'Генеральная Ассамблея', fits: true },
		{ short: 'Генассамблеи', full: 'Генеральной Ассамблеи', fits: true },
		{ short: 'Совбез', full: 'Совет Безопасности', fits: true },
		{ short: 'Совбеза', full: 'Совета Безопасности', fits: true },
		{ short: 'Генсек', full: 'Генеральный секретарь', fits: true },
		{ short: 'Генсека', full: 'Генерального секретаря', fits: true },
	],
};
