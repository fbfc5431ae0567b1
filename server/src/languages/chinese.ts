import type { AnnexWording } from './annexWording.ts';
import type { CitationWords } from './citationWords.ts';
import type { DateWords } from './dateWords.ts';
import type { Language, Marks } from './language.ts';
import { resolutionWords } from './resolution/chinese.ts';
import { structure } from './structure/chinese.ts';
import { usage } from './usage/chinese.ts';

const marks: Marks = {
	comma: '，',
	semicolon: '；',
	colon: '：',
	fullStop: '。',
	questionMark: '？',
	exclamationMark: '！',
	openingQuote: '“',
	closingQuote: '”',
	noBreakSpaceBefore: '',
	noBreakSpaceAfter: '',
	operativeNumber: '1.',
	toleratedOperativeNumbers: ['1．'],
	subparagraphLabels: ['(a)', '㈠', 'a.', 'i.'],
};

const dates: DateWords = {
	calendar: {
		months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
		printed: '{year}年{month}{day}日',
		sameYear: '(?!)',
		signs: { year: '年', month: '月(?:份)?', day: '[日号]', sameYear: '[同当该]' },
	},
	lists: { and: '和|及|与|以及|或|及其', to: '至|到' },
	ordinals: { lead: '第' },
	sessions: {
		word: '(?:(?:第?[一二三四]?期|紧急|特别|常|全体|续|组织|年度|实质性|例)){0,3}会议|常会|届会|特别会|续会',
		ordinalStands: 'before',
		between: '',
		special: '特别',
		emergency: '紧急',
		form: '',
		unit: '届',
	},
	councilYear: { word: '年', ordinalStands: 'before', form: '', council: '安全理事会' },
	agendaItems: {
		word: '项目',
		lists: [
			{ list: 'provisional-agenda', before: '临时议程\\*{0,3} ?(?:分)?' },
			{ list: 'preliminary-list', before: '(?:暂定|初步)(?:项目表|议程|清单)\\*{0,3} ?' },
			{ list: 'agenda', before: '议程\\*{0,3} ?(?:分)?' },
		],
		bareUnless: ' ?[个亿万%年月]',
	},
	rules: {
		word: '第',
		procedure: '议事规则',
		council: '(?:安全理事会|安理会)议事规则|暂行议事规则',
		otherBody: '(?:经济及社会理事会|经社理事会|人权理事会|委员会|会议|裁谈会|执行局|托管理事会|法院)的?议事规则',
		otherInstrument: '[^》 ]',
		lead: '第',
		unit: '条',
		labelUnit: '款|项',
	},
	charter: {
		word: '第',
		charterBefore: '宪章》?',
		otherInstrument: '《|规则|公约|规约|条例|协定',
		paragraphAfter: '第 ?(?<paragraph>#{1,2}|[一二三四五六七八九十]{1,2}) ?[款项]',
		lead: '第',
		unit: '条',
		labelUnit: '款|项',
	},
	annexes: [
		{ label: 'annex', word: '附件', notNumberBefore: '[并起同样些定切份项个致直旦经年月]' },
		{ label: 'enclosure', word: '附文', notNumberBefore: '[并起同样些定切份项个致直旦经年月]' },
		{ label: 'appendix', word: '附录', notNumberBefore: '[并起同样些定切份项个致直旦经年月]' },
	],
	paragraphs: {
		word: '第|[上下]文(?=[(（])',
		lead: '第',
		unit: '段',
		labelUnit: '段|分段',
		ofParagraph: '(?!)',
		here: '(?!)',
		elsewhereAfter: '(?!)',
		elsewhereBefore:
			'(?:(?<!本)决议|决定|报告|宣言|声明|章程|协定|公约|条约|附件|说明|文件|[》〉”号条部分#)A-Z节]|[该其]) ?(?:的|中|内|，|,)? ?|(?<!本决议)的 ?',
	},
};

const citations: CitationWords = {
	resolution: { forms: ['决议'], ownForms: [] },
	decision: { forms: ['决定'], ownForms: [] },
	nounFollows: true,
	prefixes: [],
	possessives: ['其'],
	ignoredWords: ['其中', '其他', '其它', '其后', '其余', '其次'],
	inWords: ['在', '以', '通过', '根据'],
	organs: {
		A: ['联合国大会', '大会'],
		S: ['安全理事会', '安理会'],
		E: ['经济及社会理事会', '经社理事会'],
		'A/HRC': ['人权理事会'],
		own: ['理事会'],
		other: ['联合国环境大会', '环境大会', '世界卫生大会', '缔约方大会', '缔约国大会', '托管理事会', '委员会'],
	},
	organLinks: [],
	organsAfterNumber: [],
	dateLinks: ['的', '通过的', ''],
	listWords: ['和', '及', '以及', '与', '或'],
	throughWords: ['至', '到'],
	numberMarks: ['第'],
	numberSuffixes: ['号'],
	clauseEnds: '，。；！？',
	partLetterNames: [],
	sessionMarks: { regular: [], special: ['S'], emergency: ['ES'] },
	dateBetweenCommas: false,
	sessionMayComeSecond: false,
};

const annexWording: AnnexWording = {
	heading: { alone: '附件', numbered: '附件{number}' },
	see: '见',
	seeForms: '(?:请?参?见|载于|列于)? ?',
	announcing: '(?:载于|见于?|列于|作为)(?:本(?:函|信|照会)的?)?',
	ofThisDocument: '(?!)',
	ofTheLetter: '(?!)',
	ofAnotherAfter: '(?:的(?:附|第)|所列|所载)',
	ofAnotherBefore: '(?:决议|决定|公约|协定|议定书|条约|规约|宣言|报告|文件|号|》)(?:的|及其|和其|，)? ?',
	oneAnnex: '(?!)',
	agreement: [],
	letterNoun: '',
	ignoredInWords: '(?!)',
};

export const chinese: Language = {
	code: 'zh',
	name: 'Chinese',
	direction: 'ltr',
	script: 'Han',
	organization: '联合国',
	commonWords: [],
	marks,
	dates,
	citations,
	structure,
	resolutionWords,
	usage,
	annexWording,
};
