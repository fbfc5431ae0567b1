import type { UsageWords } from '../usageWords.ts';

export const usage: UsageWords = {
	spellings: [
		{ wrong: 'periodo', right: 'período', endings: ['', 's'] },
		{ wrong: 'sólo', right: 'solo', unsure: true },
		{ wrong: 'tambien', right: 'también' },
		{ wrong: 'paises', right: 'países' },
		{ wrong: 'resolucion', right: 'resolución' },
		{ wrong: 'sub-regional', right: 'subregional', endings: ['', 'es'] },
		{ wrong: 'substanci', right: 'sustanci', endings: ['al', 'ales', 'almente'] },
		{ wrong: 'substantiv', right: 'sustantiv', endings: ['o', 'a', 'os', 'as'] },
	],
	abbreviations: [
		{ short: 'ONU', full: 'Organización de las Naciones Unidas', fits: true },
		{ short: 'NNUU', full: 'Naciones Unidas', fits: true },
		{ short: 'AGNU', full: 'Asamblea General', fits: true },
		{ short: 'CSNU', full: 'Consejo de Seguridad', fits: true },
		{ short: 'ECOSOC', full: 'Consejo Económico y Social', fits: true },
	],
	sessionMisnomer: {
		word: 'sesión',
		form: 'feminine',
		adjectives: { ordinaria: 'ordinario', extraordinaria: 'extraordinario' },
		right: 'período de sesiones',
		rightForm: 'masculineBeforeNoun',
		articles: { 'de la ': 'del ', 'a la ': 'al ', 'la ': 'el ', 'La ': 'El ' },
	},
};
