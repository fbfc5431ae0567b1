import type { LanguageCode } from './language.ts';

/** What the rules about letters know of a language: sources of regular expressions in which a space is any white space. */
interface LetterWords {
	/** Titles of courtesy beside a name in a signature, where the name begins; in Chinese, where it ends. */
	readonly honorific: string;
	/** False where the word may be a name as well. */
	readonly honorificIsSure: boolean;
	/** Those to whom letters go, in the order in which titles name them; with the preposition where it changes with them. */
	readonly addressees: readonly (readonly [rank: number, phrase: string])[];
	/** What, in a title, leads to the addressees, and what ends them. */
	readonly addressedTo: string;
	readonly addressedEnd: string;
	/** What a title of identical letters has in it, in small letters. */
	readonly identical: string;
	/** The address that opens a letter, with its mark. */
	readonly salutation: string;
	/** How the sentence of courtesy at the end of a letter begins. */
	readonly close: string;
}

const SECRETARY_GENERAL = 0;
const ASSEMBLY = 1;
const COUNCIL = 2;

export const letterWords: Readonly<Record<LanguageCode, LetterWords>> = {
	en: {
		honorific: '(?:H\\. ?E\\.|His Excellency|Her Excellency|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Prof\\.?|Hon\\.|Sir|Dame)',
		honorificIsSure: true,
		addressees: [
			[SECRETARY_GENERAL, 'the Secretary-General'],
			[ASSEMBLY, 'the President of the General Assembly'],
			[COUNCIL, 'the President of the (?:Security Council|Economic and Social Council)'],
		],
		addressedTo: 'addressed to',
		addressedEnd: ' from the ',
		identical: 'identical',
		salutation:
			'(?:(?:Your )?Excellenc(?:y|ies)|(?:Dear )?(?:Sir|Madam|Mr\\.? (?:President|Secretary-General)|Madam President|Secretary-General))',
		close: '(?:Please accept,|Accept, |I avail myself of this opportunity|Yours (?:sincerely|faithfully)|Sincerely yours)',
	},
	fr: {
		honorific: '(?:S\\. ?E\\. (?:M\\.|Mme)|S\\. ?E\\.|Son Excellence|M\\.|Mme|Mlle|Dr|Pr)',
		honorificIsSure: true,
		addressees: [
			[SECRETARY_GENERAL, '(?:au Secrétaire général|à la Secrétaire générale)'],
			[ASSEMBLY, "(?:au Président|à la Présidente) de l[’']Assemblée générale"],
			[COUNCIL, '(?:au Président|à la Présidente) du (?:Conseil de sécurité|Conseil économique et social)'],
		],
		addressedTo: 'adressée?s?',
		addressedEnd: ' par ',
		identical: 'identiques',
		salutation: '(?:Excellence|(?:Monsieur|Madame)(?: le Secrétaire général| la Secrétaire générale| le Président| la Présidente)?)',
		close: "(?:(?:Je vous prie|Veuillez) (?:de bien vouloir |de |d[’'])?(?:agréer|croire|accepter)|Je saisis cette occasion)",
	},
	es: {
		honorific: '(?:S\\. ?E\\.|Su Excelencia|Excm[oa]\\.|Sr\\.|Sra\\.|Srta\\.|Dra?\\.|D\\.|Dña\\.)',
		honorificIsSure: true,
		addressees: [
			[SECRETARY_GENERAL, '(?:al Secretario General|a la Secretaria General)'],
			[ASSEMBLY, '(?:al Presidente|a la Presidenta) de la Asamblea General'],
			[COUNCIL, '(?:al Presidente|a la Presidenta) del (?:Consejo de Seguridad|Consejo Económico y Social)'],
		],
		addressedTo: 'dirigidas?',
		addressedEnd: ' por ',
		identical: 'idénticas',
		salutation: '(?:Excelencia|Excelentísim[oa] señora?|Señora?(?: Secretari[oa] General| President[ea])?)',
		close: '(?:Aprovech[oa]mos|Aprovecho) (?:la|esta) (?:oportunidad|ocasión)|Le ruego acepte|Acepte,',
	},
	ru: {
		honorific: '(?:Его Превосходительство|Ее Превосходительство|г-жа|г-н|господин|госпожа|д-р|проф\\.)',
		honorificIsSure: true,
		addressees: [
			[SECRETARY_GENERAL, 'Генерального секретаря'],
			[ASSEMBLY, 'Председателя Генеральной Ассамблеи'],
			[COUNCIL, 'Председателя (?:Совета Безопасности|Экономического и Социального Совета)'],
		],
		addressedTo: 'на имя',
		addressedEnd: '$',
		identical: 'идентичные',
		salutation: '(?:Ваше Превосходительство|(?:Уважаем(?:ый|ая) )?[Гг](?:осподин|оспожа|-н|-жа) (?:Генеральный секретарь|Председатель))',
		close: '(?:Примите,|Прошу принять|Пользуюсь (?:этой |настоящей |данной )?возможностью)',
	},
	zh: {
		honorific: '(?:先生|女士|小姐|博士|教授|阁下)',
		honorificIsSure: true,
		addressees: [
			[SECRETARY_GENERAL, '秘书长'],
			[ASSEMBLY, '大会主席'],
			[COUNCIL, '(?:安全理事会|经济及社会理事会)主席'],
		],
		addressedTo: '(?:给|致)',
		addressedEnd: '的',
		identical: '同文',
		salutation: '(?:尊敬的)?(?:秘书长|主席)?(?:先生|女士)?阁下',
		close: '(?:顺致|顺颂|此致)(?:最?崇高|最?诚挚)?',
	},
	ar: {
		honorific: '(?:سعادة|معالي|صاحب السعادة|صاحبة السعادة|السيد|السيدة|الآنسة|الدكتور|الدكتورة|د\\.)',
		honorificIsSure: false,
		addressees: [
			[SECRETARY_GENERAL, '(?:الأمين العام|الأمينة العامة)'],
			[ASSEMBLY, 'رئيسة? الجمعية العامة'],
			[COUNCIL, 'رئيسة? (?:مجلس الأمن|المجلس الاقتصادي والاجتماعي)'],
		],
		addressedTo: 'إلى',
		addressedEnd: ' من ',
		identical: 'متطابق',
		salutation:
			'(?:(?:يا )?صاحبة? السعادة|أصحاب السعادة|سعادة (?:السيدة? )?(?:الأمينة? العامة?|الرئيسة?)|السيدة? (?:الأمينة? العامة?|الرئيسة?))',
		close: '(?:وتفضلوا|تفضلوا|وأغتنم هذه الفرصة|أغتنم هذه الفرصة)',
	},
};
