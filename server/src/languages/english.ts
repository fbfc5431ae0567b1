import type { AnnexWording } from './annexWording.ts';
import type { CitationWords } from './citationWords.ts';
import type { DateWords } from './dateWords.ts';
import type { Language, Marks } from './language.ts';
import { resolutionWords } from './resolution/english.ts';
import { structure } from './structure/english.ts';
import { usage } from './usage/english.ts';

const marks: Marks = {
	comma: ',',
	semicolon: ';',
	colon: ':',
	fullStop: '.',
	questionMark: '?',
	exclamationMark: '!',
	openingQuote: '“',
	closingQuote: '”',
	noBreakSpaceBefore: '',
	noBreakSpaceAfter: '',
	operativeNumber: '1.',
	toleratedOperativeNumbers: [],
	subparagraphLabels: ['(a)', '(i)', 'a.', 'i.'],
};

const dates: DateWords = {
	calendar: {
		months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
		printed: '{day} {month} {year}',
		dayMark: 'st|nd|rd|th',
		beforeDay: '(?:on |from )?(?:the )?',
		beforeMonth: '(?:day )?of ',
		beforeYear: ', ?|of ',
		sameYear: 'of (?:the same|that same|that) year',
		monthFirst: true,
	},
	lists: { and: 'and|or|and/or|as well as', to: 'to|until|till|through' },
	ordinals: {
		stems: {
			ones: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
			teens: ['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
			tens: ['twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth'],
			hundred: 'one hundredth',
		},
		tensBeforeUnit: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
		tensAndUnit: '{tens}-{unit}',
		aboveHundred: ['one hundred and {rest}', 'hundred and {rest}', 'one hundred {rest}'],
		forms: { only: {} },
		alternatives: { 100: ['hundredth'] },
		figureMark: 'st|nd|rd|th',
	},
	sessions: {
		word: 'sessions?',
		ordinalStands: 'before',
		between:
			'regular|ordinary|extraordinary|annual|substantive|plenary|organizational|resumed|special|emergency|previous|subsequent|formal|executive|main',
		special: 'special|extraordinary',
		emergency: 'emergency',
		form: 'only',
	},
	councilYear: { word: 'year', ordinalStands: 'before', form: 'only', council: 'Security Council' },
	agendaItems: {
		word: '(?:agenda )?items?',
		lists: [
			{ list: 'provisional-agenda', after: '\\*{0,3} of (?:the|its) provisional agenda' },
			{ list: 'preliminary-list', after: '\\*{0,3} of the preliminary list' },
			{ list: 'agenda', after: '\\*{0,3} of (?:the|its) agenda' },
			{ list: 'provisional-agenda', before: 'provisional ' },
		],
		bareUnless: '\\*{0,3} (?:of|on|in) (?:the|its|this|that|annex|page|table)',
	},
	rules: {
		word: 'rules?',
		procedure: 'rules of procedure',
		council: 'provisional rules of procedure|rules of procedure of the (?:Security )?Council|Council’s rules of procedure',
		otherBody: 'rules of procedure of the (?!General Assembly|Assembly|Security Council|Council)',
	},
	charter: {
		word: 'Articles?',
		capital: true,
		charterAfter:
			'(?:,? paragraphs? #{1,2}(?: \\(#\\))?(?: and #{1,2})?,?)?(?: of Chapter [IVX]{1,5})? of (?:the|its) (?:United Nations |UN )?Charter',
		charterBefore: 'Charter',
		otherInstrument: 'Convention|Statute|Treaty|Covenant|Protocol|Constitution',
		notCharterAfter: '(?:,? paragraphs? #{1,2},?)? of ',
		paragraphAfter: ', paragraphs? (?<paragraph>#{1,2})',
	},
	annexes: [
		{ label: 'annex', word: 'annex(?:es)?', notAfter: '(?:to|will|would|shall|not) ' },
		{ label: 'enclosure', word: 'enclosures?' },
		{ label: 'appendix', word: 'append(?:ix(?:es)?|ices)' },
	],
	paragraphs: {
		word: '(?:sub-?)?(?:paragraphs?|paras?\\.?)',
		beforeLabel: ', sub-?paragraphs? ',
		ofParagraph: ' of ',
		here: ' (?:above|below|hereof|of (?:the (?:present|current)|this) (?:draft|memorandum|note|letter|document|resolution|decision|statement))',
		elsewhereAfter: ',? (?:of|thereof|thereto) ',
		elsewhereBefore: '[#IVXLC)A-Z], |(?:annex|resolution|report|Agenda),? ',
	},
};

const citations: CitationWords = {
	resolution: { forms: ['resolution', 'resolutions'], ownForms: [] },
	decision: { forms: ['decision', 'decisions'], ownForms: [] },
	nounFollows: false,
	prefixes: [],
	possessives: ['its', 'their'],
	ignoredWords: [],
	inWords: ['in', 'by', 'through', 'pursuant to', 'under'],
	organs: {
		A: ['General Assembly', 'Assembly'],
		S: ['Security Council'],
		E: ['Economic and Social Council'],
		'A/HRC': ['Human Rights Council'],
		own: ['Council'],
		other: [
			'United Nations Environment Assembly',
			'Environment Assembly',
			'World Health Assembly',
			'Governing Council',
			'Trusteeship Council',
			'Commission on Human Rights',
			'Conference of the Parties',
			'Conference of the States Parties',
			'Commission',
			'Committee',
			'Executive Board',
		],
	},
	organLinks: ['of the', 'adopted by the'],
	organsAfterNumber: [],
	dateLinks: ['of', 'dated', 'adopted on'],
	listWords: ['and', 'as well as', 'and also', 'and to', 'and in', 'or', 'and of'],
	throughWords: ['to'],
	numberMarks: ['No.', 'Nos.', 'number'],
	numberSuffixes: [],
	clauseEnds: ';!?',
	partLetterNames: [],
	sessionMarks: { regular: [], special: ['S'], emergency: ['ES'] },
	dateBetweenCommas: false,
	sessionMayComeSecond: false,
};

const annexWording: AnnexWording = {
	heading: { alone: 'Annex', numbered: 'Annex {number}' },
	see: 'see ',
	seeForms: '(?:see )?(?:also )?(?:the )?(?:attached )?',
	announcing:
		'(?:see|(?:contained|included|attached|set out|annexed|enclosed|reproduced|set forth) (?:hereto |herewith )?(?:in|as)) (?:the |an )?',
	ofThisDocument:
		' (?:hereto|(?:to|of) (?:the present|this) (?:letter|note|communication|request|document|memorandum|(?:draft )?(?:resolution|decision)))',
	ofTheLetter: ' thereto',
	ofAnotherAfter: ' (?:thereto|thereof|(?:to|of|on) (?!be |have )|parties|countries|states)',
	ofAnotherBefore:
		'(?:convention|protocol|agreement|treaty|covenant|statute|resolution|decision|report|document),? (?:and )?(?:in )?(?:its |the )?',
	oneAnnex: 'annex',
	agreement: [
		{ one: 'its annex', more: 'its annexes' },
		{ one: 'their annex', more: 'their annexes' },
		{ one: 'the annex thereto', more: 'the annexes thereto' },
	],
	letterNoun: '(?:identical |joint )?(?:letters?|notes? verbales?)',
	ignoredInWords: '(?!)',
};

export const english: Language = {
	code: 'en',
	name: 'English',
	direction: 'ltr',
	script: 'Latin',
	organization: 'United Nations',
	commonWords: [
		'the',
		'of',
		'and',
		'to',
		'in',
		'its',
		'that',
		'for',
		'by',
		'with',
		'on',
		'from',
		'which',
		'their',
		'is',
		'as',
		'annex',
		'assembly',
		'council',
		'draft',
		'resolution',
		'letter',
		'agenda',
		'session',
		'memorandum',
		'explanatory',
		'dated',
		'addressed',
	],
	marks,
	dates,
	citations,
	structure,
	resolutionWords,
	usage,
	annexWording,
};
