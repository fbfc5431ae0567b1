import { describe, expect, test } from 'vitest';
import { dedent } from '../testing/dedent.ts';
import { leavesOf } from './leaves.ts';
import { type OutlineItem, outlineOf } from './outline.ts';
import { mainSection, nodeAt, nodesOf, referencesIn, sectionOf, textOf } from './query.ts';
import { readDocument } from './read.ts';

const text = dedent(`
	Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General

	I have the honour to transmit herewith a draft resolution (see annex).

	(Signed) Vanessa Grima

	Annex

	Draft resolution

	The General Assembly,

	Recalling its resolution 77/172 of 14 December 2022,

	1. Requests States:

	(a) To list their springs;

	(b) To protect
	them;

	2. Requests a report.
`);
const { document } = readDocument(text);

test('the outline holds what belongs to an annex or a paragraph below it', () => {
	expect(outlineOf(document).map(inWords)).toEqual([
		'title Letter dated 12 March 2024 from the Permanent Representative of Malta to the Un…',
		'opening I have the honour to transmit herewith a draft resolution (see annex).',
		'signature (Signed) Vanessa Grima',
		[
			'annex Annex (draft-resolution)',
			'heading Draft resolution',
			'enacting The General Assembly,',
			'preambular Recalling its resolution 77/172 of 14 December 2022,',
			['operative 1 1. Requests States:', 'subparagraph a (a) To list their springs;', 'subparagraph b (b) To protect them;'],
			'operative 2 2. Requests a report.',
		],
	]);
});

test('an entry of the outline ends with what is below it', () => {
	const annex = outlineOf(document).at(-1);
	expect(annex && text.slice(annex.start, annex.end)).toBe('Annex');
	expect(annex && text.slice(annex.start, annex.fullEnd)).toBe(text.slice(text.indexOf('Annex\n')));
});

test('an annex may have more paragraphs than a function takes arguments', () => {
	const long = `${text.slice(0, text.indexOf('Draft resolution'))}${'Water.\n\n'.repeat(150_000)}`;
	expect(outlineOf(readDocument(long, { language: 'en' }).document).at(-1)?.fullEnd).toBe(long.trimEnd().length);
});

type InWords = string | InWords[];

function inWords({ kind, number, text: words, document: annexed, children }: OutlineItem): InWords {
	const line = [kind, number, words, annexed && `(${annexed})`].filter(Boolean).join(' ');
	return children.length ? [line, ...children.map(inWords)] : line;
}

test('the leaves joined are the text, each with the part that it belongs to', () => {
	const leaves = leavesOf(document);
	expect(leaves.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
	expect(leaves.slice(0, 3).map(({ start, end, node }) => [text.slice(start, end).slice(0, 12), node])).toEqual([
		['Letter dated', 0],
		['\n\n', -1],
		['I have the h', 1],
	]);
});

test('a leaf ends where another part lies inside its own', () => {
	const broken = readDocument(
		'The General Assembly,\n\nRecalling its resolutions,\n\n1. Requests all States and\n\n2/5\n\ntheir cities to report;\n\n2. Requests a report.',
	);
	const index = broken.document.nodes.findIndex(({ kind }) => kind === 'operative');
	const operative = broken.document.nodes[index];
	const leaves = leavesOf(broken.document).filter(({ start }) => operative && start >= operative.start && start < operative.end);
	expect(leaves.map(({ start, end, node }) => [broken.document.text.slice(start, end).trim(), node])).toEqual([
		['1. Requests all States and', index],
		['2/5', index + 1],
		['their cities to report;', index],
	]);
});

describe('questions to a document', () => {
	test('the parts of a section, of all kinds or of some', () => {
		const [letter, draft] = document.sections;
		expect(letter && nodesOf(document, letter).map(({ kind }) => kind)).toEqual(['title', 'opening', 'signature']);
		expect(draft && nodesOf(document, draft, 'operative').map((node) => textOf(document, node))).toEqual([
			'1. Requests States:',
			'2. Requests a report.',
		]);
	});

	test('the section of a part', () => {
		const operative = document.nodes.find(({ kind }) => kind === 'operative');
		expect(operative && sectionOf(document, operative).kind).toBe('draft-resolution');
		expect(mainSection(document).kind).toBe('letter');
	});

	test('the innermost part at an offset', () => {
		expect(nodeAt(document, text.indexOf('springs'))).toMatchObject({ kind: 'subparagraph', number: 'a' });
		expect(nodeAt(document, text.indexOf('them;'))).toMatchObject({ kind: 'subparagraph', number: 'b' });
		expect(nodeAt(document, 0)).toMatchObject({ kind: 'title' });
		expect(nodeAt(document, text.indexOf('\n\n'))).toBeUndefined();
		expect(nodeAt(document, text.length)).toBeUndefined();
	});

	test('the references of one kind within a part', () => {
		const preambular = document.nodes.find(({ kind }) => kind === 'preambular');
		expect(preambular && referencesIn(document, preambular, 'symbol').map(({ value }) => value)).toEqual(['A/RES/77/172']);
		expect(preambular && referencesIn(document, preambular, 'date').map(({ value }) => value)).toEqual(['2022-12-14']);
		expect(preambular && referencesIn(document, preambular, 'annex')).toEqual([]);
	});
});
