import type { UnDocument } from '../../document/document.ts';
import { mainSection, nodesOf } from '../../document/query.ts';
import { resolutionBodies } from '../../rules/facts/resolutionBodies.ts';
import type { Range } from '../../text/range.ts';
import { type Sentence, sentence } from '../../text/sentence.ts';
import { annexSelection, deleteAnnex, insertAnnex, moveAnnex, reorderAnnexes } from './annexes.ts';
import { changeDigits, mayChangeDigits } from './changeDigits.ts';
import { changeOrgan, draftingOrgans } from './changeOrgan.ts';
import { changeSession } from './changeSession.ts';
import { fromSubparagraphs, insertParagraph, mergeParagraphs, moveParagraph, splitParagraph, toSubparagraphs } from './paragraphs.ts';
import { type Refactoring, refuse } from './refactoring.ts';
import { rowAt } from './rows.ts';

/** A way to rewrite a document at a place, with the words that offer it. */
interface OfferedRefactoring {
	readonly name: RefactoringName;
	/** As editors sort what they offer: `refactor.move`, `refactor.rewrite` … */
	readonly kind: string;
	readonly title: Sentence;
}

const KINDS = {
	'move-up': 'refactor.move.up',
	'move-down': 'refactor.move.down',
	'insert-before': 'refactor.rewrite.insertBefore',
	'insert-after': 'refactor.rewrite.insertAfter',
	split: 'refactor.rewrite.split',
	merge: 'refactor.rewrite.merge',
	'to-subparagraphs': 'refactor.rewrite.toSubparagraphs',
	'from-subparagraphs': 'refactor.rewrite.fromSubparagraphs',
	'annex-selection': 'refactor.extract.annex',
	'insert-annex': 'refactor.rewrite.insertAnnex',
	'delete-annex': 'refactor.rewrite.deleteAnnex',
	'reorder-annexes': 'refactor.rewrite.reorderAnnexes',
	'change-digits': 'refactor.rewrite.digits',
	'change-session': 'refactor.rewrite.session',
	'change-organ': 'refactor.rewrite.organ',
} as const;

type RefactoringName = keyof typeof KINDS;

export function isRefactoringName(name: unknown): name is RefactoringName {
	return typeof name === 'string' && Object.hasOwn(KINDS, name);
}

/** What can be tried at a place, told without rewriting anything. Sessions and organs are asked for by commands. */
export function offeredRefactorings(document: UnDocument, { start, end }: Range): OfferedRefactoring[] {
	const offer = (name: RefactoringName, title: Sentence): OfferedRefactoring => ({ name, kind: KINDS[name], title });
	if (isAnnexHeading(document, start)) {
		return [
			offer('move-up', sentence`Move the annex up`),
			offer('move-down', sentence`Move the annex down`),
			offer('insert-annex', sentence`Add an annex behind it`),
			offer('delete-annex', sentence`Take the annex away`),
		];
	}
	const offers = start === end ? [] : [offer('annex-selection', sentence`Make an annex or an enclosure of the selection`)];
	if (mayChangeDigits(document)) offers.push(offer('change-digits', sentence`Write all numbers in the other digits`));
	const found = rowAt(document, start);
	if (!found) return offers;
	const { row, place } = found;
	if (place > 0) offers.push(offer('move-up', sentence`Move the paragraph up`));
	if (place < row.paragraphs.length - 1) {
		offers.push(offer('move-down', sentence`Move the paragraph down`), offer('merge', sentence`Join with the next paragraph`));
	}
	offers.push(
		offer('insert-before', sentence`Insert a paragraph before it`),
		offer('insert-after', sentence`Insert a paragraph behind it`),
	);
	const hasParts =
		row.kind === 'subparagraph' ||
		document.nodes.some(({ kind, parent }) => kind === 'subparagraph' && parent === row.paragraphs[place]?.node);
	if (hasParts) offers.push(offer('from-subparagraphs', sentence`Make one paragraph of the subparagraphs`));
	else offers.push(offer('split', sentence`Split the paragraph here`), offer('to-subparagraphs', sentence`Make subparagraphs of its list`));
	return offers;
}

function isAnnexHeading(document: UnDocument, offset: number): boolean {
	return document.nodes.some(({ kind, start, end }) => kind === 'annex' && start <= offset && offset <= end);
}

/** What commands ask for beyond the place. */
export interface RefactoringChoice {
	/** The number of a session of the General Assembly. */
	readonly session?: number;
	/** `A`, `S`, `E` or `A/HRC`. */
	readonly organ?: string;
	/** Which annex of now, counted from 0, stands at each place. */
	readonly order?: readonly number[];
}

/** Rewrites the document; refuses in a sentence where it cannot be done there. */
export function refactor(document: UnDocument, name: RefactoringName, range: Range, choice: RefactoringChoice = {}): Refactoring {
	return refactored(document, name, range, choice) ?? refuse(notThere(document, name));
}

function refactored(document: UnDocument, name: RefactoringName, range: Range, choice: RefactoringChoice): Refactoring | undefined {
	const at = range.start;
	switch (name) {
		case 'move-up':
		case 'move-down': {
			const direction = name === 'move-up' ? 'up' : 'down';
			return isAnnexHeading(document, at) ? moveAnnex(document, at, direction) : moveParagraph(document, at, direction);
		}
		case 'insert-before':
			return insertParagraph(document, at, 'before');
		case 'insert-after':
			return insertParagraph(document, at, 'after');
		case 'split':
			return splitParagraph(document, at);
		case 'merge':
			return mergeParagraphs(document, at);
		case 'to-subparagraphs':
			return toSubparagraphs(document, at);
		case 'from-subparagraphs':
			return fromSubparagraphs(document, at);
		case 'annex-selection':
			return annexSelection(document, range);
		case 'insert-annex':
			return insertAnnex(document, at);
		case 'delete-annex':
			return deleteAnnex(document, at);
		case 'reorder-annexes':
			return reorderAnnexes(document, choice.order ?? []);
		case 'change-digits':
			return changeDigits(document);
		case 'change-session':
			return changeSession(document, choice.session ?? 0);
		case 'change-organ': {
			const organ = draftingOrgans.find((known) => known === choice.organ);
			return organ ? changeOrgan(document, organ) : undefined;
		}
	}
}

/** Why there is nothing to do it to. */
function notThere(document: UnDocument, name: RefactoringName): Sentence {
	if (name === 'change-session' && nodesOf(document, mainSection(document), 'session').length === 0)
		return sentence`The document names no session of the General Assembly.`;
	if (name === 'change-organ' && resolutionBodies(document).length === 0) return sentence`No organ speaks in this document.`;
	if (name === 'delete-annex' || name === 'insert-annex' || name === 'annex-selection')
		return sentence`Place the cursor in an annex of a letter, or select text of the letter.`;
	if (name === 'change-digits') return sentence`Only Arabic texts have two sets of digits.`;
	return sentence`Place the cursor in a paragraph of a resolution or a memorandum.`;
}
