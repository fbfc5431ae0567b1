import { describe, expect, test } from 'vitest';
import { readDocument } from './read.ts';

describe('the enacting formula', () => {
	test.each([
		['The General Assembly,', 'Recalling its resolutions,'],
		['The Security Council,', 'Recalling its resolutions,'],
		['The Economic and Social Council,', 'Recalling its resolutions,'],
		['The Human Rights Council,', 'Recalling its resolutions,'],
		['*The Trusteeship Council,*', '*Recalling* its resolutions,'],
		['L’Assemblée générale,', 'Rappelant ses résolutions,'],
		["L'Assemblée générale,", 'Rappelant ses résolutions,'],
		['Le Conseil de sécurité,', 'Rappelant ses résolutions,'],
		['Le Conseil économique et social,', 'Rappelant ses résolutions,'],
		['Le Conseil des droits de l’homme,', 'Rappelant ses résolutions,'],
		['La Asamblea General,', 'Recordando sus resoluciones,'],
		['El Consejo de Seguridad,', 'Recordando sus resoluciones,'],
		['El Consejo Económico y Social,', 'Recordando sus resoluciones,'],
		['El Consejo de Derechos Humanos,', 'Recordando sus resoluciones,'],
		['Генеральная Ассамблея,', 'ссылаясь на свои резолюции,'],
		['Совет Безопасности,', 'ссылаясь на свои резолюции,'],
		['Экономический и Социальный Совет,', 'ссылаясь на свои резолюции,'],
		['Совет по правам человека,', 'ссылаясь на свои резолюции,'],
		['大会，', '回顾其各项决议，'],
		['安全理事会，', '回顾其各项决议，'],
		['经济及社会理事会，', '回顾其各项决议，'],
		['人权理事会，', '回顾其各项决议，'],
		['إن الجمعية العامة،', 'إذ تشير إلى قراراتها،'],
		['إن مجلس الأمن،', 'إذ يشير إلى قراراته،'],
		['إن المجلس الاقتصادي والاجتماعي،', 'إذ يشير إلى قراراته،'],
		['إن مجلس حقوق الإنسان،', 'إذ يشير إلى قراراته،'],
	])('“%s” is one', (formula, preamble) => {
		const { nodes } = readDocument(`${formula}\n\n${preamble}`).document;
		expect(nodes.map(({ kind }) => kind)).toEqual(['enacting', 'preambular']);
	});

	test.each([
		'The General Assembly, in its wisdom, met on Tuesday.',
		'Генеральная Ассамблея, как известно, собирается осенью.',
		'大会，正如大家所知，每年九月召开。',
	])('“%s” is none', (sentence) => {
		const { nodes, kind } = readDocument(sentence).document;
		expect({ kind, nodes: nodes.map((node) => node.kind) }).toEqual({ kind: 'none', nodes: ['paragraph'] });
	});
});

describe('the number of an operative paragraph', () => {
	test.each([
		['en', 'The General Assembly,\n\nRecalling its resolutions,\n\n{1} Takes note of the report;\n\n{2} Requests a report.', ['1.', '2.']],
		['en', 'The General Assembly,\n\nRecalling its resolutions,\n\n{1} Takes note of the report;\n\n{2} Requests a report.', ['1)', '2)']],
		['fr', 'Le Conseil de sécurité,\n\nRappelant ses résolutions,\n\n{1} Prend note du rapport ;\n\n{2} Demande un rapport.', ['1.', '2.']],
		['zh', '大会，\n\n回顾其各项决议，\n\n{1}注意到报告；\n\n{2}请秘书长提交报告。', ['1. ', '2. ']],
		['zh', '大会，\n\n回顾其各项决议，\n\n{1}注意到报告；\n\n{2}请秘书长提交报告。', ['1．', '2．']],
		['zh', '大会，\n\n回顾其各项决议，\n\n{1}注意到报告；\n\n{2}请秘书长提交报告。', ['1、', '2、']],
		['ar', 'إن الجمعية العامة،\n\nإذ تشير إلى قراراتها،\n\n{1} تحيط علما بالتقرير؛\n\n{2} تطلب تقريرا.', ['1 -', '2 -']],
		['ar', 'إن الجمعية العامة،\n\nإذ تشير إلى قراراتها،\n\n{1} تحيط علما بالتقرير؛\n\n{2} تطلب تقريرا.', ['1-', '2-']],
		['ar', 'إن الجمعية العامة،\n\nإذ تشير إلى قراراتها،\n\n{1} تحيط علما بالتقرير؛\n\n{2} تطلب تقريرا.', ['١ -', '٢ -']],
		['ar', 'إن الجمعية العامة،\n\nإذ تشير إلى قراراتها،\n\n{1} تحيط علما بالتقرير؛\n\n{2} تطلب تقريرا.', ['1 –', '2 –']],
	])('in %s, in the form of %#, has its value and place', (_, template, printed) => {
		const text = template.replace('{1}', printed[0] as string).replace('{2}', printed[1] as string);
		const operative = readDocument(text).document.nodes.filter(({ kind }) => kind === 'operative');
		expect(operative.map(({ number }) => number)).toEqual(['1', '2']);
		expect(operative.map(({ numberRange }) => text.slice(numberRange?.start, numberRange?.end))).toEqual(
			printed.map((number) => number.trim()),
		);
	});
});

describe('the mark of a signature', () => {
	const english = [
		'Letter dated 12 March 2024 from the Permanent Representative of Malta to the United Nations addressed to the Secretary-General',
		'I have the honour to transmit the text.',
	];
	const chinese = ['2024年3月12日马耳他常驻联合国代表给秘书长的信', '谨随函转递案文。'];

	test.each([
		['(Signed) Laura Pereira', english],
		['(*Signed*) Laura Pereira', english],
		['(_Signed_) Laura **Pereira**', english],
		['*(Signed)* Laura Pereira', english],
		[
			'(Signé) Laura Pereira',
			[
				'Lettre datée du 12 mars 2024, adressée au Secrétaire général par la Représentante permanente de Malte auprès de l’Organisation des Nations Unies',
				'J’ai l’honneur de vous transmettre le texte.',
			],
		],
		[
			'(Firmado) Laura Pereira',
			[
				'Carta de fecha 12 de marzo de 2024 dirigida al Secretario General por la Representante Permanente de Malta ante las Naciones Unidas',
				'Tengo el honor de transmitir el texto.',
			],
		],
		[
			'(Подпись) Лаура Перейра',
			[
				'Письмо Постоянного представителя Мальты при Организации Объединенных Наций от 12 марта 2024 года на имя Генерального секретаря',
				'Имею честь препроводить текст.',
			],
		],
		[
			'(توقيع) لورا بيريرا',
			['رسالة مؤرخة 12 آذار/مارس 2024 موجهة إلى الأمين العام من الممثلة الدائمة لمالطة لدى الأمم المتحدة', 'أتشرف بأن أحيل إليكم النص.'],
		],
		['劳拉·佩雷拉(签名)', chinese],
		['劳拉·佩雷拉（签名）', chinese],
		['劳拉·佩雷拉(签字)', chinese],
	])('“%s” is one', (line, letter) => {
		const { nodes, text } = readDocument([...letter, line].join('\n\n')).document;
		expect(nodes.map(({ kind }) => kind)).toEqual(['title', 'opening', 'signature']);
		expect(text.slice(nodes[2]?.start, nodes[2]?.end)).toBe(line);
	});
});

describe('the note on the original language of an annex', () => {
	test.each([
		['en', '[Original: Arabic]'],
		['en', '[Original: English and French]'],
		['fr', '[Original : anglais]'],
		['es', '[Original: francés e inglés]'],
		['ru', '[Подлинный текст на русском языке]'],
		['zh', '[原件：俄文]'],
		['zh', '[原件:阿拉伯文]'],
		['ar', '[الأصل: بالروسية]'],
	])('in %s “%s” is one', (language, note) => {
		const headings: Readonly<Record<string, string>> = {
			en: 'Annex',
			fr: 'Annexe',
			es: 'Anexo',
			ru: 'Приложение',
			zh: '附件',
			ar: 'المرفق',
		};
		const { nodes } = readDocument(`${headings[language]}\n\n${note}`).document;
		expect(nodes.map(({ kind }) => kind)).toEqual(['annex', 'original-note']);
	});
});
