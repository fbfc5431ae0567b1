/** Where an authority that a rule names can be looked up. */
export interface AuthoritySource {
	readonly name: string;
	/** On the web, or from the folder of a rule's page. */
	readonly address: string;
}

/** The sources that the words of an authority name, each once, in the order of the list. */
export function authoritySources(authority: string): AuthoritySource[] {
	const found = SOURCES.filter(({ words }) => words.test(authority)).map(({ name, address }) => ({ name, address }));
	const pages = found.some(({ address }) => address.startsWith(`${MANUAL}/`) || address === PARAGRAPHS);
	const symbols = [...new Set(authority.match(SYMBOL) ?? [])].map((symbol) => ({
		name: symbol,
		address: `https://docs.un.org/en/${symbol}`,
	}));
	return [...found.filter(({ address }) => !pages || address !== MANUAL), ...symbols];
}

const MANUAL = 'https://www.un.org/dgacm/en/content/editorial-manual';
const PARAGRAPHS = 'https://dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm';
/** Documents of the Assembly, but for the rules of procedure, which have an edition of their own. */
const SYMBOL = /(?<![\w/])A\/(?!520)\d{2}\/\d{2,4}(?:–S\/\d{4}\/\d+)?/g;

const SOURCES: readonly (AuthoritySource & { readonly words: RegExp })[] = [
	{ words: /Communications/, name: 'Editorial Manual, Communications', address: `${MANUAL}/communications` },
	{ words: /Masthead/, name: 'Editorial Manual, Mastheads and cover pages', address: `${MANUAL}/mast-cover` },
	{ words: /Editorial Manual[^:;.]*Headings/, name: 'Editorial Manual, Headings and subheadings', address: `${MANUAL}/headings` },
	{ words: /Editorial Manual[^:;.]*Numbers/, name: 'Editorial Manual, Numbers, dates and time', address: `${MANUAL}/numbers-dates-time` },
	{
		words: /Documents relating to agendas/,
		name: 'Editorial Manual, Documents relating to agendas of principal organs',
		address: `${MANUAL}/docs-agendas`,
	},
	{
		words: /Resolutions and other formal decisions/,
		name: 'Editorial Manual, Resolutions and other formal decisions',
		address: `${MANUAL}/res-dec-index`,
	},
	{ words: /Paragraphs and subparagraphs/, name: 'Editorial Manual, Paragraphs and subparagraphs', address: PARAGRAPHS },
	{
		words: /correspondence manual/,
		name: 'United Nations Correspondence Manual, ST/DCS/4/Rev.1',
		address: 'https://docs.un.org/en/ST/DCS/4/Rev.1',
	},
	{ words: /Editorial Manual/, name: 'United Nations Editorial Manual', address: MANUAL },
	{
		words: /[Rr]ules? of procedure|[Rr]ule \d+ of/,
		name: 'Rules of procedure of the General Assembly',
		address: 'https://www.un.org/en/ga/about/ropga/',
	},
	{
		words: /research guide/,
		name: 'United Nations Library, research guide “Document symbols”',
		address: 'https://research.un.org/en/docs/symbols',
	},
	{ words: /Charter of the United Nations/, name: 'Charter of the United Nations', address: 'https://www.un.org/en/about-us/un-charter' },
	{ words: /UNTERM/, name: 'UNTERM', address: 'https://unterm.un.org' },
	{ words: /Technical Report 36/, name: 'Unicode Technical Report 36', address: 'https://www.unicode.org/reports/tr36/' },
	{ words: /Technical Standard 39/, name: 'Unicode Technical Standard 39', address: 'https://www.unicode.org/reports/tr39/' },
	{ words: /The Unicode Standard/, name: 'The Unicode Standard', address: 'https://www.unicode.org/standard/standard.html' },
	{
		words: /[Mm]easured|[Oo]fficial (?:\S+ )?(?:texts?|resolutions?|letters?)/,
		name: 'What was measured, and how',
		address: '../../evidence.md',
	},
];
