import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { textOf } from '../../document/query.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import type { Finding, Rule } from '../rule.ts';

/** The note of an annex's original language in round brackets. */
export const annexOriginalNote: Rule = {
	code: 'annex/original-note',
	severity: 'information',
	reach: 'document',
	summary: 'The note of an annex’s original language stands in square brackets.',
	authority:
		'Editorial Manual of the United Nations, Mastheads and cover pages: an annex in another original language than the document has a note of it in square brackets under its heading.',
	examples: {
		good: [
			{
				language: 'en',
				text: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (see annex).

(Signed) Kari Berg

Annex

[Original: Russian]

The parties have met in Oslo.`,
			},
		],
		bad: [
			{
				language: 'en',
				text: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (see annex).

(Signed) Kari Berg

Annex

(Original: Russian)
^^^^^^^^^^^^^^^^^^^

The parties have met in Oslo.`,
				fixed: `Letter dated 14 July 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General

I have the honour to transmit a statement (see annex).

(Signed) Kari Berg

Annex

[Original: Russian]

The parties have met in Oslo.`,
			},
			{
				language: 'es',
				text: `Carta de fecha 14 de julio de 2009 dirigida al Secretario General por la Representante Permanente de Noruega ante las Naciones Unidas

Tengo el honor de transmitirle una declaración (véase el anexo).

(Firmado) Kari Berg

Anexo

(Original: ruso)
^^^^^^^^^^^^^^^^

Las partes se han reunido en Oslo.`,
				fixed: `Carta de fecha 14 de julio de 2009 dirigida al Secretario General por la Representante Permanente de Noruega ante las Naciones Unidas

Tengo el honor de transmitirle una declaración (véase el anexo).

(Firmado) Kari Berg

Anexo

[Original: ruso]

Las partes se han reunido en Oslo.`,
			},
			{
				language: 'zh',
				text: `2009年7月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明(见附件)。

卡里·贝里(签名)

附件

(原件：俄文)
^^^^^^^

双方在奥斯陆举行了会议。`,
				fixed: `2009年7月14日挪威常驻联合国代表给秘书长的信

谨随函转递一份声明(见附件)。

卡里·贝里(签名)

附件

[原件：俄文]

双方在奥斯陆举行了会议。`,
			},
		],
	},
	check: (document) => document.nodes.flatMap((node) => checkNote(document, node)),
};

function checkNote(document: UnDocument, node: DocumentNode): Finding[] {
	if (node.kind !== 'original-note') return [];
	const printed = textOf(document, node);
	if (!ROUND.test(printed)) return [];
	const { start, end } = node;
	const right = quote(`[${printed.slice(1, -1)}]`);
	return [
		{
			code: annexOriginalNote.code,
			severity: annexOriginalNote.severity,
			...{ start, end },
			message: sentence`The note of the original language stands in square brackets: ${right}.`,
			fixes: [
				{
					title: sentence`Print ${right}`,
					safe: true,
					edits: [
						{ start, end: start + 1, newText: '[' },
						{ start: end - 1, end, newText: ']' },
					],
				},
			],
		},
	];
}

const ROUND = /^[(（].*[)）]$/s;
