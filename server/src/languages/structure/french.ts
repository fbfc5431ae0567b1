import type { StructureWords } from '../structureWords.ts';
import openers from './frenchOpeners.json' with { type: 'json' };

export const structure: StructureWords = {
	organization: '(?:Nations Unies|NATIONS UNIES|Organisation des Nations Unies)',
	organs: [
		{
			organ: 'A',
			feminine: true,
			name: '(?:Assemblée générale|ASSEMBLÉE GÉNÉRALE)',
			formula: "L['’]Assemblée générale",
			miswritten: { forms: "L['’](?:assemblée [Gg]énérale|Assemblée Générale|Assembl[ée]e [Gg]enerale)", right: 'L’Assemblée générale' },
		},
		{
			organ: 'S',
			name: '(?:Conseil de sécurité|CONSEIL DE SÉCURITÉ)',
			formula: 'Le Conseil de sécurité',
			miswritten: {
				forms: 'Le (?:conseil de [Ss]écurité|Conseil de Sécurité|[Cc]onseil de [Ss]ecurit[ée])',
				right: 'Le Conseil de sécurité',
			},
		},
		{ organ: 'E', name: '(?:Conseil économique et social|CONSEIL ÉCONOMIQUE ET SOCIAL)', formula: 'Le Conseil économique ?et ?social' },
		{ organ: 'A/HRC', name: "(?:Conseil des droits de l['’]homme)", formula: "Le Conseil des droits de l['’]homme" },
		{ organ: 'other', name: '(?:Conseil de tutelle)', formula: 'Le Conseil de tutelle' },
		{
			organ: 'other',
			feminine: true,
			name: '(?:(?:Première|Deuxième|Troisième|Quatrième|Cinquième|Sixième) Commission|Commission des questions politiques spéciales et de la décolonisation(?: \\(Quatrième Commission\\))?|Bureau)',
			formula: 'La (?:Première|Deuxième|Troisième|Quatrième|Cinquième|Sixième) Commission',
		},
	],
	distribution: '(?:Distr\\.?:? ?(?:[Gg]énérale|[Ll]imitée|[Rr]estreinte|GÉNÉRALE|LIMITÉE)|Distr\\.)',
	documentLanguage: '(?:Français|FRANÇAIS|French)',
	originalLanguage: '(?:Original|ORIGINAL) ?: ?[A-Za-zçéè]+(?:(?:/|, | et )[A-Za-zçéè]+){0,5}',
	date: '(?:1er|##?) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) ####',
	session:
		"(?:[A-ZÀ-Ý][a-zà-ÿ-]+(?: et [a-zà-ÿ-]+)? session(?: extraordinaire(?: d['’]urgence)?)?|#{1,3}e session|Session (?:de fond )?de ####)",
	sessionDates:
		'(?:1er|##?)(?: [a-zéû]{3,9}(?: ####)?)?(?:(?: ?[-–—,] ?| au | et )(?:1er|##?)(?: [a-zéû]{3,9}(?: ####)?)?){0,4}(?: ?[-–—] ?| au | et ){date}',
	year: '(?:[A-ZÀ-Ý][a-zà-ÿ-]+(?: et [a-zà-ÿ-]+)? année)',
	agendaItem:
		"(?:Points?) #{1,3}(?: [a-z]{1,2}\\)| \\([a-z]{1,2}\\))*(?:(?:,| et|, et) #{1,3}(?: [a-z]{1,2}\\)| \\([a-z]{1,2}\\))*)* (?:de l['’]ordre du jour(?: provisoire)?|de la liste préliminaire)\\*{0,3}",
	requestHeadings: {
		provisional:
			"Demande d['’]inscription d['’]une question (?:à|dans) l['’]ordre du jour provisoire de la(?<session> [a-zà-ÿ-]+(?: et [a-zà-ÿ-]+)? session(?: de l['’]Assemblée générale)?)?",
		supplementary:
			"Demande d['’]inscription d['’]une question supplémentaire (?:à|dans) l['’]ordre du jour(?: provisoire)? de la(?<session> [a-zà-ÿ-]+(?: et [a-zà-ÿ-]+)? session(?: de l['’]Assemblée générale)?)?",
		additional:
			"Demande d['’]inscription d['’]une question additionnelle (?:à|dans) l['’]ordre du jour(?: provisoire)? de la(?<session> [a-zà-ÿ-]+(?: et [a-zà-ÿ-]+)? session(?: de l['’]Assemblée générale)?)?",
	},
	letterTitle: '(?:Lettres?|LETTRES?)(?: identiques| IDENTIQUES| conjointe)?,? (?:dat[ée]{1,2}s?|DATÉES?|en date|adressées?|ADRESSÉES?)',
	noteVerbaleTitle: '(?:Notes? verbales?|NOTE VERBALE),? (?:datée?s?|en date|adressée)',
	titleGoesOn: "(?: (?:le|la|les|du|de|des|au|aux|par|et|datée|adressée|Président|Représentant)|,|l['’])$",
	opening:
		"(?:ai l['’]honneur|avons l['’]honneur|[Mm]e réfère|vous écris|tiens à (?:vous|appeler|porter)|souhaite (?:vous|appeler|porter)|voudrais (?:vous|appeler)|Mission permanente [^.]{3,120}présente ses compliments|prie de trouver ci-joint|veuillez trouver ci-joint)",
	openingStart:
		"(?:J['’]ai (?:de nouveau )?l['’]honneur|Nous avons l['’]honneur|D['’]ordre de (?:mon|notre) [Gg]ouvernement|Sur (?:les )?instructions? de|Conformément (?:à l['’]|aux )[Aa]rticle|En application (?:de l['’]|des )[Aa]rticle|Au nom d|Comme suite à|Je me réfère|Je vous écris|Je tiens à|Je souhaite|Je voudrais|La Mission permanente)",
	circulation:
		'(?:(?:faire )?distribuer|diffuser|(?:la )?distribution|faire circuler|diffusion)(?=[^.]{0,400}(?:document|membres du Conseil|annexe))',
	circulationStart:
		'(?:Je vous serais? (?:très )?(?:reconnaissante?|obligée?|gré)|Nous vous serions (?:très )?(?:reconnaissante?s?|obligée?s|gré)|Je vous (?:saurais|serais) gré|Nous vous saurions gré|Je vous prie|Nous vous prions|Je vous demande|Je souhaiterais que|La Mission permanente[^.;]{0,80} (?:serait (?:très )?(?:reconnaissante|obligée)|saurait gré|prie|demande))',
	signatureMark: '[*_]{0,2}\\([*_]{0,2}(?:Signé|SIGNÉ)e?[*_]{0,2}\\)[*_]{0,2}',
	signatureMarkStands: 'before',
	annexHeadings: [
		{
			label: 'annex',
			short: '(?:Annexe|ANNEXE)(?: (?<number>{annexNumber}))?\\*{0,2}',
			long: '(?:Annexe|ANNEXE)(?: (?<number>{annexNumber}))? (?:à la (?:lettre|note verbale)|aux (?:lettres|notes verbales))',
		},
		{
			label: 'enclosure',
			short: '(?:Pièce jointe|PIÈCE JOINTE|Enclosure)(?: (?<number>{annexNumber}))?\\*{0,2}',
			long: '(?:Pièce jointe)(?: (?<number>{annexNumber}))? à la',
		},
		{
			label: 'appendix',
			short: '(?:Appendice|APPENDICE)(?: (?<number>{annexNumber}))?\\*{0,2}',
			long: "(?:Appendice)(?: (?<number>{annexNumber}))? (?:à la|à l['’])",
		},
	],
	annexNumber: '(?:[IVXLC]{1,8}|#{1,3}|[A-Z])(?![A-Za-zà-ÿ0-9])',
	originalNote: '[\\[(]Original ?: ?[A-Za-zçéè]+(?:(?:,| et|/) ?[A-Za-zçéè]+){0,5}[\\])]',
	memorandumHeading: '(?:Mémoire explicatif|MÉMOIRE EXPLICATIF|Mémorandum explicatif)',
	draftResolutionHeading: '(?:Projet de résolution|PROJET DE RÉSOLUTION)(?: [IVX]{1,6}| [A-Z](?![a-z]))?',
	draftResolutionTitleGoesOn: '(?:sur|relatif|concernant|intitulé|portant|pour)',
	draftDecisionHeading: '(?:Projet de décision|PROJET DE DÉCISION)(?: [IVX]{1,6}| [A-Z](?![a-z]))?',
	sponsors:
		'(?:[A-ZÀ-Ý][^:;\\n.]{1,1500}\\*{0,3} ?: (?:projet de (?:résolution|décision))(?: révisé)?|Projet de (?:résolution|décision) (?:déposé|présenté) par [^.]{3,200})',
	amendmentHeading:
		'(?:[A-ZÀ-Ý][^:;\\n.]{1,1500}\\*{0,3} ?: amendements? au projet de (?:résolution|décision)[^.]{0,80}|Amendements? au projet de (?:résolution|décision)[^.]{0,80})',
	amendmentInstruction:
		'(?:(?:Supprimer|Remplacer|Insérer|Ajouter|Modifier|Après|Avant|Au|À la fin|Dans)[^.;]{0,80}(?:alinéa|paragraphe|dispositif|préambule|mots?))',
	adoptionHeading:
		"(?:(?:Résolution|Décision) adoptée (?:par|le)|Résolution #{1,4} \\(####\\)|Adoptée (?:à l['’]unanimité )?par (?:l['’]Assemblée|le Conseil))",
	decisionHeading: 'Décision (?:adoptée (?:par|le)|##/###)',
	presidentialStatement: '(?:Déclaration|DÉCLARATION) (?:du|de la) Président[e]? du Conseil de sécurité',
	adoptionLine:
		'(?:#{1,5}(?:e|re|ème|ᵉ) séance(?: plénière)?(?: \\(reprise\\))?(?: {date})?|\\[(?:Adoptée?|Résolution adoptée)[^\\][]{0,4000}\\])',
	furniture: '(?:Page #{1,3}|/\\.\\.\\.)',
	otherPreambularOpener: '(?:[A-ZÉ][a-zéèêàçô]+ant|[A-ZÉ][a-zéèêàçô]+ment [a-zéèêàçô]+)(?![a-zé])',
	openers,
	paragraphsBeginWithCapital: true,
};
