import type { TemplateWords } from '../documentTemplates.ts';

export const words: TemplateWords = {
	sender: {
		'permanent-representative': {
			masculine: 'le Représentant permanent {ofState} auprès de l’Organisation des Nations Unies',
			feminine: 'la Représentante permanente {ofState} auprès de l’Organisation des Nations Unies',
		},
		'charge-d-affaires': {
			masculine: 'le Chargé d’affaires par intérim de la Mission permanente {ofState} auprès de l’Organisation des Nations Unies',
			feminine: 'la Chargée d’affaires par intérim de la Mission permanente {ofState} auprès de l’Organisation des Nations Unies',
		},
	},
	post: {
		'permanent-representative': { masculine: 'Représentant permanent', feminine: 'Représentante permanente' },
		'charge-d-affaires': { masculine: 'Chargé d’affaires par intérim', feminine: 'Chargée d’affaires par intérim' },
	},
	signature: '(Signé) {name}\n{post}',
	several: {
		senders: {
			'permanent-representative': {
				masculine: 'les Représentants permanents {ofState} auprès de l’Organisation des Nations Unies',
				feminine: 'les Représentantes permanentes {ofState} auprès de l’Organisation des Nations Unies',
			},
			'charge-d-affaires': {
				masculine: 'les Chargés d’affaires par intérim des Missions permanentes {ofState} auprès de l’Organisation des Nations Unies',
				feminine: 'les Chargées d’affaires par intérim des Missions permanentes {ofState} auprès de l’Organisation des Nations Unies',
			},
		},
		opening: {
			transmitting: 'Nous avons l’honneur de vous faire tenir ci-joint {annexList}.',
			informing: 'Nous avons l’honneur d’appeler votre attention sur [[la question dont traite la lettre]].',
		},
		signature: '(Signé) {name}\n{post} {ofState}',
	},
	addressees: {
		'secretary-general': { masculine: 'au Secrétaire général', feminine: 'à la Secrétaire générale' },
		'assembly-president': { masculine: 'au Président de l’Assemblée générale', feminine: 'à la Présidente de l’Assemblée générale' },
		'council-president': { masculine: 'au Président du Conseil de sécurité', feminine: 'à la Présidente du Conseil de sécurité' },
	},
	greeted: {
		'secretary-general': { masculine: 'au Secrétaire général', feminine: 'à la Secrétaire générale' },
		'assembly-president': { masculine: 'au Président de l’Assemblée générale', feminine: 'à la Présidente de l’Assemblée générale' },
		'council-president': { masculine: 'au Président du Conseil de sécurité', feminine: 'à la Présidente du Conseil de sécurité' },
	},
	addresseeList: { between: ', ', last: ' et ' },
	head: {
		assembly: 'Assemblée générale\n{sessionLine}\n{agendaItem}\n{itemTitle}',
		council: 'Conseil de sécurité\n{Year} année',
		sessions: {
			regular: '{Session} session',
			special: '{Session} session extraordinaire',
			emergency: '{Session} session extraordinaire d’urgence',
		},
	},
	agendaItem: 'Point {item} de l’ordre du jour',
	subItem: '{number} {letter})',
	opening: {
		transmitting: 'J’ai l’honneur de vous faire tenir ci-joint {annexList}.',
		informing: 'J’ai l’honneur d’appeler votre attention sur [[la question dont traite la lettre]].',
	},
	noteOpening: {
		transmitting: 'a l’honneur de faire tenir ci-joint {annexList}',
		informing: 'a l’honneur d’appeler l’attention sur [[la question dont traite la note]]',
	},
	attachments: ['je joins à la présente lettre {annexList}'],
	annexList: { between: ', ', last: ' et ' },
	annexMention: { alone: ' (voir annexe)', numbered: ' (voir annexe {number})' },
	annexes: {
		statement: {
			transmitted: 'le texte d’une déclaration sur [[l’objet de la déclaration]]',
			attached: 'le texte d’une déclaration sur [[l’objet de la déclaration]]',
			title: 'Déclaration sur [[l’objet de la déclaration]]',
			text: '[[Le texte de la déclaration.]]',
		},
		report: {
			transmitted: 'un rapport sur [[l’objet du rapport]]',
			attached: 'un rapport sur [[l’objet du rapport]]',
			title: 'Rapport sur [[l’objet du rapport]]',
			text: '[[Le texte du rapport.]]',
		},
		'concept-note': {
			transmitted: 'une note de cadrage concernant [[la manifestation à laquelle se rapporte la note]]',
			attached: 'une note de cadrage concernant [[la manifestation à laquelle se rapporte la note]]',
			title: 'Note de cadrage concernant [[la manifestation à laquelle se rapporte la note]]',
			text: '[[Le texte de la note de cadrage.]]',
		},
		'explanatory-memorandum': {
			transmitted: 'un mémoire explicatif',
			attached: 'un mémoire explicatif',
			title: 'Mémoire explicatif',
		},
		'draft-resolution': {
			transmitted: 'un projet de résolution',
			attached: 'un projet de résolution',
			title: 'Projet de résolution',
		},
		'draft-decision': { transmitted: 'un projet de décision', attached: 'un projet de décision', title: 'Projet de décision' },
	},
	annexHeading: {
		letter: {
			alone: 'Annexe à la lettre datée du {date}, adressée {addressees} par {sender}',
			numbered: 'Annexe {number} à la lettre datée du {date}, adressée {addressees} par {sender}',
		},
		'identical-letters': {
			alone: 'Annexe aux lettres identiques datées du {date}, adressées {addressees} par {sender}',
			numbered: 'Annexe {number} aux lettres identiques datées du {date}, adressées {addressees} par {sender}',
		},
		'note-verbale': {
			alone:
				'Annexe à la note verbale datée du {date}, adressée {addressees} par la Mission permanente {ofState} auprès de l’Organisation des Nations Unies',
			numbered:
				'Annexe {number} à la note verbale datée du {date}, adressée {addressees} par la Mission permanente {ofState} auprès de l’Organisation des Nations Unies',
		},
	},
	letterAndAnnexes: ['de la présente lettre', 'de la présente lettre et de son annexe', 'de la présente lettre et de ses annexes'],
	noteAndAnnexes: [
		'de la présente note verbale',
		'de la présente note verbale et de son annexe',
		'de la présente note verbale et de ses annexes',
	],
	circulatedAs: {
		request: 'document de l’Assemblée générale',
		assembly: 'document de l’Assemblée générale, au titre du point {item} de l’ordre du jour',
		council: 'document du Conseil de sécurité',
		both: 'document de l’Assemblée générale, au titre du point {item} de l’ordre du jour, et du Conseil de sécurité',
	},
	grateful: { masculine: 'reconnaissant', feminine: 'reconnaissante' },
	enclosure: { heading: 'Pièce jointe', mention: 'Le texte est joint (voir pièce jointe).' },
	newParagraph: {
		preambular: 'Notant [[ce qu’il y a lieu de noter]]',
		operative: 'Invite [[ceux qui doivent agir à faire ce qui est nécessaire]]',
		subparagraph: '[[Ce qu’il y a lieu d’énumérer]]',
		memorandum: '[[Ce qu’il y a lieu de dire]]',
	},
	formulas: {
		A: 'L’Assemblée générale',
		S: 'Le Conseil de sécurité',
		E: 'Le Conseil économique et social',
		'A/HRC': 'Le Conseil des droits de l’homme',
	},
	missing: { itemTitle: '[[Intitulé de la question]]', name: '[[Prénom et nom]]', item: '[[1#item]]', draftNumber: '[[1#draft]]' },
};
