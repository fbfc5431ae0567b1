import type { DocumentNode, UnDocument } from '../../document/document.ts';
import { structurePatterns } from '../../document/patterns.ts';
import { nodesOf, textOf } from '../../document/query.ts';
import type { Language } from '../../languages/language.ts';
import { letterWords } from '../../languages/letterWords.ts';
import { perLanguage } from '../../references/patterns.ts';
import type { Range } from '../../text/range.ts';
import { sentence } from '../../text/sentence.ts';
import { quote } from '../../text/sentenceValues.ts';
import { sectionLanguage } from '../facts/sectionLanguage.ts';
import type { Finding, Rule } from '../rule.ts';
import { exampleLetter } from './exampleLetter.ts';
import { letterPattern } from './letterPattern.ts';

/** A title of courtesy in a signature. */
export const letterHonorific: Rule = {
	code: 'letter/honorific',
	severity: 'warning',
	reach: 'document',
	summary: 'A signature gives the name of the sender without “H.E.”, “Mr.”, “Ms.” or “Dr.”.',
	authority:
		'Editorial Manual of the United Nations, Communications: honorific titles are dropped in the signature block. None of the official letters at hand has one.',
	kinds: ['letter', 'request'],
	examples: {
		good: [
			{ language: 'en', text: exampleLetter('en', { signature: '(Signed) Kari Berg\nAmbassador\nPermanent Representative' }) },
			{ language: 'zh', text: exampleLetter('zh') },
		],
		bad: [
			{
				language: 'en',
				text: exampleLetter('en', { signature: '(Signed) H.E. Ms. Kari Berg\n         ^^^^^^^^' }),
				fixed: exampleLetter('en'),
			},
			{ language: 'fr', text: exampleLetter('fr', { signature: '(Signé) Mme Kari Berg\n        ^^^' }), fixed: exampleLetter('fr') },
			{ language: 'es', text: exampleLetter('es', { signature: '(Firmado) Sra. Kari Berg\n          ^^^^' }), fixed: exampleLetter('es') },
			{ language: 'ru', text: exampleLetter('ru', { signature: '(Подпись) г-жа Кари Берг\n          ^^^^' }), fixed: exampleLetter('ru') },
			{ language: 'ar', text: exampleLetter('ar', { signature: '(توقيع) السيدة كاري بيرغ\n        ^^^^^^' }), fixed: exampleLetter('ar') },
			{ language: 'zh', text: exampleLetter('zh', { signature: '卡里·贝里女士(签名)\n     ^^' }), fixed: exampleLetter('zh') },
		],
	},
	check: findHonorifics,
};

function findHonorifics(document: UnDocument): Finding[] {
	return document.sections.flatMap((section) => {
		const language = sectionLanguage(document, section);
		if (!language || !letterHonorific.kinds?.includes(section.kind)) return [];
		return nodesOf(document, section, 'signature').flatMap((signature) => honorificIn(document, signature, language) ?? []);
	});
}

function honorificIn(document: UnDocument, signature: DocumentNode, language: Language): Finding | undefined {
	const place = honorificRange(textOf(document, signature), language);
	if (!place) return undefined;
	const start = signature.start + place.start;
	const end = signature.start + place.end;
	const printed = document.text.slice(start, end);
	// Behind a name there is no space to leave out with it.
	const gap = /^\s{0,20}/.exec(document.text.slice(end, end + 20))?.[0].length ?? 0;
	return {
		code: letterHonorific.code,
		severity: letterHonorific.severity,
		start,
		end,
		message: sentence`${quote(printed)} is a title of courtesy; the signature gives the name alone. Leave it out.`,
		fixes: [
			{
				title: sentence`Leave out ${quote(printed)}`,
				safe: letterWords[language.code].honorificIsSure,
				edits: [{ start, end: end + gap, newText: '' }],
			},
		],
	};
}

/** Where the name begins, or, in a language that has the mark behind the name, where it ends. */
function honorificRange(signature: string, language: Language): Range | undefined {
	const mark = structurePatterns(language).signatureMark.exec(signature);
	if (!mark) return undefined;
	const { before, after } = patternsOf(language);
	if (language.structure.signatureMarkStands === 'after') {
		const match = before.exec(signature.slice(0, mark.index).trimEnd());
		return match ? { start: match.index, end: match.index + match[0].length } : undefined;
	}
	const from = mark.index + mark[0].length;
	const match = after.exec(signature.slice(from));
	const [, gap = '', honorific = ''] = match ?? [];
	return match ? { start: from + gap.length, end: from + gap.length + honorific.length } : undefined;
}

const patternsOf = perLanguage(({ code }) => {
	const { honorific } = letterWords[code];
	return {
		before: letterPattern(`${honorific}$`),
		/** One or two, and a name behind them. */
		after: letterPattern(`^(\\s{0,5})(${honorific}(?: ${honorific})?)(?= \\p{L})`),
	};
});
