import type { TemplateWords } from '../documentTemplates.ts';

export const words: TemplateWords = {
	sender: {
		'permanent-representative': { masculine: '{ofState}常驻联合国代表', feminine: '{ofState}常驻联合国代表' },
		'charge-d-affaires': { masculine: '{ofState}常驻联合国代表团临时代办', feminine: '{ofState}常驻联合国代表团临时代办' },
	},
	post: {
		'permanent-representative': { masculine: '常驻代表', feminine: '常驻代表' },
		'charge-d-affaires': { masculine: '常驻代表团临时代办', feminine: '常驻代表团临时代办' },
	},
	signature: '{post}\n{name}(签名)',
	several: {
		senders: {
			'permanent-representative': { masculine: '{ofState}常驻联合国代表', feminine: '{ofState}常驻联合国代表' },
			'charge-d-affaires': { masculine: '{ofState}常驻联合国代表团临时代办', feminine: '{ofState}常驻联合国代表团临时代办' },
		},
		opening: {
			transmitting: '谨随函转递{annexList}。',
			informing: '谨提请你注意[[来函所述事项]]。',
		},
		signature: '{ofState}{post}\n{name}(签名)',
	},
	addressees: {
		'secretary-general': { masculine: '秘书长', feminine: '秘书长' },
		'assembly-president': { masculine: '大会主席', feminine: '大会主席' },
		'council-president': { masculine: '安全理事会主席', feminine: '安全理事会主席' },
	},
	greeted: {
		'secretary-general': { masculine: '秘书长', feminine: '秘书长' },
		'assembly-president': { masculine: '大会主席', feminine: '大会主席' },
		'council-president': { masculine: '安全理事会主席', feminine: '安全理事会主席' },
	},
	addresseeList: { between: '、', last: '和' },
	head: {
		assembly: '大会\n{sessionLine}\n{agendaItem}\n{itemTitle}',
		council: '安全理事会\n{year}年',
		sessions: { regular: '{session}届会议', special: '{session}届特别会议', emergency: '{session}届紧急特别会议' },
	},
	agendaItem: '议程项目{item}',
	subItem: '{number}({letter})',
	opening: {
		transmitting: '谨随函转递{annexList}。',
		informing: '谨提请你注意[[来函所述事项]]。',
	},
	noteOpening: { transmitting: '谨随函转递{annexList}', informing: '谨提请注意[[照会所述事项]]' },
	attachments: ['随函附上{annexList}'],
	annexList: { between: '、', last: '和' },
	annexMention: { alone: '(见附件)', numbered: '(见附件{number})' },
	annexes: {
		statement: {
			transmitted: '关于[[声明的主题]]的声明',
			attached: '关于[[声明的主题]]的声明',
			title: '关于[[声明的主题]]的声明',
			text: '[[声明全文。]]',
		},
		report: {
			transmitted: '关于[[报告的主题]]的报告',
			attached: '关于[[报告的主题]]的报告',
			title: '关于[[报告的主题]]的报告',
			text: '[[报告全文。]]',
		},
		'concept-note': {
			transmitted: '关于[[概念说明所涉活动]]的概念说明',
			attached: '关于[[概念说明所涉活动]]的概念说明',
			title: '关于[[概念说明所涉活动]]的概念说明',
			text: '[[概念说明全文。]]',
		},
		'explanatory-memorandum': { transmitted: '解释性备忘录', attached: '解释性备忘录', title: '解释性备忘录' },
		'draft-resolution': { transmitted: '决议草案', attached: '决议草案', title: '决议草案' },
		'draft-decision': { transmitted: '决定草案', attached: '决定草案', title: '决定草案' },
	},
	annexHeading: {
		letter: { alone: '{date}{sender}给{addressees}的信的附件', numbered: '{date}{sender}给{addressees}的信的附件{number}' },
		'identical-letters': {
			alone: '{date}{sender}给{addressees}的同文信的附件',
			numbered: '{date}{sender}给{addressees}的同文信的附件{number}',
		},
		'note-verbale': {
			alone: '{date}{ofState}常驻联合国代表团给{addressees}的普通照会的附件',
			numbered: '{date}{ofState}常驻联合国代表团给{addressees}的普通照会的附件{number}',
		},
	},
	letterAndAnnexes: ['本函', '本函及其附件'],
	noteAndAnnexes: ['本照会', '本照会及其附件'],
	circulatedAs: {
		request: '大会文件',
		assembly: '大会议程项目{item}下的文件',
		council: '安全理事会文件',
		both: '大会议程项目{item}下的文件和安全理事会的文件',
	},
	grateful: { masculine: '', feminine: '' },
	enclosure: { heading: '附文', mention: '全文附后(见附文)。' },
	newParagraph: {
		preambular: '注意到[[须注意到的情况]]',
		operative: '邀请[[有关各方采取必要行动]]',
		subparagraph: '[[须列举的内容]]',
		memorandum: '[[须说明的内容]]',
	},
	formulas: {
		A: '大会',
		S: '安全理事会',
		E: '经济及社会理事会',
		'A/HRC': '人权理事会',
	},
	missing: { itemTitle: '[[项目标题]]', name: '[[姓名]]', item: '[[1#item]]', draftNumber: '[[1#draft]]' },
};
