/** The documents that can be begun from a template. The names are what `penholder new` is asked for. */
export const templateKinds = [
	'provisional-request',
	'supplementary-request',
	'additional-request',
	'letter-with-statement',
	'letter-under-item',
	'letter-of-several-missions',
	'joint-letter',
	'identical-letters',
	'note-verbale',
	'draft-resolution',
	'draft-decision',
	'amendment',
	'explanatory-memorandum',
] as const;

export type TemplateKind = (typeof templateKinds)[number];

/** What a letter may have annexed to it. */
export const annexKinds = ['statement', 'report', 'concept-note', 'explanatory-memorandum', 'draft-resolution', 'draft-decision'] as const;

export type AnnexKind = (typeof annexKinds)[number];

/** Who signs a letter; in his or her absence the chargé d'affaires does (Editorial Manual, Communications). */
export const senderKinds = ['permanent-representative', 'charge-d-affaires'] as const;

export type SenderKind = (typeof senderKinds)[number];

/** In the order in which a letter names them (Editorial Manual, Communications). */
export const addresseeKinds = ['secretary-general', 'assembly-president', 'council-president'] as const;

export type AddresseeKind = (typeof addresseeKinds)[number];

/** The gender of a holder of an office, for languages that tell it. */
export type Gender = 'masculine' | 'feminine';

type ByGender = Readonly<Record<Gender, string>>;

/**
 * The templates of one language.
 *
 * A template is the document as it is printed. `{slot}` stands for what the user has answered or {@link TemplateWords} say,
 * `{session:feminineOblique}` for an ordinal in a form of the language, and `[[words]]` for a place that the writer fills in, whose words say
 * with what; the same words in one document are one place. A line with a slot that has no value is left out. What stands below a line `---`
 * is what an annex of that kind holds.
 */
export interface DocumentTemplates {
	readonly texts: Readonly<Record<TemplateKind, string>>;
	readonly words: TemplateWords;
}

/** What stands in the slots of a language's templates. Strings may have slots of their own. */
export interface TemplateWords {
	/** The sender as the title of a letter names him or her; `{ofState}` is the State. */
	readonly sender: Readonly<Record<SenderKind, ByGender>>;
	/** The line below the name of who has signed. */
	readonly post: Readonly<Record<SenderKind, ByGender>>;
	readonly signature: string;
	/** A letter of several missions: senders of one kind, feminine where all are; how it begins, and the signature of each. */
	readonly several: {
		readonly senders: Readonly<Record<SenderKind, ByGender>>;
		readonly opening: LetterBeginning;
		readonly signature: string;
	};
	readonly addressees: Readonly<Record<AddresseeKind, ByGender>>;
	/** Addressees as a note verbale greets them. */
	readonly greeted: Readonly<Record<AddresseeKind, ByGender>>;
	/** How a list of addressees goes on: before the last, and before the others. */
	readonly addresseeList: ListOfWords;
	/** The lines above the title: of a document of the Assembly, of the Council. */
	readonly head: {
		readonly assembly: string;
		readonly council: string;
		/** The line of the session of the General Assembly, by its kind. */
		readonly sessions: Readonly<Record<'regular' | 'special' | 'emergency', string>>;
	};
	/** The line of the agenda item, and how the letter of a sub-item is written. */
	readonly agendaItem: string;
	/** `{number} ({letter})`. */
	readonly subItem: string;
	/** The letters of sub-items from the first, where they are not Latin. */
	readonly letters?: readonly string[];
	/** How a letter begins, with annexes and without. */
	readonly opening: LetterBeginning;
	readonly noteOpening: LetterBeginning;
	/** "{annexList} are attached", by the number of annexes from 1; the last for more. */
	readonly attachments: readonly string[];
	/** How a list of annexes goes on. */
	readonly annexList: ListOfWords;
	/** Behind the words for an annex: of one annex, of one of several. */
	readonly annexMention: { readonly alone: string; readonly numbered: string };
	readonly annexes: Readonly<Record<AnnexKind, AnnexWords>>;
	/** The long heading of an annex, by what it is annexed to. Requests have short ones. */
	readonly annexHeading: Readonly<
		Record<'letter' | 'identical-letters' | 'note-verbale', { readonly alone: string; readonly numbered: string }>
	>;
	/** "the present letter and its annex", by the number of annexes from 0; the last for more. */
	readonly letterAndAnnexes: readonly string[];
	readonly noteAndAnnexes: readonly string[];
	/** "a document of the General Assembly", by where the letter is to be circulated. */
	readonly circulatedAs: Readonly<Record<Circulation, string>>;
	readonly grateful: ByGender;
	/** The heading of what is enclosed with an annex, and what stands in its place. */
	readonly enclosure: { readonly heading: string; readonly mention: string };
	/** A paragraph that is put in, without number and end mark. */
	readonly newParagraph: Readonly<Record<'preambular' | 'operative' | 'subparagraph' | 'memorandum', string>>;
	/** The organ as it speaks in its resolutions, without comma. */
	readonly formulas: Readonly<Record<'A' | 'S' | 'E' | 'A/HRC', string>>;
	/** What stands for answers that are not given yet. */
	readonly missing: { readonly itemTitle: string; readonly name: string; readonly item: string; readonly draftNumber: string };
}

/**
 * As whose document a letter is to be circulated: the Assembly's, for a request or under an item of its agenda, the Council's, or both organs'.
 * Every document of the Assembly but a request is issued under an item (Editorial Manual, Communications).
 */
export type Circulation = 'request' | 'assembly' | 'council' | 'both';

export interface ListOfWords {
	readonly between: string;
	readonly last: string;
}

interface LetterBeginning {
	readonly transmitting: string;
	readonly informing: string;
}

/** An annex as a letter names it, and as it begins. */
export interface AnnexWords {
	/** Behind "I have the honour to transmit". */
	readonly transmitted: string;
	/** In the sentence of {@link TemplateWords.attachments}. */
	readonly attached: string;
	/** Its title. */
	readonly title: string;
	/** What it holds; absent where it is a document that has a template of its own. */
	readonly text?: string;
}
