import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName } from './foldName.ts';
import { leadsOf, mayLead } from './nameLeads.ts';

const names = [
	'Chad',
	'El Salvador',
	'Côte d’Ivoire',
	'Guinea-Bissau',
	'Iran (Islamic Republic of)',
	'UK',
	'几内亚比绍',
	'马里',
	'العراق',
	'والعراق',
];
const leads = leadsOf(names.map(foldName));

describe('the quick question whether a name may begin', () => {
	test.each(names)('is answered by yes where %s stands, at the end of a text and before other words', (name) => {
		expect(mayLead(leads, name, 0)).toBe(true);
		expect(mayLead(leads, `In ${name}, as`, 3)).toBe(true);
	});

	test.each(['El\nSalvador', "COTE D'IVOIRE", 'Iran  ( Islamic Republic of)', 'Gui\u00adnea Bissau', '马 里', 'العـراق', 'وَالعراق'])(
		'is answered by yes for %j, which is folded to a name',
		(printed) => {
			expect(mayLead(leads, printed, 0)).toBe(true);
		},
	);

	test.each(['General', 'Guidelines', 'Under', 'Iraqi', '大会', 'الجمعية'])('is answered by no for %s', (word) => {
		expect(mayLead(leads, word, 0)).toBe(false);
	});

	test('is answered by no behind the end of a text', () => {
		expect(mayLead(leads, 'Chad', 4)).toBe(false);
	});

	test('is always answered by yes where the folded text begins with the name', () => {
		const gaps = fc.constantFrom(' ', '\n', '\u00a0', '-');
		fc.assert(
			fc.property(fc.constantFrom(...names), gaps, fc.string(), (name, gap, after) => {
				expect(mayLead(leads, name.replaceAll(/[ -]/g, gap) + after, 0)).toBe(true);
			}),
		);
	});
});
