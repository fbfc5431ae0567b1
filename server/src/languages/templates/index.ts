import type { LanguageCode } from '../language.ts';
import * as arabic from './arabic/index.ts';
import * as chinese from './chinese/index.ts';
import type { DocumentTemplates, TemplateKind, TemplateWords } from './documentTemplates.ts';
import * as english from './english/index.ts';
import * as french from './french/index.ts';
import * as russian from './russian/index.ts';
import * as spanish from './spanish/index.ts';

/** The templates of the six official languages. */
export const documentTemplates: Readonly<Record<LanguageCode, DocumentTemplates>> = {
	ar: templatesOf(arabic),
	zh: templatesOf(chinese),
	en: templatesOf(english),
	fr: templatesOf(french),
	ru: templatesOf(russian),
	es: templatesOf(spanish),
};

/** What the folder of a language holds: a text a kind, by its name, and the words. */
type LanguageFolder = { readonly [Kind in TemplateKind as CamelCase<Kind>]: string } & { readonly words: TemplateWords };

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<CamelCase<Rest>>}` : Name;

function templatesOf(folder: LanguageFolder): DocumentTemplates {
	return {
		texts: {
			'provisional-request': folder.provisionalRequest,
			'supplementary-request': folder.supplementaryRequest,
			'additional-request': folder.additionalRequest,
			'letter-with-statement': folder.letterWithStatement,
			'letter-under-item': folder.letterUnderItem,
			'letter-of-several-missions': folder.letterOfSeveralMissions,
			'joint-letter': folder.jointLetter,
			'identical-letters': folder.identicalLetters,
			'note-verbale': folder.noteVerbale,
			'draft-resolution': folder.draftResolution,
			'draft-decision': folder.draftDecision,
			amendment: folder.amendment,
			'explanatory-memorandum': folder.explanatoryMemorandum,
		},
		words: folder.words,
	};
}
