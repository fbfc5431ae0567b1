import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { letterDate } from './letterDate.ts';
import { lineMarkOf } from './lineMark.ts';
import { requestHeading, requestKind } from './request.ts';
import { requestedSession, sessionOf } from './sessionOf.ts';

const read = (text: string) => readDocument(text).document;
const seed = (name: string) => read(readFileSync(new URL(`../../../../seeds/${name}.txt`, import.meta.url), 'utf8'));
const arabicRequest = seed('001_26fd981915cedf0e');
const chineseRequest = seed('004_cad8b63664231793');
const jointLetter = seed('002_5a894c35c2768328');
const resolution = read(
	'The General Assembly,\n\nRecalling its resolution 59/50 of 2 December 2004,\n\nDecides to remain seized of the matter.',
);

describe('the date of a letter', () => {
	test('is that of its title', () => {
		expect([arabicRequest, chineseRequest, jointLetter].map((document) => letterDate(document)?.value)).toEqual([
			'2009-07-14',
			'2009-07-14',
			'2010-06-25',
		]);
	});

	test('is the last where several letters have one title', () => {
		const document = read(
			'Letters dated 14 July and 3 August 2009 from the Permanent Representative of Norway to the United Nations addressed to the Secretary-General\n\nI have the honour to write to you.',
		);
		expect(letterDate(document)?.value).toBe('2009-08-03');
	});

	test('is none of a resolution', () => {
		expect(letterDate(resolution)).toBeUndefined();
	});
});

describe('the session', () => {
	test('is that of the session line, on one line or on many', () => {
		expect([arabicRequest, chineseRequest, jointLetter, resolution].map((document) => sessionOf(document)?.value)).toEqual([
			'64',
			'64',
			'64',
			undefined,
		]);
	});

	test('of a request is that of its heading', () => {
		expect([arabicRequest, chineseRequest, jointLetter].map((document) => requestedSession(document)?.value)).toEqual([
			'64',
			'64',
			undefined,
		]);
	});
});

describe('the kind of a request', () => {
	test.each([
		['Request for the inclusion of an item in the provisional agenda of the sixty-fourth session', 'provisional'],
		['Request for the inclusion of a supplementary item in the agenda of the sixty-fourth session', 'supplementary'],
		['Request for the inclusion of an additional item in the agenda of the sixty-fourth session', 'additional'],
		['Demande d’inscription d’une question additionnelle à l’ordre du jour de la soixante-quatrième session', 'additional'],
		['Просьба о включении дополнительного пункта в повестку дня шестьдесят четвертой сессии', 'supplementary'],
		['Solicitud de inclusión de un tema en el programa provisional del sexagésimo cuarto período de sesiones', 'provisional'],
		['请求在第六十四届会议议程内列入一个增列项目', 'additional'],
		['طلب إدراج بند إضافي في جدول أعمال الدورة الرابعة والستين', 'additional'],
	])('%s is %s', (heading, kind) => {
		expect(requestKind(read(heading))).toBe(kind);
	});

	test('is none of a letter', () => {
		expect(requestKind(jointLetter)).toBeUndefined();
		expect(requestHeading(jointLetter)).toBeUndefined();
	});
});

test('a mark is found in the words of a node, and only that mark', () => {
	const heading = arabicRequest.nodes.find(({ kind }) => kind === 'annex-title');
	expect(heading && lineMarkOf(arabicRequest, heading, 'memorandum')?.[0]).toBe('مذكرة توضيحية');
	expect(heading && lineMarkOf(arabicRequest, heading, 'draft-resolution')).toBeUndefined();
});
