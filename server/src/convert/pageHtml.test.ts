import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../document/read.ts';
import { pageOf } from './page.ts';
import { pageHtml } from './pageHtml.ts';

test.each(['000_7d2214010558cff8', '001_26fd981915cedf0e', '004_cad8b63664231793'])(
	'Seed %s is a file that loads and runs nothing',
	(name) => {
		const html = pageHtml(pageOf(readDocument(readFileSync(`seeds/${name}.txt`, 'utf8')).document));
		expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`);
		expect(html).not.toMatch(/<script|<link|<img|\son\w+=|https?:/i);
	},
);

test('A file is in the language and the direction of its document, and each annex says its name', () => {
	const html = pageHtml(pageOf(readDocument(readFileSync('seeds/001_26fd981915cedf0e.txt', 'utf8')).document));
	expect(html).toContain('<html lang="ar" dir="rtl">');
	expect([...html.matchAll(/<section class="sheet" lang="ar" dir="rtl" aria-label="([^"]*)">/g)].map(([, label]) => label)).toEqual([
		'رسالة مؤرخة ١٤ تموز/يوليه ٢٠٠٩ موجهة إلى الأمين العام من الممثل الدائم للاتحاد الروسي لدى الأمم المتحدة',
		'المرفق الأول',
		'المرفق الثاني',
	]);
});

test('A symbol cannot end the style that prints it', () => {
	const page = { symbol: 'A/64/1"; } </style><script>', sheets: [] };
	expect(pageHtml(page)).not.toContain('<script>');
});
