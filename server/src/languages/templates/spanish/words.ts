import type { TemplateWords } from '../documentTemplates.ts';

export const words: TemplateWords = {
	sender: {
		'permanent-representative': {
			masculine: 'el Representante Permanente {ofState} ante las Naciones Unidas',
			feminine: 'la Representante Permanente {ofState} ante las Naciones Unidas',
		},
		'charge-d-affaires': {
			masculine: 'el Encargado de Negocios interino de la Misión Permanente {ofState} ante las Naciones Unidas',
			feminine: 'la Encargada de Negocios interina de la Misión Permanente {ofState} ante las Naciones Unidas',
		},
	},
	post: {
		'permanent-representative': { masculine: 'Representante Permanente', feminine: 'Representante Permanente' },
		'charge-d-affaires': { masculine: 'Encargado de Negocios interino', feminine: 'Encargada de Negocios interina' },
	},
	signature: '(Firmado) {name}\n{post}',
	several: {
		senders: {
			'permanent-representative': {
				masculine: 'los Representantes Permanentes {ofState} ante las Naciones Unidas',
				feminine: 'las Representantes Permanentes {ofState} ante las Naciones Unidas',
			},
			'charge-d-affaires': {
				masculine: 'los Encargados de Negocios interinos de las Misiones Permanentes {ofState} ante las Naciones Unidas',
				feminine: 'las Encargadas de Negocios interinas de las Misiones Permanentes {ofState} ante las Naciones Unidas',
			},
		},
		opening: {
			transmitting: 'Tenemos el honor de transmitir adjunto {annexList}.',
			informing: 'Tenemos el honor de señalar a su atención [[el asunto de que trata la carta]].',
		},
		signature: '(Firmado) {name}\n{post} {ofState}',
	},
	addressees: {
		'secretary-general': { masculine: 'al Secretario General', feminine: 'a la Secretaria General' },
		'assembly-president': { masculine: 'al Presidente de la Asamblea General', feminine: 'a la Presidenta de la Asamblea General' },
		'council-president': { masculine: 'al Presidente del Consejo de Seguridad', feminine: 'a la Presidenta del Consejo de Seguridad' },
	},
	greeted: {
		'secretary-general': { masculine: 'al Secretario General', feminine: 'a la Secretaria General' },
		'assembly-president': { masculine: 'al Presidente de la Asamblea General', feminine: 'a la Presidenta de la Asamblea General' },
		'council-president': { masculine: 'al Presidente del Consejo de Seguridad', feminine: 'a la Presidenta del Consejo de Seguridad' },
	},
	addresseeList: { between: ', ', last: ' y ' },
	head: {
		assembly: 'Asamblea General\n{sessionLine}\n{agendaItem}\n{itemTitle}',
		council: 'Consejo de Seguridad\n{Year} año',
		sessions: {
			regular: '{Session} período de sesiones',
			special: '{Session} período extraordinario de sesiones',
			emergency: '{Session} período extraordinario de sesiones de emergencia',
		},
	},
	agendaItem: 'Tema {item} del programa',
	subItem: '{number} {letter})',
	opening: {
		transmitting: 'Tengo el honor de transmitir adjunto {annexList}.',
		informing: 'Tengo el honor de señalar a su atención [[el asunto de que trata la carta]].',
	},
	noteOpening: {
		transmitting: 'tiene el honor de transmitir adjunto {annexList}',
		informing: 'tiene el honor de señalar a la atención [[el asunto de que trata la nota]]',
	},
	attachments: ['se adjunta a la presente carta {annexList}', 'se adjuntan a la presente carta {annexList}'],
	annexList: { between: ', ', last: ' y ' },
	annexMention: { alone: ' (véase el anexo)', numbered: ' (véase el anexo {number})' },
	annexes: {
		statement: {
			transmitted: 'el texto de una declaración sobre [[el objeto de la declaración]]',
			attached: 'el texto de una declaración sobre [[el objeto de la declaración]]',
			title: 'Declaración sobre [[el objeto de la declaración]]',
			text: '[[El texto de la declaración.]]',
		},
		report: {
			transmitted: 'un informe sobre [[el objeto del informe]]',
			attached: 'un informe sobre [[el objeto del informe]]',
			title: 'Informe sobre [[el objeto del informe]]',
			text: '[[El texto del informe.]]',
		},
		'concept-note': {
			transmitted: 'el texto de una nota conceptual sobre [[el acto al que se refiere la nota]]',
			attached: 'una nota conceptual sobre [[el acto al que se refiere la nota]]',
			title: 'Nota conceptual sobre [[el acto al que se refiere la nota]]',
			text: '[[El texto de la nota conceptual.]]',
		},
		'explanatory-memorandum': {
			transmitted: 'un memorando explicativo',
			attached: 'un memorando explicativo',
			title: 'Memorando explicativo',
		},
		'draft-resolution': {
			transmitted: 'un proyecto de resolución',
			attached: 'un proyecto de resolución',
			title: 'Proyecto de resolución',
		},
		'draft-decision': { transmitted: 'un proyecto de decisión', attached: 'un proyecto de decisión', title: 'Proyecto de decisión' },
	},
	annexHeading: {
		letter: {
			alone: 'Anexo de la carta de fecha {date} dirigida {addressees} por {sender}',
			numbered: 'Anexo {number} de la carta de fecha {date} dirigida {addressees} por {sender}',
		},
		'identical-letters': {
			alone: 'Anexo de las cartas idénticas de fecha {date} dirigidas {addressees} por {sender}',
			numbered: 'Anexo {number} de las cartas idénticas de fecha {date} dirigidas {addressees} por {sender}',
		},
		'note-verbale': {
			alone: 'Anexo de la nota verbal de fecha {date} dirigida {addressees} por la Misión Permanente {ofState} ante las Naciones Unidas',
			numbered:
				'Anexo {number} de la nota verbal de fecha {date} dirigida {addressees} por la Misión Permanente {ofState} ante las Naciones Unidas',
		},
	},
	letterAndAnnexes: ['la presente carta', 'la presente carta y su anexo', 'la presente carta y sus anexos'],
	noteAndAnnexes: ['la presente nota verbal', 'la presente nota verbal y su anexo', 'la presente nota verbal y sus anexos'],
	circulatedAs: {
		request: 'documento de la Asamblea General',
		assembly: 'documento de la Asamblea General, en relación con el tema {item} del programa',
		council: 'documento del Consejo de Seguridad',
		both: 'documento de la Asamblea General, en relación con el tema {item} del programa, y del Consejo de Seguridad',
	},
	grateful: { masculine: '', feminine: '' },
	enclosure: { heading: 'Documento adjunto', mention: 'El texto se adjunta (véase el documento adjunto).' },
	newParagraph: {
		preambular: 'Observando [[lo que haya de observarse]]',
		operative: 'Invita [[a quienes deban actuar a que hagan lo necesario]]',
		subparagraph: '[[Lo que haya de enumerarse]]',
		memorandum: '[[Lo que haya de decirse]]',
	},
	formulas: {
		A: 'La Asamblea General',
		S: 'El Consejo de Seguridad',
		E: 'El Consejo Económico y Social',
		'A/HRC': 'El Consejo de Derechos Humanos',
	},
	missing: { itemTitle: '[[Título del tema]]', name: '[[Nombre y apellidos]]', item: '[[1#item]]', draftNumber: '[[1#draft]]' },
};
