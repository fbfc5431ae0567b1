import { describe, expect, test } from 'vitest';
import { authoritySources } from './authoritySources.ts';
import { catalogue } from './catalogue.ts';

describe('the sources of an authority', () => {
	test('are the pages of the manual that it names, or the manual as a whole', () => {
		expect(namesOf('Editorial Manual of the United Nations, Communications: …')).toEqual(['Editorial Manual, Communications']);
		expect(namesOf('Editorial Manual of the United Nations, Footnotes: …')).toEqual(['United Nations Editorial Manual']);
	});

	test('are the rules of procedure, documents by their symbol, and what was measured', () => {
		expect(namesOf('Rules of procedure of the General Assembly, A/520/Rev.20, rule 14; A/62/193. Measured on official texts.')).toEqual([
			'Rules of procedure of the General Assembly',
			'What was measured, and how',
			'A/62/193',
		]);
	});
});

test.each(catalogue.filter(({ code }) => !code.startsWith('suppression/')))('the authority of $code can be looked up', ({ authority }) => {
	expect(authoritySources(authority)).not.toEqual([]);
});

function namesOf(authority: string): string[] {
	return authoritySources(authority).map(({ name }) => name);
}
