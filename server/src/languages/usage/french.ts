import type { UsageWords } from '../usageWords.ts';

export const usage: UsageWords = {
	spellings: [
		{ wrong: 'etat', right: 'état', endings: ['', 's'], inNames: true },
		{ wrong: 'egal', right: 'égal', endings: ['ement', 'ité'], inNames: true },
		{ wrong: 'economi', right: 'économi', endings: ['e', 'es', 'que', 'ques'], inNames: true },
		{ wrong: 'energi', right: 'énergi', endings: ['e', 'es'], inNames: true },
		{ wrong: 'emirats', right: 'émirats', inNames: true },
		{ wrong: 'egypte', right: 'égypte', inNames: true },
		{ wrong: 'erythrée', right: 'érythrée', inNames: true },
		{ wrong: 'ethiopie', right: 'éthiopie', inNames: true },
		{ wrong: 'equateur', right: 'équateur', inNames: true },
		{ wrong: 'evénement', right: 'événement', endings: ['', 's'] },
		{ wrong: 'évènement', right: 'événement', endings: ['', 's'] },
		{ wrong: 'réglement', right: 'règlement', endings: ['', 's'] },
		{ wrong: 'oeuvr', right: 'œuvr', endings: ['e', 'es', 'er', 'ent', 'ant', 'é'], inNames: true },
		{ wrong: 'voeu', right: 'vœu', endings: ['', 'x'] },
		{ wrong: 'coeur', right: 'cœur' },
	],
	abbreviations: [
		{ short: 'ONU', full: 'Organisation des Nations Unies', fits: true },
		{ short: 'AGNU', full: 'Assemblée générale', fits: false },
		{ short: 'CSNU', full: 'Conseil de sécurité', fits: false },
		{ short: 'ECOSOC', full: 'Conseil économique et social', fits: false },
	],
};
