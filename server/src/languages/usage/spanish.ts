import type { UsageWords } from '../usageWords.ts';

/** Nouns in -ción, by the letters before it: keyboards of other languages make their accent easy to forget. */
const NOUNS_IN_CION = [
	...['ac', 'adop', 'aplica', 'asocia', 'aten', 'celebra', 'coloca', 'comunica', 'condi', 'contribu', 'coopera', 'coordina', 'crea'],
	...['declara', 'delega', 'descoloniza', 'direc', 'disposi', 'educa', 'ejecu', 'elec', 'evalua', 'financia', 'forma', 'fun'],
	...['globaliza', 'informa', 'institu', 'investiga', 'legisla', 'na', 'negocia', 'nota', 'obliga', 'ocupa', 'opera', 'organiza'],
	...['participa', 'pobla', 'posi', 'preven', 'protec', 'publica', 'reac', 'recomenda', 'reconstruc', 'rela', 'reduc', 'sec', 'situa'],
	...['solu', 'transi', 'utiliza', 'vota'],
];

export const usage: UsageWords = {
	spellings: [
		{ wrong: 'periodo', right: 'período', endings: ['', 's'] },
		{ wrong: 'sólo', right: 'solo', unsure: true },
		{ wrong: 'tambien', right: 'también' },
		{ wrong: 'paises', right: 'países' },
		{ wrong: 'resolucion', right: 'resolución' },
		...NOUNS_IN_CION.map((stem) => ({ wrong: `${stem}cion`, right: `${stem}ción` })),
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
