import type { TemplateWords } from '../documentTemplates.ts';

export const words: TemplateWords = {
	sender: {
		'permanent-representative': {
			masculine: 'Постоянного представителя {ofState} при Организации Объединенных Наций',
			feminine: 'Постоянного представителя {ofState} при Организации Объединенных Наций',
		},
		'charge-d-affaires': {
			masculine: 'Временного поверенного в делах Постоянного представительства {ofState} при Организации Объединенных Наций',
			feminine: 'Временного поверенного в делах Постоянного представительства {ofState} при Организации Объединенных Наций',
		},
	},
	post: {
		'permanent-representative': { masculine: 'Постоянный представитель', feminine: 'Постоянный представитель' },
		'charge-d-affaires': { masculine: 'Временный поверенный в делах', feminine: 'Временный поверенный в делах' },
	},
	signature: '(Подпись) {name}\n{post}',
	several: {
		senders: {
			'permanent-representative': {
				masculine: 'постоянных представителей {ofState} при Организации Объединенных Наций',
				feminine: 'постоянных представителей {ofState} при Организации Объединенных Наций',
			},
			'charge-d-affaires': {
				masculine: 'временных поверенных в делах постоянных представительств {ofState} при Организации Объединенных Наций',
				feminine: 'временных поверенных в делах постоянных представительств {ofState} при Организации Объединенных Наций',
			},
		},
		opening: {
			transmitting: 'Имеем честь настоящим препроводить {annexList}.',
			informing: 'Имеем честь обратить Ваше внимание на [[вопрос, которому посвящено письмо]].',
		},
		signature: '(Подпись) {name}\n{post} {ofState}',
	},
	addressees: {
		'secretary-general': { masculine: 'Генерального секретаря', feminine: 'Генерального секретаря' },
		'assembly-president': { masculine: 'Председателя Генеральной Ассамблеи', feminine: 'Председателя Генеральной Ассамблеи' },
		'council-president': { masculine: 'Председателя Совета Безопасности', feminine: 'Председателя Совета Безопасности' },
	},
	greeted: {
		'secretary-general': { masculine: 'Генеральному секретарю', feminine: 'Генеральному секретарю' },
		'assembly-president': { masculine: 'Председателю Генеральной Ассамблеи', feminine: 'Председателю Генеральной Ассамблеи' },
		'council-president': { masculine: 'Председателю Совета Безопасности', feminine: 'Председателю Совета Безопасности' },
	},
	addresseeList: { between: ', ', last: ' и ' },
	head: {
		assembly: 'Генеральная Ассамблея\n{sessionLine}\n{agendaItem}\n{itemTitle}',
		council: 'Совет Безопасности\n{Year} год',
		sessions: {
			regular: '{Session} сессия',
			special: '{Session} специальная сессия',
			emergency: '{Session} чрезвычайная специальная сессия',
		},
	},
	agendaItem: 'Пункт {item} повестки дня',
	subItem: '{number} {letter})',
	opening: {
		transmitting: 'Имею честь настоящим препроводить {annexList}.',
		informing: 'Имею честь обратить Ваше внимание на [[вопрос, которому посвящено письмо]].',
	},
	noteOpening: {
		transmitting: 'имеет честь настоящим препроводить {annexList}',
		informing: 'имеет честь обратить внимание на [[вопрос, которому посвящена нота]]',
	},
	attachments: ['к настоящему письму прилагается {annexList}', 'к настоящему письму прилагаются {annexList}'],
	annexList: { between: ', ', last: ' и ' },
	annexMention: { alone: ' (см. приложение)', numbered: ' (см. приложение {number})' },
	annexes: {
		statement: {
			transmitted: 'текст заявления о [[предмете заявления]]',
			attached: 'текст заявления о [[предмете заявления]]',
			title: 'Заявление о [[предмете заявления]]',
			text: '[[Текст заявления.]]',
		},
		report: {
			transmitted: 'доклад о [[предмете доклада]]',
			attached: 'доклад о [[предмете доклада]]',
			title: 'Доклад о [[предмете доклада]]',
			text: '[[Текст доклада.]]',
		},
		'concept-note': {
			transmitted: 'концептуальную записку о [[мероприятии, которому она посвящена]]',
			attached: 'концептуальная записка о [[мероприятии, которому она посвящена]]',
			title: 'Концептуальная записка о [[мероприятии, которому она посвящена]]',
			text: '[[Текст концептуальной записки.]]',
		},
		'explanatory-memorandum': {
			transmitted: 'пояснительную записку',
			attached: 'пояснительная записка',
			title: 'Пояснительная записка',
		},
		'draft-resolution': { transmitted: 'проект резолюции', attached: 'проект резолюции', title: 'Проект резолюции' },
		'draft-decision': { transmitted: 'проект решения', attached: 'проект решения', title: 'Проект решения' },
	},
	annexHeading: {
		letter: {
			alone: 'Приложение к письму {sender} от {date} на имя {addressees}',
			numbered: 'Приложение {number} к письму {sender} от {date} на имя {addressees}',
		},
		'identical-letters': {
			alone: 'Приложение к идентичным письмам {sender} от {date} на имя {addressees}',
			numbered: 'Приложение {number} к идентичным письмам {sender} от {date} на имя {addressees}',
		},
		'note-verbale': {
			alone:
				'Приложение к вербальной ноте Постоянного представительства {ofState} при Организации Объединенных Наций от {date} на имя {addressees}',
			numbered:
				'Приложение {number} к вербальной ноте Постоянного представительства {ofState} при Организации Объединенных Наций от {date} на имя {addressees}',
		},
	},
	letterAndAnnexes: ['настоящего письма', 'настоящего письма и приложения к нему', 'настоящего письма и приложений к нему'],
	noteAndAnnexes: [
		'настоящей вербальной ноты',
		'настоящей вербальной ноты и приложения к ней',
		'настоящей вербальной ноты и приложений к ней',
	],
	circulatedAs: {
		request: 'документа Генеральной Ассамблеи',
		assembly: 'документа Генеральной Ассамблеи по пункту {item} повестки дня',
		council: 'документа Совета Безопасности',
		both: 'документа Генеральной Ассамблеи по пункту {item} повестки дня и документа Совета Безопасности',
	},
	grateful: { masculine: 'признателен', feminine: 'признательна' },
	enclosure: { heading: 'Добавление', mention: 'Текст прилагается (см. добавление).' },
	newParagraph: {
		preambular: 'отмечая [[то, что следует отметить]]',
		operative: 'предлагает [[тем, кто должен действовать, сделать необходимое]]',
		subparagraph: '[[то, что следует перечислить]]',
		memorandum: '[[То, что следует сказать]]',
	},
	formulas: {
		A: 'Генеральная Ассамблея',
		S: 'Совет Безопасности',
		E: 'Экономический и Социальный Совет',
		'A/HRC': 'Совет по правам человека',
	},
	missing: { itemTitle: '[[Название пункта]]', name: '[[Имя и фамилия]]', item: '[[1#item]]', draftNumber: '[[1#draft]]' },
};
