import { expect, test } from 'vitest';
import type { Finding } from '../rules/rule.ts';
import { sentence } from '../text/sentence.ts';
import { githubReport } from './githubReport.ts';

test('a finding is a workflow command with its place and rule', () => {
	expect(report('The General Assembly,\n\n3. Decides', { severity: 'error', start: 23, end: 25, message: sentence`This is 3.` })).toBe(
		'::error file=drafts/a.txt,line=3,endLine=3,col=1,endColumn=3,title=clause/number::This is 3.\n',
	);
});

test('a place of several lines has no columns', () => {
	expect(report('a\nb', { severity: 'hint', start: 0, end: 3, message: sentence`Both lines.` })).toBe(
		'::notice file=drafts/a.txt,line=1,endLine=2,title=clause/number::Both lines.\n',
	);
});

test('nothing in a message can end the command or begin another', () => {
	const printed = report('a', { severity: 'warning', start: 0, end: 1, message: sentence`100 %: this\r\n::error::and that` });
	expect(printed.trimEnd().split('\n')).toHaveLength(1);
	expect(printed).toContain('::100 %25: this%0D%0A::error::and that\n');
});

test('nothing in a file’s name can change the command', () => {
	expect(report('a', { severity: 'warning', start: 0, end: 1, message: sentence`x` }, './a,line=9::b%.txt')).toBe(
		'::warning file=a%2Cline=9%3A%3Ab%25.txt,line=1,endLine=1,col=1,endColumn=2,title=clause/number::x\n',
	);
});

function report(text: string, finding: Omit<Finding, 'code'>, file = 'drafts/a.txt'): string {
	const findings = [{ code: 'clause/number', ...finding }];
	return githubReport().partOf({ file, text, kind: 'draft-resolution', language: 'en', findings, mends: [] });
}
