import type { UnDocument } from '../document/document.ts';
import { languageOf } from '../languages/index.ts';
import { documentKindNames } from '../rules/documentKindNames.ts';
import { sessionOf } from '../rules/facts/sessionOf.ts';
import { languageNames } from '../rules/languageNames.ts';
import type { Sentence, SentenceValue } from '../text/sentence.ts';
import { listOf } from '../text/sentenceValues.ts';
import { sessionName } from './explainSession.ts';

/** What a status bar says about a document. */
export interface DocumentSummary {
	/** Kind and language: "letter, Arabic". */
	readonly title: SentenceValue;
	/** "Session 64"; absent where no session line tells. */
	readonly session?: Sentence;
}

export function documentSummary(document: UnDocument): DocumentSummary {
	const kind = documentKindNames[document.kind];
	const language = document.kind === 'none' ? undefined : languageOf(document.language)?.code;
	const title = language === undefined ? kind : listOf([kind, languageNames[language]]);
	const session = sessionOf(document)?.value;
	return session === undefined ? { title } : { title, session: sessionName(session) };
}
