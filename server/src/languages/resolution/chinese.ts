import type { ResolutionWords } from '../resolutionWords.ts';

export const resolutionWords: ResolutionWords = {
	repetition: {
		also: '又',
		further: '还',
		others: ['也'],
		stands: { preambular: 'before', operative: 'before' },
		placeIsFixed: true,
	},
	agreeing: [],
	prepositions: ['其'],
	synonyms: [],
	verbs: [],
	underChapterSeven: '根据《?联合国宪章》?第七章',
	beforeComingSession: '(?:向(?:大会|其)|列入(?:大会|其)|决定在(?:大会|其))',
};
