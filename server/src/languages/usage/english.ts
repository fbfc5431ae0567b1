import type { Spelling, UsageWords } from '../usageWords.ts';

/**
 * Verbs in -ize by the letters before it. The United Nations spells them as Oxford does, unlike those in which -ise is no ending of its own
 * (advise, comprise, exercise, improvise, revise).
 */
const VERBS_IN_IZE = [
	...['agon', 'apolog', 'author', 'capital', 'categor', 'central', 'character', 'civil', 'colon', 'commercial', 'conceptual', 'criminal'],
	...['critic', 'crystall', 'decentral', 'decolon', 'decriminal', 'demilitar', 'demobil', 'democrat', 'destabil', 'digital', 'econom'],
	...['emphas', 'energ', 'equal', 'fertil', 'final', 'formal', 'general', 'global', 'harmon', 'hospital', 'ideal', 'immun', 'industrial'],
	...['institutional', 'internal', 'international', 'jeopard', 'legal', 'legitim', 'liberal', 'local', 'marginal', 'material', 'maxim'],
	...['mechan', 'memor', 'militar', 'minim', 'mobil', 'modern', 'monet', 'monopol', 'national', 'natural', 'neutral', 'normal'],
	...['operational', 'optim', 'organ', 'penal', 'polar', 'political', 'politic', 'popular', 'priorit', 'privat', 'public', 'radical'],
	...[
		'rational',
		'real',
		'recogn',
		'regional',
		'regular',
		'reorgan',
		'revital',
		'sanit',
		'scrutin',
		'sensit',
		'social',
		'special',
		'stabil',
	],
	...['standard', 'steril', 'stigmat', 'subsid', 'summar', 'symbol', 'sympath', 'synchron', 'synthes', 'unauthor', 'underutil', 'urban'],
	...['util', 'victim', 'visual', 'vocal'],
];
const VERB_ENDINGS = ['e', 'es', 'ed', 'er', 'ers', 'ing', 'able', 'ation', 'ations', 'ational'];

const spellings: readonly Spelling[] = [
	...VERBS_IN_IZE.map((stem) => ({ wrong: `${stem}is`, right: `${stem}iz`, endings: VERB_ENDINGS })),
	{ wrong: 'analyz', right: 'analys', endings: ['e', 'ed', 'er', 'ers', 'ing'] },
	{ wrong: 'catalyz', right: 'catalys', endings: ['e', 'ed', 'ing'] },
	{ wrong: 'paralyz', right: 'paralys', endings: ['e', 'ed', 'ing'] },
	{ wrong: 'behavior', right: 'behaviour', endings: ['', 's', 'al'] },
	{ wrong: 'color', right: 'colour', endings: ['', 's', 'ed'] },
	{ wrong: 'endeavor', right: 'endeavour', endings: ['', 's', 'ed', 'ing'] },
	{ wrong: 'favor', right: 'favour', endings: ['', 's', 'ed', 'ing', 'able', 'ably', 'ite'] },
	{ wrong: 'harbor', right: 'harbour', endings: ['', 's', 'ed', 'ing'] },
	{ wrong: 'honor', right: 'honour', endings: ['', 's', 'ed', 'ing', 'able'] },
	{ wrong: 'labor', right: 'labour', endings: ['', 's', 'er', 'ers'] },
	{ wrong: 'neighbor', right: 'neighbour', endings: ['', 's', 'ing', 'hood', 'hoods', 'ly'] },
	{ wrong: 'rumor', right: 'rumour', endings: ['', 's'] },
	{ wrong: 'center', right: 'centre', endings: ['', 's', 'd'] },
	{ wrong: 'kilometer', right: 'kilometre', endings: ['', 's'] },
	{ wrong: 'theater', right: 'theatre', endings: ['', 's'] },
	{ wrong: 'defense', right: 'defence', endings: ['', 's'] },
	{ wrong: 'offense', right: 'offence', endings: ['', 's'] },
	{ wrong: 'canceled', right: 'cancelled' },
	{ wrong: 'counsel', right: 'counsell', endings: ['ed', 'ing', 'or', 'ors'] },
	{ wrong: 'label', right: 'labell', endings: ['ed', 'ing'] },
	{ wrong: 'model', right: 'modell', endings: ['ed', 'ing'] },
	{ wrong: 'travel', right: 'travell', endings: ['ed', 'ing', 'er', 'ers'] },
	{ wrong: 'enrollment', right: 'enrolment', endings: ['', 's'] },
	{ wrong: 'fulfill', right: 'fulfil', endings: ['', 's', 'ment'] },
	{ wrong: 'installment', right: 'instalment', endings: ['', 's'] },
	{ wrong: 'skillful', right: 'skilful', endings: ['', 'ly'] },
	{ wrong: 'willful', right: 'wilful', endings: ['', 'ly'] },
	{ wrong: 'aging', right: 'ageing' },
	{ wrong: 'aluminum', right: 'aluminium' },
	{ wrong: 'maneuver', right: 'manoeuvre', endings: ['', 's'] },
	{ wrong: 'pediatric', right: 'paediatric' },
	{ wrong: 'percent', right: 'per cent' },
	{ wrong: 'program', right: 'programme', endings: ['', 's'], unsure: true },
	{ wrong: 'skeptic', right: 'sceptic', endings: ['al', 'ism'] },
	{ wrong: 'toward', right: 'towards' },
	// A contraction has no place in a document; most often the possessive is meant.
	...["it's", 'it’s'].map((wrong) => ({ wrong, right: 'its', unsure: true })),
	{ wrong: 'co-operat', right: 'cooperat', endings: ['e', 'es', 'ed', 'ing', 'ion', 'ive', 'ives'] },
	{ wrong: 'co-ordinat', right: 'coordinat', endings: ['e', 'es', 'ed', 'ing', 'ion', 'or', 'ors'] },
];

/** What may follow "UN" with a capital letter without making one name of both. */
const NO_NAME = ['Charter', 'General', 'Member', 'Members', 'Secretariat', 'Secretary', 'Security', 'system'];

export const usage: UsageWords = {
	spellings,
	abbreviations: [
		{ short: 'UN', full: 'United Nations', fits: true, notNameBefore: NO_NAME },
		{ short: 'UNGA', full: 'General Assembly', fits: true },
		{ short: 'UNSC', full: 'Security Council', fits: true },
		{ short: 'UNSG', full: 'Secretary-General', fits: true },
		{ short: 'ECOSOC', full: 'Economic and Social Council', fits: true },
	],
};
