import type { OfficialLanguage } from './officialLanguage.ts';

/** The name of an organization in one language, as it names itself, and other names that texts have for it. */
export interface OrganizationName {
	readonly official: string;
	readonly others: readonly string[];
}

/**
 * Organizations that are often named in two ways. Names in an inflected language stand in each case that texts have. Short forms that official
 * texts use beside the full one (安理会, 世卫组织) are no other names.
 */
export const organizationNames: Readonly<Record<OfficialLanguage, readonly OrganizationName[]>> = {
	en: [
		{
			official: 'Collective Security Treaty Organization',
			others: ['Collective Security Organization', 'Collective Security Treaty Organisation'],
		},
		{
			official: 'Counter-Terrorism Committee',
			others: ['Counterterrorism Committee', 'Counter Terrorism Committee', 'Anti-Terrorism Committee'],
		},
		{ official: 'League of Arab States', others: ['Arab League'] },
		{ official: 'International Court of Justice', others: ['World Court'] },
		{ official: 'International Atomic Energy Agency', others: ['International Atomic Agency'] },
		{ official: 'International Committee of the Red Cross', others: ['International Red Cross Committee'] },
		{ official: 'Office of the United Nations High Commissioner for Refugees', others: ['United Nations High Commission for Refugees'] },
		{
			official: 'Shanghai Cooperation Organization',
			others: ['Shanghai Cooperation Organisation', 'Shanghai Organization for Cooperation'],
		},
		{ official: 'Commonwealth of Independent States', others: ['Community of Independent States'] },
		{ official: 'Peacebuilding Commission', others: ['Peace-building Commission', 'Peacebuilding Committee'] },
	],
	fr: [
		{ official: 'Organisation du Traité de sécurité collective', others: ['Organisation de sécurité collective'] },
		{ official: 'Comité contre le terrorisme', others: ['Comité antiterroriste', 'Comité de lutte contre le terrorisme'] },
		{ official: 'Ligue des États arabes', others: ['Ligue arabe'] },
		{ official: 'Communauté d’États indépendants', others: ['Communauté des États indépendants'] },
		{ official: 'Organisation de Shanghai pour la coopération', others: ['Organisation de coopération de Shanghai'] },
	],
	es: [
		{ official: 'Organización del Tratado de Seguridad Colectiva', others: ['Organización de Seguridad Colectiva'] },
		{ official: 'Comité contra el Terrorismo', others: ['Comité Antiterrorista', 'Comité de Lucha contra el Terrorismo'] },
		{ official: 'Liga de los Estados Árabes', others: ['Liga Árabe'] },
		{ official: 'Organización de Cooperación de Shanghái', others: ['Organización de Cooperación de Shanghai'] },
	],
	ru: [
		{ official: 'Организация Договора о коллективной безопасности', others: ['Организация коллективной безопасности'] },
		{ official: 'Организации Договора о коллективной безопасности', others: ['Организации коллективной безопасности'] },
		{ official: 'Контртеррористический комитет', others: ['Антитеррористический комитет'] },
		{ official: 'Контртеррористического комитета', others: ['Антитеррористического комитета'] },
		{ official: 'Лига арабских государств', others: ['Арабская лига', 'Лига арабских стран'] },
		{ official: 'Лиги арабских государств', others: ['Арабской лиги', 'Лиги арабских стран'] },
	],
	zh: [
		{ official: '集体安全条约组织', others: ['集体安全组织'] },
		{ official: '反恐怖主义委员会', others: ['反恐委员会', '反恐怖委员会'] },
		{ official: '阿拉伯国家联盟', others: ['阿拉伯联盟'] },
		{ official: '国际原子能机构', others: ['国际原子能组织', '国际原子能署'] },
	],
	ar: [
		{ official: 'منظمة معاهدة الأمن الجماعي', others: ['منظمة الأمن الجماعي'] },
		{ official: 'لجنة مكافحة الإرهاب', others: ['لجنة محاربة الإرهاب'] },
		{ official: 'جامعة الدول العربية', others: ['الجامعة العربية'] },
		{ official: 'الوكالة الدولية للطاقة الذرية', others: ['وكالة الطاقة الذرية الدولية', 'الوكالة الذرية الدولية'] },
	],
};
