import type { LanguageCode } from '../../languages/language.ts';

/** The parts of a short letter, for the examples of these rules. */
export interface LetterParts {
	readonly title?: string;
	readonly body?: string;
	readonly signature?: string;
}

/** A short letter in a language, with parts of its own where some are given; an empty part is left out. */
export function exampleLetter(language: LanguageCode, parts: LetterParts = {}): string {
	const { title, body, signature } = { ...letters[language], ...parts };
	return [title, body, signature].filter((part) => part !== '').join('\n\n');
}

const letters: Readonly<Record<LanguageCode, Required<LetterParts>>> = {
	ar: {
		title: 'رسالة مؤرخة 14 تموز/يوليه 2009 موجهة إلى الأمين العام من الممثل الدائم للنرويج لدى الأمم المتحدة',
		body: 'أتشرف بأن أحيل إليكم طيه بيانا.\n\nوأرجو ممتنا تعميم هذه الرسالة بوصفها وثيقة من وثائق مجلس الأمن.',
		signature: '(توقيع) كاري بيرغ',
	},
	zh: {
		title: '2009年7月14日挪威常驻联合国代表给秘书长的信',
		body: '谨转递一份声明。\n\n请将本函作为安全理事会文件分发为荷。',
		signature: '卡里·贝里(签名)',
	},
	en: {
		title: 'Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General',
		body: 'I have the honour to transmit a statement.\n\nI should be grateful if you would have the present letter circulated as a document of the Security Council.',
		signature: '(Signed) Kari Berg',
	},
	fr: {
		title:
			'Lettre datée du 14 juillet 2009, adressée au Secrétaire général par la Représentante permanente de la Norvège auprès de l’Organisation des Nations Unies',
		body: 'J’ai l’honneur de vous faire tenir une déclaration.\n\nJe vous serais reconnaissante de bien vouloir faire distribuer la présente lettre comme document du Conseil de sécurité.',
		signature: '(Signé) Kari Berg',
	},
	ru: {
		title:
			'Письмо Постоянного представителя Норвегии при Организации Объединенных Наций от 14 июля 2009 года на имя Генерального секретаря',
		body: 'Имею честь препроводить заявление.\n\nБуду признательна за распространение настоящего письма в качестве документа Совета Безопасности.',
		signature: '(Подпись) Кари Берг',
	},
	es: {
		title:
			'Carta de fecha 14 de julio de 2009 dirigida al Secretario General por la Representante Permanente de Noruega ante las Naciones Unidas',
		body: 'Tengo el honor de transmitirle una declaración.\n\nLe agradecería que tuviera a bien hacer distribuir la presente carta como documento del Consejo de Seguridad.',
		signature: '(Firmado) Kari Berg',
	},
};
