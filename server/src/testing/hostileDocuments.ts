import fc from 'fast-check';
import { hostileStrings } from './hostileText.ts';
import { sampleDocuments } from './sampleDocuments.ts';

/** A document that somebody sends who means harm. */
export interface HostileDocument {
	/** Which document, and what is in it. */
	readonly name: string;
	readonly text: string;
}

/** For each hostile string three documents, in turn in each language: with it behind every paragraph, before it, and in the midst. */
export function hostileDocuments(): HostileDocument[] {
	return hostileStrings.flatMap((hostile, index) =>
		PLACES.map((place, at) => {
			const sample = sampleDocuments[(3 * index + 7 * at) % sampleDocuments.length] as (typeof sampleDocuments)[number];
			const marked = at === 0 ? markedParagraphs(hostile) : [];
			return {
				name: `${sample.language} ${sample.name}, ${JSON.stringify(hostile)}`,
				text: [...sample.paragraphs.map((paragraph) => place(paragraph, hostile)), ...marked].join('\n\n'),
			};
		}),
	);
}

const PLACES: readonly ((paragraph: string, hostile: string) => string)[] = [
	(paragraph, hostile) => `${paragraph} ${hostile}`,
	(paragraph, hostile) => `${hostile}${paragraph}`,
	(paragraph, hostile) => {
		const middle = paragraph.indexOf(' ', paragraph.length / 3);
		return middle < 0 ? paragraph + hostile : paragraph.slice(0, middle) + hostile + paragraph.slice(middle);
	},
];

/** Where our own marks are: headings, emphasis, footnotes, comments, switches of rules. */
function markedParagraphs(hostile: string): string[] {
	return [
		`# ${hostile}`,
		`*${hostile}* and **${hostile}** and ***${hostile}***`,
		`A footnote[^${hostile}] and another[^1].`,
		`[^${hostile}]: ${hostile}`,
		`[^1]: ${hostile}`,
		`<!-- ${hostile} -->`,
		`<!-- penholder-disable-next-line ${hostile} -->`,
		`<!-- penholder-disable clause/number: ${hostile} -->`,
		`Annex ${hostile}`,
		`A/79/${hostile}`,
		`(Signed) ${hostile}`,
	];
}

/** Documents with several hostile strings in any places. */
export const anyHostileDocument: fc.Arbitrary<string> = fc
	.record({
		sample: fc.constantFrom(...sampleDocuments),
		insertions: fc.array(fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), hostile: fc.constantFrom(...hostileStrings) }), {
			minLength: 1,
			maxLength: 8,
		}),
		separator: fc.constantFrom('\n\n', '\n', ' ', '\r\n'),
	})
	.map(({ sample, insertions, separator }) => {
		let text = sample.paragraphs.join(separator);
		for (const { place, hostile } of insertions) {
			const at = Math.floor(place * text.length);
			text = text.slice(0, at) + hostile + text.slice(at);
		}
		return text;
	});
