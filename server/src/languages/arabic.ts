import type { AnnexWording } from './annexWording.ts';
import type { CitationWords } from './citationWords.ts';
import type { DateWords } from './dateWords.ts';
import type { Language, Marks } from './language.ts';
import { resolutionWords } from './resolution/arabic.ts';
import { structure } from './structure/arabic.ts';
import { usage } from './usage/arabic.ts';

const marks: Marks = {
	comma: '،',
	semicolon: '؛',
	colon: ':',
	fullStop: '.',
	questionMark: '؟',
	exclamationMark: '!',
	openingQuote: '”',
	closingQuote: '“',
	noBreakSpaceBefore: '',
	noBreakSpaceAfter: '',
	operativeNumber: '1 -',
	toleratedOperativeNumbers: ['1-', '1 –', '1–'],
	subparagraphLabels: ['(أ)', '’1‘', 'أ -'],
};

const dates: DateWords = {
	calendar: {
		months: [
			'كانون الثاني/يناير',
			'شباط/فبراير',
			'آذار/مارس',
			'نيسان/أبريل',
			'أيار/مايو',
			'حزيران/يونيه',
			'تموز/يوليه',
			'آب/أغسطس',
			'أيلول/سبتمبر',
			'تشرين الأول/أكتوبر',
			'تشرين الثاني/نوفمبر',
			'كانون الأول/ديسمبر',
		],
		otherMonths: { يونيو: 6, يوليو: 7, يونية: 6, يولية: 7, أغسطوس: 8 },
		printed: '{day} {month} {year}',
		beforeDay: '(?:يوم |في |من |يومي |في يوم )',
		beforeMonth: '(?:من )?(?:شهر )?',
		beforeYear: '(?:من )?(?:عام|سنة) |، ?',
		sameYear: 'من (?:(?:العام|السنة) (?:نفسه|ذاته|نفسها|ذاتها)|نفس (?:العام|السنة)|ذلك العام|تلك السنة)',
	},
	lists: { and: 'وفي|وكذلك|و|أو', to: 'إلى|حتى|وحتى|وإلى' },
	ordinals: {
		stems: {
			ones: ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'],
			teens: ['الحادي', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع'],
			tens: ['العشر', 'الثلاث', 'الأربع', 'الخمس', 'الست', 'السبع', 'الثمان', 'التسع'],
			hundred: 'المائة',
		},
		tensAndUnit: '{unit} و{tens}',
		aboveHundred: ['{rest} بعد المائة', '{rest} بعد المئة'],
		forms: {
			feminineNominative: {
				endings: { ones: 'ة', teens: 'ة عشرة', tens: 'ون', hundred: '' },
				words: { 1: 'الأولى' },
				unitsInCompound: { 1: 'الحادية' },
			},
			feminineOblique: {
				endings: { ones: 'ة', teens: 'ة عشرة', tens: 'ين', hundred: '' },
				words: { 1: 'الأولى' },
				unitsInCompound: { 1: 'الحادية' },
			},
			masculineNominative: { endings: { ones: '', teens: ' عشر', tens: 'ون', hundred: '' }, unitsInCompound: { 1: 'الحادي' } },
			masculineOblique: { endings: { ones: '', teens: ' عشر', tens: 'ين', hundred: '' }, unitsInCompound: { 1: 'الحادي' } },
		},
		alternatives: { 100: ['المئة'] },
		figureMark: '(?!)',
	},
	sessions: {
		word: 'دور(?:ات|ة|ت(?:ها|ه|هم|ان|ين|يها|يه|اها|ا|ي)|اته|اتها)',
		ordinalStands: 'after',
		between: 'الجمعية|العامة|مجلس|المجلس|اللجنة|العادية|الاستثنائية|الطارئة|المستأنفة|السنوية|الموضوعية|التنظيمية|الأساسية',
		special: 'الاستثنائية',
		emergency: 'الطارئة',
		form: 'feminineNominative',
	},
	councilYear: { word: 'السنة', ordinalStands: 'after', form: 'feminineNominative', council: 'مجلس الأمن' },
	agendaItems: {
		word: 'بند(?:ان|ين|ي)?|بنود',
		lists: [
			{ list: 'provisional-agenda', after: '\\*{0,3} من جدول (?:الأعمال|أعمالها|أعماله) المؤقت' },
			{ list: 'preliminary-list', after: '\\*{0,3} من القائمة الأولية' },
			{ list: 'agenda', after: '\\*{0,3} من جدول (?:الأعمال|أعمالها|أعماله|أعمال)' },
		],
		bareUnless: ' من ',
	},
	rules: {
		word: 'ماد(?:ة|تان|تين|تي)|مواد',
		procedure: 'نظام(?:ها|ه)? الداخلي',
		council: 'الداخلي (?:المؤقت|لمجلس الأمن)',
		otherBody: 'الداخلي (?:للمجلس|للجنة|للجان|لمجلس (?!الأمن)|للمؤتمر|لمؤتمر|للمحكمة)',
		otherInstrument: 'ميثاق|الميثاق|اتفاقية|الاتفاقية|النظام الأساسي|العهد|المعاهدة|البروتوكول|هذا|هذه',
	},
	charter: {
		word: 'ماد(?:ة|تان|تين|تي)|مواد',
		charterAfter: '،? من (?:الميثاق|ميثاق (?:الأمم|المنظمة|هيئة)|ميثاقها)',
		charterBefore: 'ميثاق',
		otherInstrument: 'اتفاقية|الاتفاقية|النظام|المعاهدة|العهد|البروتوكول|الدستور',
		notCharterAfter: ' من ',
		paragraphBefore: 'فقر(?:ة|تان|تين|ات) (?<paragraph>#{1,2}) من (?:ال)?',
	},
	annexes: [
		{
			label: 'annex',
			word: '(?:ال|لل)?مرفق(?:ان|ين|ات)?',
			forms: ['masculineNominative', 'masculineOblique'],
			bareAfter: '(?:انظر|في|عن) |[#A-Z]، ',
			bareBefore: ' (?:هذا|هذه|الرسالة|رسالة|قرار|تقرير|بهذا|لهذا|بهذه|لهذه)',
		},
		{ label: 'annex', word: 'مرفق(?:ه|ها|هما|هم|يه|يها|اه|اها|اته|اتها|يهما|اتهما|ي)', forms: ['masculineNominative', 'masculineOblique'] },
		{
			label: 'enclosure',
			word: 'ضميم(?:ة|تان|تين|ته|تها|تيه|تيها)|ضمائم(?:ه|ها)?',
			forms: ['feminineNominative', 'feminineOblique'],
		},
		{ label: 'appendix', word: 'تذييل(?:ان|ين|ات|ه|ها)?', forms: ['masculineNominative', 'masculineOblique'] },
	],
	paragraphs: {
		word: '(?:ال|لل)?فقر(?:ة|تان|تين|تي|ات)(?: الفرعية)?',
		ofParagraph: ' من ',
		here: ' (?:أعلاه|أدناه|من (?:هذا|هذه|مشروع|منطوق هذا))',
		elsewhereAfter: ' (?:من|منه|منها) ?',
		elsewhereBefore: '[#)A-Z]، |(?:القرار|قرار|مرفق|تقرير|خطة)،? ',
	},
};

const citations: CitationWords = {
	resolution: {
		forms: ['قرار', 'قرارا', 'قراري', 'قراران', 'قرارين', 'قرارات'],
		ownForms: [
			...['قرارها', 'قراراها', 'قراريها', 'قراراتها', 'قراره', 'قراراه', 'قراريه', 'قراراته'],
			...['قرارهما', 'قراراتهما', 'قراراتهم'],
		],
	},
	decision: {
		forms: ['مقرر', 'مقررا', 'مقرري', 'مقرران', 'مقررين', 'مقررات'],
		ownForms: ['مقررها', 'مقرراها', 'مقرريها', 'مقرراتها', 'مقرره', 'مقرراه', 'مقرريه', 'مقرراته'],
	},
	nounFollows: false,
	prefixes: [...['وبال', 'وال', 'بال', 'فال', 'كال', 'ولل', 'لل', 'ال'], ...['وب', 'ول', 'وك', 'و', 'ب', 'ل', 'ف', 'ك']],
	possessives: [],
	ignoredWords: [],
	inWords: ['في', 'بموجب', 'بمقتضى'],
	organs: {
		A: ['جمعية العامة', 'جمعية'],
		S: ['مجلس الأمن'],
		E: ['مجلس الاقتصادي والاجتماعي'],
		'A/HRC': ['مجلس حقوق الإنسان'],
		own: ['مجلس'],
		other: [
			'جمعية الأمم المتحدة للبيئة',
			'جمعية الصحة العالمية',
			'مجلس الإدارة',
			'مجلس الوصاية',
			'مجلس التنفيذي',
			'مؤتمر الأطراف',
			'مؤتمر الدول الأطراف',
			'لجنة',
		],
	},
	organLinks: ['الصادر عن', 'الصادرة عن', 'الصادرين عن', 'الذي اتخذه', 'الذي اتخذته'],
	organsAfterNumber: [],
	dateLinks: [
		...['المؤرخ', 'المؤرخة', 'المؤرخين', 'المؤرخان', 'المؤرختين', 'المؤرخات', 'المؤرَّخ', 'المؤرّخ', 'المؤرخ في'],
		...['الصادر في', 'الصادرة في', 'المتخذ في', 'المعتمد في', 'المؤرخ بـ'],
	],
	listWords: ['و', 'وكذلك', 'وإلى', 'وكذلك إلى', 'أو', 'وفي'],
	throughWords: ['إلى'],
	numberMarks: ['رقم', 'ذي الرقم', 'ذو الرقم', 'أرقام', 'ذات الأرقام'],
	numberSuffixes: [],
	clauseEnds: ';؛!?؟',
	partLetterNames: [
		...['ألف', 'باء', 'جيم', 'دال', 'هاء', 'واو', 'زاي', 'حاء', 'طاء', 'ياء', 'كاف', 'لام', 'ميم'],
		...['نون', 'سين', 'عين', 'فاء', 'صاد', 'قاف', 'راء', 'شين', 'تاء', 'ثاء', 'خاء', 'ذال', 'ضاد'],
	],
	sessionMarks: { regular: ['د'], special: ['دإ', 'دا', 'S'], emergency: ['دإط', 'داط', 'ES'] },
	dateBetweenCommas: false,
	sessionMayComeSecond: true,
};

const annexWording: AnnexWording = {
	heading: { alone: 'المرفق', numbered: 'المرفق {number}' },
	see: 'انظر ',
	seeForms: '(?:انظر|أنظر|يرجى النظر في)? ?',
	announcing: '(?:الواردة?|المبينة?|يردان?|ترد) (?:في )(?:هذا )?',
	ofThisDocument: ' (?:بهذه|لهذه|هذه|من هذه|بهذا|لهذا) (?:الرسالة|المذكرة|القرار|المقرر)',
	ofTheLetter: '(?!)',
	ofAnotherAfter:
		' (?:من (?!هذه|هذا)|بال|بقرار|بتقرير|بالقرار|بوثيقة|للاتفاق|للقرار|للمعاهدة|للبروتوكول|لقرار|لتقرير|لاتفاق|لوثيقة|قرار|القرار|تقرير|التقرير|اتفاقية|الاتفاق|الملحق|رسالة|الرسالة المؤرخة|الوثيقة)',
	ofAnotherBefore: '(?:الاتفاقية|اتفاقية|البروتوكول|المعاهدة|القرار|التقرير|الوثيقة)(?:،)? (?:و)?',
	oneAnnex: '(?:ال|لل)?مرفق(?:ه|ها|هما|هم)?',
	agreement: [
		{ one: 'مرفقها بوصفهما', two: 'مرفقيها بوصفها', more: 'مرفقاتها بوصفها', slips: ['مرفقها بوصفها'] },
		{ one: 'مرفقها باعتبارهما', two: 'مرفقيها باعتبارها', more: 'مرفقاتها باعتبارها', slips: ['مرفقها باعتبارها'] },
		{ one: 'مرفقها', two: 'مرفقيها', more: 'مرفقاتها' },
		{ one: 'مرفقهما', two: 'مرفقيهما', more: 'مرفقاتهما' },
		{ one: 'مرفقه', two: 'مرفقيه', more: 'مرفقاته' },
	],
	letterNoun: '(?:ال|لل)?(?:رسالة|رسالتان|رسالتين|رسائل|مذكرة|مذكرتان|مذكرتين|مذكرات)',
	ignoredInWords: '(?<=^و?)ال|(?:ان|ين)$',
};

export const arabic: Language = {
	code: 'ar',
	name: 'Arabic',
	direction: 'rtl',
	script: 'Arabic',
	organization: 'الأمم المتحدة',
	commonWords: [],
	marks,
	dates,
	citations,
	structure,
	resolutionWords,
	usage,
	annexWording,
};
