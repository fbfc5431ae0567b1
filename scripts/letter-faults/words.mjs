// @ts-check
/**
 * The words that the faults of letters are made of, by language: what a hurried writer puts in the place of the right words.
 *
 * @typedef {object} FaultWords
 * @property {Record<number, string>} sessionLines as the head of a document has them
 * @property {Record<number, string>} sessions as a sentence has them
 * @property {Record<number, string>} councilYears
 * @property {readonly [string, string]} months two months, July and August, as dates have them
 * @property {string} signature
 * @property {readonly [RegExp, string]} honorific
 * @property {readonly [RegExp, string]} addressees the Secretary-General and the President of the Council, and the two the other way round
 * @property {string} salutation
 * @property {string} courtesy
 * @property {RegExp} underItem what in a request for circulation names the item
 * @property {readonly [string, string]} masthead another language than the letter's, in the line of the language and in that of the original
 * @property {string} distribution
 * @property {readonly [RegExp, string]} dateForm
 * @property {string} otherItem the title of another item
 * @property {readonly string[]} annexNumbers
 * @property {string} foreignWord a Latin word in the sentence, where the script is another
 * @property {readonly [string, string]} states the name of a State that a letter has, and one that is not its name at the United Nations
 * @property {readonly [RegExp, string]} annexAgreement
 * @property {readonly [RegExp, string]} labelForm
 * @property {readonly [comma: string, semicolon: string, stop: string]} marks
 */

/** @type {Record<import('../../server/src/languages/language.ts').LanguageCode, FaultWords>} */
export const faultWords = {
	ar: {
		sessionLines: {
			79: 'الدورة التاسعة والسبعون',
			80: 'الدورة الثمانون',
			81: 'الدورة الحادية والثمانون',
		},
		sessions: { 79: 'الدورة التاسعة والسبعين', 80: 'الدورة الثمانين', 81: 'الدورة الحادية والثمانين' },
		councilYears: { 80: 'السنة الثمانون', 81: 'السنة الحادية والثمانون' },
		months: ['تموز/يوليه', 'آب/أغسطس'],
		signature: '(توقيع) سالم العامري',
		honorific: [/\(توقيع\) /, '(توقيع) سعادة السيد '],
		addressees: [/إلى\s+الأمين العام و(?:إلى )?رئيس مجلس الأمن/, 'إلى رئيس مجلس الأمن وإلى الأمين العام'],
		salutation: 'صاحب السعادة،',
		courtesy: 'وتفضلوا، صاحب السعادة، بقبول فائق الاحترام.',
		underItem: /\s+في إطار\s+البند\s+[0-9٠-٩]+\s+من\s+جدول\s+الأعمال/,
		masthead: ['Chinese', 'الأصل: بالعربية'],
		distribution: 'التوزيع: عام',
		dateForm: [/شباط\/فبراير|حزيران\/يونيه|كانون\s+الأول\/ديسمبر|كانون\s+الثاني\/يناير/, 'يونيو/حزيران'],
		otherItem: 'تقرير المجلس الاقتصادي والاجتماعي',
		annexNumbers: ['الأول', 'الثاني', 'الثالث'],
		foreignWord: 'and',
		states: ['تركيا', 'تركية'],
		annexAgreement: [/ومرفقيها/, 'ومرفقها'],
		labelForm: [/\(ب\)/, 'ب)'],
		marks: ['،', '؛', '.'],
	},
	zh: {
		sessionLines: { 77: '第七十七届会议', 78: '第七十八届会议', 79: '第七十九届会议', 80: '第八十届会议' },
		sessions: { 78: '第七十八届会议', 79: '第七十九届会议', 80: '第八十届会议' },
		councilYears: { 79: '第七十九年', 80: '第八十年' },
		months: ['7月', '8月'],
		signature: '王海(签名)',
		honorific: [/\(签名\)/, '先生(签名)'],
		addressees: [/秘书长和安全理事会主席/, '安全理事会主席和秘书长'],
		salutation: '秘书长先生阁下：',
		courtesy: '顺致最崇高的敬意。',
		underItem: /议程项目[0-9]+下的/,
		masthead: ['Arabic', '原件：中文'],
		distribution: '普遍分发',
		dateForm: [/(?<=年)(?=[1-9]月)/, '0'],
		otherItem: '经济及社会理事会的报告',
		annexNumbers: ['一', '二', '三'],
		foreignWord: 'and',
		states: ['土耳其', '土尔其'],
		annexAgreement: [/$^/, ''],
		labelForm: [/\(b\)/, 'b.'],
		marks: ['，', '；', '。'],
	},
	en: {
		sessionLines: { 78: 'Seventy-eighth session', 79: 'Seventy-ninth session', 80: 'Eightieth session' },
		sessions: { 79: 'seventy-ninth session', 80: 'eightieth session' },
		councilYears: { 79: 'Seventy-ninth year', 80: 'Eightieth year' },
		months: ['July', 'August'],
		signature: '(Signed) Mary Olivera',
		honorific: [/\(Signed\) /, '(Signed) H.E. Mr. '],
		addressees: [
			/the Secretary-General and the President of the\s+Security Council/,
			'the President of the Security Council and the Secretary-General',
		],
		salutation: 'Excellency,',
		courtesy: 'Please accept, Excellency, the assurances of my highest consideration.',
		underItem: /,\s+under\s+agenda\s+item\s+[0-9]+(?:,)?/,
		masthead: ['French', 'ORIGINAL : English'],
		distribution: 'Distr: general',
		dateForm: [/(\d{1,2}) (January|September|May|November|March)(?= \d{4})/, '$2 $1,'],
		otherItem: 'Report of the Economic and Social Council',
		annexNumbers: ['I', 'II', 'III'],
		foreignWord: '',
		states: ['Belize', 'Swaziland'],
		annexAgreement: [/its annexes/, 'its annex'],
		labelForm: [/\(b\)/, 'b)'],
		marks: [',', ';', '.'],
	},
	fr: {
		sessionLines: {
			77: 'Soixante-dix-septième session',
			78: 'Soixante-dix-huitième session',
			79: 'Soixante-dix-neuvième session',
			80: 'Quatre-vingtième session',
			81: 'Quatre-vingt-unième session',
		},
		sessions: { 80: 'quatre-vingtième session', 81: 'quatre-vingt-unième session' },
		councilYears: { 78: 'Soixante-dix-huitième année', 79: 'Soixante-dix-neuvième année' },
		months: ['juillet', 'août'],
		signature: '(Signé) Marie Dupré',
		honorific: [/\(Signé\) /, '(Signé) S. E. M. '],
		addressees: [
			/au\s+Secrétaire général et à la Présidente du Conseil de sécurité/,
			'à la Présidente du Conseil de sécurité et au Secrétaire général',
		],
		salutation: 'Excellence,',
		courtesy: 'Je vous prie d’agréer, Excellence, les assurances de ma très haute considération.',
		underItem: /,\s+au\s+titre\s+du\s+point\s+[0-9]+\s+de\s+l’ordre\s+du\s+jour,?/,
		masthead: ['Russe', 'Original: French'],
		distribution: 'Distr. : Générale',
		dateForm: [/1er (janvier|février)/, '1 $1'],
		otherItem: 'Rapport du Conseil économique et social',
		annexNumbers: ['I', 'II', 'III'],
		foreignWord: '',
		states: ['Gabon', 'Swaziland'],
		annexAgreement: [/ses annexes/, 'son annexe'],
		labelForm: [/b\)/, '(b)'],
		marks: [',', ' ;', '.'],
	},
	ru: {
		sessionLines: {
			78: 'Семьдесят восьмая сессия',
			79: 'Семьдесят девятая сессия',
			80: 'Восьмидесятая сессия',
		},
		sessions: { 79: 'семьдесят девятой сессии', 80: 'восьмидесятой сессии' },
		councilYears: { 79: 'Семьдесят девятый год', 80: 'Восьмидесятый год' },
		months: ['июля', 'августа'],
		signature: '(Подпись) Иван Лугин',
		honorific: [/\(Подпись\) /, '(Подпись) г-н '],
		addressees: [
			/Генерального секретаря и Председателя\s+Совета Безопасности/,
			'Председателя Совета Безопасности и Генерального секретаря',
		],
		salutation: 'Ваше Превосходительство,',
		courtesy: 'Примите, Ваше Превосходительство, уверения в моем весьма высоком уважении.',
		underItem: /\s+по\s+пункту\s+[0-9]+\s+повестки\s+дня/,
		masthead: ['Arabic', 'Оригинал: русский'],
		distribution: 'Распространение: общее',
		dateForm: [/(?<=\d{4}) года/, ' г.'],
		otherItem: 'Доклад Экономического и Социального Совета',
		annexNumbers: ['I', 'II', 'III'],
		foreignWord: 'and',
		states: ['Кыргызстана', 'Киргизии'],
		annexAgreement: [/приложений к нему/, 'приложения к нему'],
		labelForm: [/b\)/, '(b)'],
		marks: [',', ';', '.'],
	},
	es: {
		sessionLines: {
			78: 'Septuagésimo octavo período de sesiones',
			79: 'Septuagésimo noveno período de sesiones',
			80: 'Octogésimo período de sesiones',
			81: 'Octogésimo primer período de sesiones',
		},
		sessions: { 80: 'octogésimo período de sesiones', 81: 'octogésimo primer período de sesiones' },
		councilYears: { 79: 'Septuagésimo noveno año', 80: 'Octogésimo año' },
		months: ['julio', 'agosto'],
		signature: '(Firmado) María Roldán',
		honorific: [/\(Firmado\) /, '(Firmado) Excmo. Sr. '],
		addressees: [
			/al\s+Secretario General y al Presidente del Consejo de Seguridad/,
			'al Presidente del Consejo de Seguridad y al Secretario General',
		],
		salutation: 'Excelencia:',
		courtesy: 'Aprovecho la oportunidad para reiterarle las seguridades de mi más alta consideración.',
		underItem: /,\s+en\s+relación\s+con\s+el\s+tema\s+[0-9]+\s+del\s+programa,?/,
		masthead: ['Francés', 'Original: Spanish'],
		distribution: 'Distr.: General',
		dateForm: [/ de (junio|mayo|octubre|julio) de /, ' de $1 del '],
		otherItem: 'Informe del Consejo Económico y Social',
		annexNumbers: ['I', 'II', 'III'],
		foreignWord: '',
		states: ['Guinea Ecuatorial', 'Swazilandia'],
		annexAgreement: [/sus anexos/, 'su anexo'],
		labelForm: [/b\)/, '(b)'],
		marks: [',', ';', '.'],
	},
};
