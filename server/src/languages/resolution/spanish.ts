import type { AgreeingForms, ResolutionWords } from '../resolutionWords.ts';

export const resolutionWords: ResolutionWords = {
	firstLetter: 'capital',
	repetition: {
		also: 'también',
		further: 'además',
		others: ['asimismo', 'igualmente'],
		stands: { preambular: 'after', operative: 'after' },
		placeIsFixed: false,
	},
	agreeing: [
		...[
			...['alarmada', 'alentada', 'animada', 'comprometida', 'consternada', 'convencida', 'decepcionada', 'decidida', 'deseosa'],
			...['determinada', 'esperanzada', 'guiada', 'horrorizada', 'indignada', 'inspirada', 'persuadida', 'preocupada', 'resuelta'],
		].map((feminine): AgreeingForms => {
			const masculine = `${feminine.slice(0, -1)}o`;
			return [feminine, masculine, `${feminine}s`, `${masculine}s`];
		}),
		['conocedora', 'conocedor', 'conocedoras', 'conocedores'],
	],
	prepositions: ['de', 'a', 'que', 'en'],
	synonyms: [],
	verbs: [
		['Acogiendo', 'Acoge'],
		['Afirmando', 'Afirma'],
		['Aguardando', 'Aguarda'],
		['Alentando', 'Alienta'],
		['Condenando', 'Condena'],
		['Considerando', 'Considera'],
		['Decidiendo', 'Decide'],
		['Deplorando', 'Deplora'],
		['Destacando', 'Destaca'],
		['Encomiando', 'Encomia'],
		['Exhortando', 'Exhorta'],
		['Expresando', 'Expresa'],
		['Haciendo', 'Hace'],
		['Instando', 'Insta'],
		['Invitando', 'Invita'],
		['Lamentando', 'Lamenta'],
		['Observando', 'Observa'],
		['Pidiendo', 'Pide'],
		['Poniendo', 'Pone'],
		['Reafirmando', 'Reafirma'],
		['Recalcando', 'Recalca'],
		['Rechazando', 'Rechaza'],
		['Recomendando', 'Recomienda'],
		['Reconociendo', 'Reconoce'],
		['Recordando', 'Recuerda'],
		['Reiterando', 'Reitera'],
		['Resaltando', 'Resalta'],
		['Solicitando', 'Solicita'],
		['Subrayando', 'Subraya'],
		['Teniendo', 'Tiene'],
		['Tomando', 'Toma'],
	],
	underChapterSeven: 'actuando (?:en virtud|con arreglo|de conformidad con)(?: de| a)?(?: lo dispuesto en)? ?(?:el|del|al)? ?capítulo vii',
	beforeComingSession:
		'(?:a la asamblea general|que (?:le|la) [a-záéíóúñ ]{2,60}|que),? (?:en|durante) su |programa provisional de su |examinando (?:la|esta) cuestión en su ',
};
