import type { DocumentTemplates } from '../documentTemplates.ts';
import { additionalRequest } from './additional-request.ts';
import { amendment } from './amendment.ts';
import { draftDecision } from './draft-decision.ts';
import { draftResolution } from './draft-resolution.ts';
import { explanatoryMemorandum } from './explanatory-memorandum.ts';
import { identicalLetters } from './identical-letters.ts';
import { jointLetter } from './joint-letter.ts';
import { letterUnderItem } from './letter-under-item.ts';
import { letterWithStatement } from './letter-with-statement.ts';
import { noteVerbale } from './note-verbale.ts';
import { provisionalRequest } from './provisional-request.ts';
import { supplementaryRequest } from './supplementary-request.ts';
import { words } from './words.ts';

export const templates: DocumentTemplates = {
	texts: {
		'provisional-request': provisionalRequest,
		'supplementary-request': supplementaryRequest,
		'additional-request': additionalRequest,
		'letter-with-statement': letterWithStatement,
		'letter-under-item': letterUnderItem,
		'joint-letter': jointLetter,
		'identical-letters': identicalLetters,
		'note-verbale': noteVerbale,
		'draft-resolution': draftResolution,
		'draft-decision': draftDecision,
		amendment: amendment,
		'explanatory-memorandum': explanatoryMemorandum,
	},
	words,
};
