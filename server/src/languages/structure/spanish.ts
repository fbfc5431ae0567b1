import type { StructureWords } from '../structureWords.ts';
import openers from './spanishOpeners.json' with { type: 'json' };

export const structure: StructureWords = {
	organization: '(?:Naciones Unidas|NACIONES UNIDAS)',
	organs: [
		{
			organ: 'A',
			feminine: true,
			name: '(?:Asamblea General|ASAMBLEA GENERAL)',
			formula: 'La Asamblea General',
			miswritten: { forms: 'La (?:asamblea [Gg]eneral|Asamblea general)', right: 'La Asamblea General' },
		},
		{
			organ: 'S',
			name: '(?:Consejo de Seguridad|CONSEJO DE SEGURIDAD)',
			formula: 'El Consejo de Seguridad',
			miswritten: { forms: 'El (?:consejo de [Ss]eguridad|Consejo de seguridad)', right: 'El Consejo de Seguridad' },
		},
		{ organ: 'E', name: '(?:Consejo Económico y Social|CONSEJO ECONÓMICO Y SOCIAL)', formula: 'El Consejo Económico y Social' },
		{ organ: 'A/HRC', name: '(?:Consejo de Derechos Humanos)', formula: 'El Consejo de Derechos Humanos' },
		{ organ: 'other', name: '(?:Consejo de Administración Fiduciaria)', formula: 'El Consejo de Administración Fiduciaria' },
		{
			organ: 'other',
			feminine: true,
			name: '(?:(?:Primera|Segunda|Tercera|Cuarta|Quinta|Sexta) Comisión|Comisión Política Especial y de Descolonización(?: \\(Cuarta Comisión\\))?|Mesa de la Asamblea)',
			formula: 'La (?:Primera|Segunda|Tercera|Cuarta|Quinta|Sexta) Comisión',
		},
	],
	distribution: '(?:Distr\\.?:? ?(?:[Gg]eneral|[Ll]imitada|[Rr]eservada|GENERAL|LIMITADA)|Distr\\.)',
	documentLanguage: '(?:Español|ESPAÑOL|Spanish)',
	originalLanguage: '(?:Original|ORIGINAL) ?: ?[A-Za-zñáéíóú]+(?:(?:/|, | y | e )[A-Za-zñáéíóú]+){0,5}',
	date: '##?[º°]? de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre) del? ####',
	session:
		'(?:[A-ZÁÉÍÓÚ][a-záéíóú]+(?: [a-záéíóú]+)? período (?:extraordinario )?de sesiones(?: de emergencia)?|#{1,3}(?:[ºª°]|er)? período de sesiones|Período de sesiones (?:sustantivo )?de ####)',
	sessionDates:
		'##?[º°]?(?: de [a-z]{4,10}(?: de ####)?)?(?:(?: ?[-–—,] ?| al? | y )##?[º°]?(?: de [a-z]{4,10}(?: de ####)?)?){0,4}(?: ?[-–—] ?| al? | y ){date}',
	year: '(?:[A-ZÁÉÍÓÚ][a-záéíóú]+(?: [a-záéíóú]+)? año)',
	agendaItem:
		'(?:Temas?) #{1,3}(?: [a-z]{1,2}\\)| \\([a-z]{1,2}\\))*(?:(?:,| y|, y) #{1,3}(?: [a-z]{1,2}\\)| \\([a-z]{1,2}\\))*)* (?:del programa(?: provisional)?|de la agenda|de la lista preliminar|del orden del día)\\*{0,3}',
	requestHeadings: {
		provisional:
			'Solicitud de inclusión de un (?:sub)?tema en el programa provisional del(?<session> [a-záéíóú]+(?: [a-záéíóú]+)? período de sesiones(?: de la Asamblea General)?)?',
		supplementary:
			'Solicitud de inclusión de un (?:sub)?tema suplementario en el programa(?: provisional)? del(?<session> [a-záéíóú]+(?: [a-záéíóú]+)? período de sesiones(?: de la Asamblea General)?)?',
		additional:
			'Solicitud de inclusión de un (?:sub)?tema adicional en el programa(?: provisional)? del(?<session> [a-záéíóú]+(?: [a-záéíóú]+)? período de sesiones(?: de la Asamblea General)?)?',
	},
	letterTitle: '(?:Cartas?|CARTAS?)(?: idénticas| IDÉNTICAS| conjunta)?,? (?:de fecha|DE FECHA|dirigidas?|DIRIGIDAS?|fechada)',
	noteVerbaleTitle: '(?:Notas? verbal(?:es)?|NOTA VERBAL),? (?:de fecha|dirigida)',
	titleGoesOn: '(?: (?:el|la|los|las|del?|al?|por|y|fecha|dirigida|Presidente|Representante)|,)$',
	opening:
		'(?:[Tt]engo el honor|[Tt]enemos el honor|[Mm]e dirijo a|[Nn]os dirigimos a|[Dd]eseo (?:referirme|señalar|informar|transmitir)|[Mm]e permito|[Qq]uisiera (?:referirme|señalar|informar)|Misión Permanente [^.]{3,120}saluda|[Cc]úmpleme)',
	openingStart:
		'(?:Tengo (?:también )?el honor|Tenemos el honor|Siguiendo instrucciones|Por instrucciones|De conformidad con (?:el|los) artículo|Con arreglo (?:al|a los) artículo|En nombre d|En relación con|Me dirijo a|Nos dirigimos a|Deseo |Quisiera |Me permito|La Misión Permanente)',
	circulation: '(?:distribuy?[a-zñáéíóú]*|distribución|circular|señalar)(?=[^.]{0,400}(?:documento|miembros del Consejo|anexo))',
	circulationStart:
		'(?:(?:Le )?(?:[Aa]gradecería|[Aa]gradeceré|[Aa]gradeceríamos)|Mucho agradecería|(?:Le |Les )?(?:[Rr]uego|[Ss]olicito|[Pp]ido)|Solicitamos|Rogamos|Tengo el honor de solicitar|Le estaría|Le quedaría|La Misión Permanente[^.;]{0,80} (?:agradecería|agradecerá|solicita|ruega|pide))',
	signatureMark: '[*_]{0,2}\\([*_]{0,2}(?:Firmado|FIRMADO)[*_]{0,2}\\)[*_]{0,2}',
	signatureMarkStands: 'before',
	annexHeadings: [
		{
			label: 'annex',
			short: '(?:Anexo|ANEXO)(?: (?<number>{annexNumber}))?\\*{0,2}',
			long: '(?:Anexo|ANEXO)(?: (?<number>{annexNumber}))? (?:de|a) (?:la (?:carta|nota verbal)|las (?:cartas|notas verbales))',
		},
		{
			label: 'enclosure',
			short: '(?:Documento adjunto|Apéndice del anexo|Adjunto|Enclosure)(?: (?<number>{annexNumber}))?\\*{0,2}',
			long: '(?:Documento adjunto)(?: (?<number>{annexNumber}))? (?:de|a) la',
		},
		{
			label: 'appendix',
			short: '(?:Apéndice|APÉNDICE)(?: (?<number>{annexNumber}))?\\*{0,2}',
			long: '(?:Apéndice)(?: (?<number>{annexNumber}))? (?:de|a) la',
		},
	],
	annexNumber: '(?:[IVXLC]{1,8}|#{1,3}|[A-Z])(?![A-Za-zñáéíóú0-9])',
	originalNote: '[\\[(]Original ?: ?[A-Za-zñáéíóú]+(?:(?:,| y| e|/) ?[A-Za-zñáéíóú]+){0,5}[\\])]',
	memorandumHeading: '(?:Memorando explicativo|MEMORANDO EXPLICATIVO|Memorándum explicativo)',
	draftResolutionHeading: '(?:Proyecto de resolución|PROYECTO DE RESOLUCIÓN)(?: [IVX]{1,6}| [A-Z](?![a-z]))?',
	draftResolutionTitleGoesOn: '(?:sobre|relativo|relativa|titulado|referente|acerca|para)',
	draftDecisionHeading: '(?:Proyecto de decisión|PROYECTO DE DECISIÓN)(?: [IVX]{1,6}| [A-Z](?![a-z]))?',
	sponsors:
		'(?:[A-ZÁÉÍÓÚ][^:;\\n.]{1,1500}\\*{0,3}: (?:proyecto de (?:resolución|decisión))(?: revisado)?|Proyecto de (?:resolución|decisión) presentado por [^.]{3,200})',
	amendmentHeading:
		'(?:[A-ZÁÉÍÓÚ][^:;\\n.]{1,1500}\\*{0,3}: enmiendas? al proyecto de (?:resolución|decisión)[^.]{0,80}|Enmiendas? al proyecto de (?:resolución|decisión)[^.]{0,80})',
	amendmentInstruction:
		'(?:(?:Suprím|Elimín|Sustitúy|Reemplác|Insért|Añád|Agrég|Modifíqu|Después|Antes|Al final|En el)[^.;]{0,80}(?:párrafo|preámbulo|parte dispositiva|palabras?))',
	adoptionHeading:
		'(?:(?:Resolución|Decisión) (?:aprobada|adoptada) (?:por|el)|Resolución #{1,4} \\(####\\)|(?:Aprobada|Adoptada) (?:por unanimidad )?por (?:la Asamblea|el Consejo))',
	decisionHeading: 'Decisión (?:(?:aprobada|adoptada) (?:por|el)|##/###)',
	presidentialStatement: '(?:Declaración|DECLARACIÓN) (?:del Presidente|de la Presidencia|de la Presidenta) del Consejo de Seguridad',
	adoptionLine:
		'(?:#{1,5}(?:ª|a|º)? sesión(?: plenaria)?(?: \\((?:continuación|reanudada)\\))?(?: {date})?|\\[(?:Aprobada?|Resolución aprobada)[^\\][]{0,4000}\\])',
	furniture: '(?:Página #{1,3}|/\\.\\.\\.)',
	otherPreambularOpener: '(?:[A-ZÁÉ][a-záéíóúñ]+(?:ando|iendo|endo)|[A-ZÁÉ][a-záéíóúñ]+mente [a-záéíóúñ]+)(?![a-zá])',
	openers,
	paragraphsBeginWithCapital: true,
};
