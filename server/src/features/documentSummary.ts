import type { UnDocument } from '../document/document.ts';
import { languageOf } from '../languages/index.ts';
import { documentKindNames } from '../rules/documentKindNames.ts';
import { sessionOf } from '../rules/facts/sessionOf.ts';
import { sessionName } from './explainSession.ts';

/** What a status bar says about a document. */
export interface DocumentSummary {
	/** Kind and language: "Letter, Arabic". */
	readonly title: string;
	/** "Sixty-fourth session"; absent where no session line tells. */
	readonly session?: string;
}

export function documentSummary(document: UnDocument): DocumentSummary {
	const kind = documentKindNames[document.kind];
	const language = document.kind === 'none' ? undefined : languageOf(document.language)?.name;
	const title = kind.charAt(0).toUpperCase() + kind.slice(1) + (language ? `, ${language}` : '');
	const session = sessionOf(document)?.value;
	return session === undefined ? { title } : { title, session: sessionName(session) };
}
