import { describe, expect, test } from 'vitest';
import { readDocument } from '../../document/read.ts';
import { applyEdits } from '../../text/edits.ts';
import { checkDocument } from '../check.ts';
import type { Rule } from '../rule.ts';
import { resolutionAlsoMissing } from './alsoMissing.ts';
import { resolutionAlsoPlace } from './alsoPlace.ts';
import { resolutionAlsoStray } from './alsoStray.ts';
import { resolutionConjunction } from './conjunction.ts';
import { resolutionEmphasis } from './emphasis.ts';
import { resolutionGender } from './gender.ts';
import { resolutionOpenerCase } from './openerCase.ts';
import { resolutionReportSession } from './reportSession.ts';
import { resolutionVerbForm } from './verbForm.ts';

function findings(rule: Rule, text: string) {
	return checkDocument(readDocument(text).document, { sessionOpenings: {} }, [rule]);
}

function mended(rule: Rule, text: string): string {
	return applyEdits(
		text,
		findings(rule, text).flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
	);
}

describe('also and further', () => {
	test('take turns in a row of paragraphs with the same opener', () => {
		const row = ['1. Requests a;', '2. Requests b;', '3. Requests c;', '4. Requests d;', '5. Decides to remain seized of the matter.'];
		expect(mended(resolutionAlsoMissing, english(...row))).toBe(
			english(
				'1. Requests a;',
				'2. Also requests b;',
				'3. Further requests c;',
				'4. Also requests d;',
				'5. Decides to remain seized of the matter.',
			),
		);
	});

	test('begin again behind another opener and behind a heading', () => {
		expect(findings(resolutionAlsoMissing, english('1. Requests a;', '2. Decides b;', '3. Requests c.'))).toEqual([]);
		expect(findings(resolutionAlsoMissing, english('1. Requests a;', 'I', 'Finance', '2. Requests c;', '3. Decides d.'))).toEqual([]);
	});

	test('weigh less in the Security Council', () => {
		const council = english('1. Also requests a;', '2. Decides b;', '3. Decides c.').replace('General Assembly', 'Security Council');
		const severities = [resolutionAlsoMissing, resolutionAlsoStray, resolutionAlsoPlace].flatMap((rule) => findings(rule, council));
		expect(severities.map(({ code, severity }) => [code, severity])).toEqual([
			['resolution/also-missing', 'hint'],
			['resolution/also-stray', 'hint'],
		]);
	});

	test('may stand behind a verb of the same meaning, or the same verb with other qualifiers', () => {
		expect(
			findings(resolutionAlsoStray, english('1. Notes with concern a;', '2. Also notes b;', '3. Further notes with appreciation c.')),
		).toEqual([]);
		const russian =
			'Генеральная Ассамблея,\n\nссылаясь на резолюцию 59/50,\n\nнапоминая также о резолюции 61/44,\n\nпостановляет созвать заседание.';
		expect(findings(resolutionAlsoStray, russian)).toEqual([]);
	});
});

describe('the gender of openers', () => {
	test('is mended letter by letter, so that vowel signs stay', () => {
		const text = (verb: string) =>
			`إن مجلس الأمن،\n\nإذ ${verb} إلى قراره 1631 (2005)،\n\n1 - يقرر عقد اجتماع؛\n\n2 - يقرر أن يبقي المسألة قيد نظره.`;
		expect(mended(resolutionGender, text('تشير'))).toBe(text('يشير'));
		const [finding] = findings(resolutionGender, text('تشير'));
		expect(finding?.fixes?.[0]?.edits).toEqual([{ start: 19, end: 20, newText: 'ي' }]);
	});

	test('is not asked of words behind the opener, nor without an organ', () => {
		const french = (words: string) => `L’Assemblée générale,\n\nRappelant que le Conseil, ${words},\n\nDécide d’examiner la question.`;
		expect(findings(resolutionGender, french('préoccupé par la situation'))).toEqual([]);
		expect(findings(resolutionGender, 'Convaincu de son importance,\n\n1. Décide ceci ;\n\n2. Décide cela.')).toEqual([]);
	});
});

describe('the gender of openers in a text of two organs', () => {
	const spanish = (...words: readonly string[]) =>
		`El Consejo Económico y Social,\n\nConvencido de su importancia,\n\n${words.join('\n\n')}\n\n1. Decide esto;\n\n2. Decide aquello.`;

	test('is left alone where the words of the other organ are more', () => {
		const other = ['Preocupada por a,', 'Alarmada por b,', 'Consciente de c,', 'Resuelta a d,'];
		expect(findings(resolutionGender, spanish(...other))).toEqual([]);
		expect(findings(resolutionGender, spanish('Preocupada por a,'))).toHaveLength(1);
	});
});

describe('the case of openers', () => {
	test('is not asked of words that only look like one', () => {
		const text =
			'La Asamblea General,\n\nRecordando a las personas,\n\nespecialmente a las mujeres,\n\n1. Decide esto;\n\n2. Decide aquello.';
		expect(findings(resolutionOpenerCase, text)).toEqual([]);
	});
});

describe('the form of a verb', () => {
	test('tells an operative opener that no list has', () => {
		expect(
			mended(
				resolutionVerbForm,
				'The General Assembly,\n\nRecalling its resolution 59/50,\n\nTakes into account the report,\n\n1. Decides a;\n\n2. Decides b.',
			),
		).toContain('\n\nTaking into account the report,');
		expect(
			mended(
				resolutionVerbForm,
				'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 59/50،\n\nتضع في اعتبارها التقرير،\n\n1 - تقرر ذلك؛\n\n2 - تقرر غيره.',
			),
		).toContain('\n\nوإذ تضع في اعتبارها التقرير،');
	});
});

describe('the conjunction', () => {
	test('of the first paragraph is an information, of a later one a warning', () => {
		const text = 'إن الجمعية العامة،\n\nوإذ تشير إلى قرارها 59/50،\n\nإذ ترحب بالتقرير،\n\n1 - تقرر ذلك؛\n\n2 - تقرر غيره.';
		expect(findings(resolutionConjunction, text).map(({ severity }) => severity)).toEqual(['information', 'warning']);
	});
});

describe('emphasis', () => {
	test('is one finding for each resolution, whichever opener lacks it', () => {
		const text = english('1. *Requests* a;', '2. Decides b;', '3. Decides c.');
		expect(findings(resolutionEmphasis, text)).toHaveLength(1);
		expect(mended(resolutionEmphasis, text)).toBe(
			english('1. *Requests* a;', '2. *Decides* b;', '3. *Decides* c.').replace('Recalling', '*Recalling*'),
		);
	});
});

describe('the session of a report', () => {
	const draft = (session: string, organ = 'General Assembly') =>
		`Sixty-fourth session\n\nThe ${organ},\n\nRecalling its resolution 59/50,\n\n1. Requests a report to the General Assembly at its ${session} session;\n\n2. Decides to meet.`;

	test('may not be past, and is asked about where it is the current one', () => {
		const severities = ['sixty-third', 'sixty-fourth', 'sixty-fifth'].map((session) =>
			findings(resolutionReportSession, draft(session)).map(({ severity }) => severity),
		);
		expect(severities).toEqual([['warning'], ['information'], []]);
	});

	test('of another body is left alone', () => {
		expect(findings(resolutionReportSession, draft('fortieth'))).toEqual([]);
		expect(findings(resolutionReportSession, draft('sixty-third', 'Economic and Social Council'))).toEqual([]);
	});
});

function english(...paragraphs: readonly string[]): string {
	return ['The General Assembly,', 'Recalling its resolution 59/50,', ...paragraphs].join('\n\n');
}
