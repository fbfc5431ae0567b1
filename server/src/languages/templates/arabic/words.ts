import type { TemplateWords } from '../documentTemplates.ts';

export const words: TemplateWords = {
	sender: {
		'permanent-representative': {
			masculine: 'الممثل الدائم {ofState} لدى الأمم المتحدة',
			feminine: 'الممثلة الدائمة {ofState} لدى الأمم المتحدة',
		},
		'charge-d-affaires': {
			masculine: 'القائم بالأعمال بالنيابة للبعثة الدائمة {ofState} لدى الأمم المتحدة',
			feminine: 'القائمة بالأعمال بالنيابة للبعثة الدائمة {ofState} لدى الأمم المتحدة',
		},
	},
	post: {
		'permanent-representative': { masculine: 'الممثل الدائم', feminine: 'الممثلة الدائمة' },
		'charge-d-affaires': { masculine: 'القائم بالأعمال بالنيابة', feminine: 'القائمة بالأعمال بالنيابة' },
	},
	signature: '(توقيع) {name}\n{post}',
	several: {
		senders: {
			'permanent-representative': {
				masculine: 'الممثلين الدائمين {ofState} لدى الأمم المتحدة',
				feminine: 'الممثلات الدائمات {ofState} لدى الأمم المتحدة',
			},
			'charge-d-affaires': {
				masculine: 'القائمين بالأعمال بالنيابة للبعثات الدائمة {ofState} لدى الأمم المتحدة',
				feminine: 'القائمات بالأعمال بالنيابة للبعثات الدائمة {ofState} لدى الأمم المتحدة',
			},
		},
		opening: {
			transmitting: 'نتشرف بأن نحيل إليكم طيه {annexList}.',
			informing: 'نتشرف بأن نسترعي انتباهكم إلى [[المسألة التي تتناولها الرسالة]].',
		},
		signature: '(توقيع) {name}\n{post} {ofState}',
	},
	addressees: {
		'secretary-general': { masculine: 'إلى الأمين العام', feminine: 'إلى الأمينة العامة' },
		'assembly-president': { masculine: 'إلى رئيس الجمعية العامة', feminine: 'إلى رئيسة الجمعية العامة' },
		'council-president': { masculine: 'إلى رئيس مجلس الأمن', feminine: 'إلى رئيسة مجلس الأمن' },
	},
	greeted: {
		'secretary-general': { masculine: 'إلى الأمين العام', feminine: 'إلى الأمينة العامة' },
		'assembly-president': { masculine: 'إلى رئيس الجمعية العامة', feminine: 'إلى رئيسة الجمعية العامة' },
		'council-president': { masculine: 'إلى رئيس مجلس الأمن', feminine: 'إلى رئيسة مجلس الأمن' },
	},
	addresseeList: { between: ' و', last: ' و' },
	head: {
		assembly: 'الجمعية العامة\n{sessionLine}\n{agendaItem}\n{itemTitle}',
		council: 'مجلس الأمن\nالسنة {year}',
		sessions: {
			regular: 'الدورة {session}',
			special: 'الدورة الاستثنائية {session}',
			emergency: 'الدورة الاستثنائية الطارئة {session}',
		},
	},
	agendaItem: 'البند {item} من جدول الأعمال',
	subItem: '{number} ({letter})',
	letters: [...'أبجد', 'هـ', ...'وزحطيكلمنسعفصقرشتثخذضظغ'],
	opening: {
		transmitting: 'أتشرف بأن أحيل إليكم طيه {annexList}.',
		informing: 'أتشرف بأن أسترعي انتباهكم إلى [[المسألة التي تتناولها الرسالة]].',
	},
	noteOpening: {
		transmitting: 'وتتشرف بأن تحيل طيه {annexList}',
		informing: 'وتتشرف بأن تسترعي الانتباه إلى [[المسألة التي تتناولها المذكرة]]',
	},
	attachments: ['أرفق بهذه الرسالة {annexList}'],
	annexList: { between: '، و', last: ' و' },
	annexMention: { alone: ' (انظر المرفق)', numbered: ' (انظر المرفق {number})' },
	annexes: {
		statement: {
			transmitted: 'نص بيان بشأن [[موضوع البيان]]',
			attached: 'نص بيان بشأن [[موضوع البيان]]',
			title: 'بيان بشأن [[موضوع البيان]]',
			text: '[[نص البيان.]]',
		},
		report: {
			transmitted: 'تقريرا عن [[موضوع التقرير]]',
			attached: 'تقريرا عن [[موضوع التقرير]]',
			title: 'تقرير عن [[موضوع التقرير]]',
			text: '[[نص التقرير.]]',
		},
		'concept-note': {
			transmitted: 'مذكرة مفاهيمية بشأن [[المناسبة التي أعدت لها المذكرة]]',
			attached: 'مذكرة مفاهيمية بشأن [[المناسبة التي أعدت لها المذكرة]]',
			title: 'مذكرة مفاهيمية بشأن [[المناسبة التي أعدت لها المذكرة]]',
			text: '[[نص المذكرة المفاهيمية.]]',
		},
		'explanatory-memorandum': { transmitted: 'مذكرة توضيحية', attached: 'مذكرة توضيحية', title: 'مذكرة توضيحية' },
		'draft-resolution': { transmitted: 'مشروع قرار', attached: 'مشروع قرار', title: 'مشروع قرار' },
		'draft-decision': { transmitted: 'مشروع مقرر', attached: 'مشروع مقرر', title: 'مشروع مقرر' },
	},
	annexHeading: {
		letter: {
			alone: 'مرفق الرسالة المؤرخة {date} الموجهة {addressees} من {sender}',
			numbered: 'المرفق {number} للرسالة المؤرخة {date} الموجهة {addressees} من {sender}',
		},
		'identical-letters': {
			alone: 'مرفق الرسالتين المتطابقتين المؤرختين {date} الموجهتين {addressees} من {sender}',
			numbered: 'المرفق {number} للرسالتين المتطابقتين المؤرختين {date} الموجهتين {addressees} من {sender}',
		},
		'note-verbale': {
			alone: 'مرفق المذكرة الشفوية المؤرخة {date} الموجهة {addressees} من البعثة الدائمة {ofState} لدى الأمم المتحدة',
			numbered: 'المرفق {number} للمذكرة الشفوية المؤرخة {date} الموجهة {addressees} من البعثة الدائمة {ofState} لدى الأمم المتحدة',
		},
	},
	letterAndAnnexes: ['هذه الرسالة بوصفها', 'هذه الرسالة ومرفقها بوصفهما', 'هذه الرسالة ومرفقيها بوصفها', 'هذه الرسالة ومرفقاتها بوصفها'],
	noteAndAnnexes: [
		'هذه المذكرة الشفوية بوصفها',
		'هذه المذكرة الشفوية ومرفقها بوصفهما',
		'هذه المذكرة الشفوية ومرفقيها بوصفها',
		'هذه المذكرة الشفوية ومرفقاتها بوصفها',
	],
	circulatedAs: {
		request: 'وثيقة من وثائق الجمعية العامة',
		assembly: 'وثيقة من وثائق الجمعية العامة في إطار البند {item} من جدول الأعمال',
		council: 'وثيقة من وثائق مجلس الأمن',
		both: 'وثيقة من وثائق الجمعية العامة في إطار البند {item} من جدول الأعمال، ومن وثائق مجلس الأمن',
	},
	grateful: { masculine: 'ممتنا', feminine: 'ممتنة' },
	enclosure: { heading: 'ضميمة', mention: 'ويرد النص أدناه (انظر الضميمة).' },
	newParagraph: {
		preambular: 'وإذ تلاحظ [[ما ينبغي ملاحظته]]',
		operative: 'تدعو [[الجهات المعنية إلى القيام بما يلزم]]',
		subparagraph: '[[ما ينبغي تعداده]]',
		memorandum: '[[ما ينبغي قوله]]',
	},
	formulas: {
		A: 'إن الجمعية العامة',
		S: 'إن مجلس الأمن',
		E: 'إن المجلس الاقتصادي والاجتماعي',
		'A/HRC': 'إن مجلس حقوق الإنسان',
	},
	missing: { itemTitle: '[[عنوان البند]]', name: '[[الاسم الكامل]]', item: '[[1#item]]', draftNumber: '[[1#draft]]' },
};
