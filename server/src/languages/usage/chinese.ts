import type { UsageWords } from '../usageWords.ts';

export const usage: UsageWords = {
	spellings: [
		{ wrong: '其它', right: '其他' },
		{ wrong: '部份', right: '部分' },
		{ wrong: '成份', right: '成分' },
		{ wrong: '布署', right: '部署' },
		{ wrong: '惟一', right: '唯一' },
		{ wrong: '帐户', right: '账户' },
		{ wrong: '图象', right: '图像' },
	],
	abbreviations: [{ short: '联大', full: '大会', fits: true, notAfter: '关互相' }],
};
