import { describe, expect, test } from 'vitest';
import type { UnDocument } from '../document/document.ts';
import { mainSection, nodesOf, referencesIn } from '../document/query.ts';
import { readDocument } from '../document/read.ts';
import { languages } from '../languages/index.ts';
import type { LanguageCode } from '../languages/language.ts';
import { type TemplateKind, templateKinds } from '../languages/templates/documentTemplates.ts';
import { documentTemplates } from '../languages/templates/index.ts';
import { readStates } from '../references/states.ts';
import { checkDocument } from '../rules/check.ts';
import { letterDate } from '../rules/facts/letterDate.ts';
import { requestKind } from '../rules/facts/request.ts';
import { requestedSession, sessionOf } from '../rules/facts/sessionOf.ts';
import { stateCodes } from '../tables/states.ts';
import type { Range } from '../text/range.ts';
import { isLetter, isRequest, type NewDocument, newDocument } from './newDocument.ts';
import { annexesByCount, completeAnswers, type GivenAnswers } from './newDocumentAnswers.ts';

const codes = Object.keys(languages) as LanguageCode[];
const TODAY = '2026-05-20';

/** Each kind in each language, from senders whose names and genders are printed in different ways, with annexes and without. */
const SENDERS: readonly (Pick<NewDocument, 'state' | 'sender' | 'gender'> & { readonly annexes: number })[] = [
	{ state: 'KE', sender: 'permanent-representative', gender: 'feminine', annexes: 2 },
	{ state: 'IR', sender: 'charge-d-affaires', gender: 'masculine', annexes: 1 },
	{ state: 'BA', sender: 'charge-d-affaires', gender: 'feminine', annexes: 3 },
	{ state: 'US', sender: 'permanent-representative', gender: 'masculine', annexes: 2 },
];

describe.each(codes)('a new document in %s', (language) => {
	test.each(templateKinds)('%s is clean, and is read back as what was asked for', (kind) => {
		for (const { annexes: count, ...sender } of SENDERS) {
			const annexes = annexesByCount(kind, isRequest(kind) ? Math.max(count, 1) : count);
			const answers = complete({ kind, language, ...sender, item: '18 (b)', itemTitle: TITLES[language], annexes });
			const { text } = newDocument(answers);
			const { document } = readDocument(text);
			expect(text, 'no slot is left').not.toMatch(/[{}]|\[\[|\]\]/);
			expect(objections(document)).toEqual([]);
			expect(readBack(document)).toEqual(expected(answers));
		}
	});

	test('is clean with what is usual, before the writer has filled in anything', () => {
		for (const kind of templateKinds) {
			const { document } = readDocument(newDocument(complete({ kind, language, state: 'GH' })).text);
			expect(checkDocument(document).map(({ code }) => `${kind}: ${code}`)).toEqual([]);
		}
	});

	test('of several missions names all of them in English order, and each signs', () => {
		const answers = { kind: 'letter-of-several-missions', language, state: 'SN', otherStates: ['KE', 'GH', 'US'], item: '13' } as const;
		for (const annexes of [[], ['statement', 'draft-resolution']] as const) {
			const { places, text } = newDocument(complete({ ...answers, annexes }));
			const { document } = readDocument(text);
			const main = mainSection(document);
			const [title] = nodesOf(document, main, 'title');
			const named = title ? referencesIn(document, title, 'state').map(({ value }) => value) : [];
			expect(named, text).toEqual(['GH', 'KE', 'SN', 'US']);
			expect(nodesOf(document, main, 'signature'), text).toHaveLength(4);
			expect(document.kind).toBe('letter');
			expect(places.filter((place) => place === documentTemplates[language].words.missing.name.slice(2, -2))).toHaveLength(4);
			expect(objections(document)).toEqual([]);
		}
	});

	test('of several missions says of each who signs, a woman or a man, and is clean', () => {
		const { post, several } = documentTemplates[language].words;
		const letter = (part: Partial<NewDocument>) => {
			const answers = {
				kind: 'letter-of-several-missions',
				language,
				state: 'SN',
				otherStates: ['KE', 'GH'],
				item: '13',
				...part,
			} as const;
			const { text } = newDocument(complete(answers));
			const { document } = readDocument(text);
			expect(objections(document), text).toEqual([]);
			const main = mainSection(document);
			const words = (node: Range) => text.slice(node.start, node.end);
			return {
				text,
				title: nodesOf(document, main, 'title').map(words)[0] ?? '',
				signatures: nodesOf(document, main, 'signature').map(words),
			};
		};
		const kinds = ['permanent-representative', 'charge-d-affaires'] as const;
		// In the English order: Ghana, Kenya, Senegal.
		const mixed = letter({
			senders: [kinds[0], kinds[1], kinds[0]],
			genders: ['masculine', 'masculine', 'feminine'],
			names: ['Awa Diop', 'Otieno'],
		});
		expect(mixed.signatures).toHaveLength(3);
		expect(mixed.signatures[0]).toContain(post[kinds[0]].feminine);
		expect(mixed.signatures[1]).toContain(post[kinds[1]].masculine);
		expect(mixed.signatures[1]).toContain('Otieno');
		expect(mixed.signatures[2]).toContain(post[kinds[0]].masculine);
		expect(mixed.signatures[2]).toContain('Awa Diop');

		const women = letter({ gender: 'feminine' });
		const [before, behind] = several.senders[kinds[0]].feminine.split('{ofState}');
		expect(women.title).toContain(before?.trim());
		expect(women.title).toContain(behind?.trim());
		expect(letter({ genders: ['masculine', 'feminine', 'feminine'] }).title).toContain(
			several.senders[kinds[0]].masculine.split('{ofState}')[0]?.trim(),
		);
		const acting = letter({ sender: kinds[1] });
		expect(acting.title).toContain(several.senders[kinds[1]].masculine.split('{ofState}')[1]?.trim());
	});

	test.each(['S-32', 'ES-11'])('of session %s is clean, and is read back as of that session', (specialSession) => {
		for (const kind of templateKinds.filter((kind) => !isRequest(kind) && kind !== 'explanatory-memorandum')) {
			const { document } = readDocument(newDocument(complete({ kind, language, state: 'GH', item: '5', specialSession })).text);
			expect(sessionOf(document)?.value, `${kind}: ${document.text}`).toBe(specialSession);
			expect(objections(document), kind).toEqual([]);
		}
	});

	test('to the Council alone bears the Council’s year and no item', () => {
		const { text } = newDocument(complete({ kind: 'letter-with-statement', language, state: 'GH', addressees: ['council-president'] }));
		const { document } = readDocument(text);
		expect(nodesOf(document, mainSection(document), 'year', 'session', 'agenda-item').map(({ kind }) => kind)).toEqual(['year']);
		expect(checkDocument(document)).toEqual([]);
	});
});

test('the sender’s State is named as it is read, whichever State and language it is', () => {
	for (const language of codes) {
		for (const state of stateCodes) {
			const { text } = newDocument(complete({ kind: 'letter-under-item', language, state }));
			const title = text.split('\n\n')[1] ?? '';
			expect(
				readStates(title, language).map(({ value }) => value),
				title,
			).toEqual([state]);
		}
	}
});

test('a snippet has a tab stop for each place, the same for equal words, and is the text without them', () => {
	for (const language of codes) {
		for (const kind of templateKinds) {
			const { places, snippet, text } = newDocument(complete({ kind, language, state: 'GH' }));
			const words = new Map<string, string>();
			const plain = snippet
				.replace(/\$0$/, '')
				.replace(/\$\{(\d+)(?::((?:\\.|[^}\\])*))?\}/g, (_, number: string, label: string | undefined) => {
					if (label !== undefined) words.set(number, label.replace(/\\(.)/g, '$1'));
					return words.get(number) ?? '';
				});
			expect(plain).toBe(text);
			expect([...words.values()]).toEqual(places);
		}
	}
});

test('every template uses every slot that its neighbours in other languages use', () => {
	const slots = (language: LanguageCode, kind: TemplateKind) =>
		[...new Set([...documentTemplates[language].texts[kind].matchAll(/\{([A-Za-z]+)/g)].map(([, name = '']) => name.toLowerCase()))]
			.filter((name) => name !== 'grateful')
			.sort();
	for (const kind of templateKinds) {
		for (const language of codes) expect(slots(language, kind), `${language} ${kind}`).toEqual(slots('en', kind));
	}
});

describe('a new document in print', () => {
	test('a Spanish request for a supplementary item', () => {
		const answers = {
			kind: 'supplementary-request',
			language: 'es',
			state: 'PE',
			gender: 'feminine',
			itemTitle: 'Glaciares tropicales',
		} as const;
		expect(newDocument(complete({ ...answers, name: 'Rosa Quispe', annexes: ['explanatory-memorandum'] })).text).toBe(
			[
				'Asamblea General',
				'Octogésimo primer período de sesiones',
				'Solicitud de inclusión de un tema suplementario en el programa del octogésimo primer período de sesiones',
				'Glaciares tropicales',
				'Carta de fecha 20 de mayo de 2026 dirigida al Secretario General por la Representante Permanente del Perú ante las Naciones Unidas',
				'De conformidad con el artículo 14 del reglamento de la Asamblea General, tengo el honor de solicitar la inclusión en el programa del octogésimo primer período de sesiones de la Asamblea de un tema suplementario titulado “Glaciares tropicales”.',
				'Con arreglo al artículo 20 del reglamento, se adjunta a la presente carta un memorando explicativo (véase el anexo).',
				'Agradecería que tuviera a bien hacer distribuir la presente carta y su anexo como documento de la Asamblea General.',
				'(Firmado) Rosa Quispe\nRepresentante Permanente',
				'Anexo',
				'Memorando explicativo',
				'1. De qué trata el tema y desde cuándo.',
				'2. Por qué debería examinarlo la Asamblea General.',
				'3. Qué se pide a la Asamblea General.\n',
			].join('\n\n'),
		);
	});

	test('Arabic identical letters from a chargée d’affaires', () => {
		const { text } = newDocument(
			complete({ kind: 'identical-letters', language: 'ar', state: 'LB', sender: 'charge-d-affaires', gender: 'feminine', item: '34' }),
		);
		expect(text.split('\n\n')[2]).toBe(
			'رسالتان متطابقتان مؤرختان 20 أيار/مايو 2026 موجهتان إلى الأمين العام وإلى رئيس مجلس الأمن من القائمة بالأعمال بالنيابة للبعثة الدائمة للبنان لدى الأمم المتحدة',
		);
	});

	test('two annexes of one kind have places of their own', () => {
		const { places } = newDocument(complete({ kind: 'letter-with-statement', language: 'en', state: 'GH', annexes: ['report', 'report'] }));
		expect(places.filter((place) => place === 'the subject of the report')).toHaveLength(2);
	});
});

/** All that is more than a hint: that a request without a draft resolution could have one is its writer's choice. */
function objections(document: UnDocument): string[] {
	return checkDocument(document).flatMap(({ code, severity, message }) => (severity === 'hint' ? [] : [`${code}: ${message}`]));
}

const TITLES: Readonly<Record<LanguageCode, string>> = {
	ar: 'حماية الأنهار الجليدية المدارية',
	zh: '保护热带冰川',
	en: 'Protection of tropical glaciers',
	fr: 'Protection des glaciers tropicaux',
	ru: 'Охрана тропических ледников',
	es: 'Protección de los glaciares tropicales',
};

function complete(given: GivenAnswers): NewDocument {
	return completeAnswers(given, TODAY);
}

/** The fields of a document as the reader finds them. */
interface Fields {
	readonly kind: string;
	readonly language: string;
	readonly annexed: readonly string[];
	readonly session?: string | undefined;
	readonly date?: string | undefined;
	readonly item?: string | undefined;
	readonly request?: string | undefined;
	readonly states: readonly string[];
	readonly signatures: number;
}

function readBack(document: UnDocument): Fields {
	const main = mainSection(document);
	const [item] = nodesOf(document, main, 'agenda-item');
	const [title] = nodesOf(document, main, 'title', 'sponsors');
	return {
		kind: document.kind,
		language: document.language,
		annexed: document.sections.slice(1).map(({ kind }) => kind),
		session: (requestedSession(document) ?? sessionOf(document))?.value,
		date: letterDate(document)?.value,
		item: item && referencesIn(document, item, 'agenda-item')[0]?.value,
		request: requestKind(document),
		states: title ? [...new Set(referencesIn(document, title, 'state').map(({ value }) => value))] : [],
		signatures: nodesOf(document, main, 'signature').length,
	};
}

function expected({ annexes, date, item, kind, language, session, state }: NewDocument): Fields {
	const isMemorandum = kind === 'explanatory-memorandum';
	const request = isRequest(kind);
	return {
		kind: KIND_READ[kind] ?? 'letter',
		language,
		annexed: isLetter(kind) ? annexes.map((annex) => ANNEX_READ[annex] ?? 'none') : [],
		session: isMemorandum ? undefined : String(session),
		date: isLetter(kind) ? date : undefined,
		item: request || isMemorandum ? undefined : item,
		request: request ? kind.replace('-request', '') : undefined,
		states: isMemorandum ? [] : [state],
		signatures: isLetter(kind) && kind !== 'note-verbale' ? 1 : 0,
	};
}

const KIND_READ: Readonly<Partial<Record<TemplateKind, string>>> = {
	'provisional-request': 'request',
	'supplementary-request': 'request',
	'additional-request': 'request',
	'note-verbale': 'note-verbale',
	'draft-resolution': 'draft-resolution',
	'draft-decision': 'draft-decision',
	amendment: 'amendment',
	'explanatory-memorandum': 'memorandum',
};

const ANNEX_READ: Readonly<Record<string, string>> = {
	'explanatory-memorandum': 'memorandum',
	'draft-resolution': 'draft-resolution',
	'draft-decision': 'draft-decision',
};
