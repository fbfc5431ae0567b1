import type { StructureWords } from '../structureWords.ts';
import openers from './chineseOpeners.json' with { type: 'json' };
import preambleStarts from './chinesePreambleStarts.json' with { type: 'json' };

export const structure: StructureWords = {
	organization: '联 ?合 ?国(?=\\s|$|[A-Z]/|大会|安全理事会|经济及社会理事会)',
	organs: [
		{ organ: 'A', name: '大 ?会(?![的就对关于常第决])', formula: '大会' },
		{ organ: 'S', name: '安全理事会(?![的就对关主第决])', formula: '安全理事会' },
		{ organ: 'E', name: '经济及社会理事会(?![的就对关主第决])', formula: '经济及社会理事会' },
		{ organ: 'A/HRC', name: '人权理事会(?![的就对关主第决2])', formula: '人权理事会' },
		{ organ: 'other', name: '托管理事会(?![的就对关主第决])', formula: '托管理事会' },
		{
			organ: 'other',
			name: '(?:第[一二三四五六]委员会|特别政治和非殖民化委员会(?:\\(第四委员会\\))?|总务委员会)(?![的就对关主决])',
			formula: '第[一二三四五六]委员会',
		},
	],
	distribution: '(?:Distr\\.?:? ?(?:General|Limited|Restricted|GENERAL|LIMITED)|Distr\\.)',
	documentLanguage: '(?:Chinese|CHINESE|中文)',
	originalLanguage: '(?:Original|ORIGINAL|原件) ?[:：] ?[A-Za-z\\u4e00-\\u9fff]+(?:(?:/|, | and |和)[A-Za-z\\u4e00-\\u9fff]+){0,5}',
	date: '(?:#### ?年 ?##? ?月 ?##? ?日|##? (?:January|February|March|April|May|June|July|August|September|October|November|December) ####)',
	session: '(?:第[〇零一二三四五六七八九十百]{1,6}届(?:紧急)?(?:特别)?会议(?:续会)?|第#{1,3}届会议|####年(?:届会|会议|实质性会议))',
	sessionDates: '#### ?年 ?##? ?月 ?##? ?日(?: ?(?:至|[-–—、和]) ?(?:#### ?年 ?)?(?:##? ?月 ?)?##? ?日){1,5}',
	year: '第[〇零一二三四五六七八九十百]{1,6}年(?![月])',
	agendaItem:
		'(?:临时)?(?:议程项目\\*{0,3}|议程\\*{0,3} ?项目|暂定项目表\\*{0,3} ?项目) ?#{1,3}(?: ?\\([a-z]{1,2}\\))*(?:[、和,] ?#{1,3}(?: ?\\([a-z]{1,2}\\))*)*\\*{0,3}',
	requestHeadings: {
		provisional: '请求(?:在|将)[^。，]{0,60}临时议程内?列入一个[^补增。，]{0,10}(?<session>项目|分项)',
		supplementary: '请求(?:在|将)[^。，]{0,60}议程内?列入一个补充(?<session>项目|分项)',
		additional: '请求(?:在|将)[^。，]{0,60}议程内?列入一个增列(?<session>项目|分项)',
	},
	letterTitle:
		'#### ?年 ?##? ?月 ?##? ?日(?:和##?日)?[^，。；：\\n]{2,120}(?:\\n[^，。；：\\n]{0,120})?(?:给|致)\\n?[^，。；：\\n]{1,80}(?:\\n[^，。；：\\n]{0,80})?的\\n?(?:同文)?信(?!\\n?的)',
	noteVerbaleTitle:
		'#### ?年 ?##? ?月 ?##? ?日[^，。；：\\n]{2,120}(?:\\n[^，。；：\\n]{0,120})?(?:给|致)\\n?[^，。；：\\n]{1,80}(?:\\n[^，。；：\\n]{0,80})?的普通照会(?!\\n?的)',
	titleGoesOn: '(?:给|和|的|常驻|代表|主席|在|对)$',
	opening: '(?:谨|荣幸地|兹)(?=[^。]{0,60}(?:转递|转达|附上|提请|函告|通知|告知|致函|代表|提及|请求|随函|此|奉告|表示|向|就|递交|提交))',
	openingStart: '(?:我?谨|我荣幸地|奉[^。，]{2,12}指示|依照|根据|按照|代表|我[^。，]{0,4}写信|兹)',
	circulation: '(?:分发|散发|印发)',
	circulationStart: '(?:请(?:将|你|您|予|惠予)|谨请|如蒙|烦请|敬请|恳请|希望|我?将(?:不胜)?感激|常驻代表团(?:请|谨请|希望))',
	signatureMark: '[(（](?:签名|签字)[)）]',
	signatureMarkStands: 'after',
	annexHeadings: [
		{
			label: 'annex',
			short: '附件(?: ?(?<number>{annexNumber}))?\\*{0,2}',
			long: '#### ?年 ?##? ?月 ?##? ?日[^。；]{3,160}的\\n?(?:信|同文信|普通照会)\\n?的\\s*附件(?: ?[(（]?(?<number>{annexNumber})[)）]?)?',
			longIsWhole: true,
		},
		{
			label: 'enclosure',
			short: '附文(?: ?(?<number>{annexNumber}))?\\*{0,2}',
			long: '#### ?年 ?##? ?月 ?##? ?日[^。；]{3,160}的\\n?(?:信|附件)\\n?的\\s*附文(?: ?[(（]?(?<number>{annexNumber})[)）]?)?',
			longIsWhole: true,
		},
		{
			label: 'appendix',
			short: '附录(?: ?(?<number>{annexNumber}))?\\*{0,2}',
			long: '#### ?年 ?##? ?月 ?##? ?日[^。；]{3,160}的\\n?(?:信|附件)\\n?的\\s*附录(?: ?[(（]?(?<number>{annexNumber})[)）]?)?',
			longIsWhole: true,
		},
	],
	annexNumber: '(?:[〇零一二三四五六七八九十百]{1,6}|#{1,3}|[IVXLC]{1,6}|[A-Z])(?![A-Za-z])',
	originalNote: '[\\[(［（](?:原件|原文) ?[:：] ?[^\\]］)）\\n]{2,40}[\\]］)）]',
	memorandumHeading: '(?:解释性说明|解释性备忘录|解释备忘录|说明性备忘录)',
	draftResolutionHeading: '决议草案(?:[一二三四五六七八九十]{1,3}| ?[A-Z](?![a-z]))?(?![A-Za-z\\u4e00-\\u9fff])',
	draftDecisionHeading: '决定草案(?:[一二三四五六七八九十]{1,3}| ?[A-Z](?![a-z]))?(?![A-Za-z\\u4e00-\\u9fff])',
	sponsors:
		'(?:[\\u4e00-\\u9fff][^：:；。\\n]{0,1500}\\*{0,3}[：:] ?(?:订正)?(?:决议|决定)草案(?![\\u4e00-\\u9fff])|[^：。\\n]{2,60}提交的(?:决议|决定)草案)',
	amendmentHeading:
		'(?:[\\u4e00-\\u9fff][^：:；。\\n]{0,1500}\\*{0,3}[：:] ?对(?:决议|决定)草案[^。\\n]{0,60}修正案?|对(?:决议|决定)草案[^。\\n]{0,60}的修正案?)',
	amendmentInstruction: '(?:(?:删除|将|在|增加|插入|修改|以)[^。；]{0,80}(?:段|序言|执行部分|字样|等字))',
	adoptionHeading:
		'(?:#### ?年 ?##? ?月 ?##? ?日(?:大会|安全理事会|经济及社会理事会|人权理事会)[^。，；\\n]{0,10}(?:决议|决定)|(?:人权理事会|大会|经济及社会理事会)####年##?月##?日通过的(?:决议|决定)|第#{1,4} ?\\(####\\)号决议(?=\\s|$)|(?:####年##?月##?日)?(?:安全理事会)? ?第?#{1,5} ?次会议(?:一致)?通过|大会决议)',
	decisionHeading: '(?:#### ?年 ?##? ?月 ?##? ?日)?(?:大会|安全理事会|经济及社会理事会)?(?:通过的)?决定(?=\\s|$)',
	presidentialStatement: '安全理事会主席(?:的)?声明',
	adoptionLine: '(?:第#{1,5}次(?:全体)?会议(?:\\(续会\\))?(?: ?{date})?|\\[(?:未?经|以|获得)[^\\][]{0,4000}\\])',
	furniture: '(?:Page #{1,3}|第#{1,3}页|/\\.\\.\\.)',
	openers,
	preambleStarts,
	paragraphsBeginWithCapital: false,
};
