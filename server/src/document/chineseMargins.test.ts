import { expect, test } from 'vitest';
import { outlineText } from '../testing/outlineText.ts';
import { readDocument } from './read.ts';

const paragraphs = [
	'2022年11月8日老挝人民民主共和国常驻联合国代表团临时代办给秘书长的信',
	'奉我国政府指示，谨随函转递2022年10月30日发表的声明(见附件)。',
	'请将本信及其附件作为大会议程项目11下的文件分发为荷。',
	'坎培·冯萨(签名)',
	'2022年11月8日老挝人民民主共和国常驻联合国代表团临时代办给秘书长的信的附件',
	'关于河流的声明',
	'1. 河流共有，各国应当在平等互利的基础上共同利用和保护这些河流的水。',
	'2. 水流不息。',
];

/** A margin breaks Chinese text between any two characters, also inside a word. */
const wrapped = (width: number) =>
	paragraphs.map((paragraph) => paragraph.replace(new RegExp(`(.{${width}})(?=.)`, 'gu'), '$1\n')).join('\n\n');

const kinds = (text: string) =>
	outlineText(readDocument(text).document)
		.split('\n')
		.map((line) => line.split(':')[0]);

// Narrower than its date no page is; from 37 characters on nothing is broken any more.
test.each(Array.from({ length: 18 }, (_, index) => 20 + index))('a Chinese letter reads the same at a margin of %i characters', (width) => {
	expect(kinds(wrapped(width))).toEqual(kinds(paragraphs.join('\n\n')));
});
