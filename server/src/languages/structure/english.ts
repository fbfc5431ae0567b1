import type { StructureWords } from '../structureWords.ts';
import openers from './englishOpeners.json' with { type: 'json' };

export const structure: StructureWords = {
	organization: '(?:United Nations|UNITED NATIONS)',
	organs: [
		{
			organ: 'A',
			name: '(?:General Assembly|GENERAL ASSEMBLY)',
			formula: 'The General Assembly',
			miswritten: { forms: 'The (?:general [Aa]ssembly|General assembly)', right: 'The General Assembly' },
		},
		{
			organ: 'S',
			name: '(?:Security Council|SECURITY COUNCIL)',
			formula: 'The Security Council',
			miswritten: { forms: 'The (?:security [Cc]ouncil|Security council)', right: 'The Security Council' },
		},
		{ organ: 'E', name: '(?:Economic and Social Council|ECONOMIC AND SOCIAL COUNCIL)', formula: 'The Economic and Social Council' },
		{ organ: 'A/HRC', name: '(?:Human Rights Council|HUMAN RIGHTS COUNCIL)', formula: 'The Human Rights Council' },
		{ organ: 'other', name: '(?:Trusteeship Council)', formula: 'The Trusteeship Council' },
		{
			organ: 'other',
			name: '(?:(?:First|Second|Third|Fourth|Fifth|Sixth) Committee|Special Political and Decolonization Committee(?: \\(Fourth Committee\\))?|General Committee)',
			formula: 'The (?:First|Second|Third|Fourth|Fifth|Sixth) Committee',
		},
	],
	distribution: '(?:Distr\\.?:? ?(?:General|Limited|Restricted|GENERAL|LIMITED|RESTRICTED)|Distr\\.|GENERAL|LIMITED)',
	documentLanguage: '(?:English|ENGLISH|Arabic|Chinese|French|Russian|Spanish)',
	originalLanguage: '(?:Original|ORIGINAL) ?: ?[A-Za-z]+(?:(?:/|, | and )[A-Za-z]+){0,5}',
	date: '##?(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December),? ####',
	session:
		'(?:(?:[A-Z][a-z]+(?:-[a-z]+)?|#{1,3}(?:st|nd|rd|th)) (?:(?:resumed )?(?:emergency )?special )?session|[A-Z][a-z]+(?:-[a-z]+)? emergency special session|#### (?:substantive |resumed |organizational )?session)',
	sessionDates:
		'##?(?: [A-Z][a-z]{2,8}(?: ####)?)?(?:(?: ?[-–—,] ?| to | and )##?(?: [A-Z][a-z]{2,8}(?: ####)?)?){0,4}(?: ?[-–—] ?| to | and ){date}',
	year: '(?:[A-Z][a-z]+(?:-[a-z]+)?) year',
	agendaItem:
		'(?:(?:Provisional a|A)genda items?|Items?) #{1,3}(?: ?\\([a-z]{1,2}\\)| ?\\([ivx]+\\))*(?:(?:,| and|, and) #{1,3}(?: ?\\([a-z]{1,2}\\))*)*(?: of the (?:provisional agenda|preliminary list|agenda))?\\*{0,3}',
	requestHeadings: {
		provisional:
			'Request for the inclusion of an? (?:sub-)?item in the provisional agenda of the(?<session> [a-z]+(?:-[a-z]+)? session(?: of the General Assembly)?)?',
		supplementary:
			'Request for the inclusion of a supplementary (?:sub-)?item in the (?:provisional )?agenda of the(?<session> [a-z]+(?:-[a-z]+)? session(?: of the General Assembly)?)?',
		additional:
			'Request for the inclusion of an additional (?:sub-)?item in the (?:provisional )?agenda of the(?<session> [a-z]+(?:-[a-z]+)? session(?: of the General Assembly)?)?',
	},
	letterTitle: '(?:(?:Identical l|Joint l|L)etters?|IDENTICAL LETTERS|LETTERS?) (?:dated|DATED|addressed to|ADDRESSED TO|from)',
	noteVerbaleTitle: '(?:Notes? verbales?|NOTE VERBALE) (?:dated|DATED|from|addressed)',
	titleGoesOn: '(?: (?:the|of|to|from|and|dated|addressed|President|Permanent)|,)$',
	opening:
		'(?:[Hh]ave the (?:further )?hono(?:u?)r|am writing|[Ww]ish to (?:refer|inform|draw|bring|transmit|convey)|would like to (?:refer|inform|draw|transmit)|am pleased to|(?:Permanent Mission|Permanent Observer) [^.]{3,120}presents? its compliments|write to (?:you|inform|draw)|[Hh]erewith|[Ff]urther to (?:my|our) letter|refer to (?:my|our|your|the) letter)',
	openingStart:
		'(?:I have the (?:further )?hono(?:u?)r|We have the (?:further )?hono(?:u?)r|(?:Up)?[Oo]n (?:the )?instructions? (?:from|of) my|In accordance with (?:rule|Article)|Pursuant to rules?|On behalf of|I am writing|We are writing|I wish to|We wish to|I write to|The Permanent (?:Mission|Observer))',
	circulation:
		'(?:circulat(?:ed?|ion|ing)|distribut(?:ed?|ion)|issued?)(?=[^.]{0,400}(?:document|members of the (?:Security|Economic)|annex))',
	circulationStart:
		'(?:I (?:should|would|shall) (?:be (?:most )?(?:grateful|obliged)|appreciate)|We (?:should|would|shall) (?:be (?:most )?(?:grateful|obliged)|appreciate)|It would be (?:highly )?appreciated|I (?:kindly |respectfully )?(?:request|ask) that|We (?:kindly |respectfully )?(?:request|ask) that|I have the further honour to request|(?:I|We) (?:kindly )?request (?:you|your)|Kindly|The Permanent (?:Mission|Observer)[^.;]{0,80} (?:would be (?:most )?(?:grateful|obliged)|would appreciate|(?:kindly )?requests))',
	signatureMark: '[*_]{0,2}\\([*_]{0,2}(?:Signed|SIGNED)[*_]{0,2}\\)[*_]{0,2}',
	signatureMarkStands: 'before',
	annexHeadings: [
		{
			label: 'annex',
			short: '(?:Annex|ANNEX)(?: (?<number>{annexNumber}))?\\*{0,2}',
			long: '(?:Annex|ANNEX)(?: (?<number>{annexNumber}))? to the (?:identical |joint )?(?:letters?|notes? verbales?) ',
		},
		{
			label: 'enclosure',
			short: '(?:Enclosure|ENCLOSURE)(?: (?<number>{annexNumber}))?\\*{0,2}',
			long: '(?:Enclosure|ENCLOSURE)(?: (?<number>{annexNumber}))? to the (?:letter|note|annex)',
		},
		{
			label: 'appendix',
			short: '(?:Appendix|APPENDIX|Attachment)(?: (?<number>{annexNumber}))?\\*{0,2}',
			long: '(?:Appendix|APPENDIX)(?: (?<number>{annexNumber}))? to the ',
		},
	],
	annexNumber: '(?:[IVXLC]{1,8}|#{1,3}|[A-Z])(?![A-Za-z0-9])',
	originalNote: '[\\[(]Original ?: ?[A-Za-z]+(?:(?:,| and|, and|/) ?[A-Za-z]+){0,5}[\\])]',
	memorandumHeading: '(?:Explanatory memorandum|EXPLANATORY MEMORANDUM)',
	draftResolutionHeading: '(?:Draft resolution|DRAFT RESOLUTION)(?: [IVX]{1,6}(?![A-Za-z])| [A-Z](?![A-Za-z]))?',
	draftResolutionTitleGoesOn: '(?:on|concerning|regarding|entitled|relating|about|for)',
	draftDecisionHeading: '(?:Draft decision|DRAFT DECISION)(?: [IVX]{1,6}(?![A-Za-z])| [A-Z](?![A-Za-z]))?',
	sponsors:
		'(?:[A-Z][^:;\\n.]{1,1500}:\\*{0,3} (?:revised )?(?:draft resolution|draft decision)|Draft (?:resolution|decision) submitted by [^.]{3,200})',
	amendmentHeading:
		'(?:[A-Z][^:;\\n.]{1,1500}:\\*{0,3} amendments? to (?:the )?draft (?:resolution|decision)[^.]{0,80}|(?:Draft a|A)mendments? to (?:the )?draft (?:resolution|decision)[^.]{0,80})',
	amendmentInstruction:
		'(?:(?:Delete|Replace|Insert|Add|Amend|Renumber|After|Before|In|At the end of|Substitute|Remove)[^.;]{0,80}(?:preambular|operative|paragraph|subparagraph|words?))',
	adoptionHeading:
		'(?:(?:Resolution|RESOLUTION) adopted (?:by|on)|Resolution #{1,4} \\(####\\)|Adopted (?:unanimously )?by the (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council))',
	decisionHeading: 'Decision (?:adopted (?:by|on)|##/###)',
	presidentialStatement:
		'(?:Statement|STATEMENT) (?:by|BY) (?:the|THE) (?:President|PRESIDENT) (?:of|OF) (?:the|THE) (?:Security Council|SECURITY COUNCIL)',
	adoptionLine:
		'(?:#{1,5}(?:st|nd|rd|th) (?:\\(resumed\\) )?(?:plenary )?meeting(?: {date})?|\\[(?:Adopted|Resolution adopted)[^\\][]{0,4000}\\]|Adopted (?:unanimously )?at the #{1,5}(?:st|nd|rd|th) (?:plenary )?meeting)',
	furniture: '(?:Page #{1,3}|/\\.\\.\\.)',
	otherPreambularOpener: '(?:[A-Z][a-z]+ing|[A-Z][a-z]+ly [a-z]+ing)(?![a-z])',
	openers,
	paragraphsBeginWithCapital: true,
};
