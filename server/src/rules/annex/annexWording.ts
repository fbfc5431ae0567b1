import type { Pattern } from '../../languages/dateWords.ts';
import type { LanguageCode } from '../../languages/language.ts';

/**
 * What the annex rules know of a language beyond how annexes are cited and headed. A {@link Pattern} is written as in the language files: a
 * space is any gap between words, `#` a digit, an alif any alif, and letters match in either case.
 */
export interface AnnexWording {
	/** The short heading; `{number}` is printed as in "Annex II", 附件二, المرفق الثاني. */
	readonly heading: { readonly alone: string; readonly numbered: string };
	/** What stands before the word within brackets: "(**see** annex)". */
	readonly see: string;
	/** Within brackets before the word, any of these. */
	readonly seeForms: Pattern;
	/** Directly before a mention without number and brackets that announces an annex: "set out **in the** annex". */
	readonly announcing: Pattern;
	/** After a mention: the annex is this document's own. */
	readonly ofThisDocument: Pattern;
	/** The same in a request for circulation, where the letter has just been named: "the annex **thereto**". */
	readonly ofTheLetter: Pattern;
	/** After the last of one or several mentions: the annex is another document's ("annex II **to the** Convention"). */
	readonly ofAnotherAfter: Pattern;
	/** Directly before the word: the same ("the **Convention, annex** II"). */
	readonly ofAnotherBefore: Pattern;
	/** Printed words that can only mean one annex. */
	readonly oneAnnex: Pattern;
	/** The words for "letter and its annex" that change with the number of annexes; the longer ones first. Empty where none change. */
	readonly agreement: readonly AgreeingWords[];
	/** How letters and notes are called in a title or, in any case, in the long heading of an annex. Empty where the word stands last. */
	readonly letterNoun: Pattern;
	/** What does not count when words of a title and a long heading are compared: articles written together with the word, endings of number. */
	readonly ignoredInWords: string;
}

/** The same words for one annex, for two where the language has a dual, and for more. */
export interface AgreeingWords {
	readonly one: string;
	readonly two?: string;
	readonly more: string;
	/** What is printed by mistake for any of them. */
	readonly slips?: readonly string[];
}

export const annexWordings: Readonly<Record<LanguageCode, AnnexWording>> = {
	ar: {
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
	},
	zh: {
		heading: { alone: '附件', numbered: '附件{number}' },
		see: '见',
		seeForms: '(?:请?参?见|载于|列于)? ?',
		announcing: '(?:载于|见于?|列于|作为)(?:本(?:函|信|照会)的?)?',
		ofThisDocument: '(?!)',
		ofTheLetter: '(?!)',
		ofAnotherAfter: '(?:的(?:附|第)|所列|所载)',
		ofAnotherBefore: '(?:决议|决定|公约|协定|议定书|条约|规约|宣言|报告|文件|号|》)(?:的|及其|和其|，)? ?',
		oneAnnex: '(?!)',
		agreement: [],
		letterNoun: '',
		ignoredInWords: '(?!)',
	},
	en: {
		heading: { alone: 'Annex', numbered: 'Annex {number}' },
		see: 'see ',
		seeForms: '(?:see )?(?:also )?(?:the )?(?:attached )?',
		announcing:
			'(?:see|(?:contained|included|attached|set out|annexed|enclosed|reproduced|set forth) (?:hereto |herewith )?(?:in|as)) (?:the |an )?',
		ofThisDocument:
			' (?:hereto|(?:to|of) (?:the present|this) (?:letter|note|communication|request|document|memorandum|(?:draft )?(?:resolution|decision)))',
		ofTheLetter: ' thereto',
		ofAnotherAfter: ' (?:thereto|thereof|(?:to|of|on) (?!be |have )|parties|countries|states)',
		ofAnotherBefore:
			'(?:convention|protocol|agreement|treaty|covenant|statute|resolution|decision|report|document),? (?:and )?(?:in )?(?:its |the )?',
		oneAnnex: 'annex',
		agreement: [
			{ one: 'its annex', more: 'its annexes' },
			{ one: 'their annex', more: 'their annexes' },
			{ one: 'the annex thereto', more: 'the annexes thereto' },
		],
		letterNoun: '(?:identical |joint )?(?:letters?|notes? verbales?)',
		ignoredInWords: '(?!)',
	},
	fr: {
		heading: { alone: 'Annexe', numbered: 'Annexe {number}' },
		see: 'voir ',
		seeForms: '(?:voir )?(?:aussi |également )?(?:l’|les )?',
		announcing: '(?:voir|figur[a-zàéè]{2,6} (?:en|dans|à)|joint[a-z]{0,2} en|reproduit[a-z]{0,2} (?:en|dans|à)) (?:l’)?',
		ofThisDocument:
			' (?:à la présente|de la présente|au présent|du présent|à cette) (?:lettre|note|communication|demande|document|résolution|décision|projet)',
		ofTheLetter: '(?!)',
		ofAnotherAfter: ' (?:à la|à l’|au|aux|de la|de l’|du|des|de son|de sa|d’|de leurs?|y relatives?|à sa|à son)',
		ofAnotherBefore:
			'(?:convention|protocole|accord|traité|pacte|statut|résolution|décision|rapport|document),? (?:et )?(?:son |ses |l’|les )?',
		oneAnnex: 'annexe',
		agreement: [
			{ one: 'son annexe', more: 'ses annexes' },
			{ one: 'leur annexe', more: 'leurs annexes' },
		],
		letterNoun: '(?:lettres?|notes? verbales?)',
		ignoredInWords: '(?!)',
	},
	ru: {
		heading: { alone: 'Приложение', numbered: 'Приложение {number}' },
		see: 'см. ',
		seeForms: '(?:см\\. ?)?(?:также )?',
		announcing: '(?:содерж[а-я]{2,8}|привод[а-я]{2,8}|изложен[а-я]{0,4}|прилага[а-я]{2,6}|см\\.) (?:в |во |в качестве )?',
		ofThisDocument: ' к (?:настоящ[а-я]{2,3}|этому|данному) (?:проекту )?(?:письму|ноте|записке|просьбе|документу|резолюции|решению)',
		ofTheLetter: ' к (?:нему|ней|ним)',
		ofAnotherAfter: ' (?:к|ко) ',
		ofAnotherBefore:
			'(?:конвенци[а-я]{1,3}|протокол[а-я]{0,2}|соглашени[а-я]{1,2}|договор[а-я]{0,2}|резолюци[а-я]{1,3}|решени[а-я]{1,2}|доклад[а-я]{0,2}|документ[а-я]{0,2}),? (?:и )?(?:его |ее |её )?',
		oneAnnex: 'приложени(?:е|ем|ю)',
		agreement: [
			{ one: 'письма и приложения к нему', more: 'письма и приложений к нему' },
			{ one: 'письмо и приложение к нему', more: 'письмо и приложения к нему' },
			{ one: 'ноты и приложения к ней', more: 'ноты и приложений к ней' },
			{ one: 'ноту и приложение к ней', more: 'ноту и приложения к ней' },
		],
		letterNoun: '(?:идентичн[а-я]{1,3} )?письм[а-я]{1,3}|вербальн[а-я]{2,3} нот[а-я]{1,3}',
		ignoredInWords: '(?!)',
	},
	es: {
		heading: { alone: 'Anexo', numbered: 'Anexo {number}' },
		see: 'véase el ',
		seeForms: '(?:véa[ns]{1,2}e |ver )?(?:también )?(?:el |los )?',
		announcing:
			'(?:véa[ns]{1,2}e (?:el |los )?|figur[a-z]{1,3} (?:en el |en los |como )|adjunt[a-z]{1,3} como |reproduc[a-z]{1,5} (?:en el |como ))',
		ofThisDocument:
			' (?:de|a) (?:la presente|el presente|esta|este)(?: (?:carta|nota|comunicación|solicitud|documento|resolución|decisión))?| del presente',
		ofTheLetter: '(?!)',
		ofAnotherAfter: ' (?:de la|del|de los|de las|de su|a la|al|a su|de dich[ao]s?)',
		ofAnotherBefore:
			'(?:convención|convenio|protocolo|acuerdo|tratado|pacto|estatuto|resolución|decisión|informe|documento),? (?:y )?(?:su |sus |el |los )?',
		oneAnnex: 'anexo',
		agreement: [{ one: 'su anexo', more: 'sus anexos' }],
		letterNoun: '(?:cartas?|notas? verbal(?:es)?)',
		ignoredInWords: '(?!)',
	},
};
