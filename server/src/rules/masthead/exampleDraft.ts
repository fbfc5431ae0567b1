import type { LanguageCode } from '../../languages/language.ts';

/** A short draft resolution below a masthead, for the examples of these rules: a masthead alone is no document. */
export function exampleDraft(language: LanguageCode, masthead: string): string {
	const { top, body } = drafts[language];
	return `${top}\n\n${masthead}\n\n${body}`;
}

const drafts: Readonly<Record<LanguageCode, { readonly top: string; readonly body: string }>> = {
	ar: {
		top: 'الأمم المتحدة\n\nA/64/L.10\n\nالجمعية العامة',
		body: 'الدورة الرابعة والستون\n\nالنرويج: مشروع قرار\n\nإن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50،\n\nتقرر عقد اجتماع.',
	},
	zh: {
		top: '联合国\n\nA/64/L.10\n\n大会',
		body: '第六十四届会议\n\n挪威：决议草案\n\n大会，\n\n回顾其第59/50号决议，\n\n决定举行会议。',
	},
	en: {
		top: 'United Nations\n\nA/64/L.10\n\nGeneral Assembly',
		body: 'Sixty-fourth session\n\nNorway: draft resolution\n\nThe General Assembly,\n\nRecalling its resolution 59/50,\n\nDecides to convene a meeting.',
	},
	fr: {
		top: 'Nations Unies\n\nA/64/L.10\n\nAssemblée générale',
		body: 'Soixante-quatrième session\n\nNorvège : projet de résolution\n\nL’Assemblée générale,\n\nRappelant sa résolution 59/50,\n\nDécide de tenir une réunion.',
	},
	ru: {
		top: 'Организация Объединенных Наций\n\nA/64/L.10\n\nГенеральная Ассамблея',
		body: 'Шестьдесят четвертая сессия\n\nНорвегия: проект резолюции\n\nГенеральная Ассамблея,\n\nссылаясь на свою резолюцию 59/50,\n\nпостановляет провести заседание.',
	},
	es: {
		top: 'Naciones Unidas\n\nA/64/L.10\n\nAsamblea General',
		body: 'Sexagésimo cuarto período de sesiones\n\nNoruega: proyecto de resolución\n\nLa Asamblea General,\n\nRecordando su resolución 59/50,\n\nDecide celebrar una reunión.',
	},
};
