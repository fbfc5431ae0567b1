import type { TemplateWords } from '../documentTemplates.ts';

export const words: TemplateWords = {
	sender: {
		'permanent-representative': {
			masculine: 'the Permanent Representative {ofState} to the United Nations',
			feminine: 'the Permanent Representative {ofState} to the United Nations',
		},
		'charge-d-affaires': {
			masculine: 'the Chargé d’affaires a.i. of the Permanent Mission {ofState} to the United Nations',
			feminine: 'the Chargé d’affaires a.i. of the Permanent Mission {ofState} to the United Nations',
		},
	},
	post: {
		'permanent-representative': { masculine: 'Permanent Representative', feminine: 'Permanent Representative' },
		'charge-d-affaires': { masculine: 'Chargé d’affaires a.i.', feminine: 'Chargé d’affaires a.i.' },
	},
	signature: '(Signed) {name}\n{post}',
	several: {
		senders: {
			'permanent-representative': {
				masculine: 'the Permanent Representatives {ofState} to the United Nations',
				feminine: 'the Permanent Representatives {ofState} to the United Nations',
			},
			'charge-d-affaires': {
				masculine: 'the Chargés d’affaires a.i. of the Permanent Missions {ofState} to the United Nations',
				feminine: 'the Chargés d’affaires a.i. of the Permanent Missions {ofState} to the United Nations',
			},
		},
		opening: {
			transmitting: 'We have the honour to transmit herewith {annexList}.',
			informing: 'We have the honour to draw your attention to [[the matter with which the letter deals]].',
		},
		signature: '(Signed) {name}\n{post} {ofState}',
	},
	addressees: {
		'secretary-general': { masculine: 'the Secretary-General', feminine: 'the Secretary-General' },
		'assembly-president': { masculine: 'the President of the General Assembly', feminine: 'the President of the General Assembly' },
		'council-president': { masculine: 'the President of the Security Council', feminine: 'the President of the Security Council' },
	},
	greeted: {
		'secretary-general': { masculine: 'the Secretary-General', feminine: 'the Secretary-General' },
		'assembly-president': { masculine: 'the President of the General Assembly', feminine: 'the President of the General Assembly' },
		'council-president': { masculine: 'the President of the Security Council', feminine: 'the President of the Security Council' },
	},
	addresseeList: { between: ', ', last: ' and ' },
	head: {
		assembly: 'General Assembly\n{sessionLine}\n{agendaItem}\n{itemTitle}',
		council: 'Security Council\n{Year} year',
		sessions: {
			regular: '{Session} session',
			special: '{Session} special session',
			emergency: '{Session} emergency special session',
		},
	},
	agendaItem: 'Agenda item {item}',
	subItem: '{number} ({letter})',
	opening: {
		transmitting: 'I have the honour to transmit herewith {annexList}.',
		informing: 'I have the honour to draw your attention to [[the matter with which the letter deals]].',
	},
	noteOpening: {
		transmitting: 'has the honour to transmit herewith {annexList}',
		informing: 'has the honour to draw attention to [[the matter with which the note deals]]',
	},
	attachments: ['{annexList} is attached to the present letter', '{annexList} are attached to the present letter'],
	annexList: { between: ', ', last: ' and ' },
	annexMention: { alone: ' (see annex)', numbered: ' (see annex {number})' },
	annexes: {
		statement: {
			transmitted: 'the text of a statement on [[the subject of the statement]]',
			attached: 'the text of a statement on [[the subject of the statement]]',
			title: 'Statement on [[the subject of the statement]]',
			text: '[[The text of the statement.]]',
		},
		report: {
			transmitted: 'a report on [[the subject of the report]]',
			attached: 'a report on [[the subject of the report]]',
			title: 'Report on [[the subject of the report]]',
			text: '[[The text of the report.]]',
		},
		'concept-note': {
			transmitted: 'a concept note for [[the event for which the note is written]]',
			attached: 'a concept note for [[the event for which the note is written]]',
			title: 'Concept note for [[the event for which the note is written]]',
			text: '[[The text of the concept note.]]',
		},
		'explanatory-memorandum': {
			transmitted: 'an explanatory memorandum',
			attached: 'an explanatory memorandum',
			title: 'Explanatory memorandum',
		},
		'draft-resolution': { transmitted: 'a draft resolution', attached: 'a draft resolution', title: 'Draft resolution' },
		'draft-decision': { transmitted: 'a draft decision', attached: 'a draft decision', title: 'Draft decision' },
	},
	annexHeading: {
		letter: {
			alone: 'Annex to the letter dated {date} from {sender} addressed to {addressees}',
			numbered: 'Annex {number} to the letter dated {date} from {sender} addressed to {addressees}',
		},
		'identical-letters': {
			alone: 'Annex to the identical letters dated {date} from {sender} addressed to {addressees}',
			numbered: 'Annex {number} to the identical letters dated {date} from {sender} addressed to {addressees}',
		},
		'note-verbale': {
			alone: 'Annex to the note verbale dated {date} from the Permanent Mission {ofState} to the United Nations addressed to {addressees}',
			numbered:
				'Annex {number} to the note verbale dated {date} from the Permanent Mission {ofState} to the United Nations addressed to {addressees}',
		},
	},
	letterAndAnnexes: ['the present letter', 'the present letter and its annex', 'the present letter and its annexes'],
	noteAndAnnexes: ['the present note verbale', 'the present note verbale and its annex', 'the present note verbale and its annexes'],
	circulatedAs: {
		request: 'a document of the General Assembly',
		assembly: 'a document of the General Assembly, under agenda item {item}',
		council: 'a document of the Security Council',
		both: 'a document of the General Assembly, under agenda item {item}, and of the Security Council',
	},
	grateful: { masculine: 'grateful', feminine: 'grateful' },
	enclosure: { heading: 'Enclosure', mention: 'The text is enclosed (see enclosure).' },
	newParagraph: {
		preambular: 'Noting [[what is to be noted]]',
		operative: 'Invites [[those who are to act to do what is needed]]',
		subparagraph: '[[What is to be listed]]',
		memorandum: '[[What is to be said]]',
	},
	formulas: {
		A: 'The General Assembly',
		S: 'The Security Council',
		E: 'The Economic and Social Council',
		'A/HRC': 'The Human Rights Council',
	},
	missing: { itemTitle: '[[Title of the item]]', name: '[[First name and surname]]', item: '[[1#item]]', draftNumber: '[[1#draft]]' },
};
