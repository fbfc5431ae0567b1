import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { memoryTerminal } from '../testing/memoryTerminal.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { runNew } from './newCommand.ts';

const TODAY = '2026-11-22';

describe('penholder new', () => {
	test('writes a letter with what is usual where nothing else is said', async () => {
		const { code, output, errors } = await begin('letter-under-item', { language: 'en', state: 'Kenya', item: '13' });
		expect(output).toContain('Eighty-first session\nAgenda item 13\n');
		expect(output).toContain(
			'Letter dated 22 November 2026 from the Permanent Representative of Kenya to the United Nations addressed to the Secretary-General\n',
		);
		expect({ code, errors }).toEqual({ code: 0, errors: '' });
	});

	test('takes a State by any official name or its code, and a language by its name', async () => {
		for (const state of ['CI', 'Кот-д’Ивуар', 'Côte d’Ivoire', 'كوت ديفوار']) {
			const { output } = await begin('note-verbale', { language: 'Chinese', state });
			expect(output).toContain('科特迪瓦常驻联合国代表团');
		}
	});

	test('tells the rule where the date does not fit the request', async () => {
		const { code, errors } = await begin('supplementary-request', { language: 'fr', state: 'SN', date: '2026-08-20', session: '81' });
		expect(errors).toBe(
			'penholder: Supplementary items are requested by 9 August 2026, 30 days before the opening on 8 September 2026 (rule 14).\n' +
				'penholder: This date is too late for it: ask for an additional item (rule 15).\n',
		);
		expect(code).toBe(0);
	});

	test('asks for the session that a request can still be made for', async () => {
		const { output } = await begin('supplementary-request', { language: 'en', state: 'SN', date: '2026-08-20' });
		expect(output).toContain('agenda of the eighty-second session');
	});

	test('writes for several missions, in English alphabetical order', async () => {
		const { output } = await begin('letter-of-several-missions', { language: 'es', state: 'Sudán, IT, Kenya', session: 'es-11' });
		expect(output).toContain('\nUndécimo período extraordinario de sesiones de emergencia\n');
		expect(output).toContain('por los Representantes Permanentes de Italia, Kenya y el Sudán ante las Naciones Unidas\n');
		expect(output).toMatch(/Permanente de Italia\n\n.*\nRepresentante Permanente de Kenya\n\n.*\nRepresentante Permanente del Sudán\n/);
	});

	test('says of each of several missions who signs, in the order in which the States are named', async () => {
		const { output } = await begin('letter-of-several-missions', {
			language: 'fr',
			state: 'Soudan, IT, Kenya',
			sender: 'permanent-representative, charge-d-affaires, permanent-representative',
			gender: 'feminine, feminine, masculine',
			name: 'Amal Idris, Rosa Conti',
		});
		expect(output).toMatch(
			/\n\(Signé\) Rosa Conti\nChargée d’affaires par intérim de l’Italie\n\n.*\nReprésentant permanent du Kenya\n\n\(Signé\) Amal Idris\nReprésentante permanente du Soudan\n/,
		);
		expect(output).toContain(
			'par les Représentants permanents du Kenya et du Soudan auprès de l’Organisation des Nations Unies et la Chargée d’affaires',
		);
		const women = await begin('letter-of-several-missions', { language: 'fr', state: 'IT, KE', gender: 'feminine' });
		expect(women.output).toContain('par les Représentantes permanentes de l’Italie et du Kenya');
	});

	test('prints the year of the Council as the language bends it', async () => {
		const { output } = await begin('identical-letters', { language: 'es', state: 'PE' });
		expect(output).toContain('\nOctogésimo primer año\n');
	});

	test('names as many annexes as are wanted, or those that are', async () => {
		const some = await begin('letter-with-statement', { language: 'en', state: 'SN', annexes: '3' });
		expect(some.output).toContain('\nAnnex III to the letter');
		const named = await begin('letter-with-statement', { language: 'en', state: 'SN', annexes: 'report, draft-resolution' });
		expect(named.output).toContain('(see annex I) and a draft resolution (see annex II)');
	});

	test('writes to a file that is not there yet, and to no other', async () => {
		const folder = await temporaryFolder({ 'old.txt': 'mine' });
		const options = { language: 'es', state: 'PE' };
		expect((await begin('draft-resolution', { ...options, output: join(folder, 'new.txt') })).code).toBe(0);
		expect(await readFile(join(folder, 'new.txt'), 'utf8')).toContain('Perú: proyecto de resolución');
		const refused = await begin('draft-resolution', { ...options, output: join(folder, 'old.txt') });
		expect(refused).toMatchObject({
			code: 2,
			errors: expect.stringMatching(/is there already: name another file, or remove it first\.\n$/),
		});
		expect(await readFile(join(folder, 'old.txt'), 'utf8')).toBe('mine');
	});

	test('names the folder that is not there, not the file that is to be', async () => {
		const folder = join(await temporaryFolder({}), 'drafts');
		const { errors } = await begin('draft-resolution', { language: 'es', state: 'PE', output: join(folder, 'new.txt') });
		expect(errors).toBe(`penholder: ${folder} does not exist; see whether its name is right.\n`);
	});

	test.each<[string | undefined, Record<string, string>, string]>([
		[undefined, {}, 'Say which document'],
		['suplementary-request', {}, '“suplementary-request” is no kind of document. Say supplementary-request.'],
		['amendment', {}, 'Say in which language'],
		['amendment', { language: 'en' }, 'Say for which State'],
		['amendment', { language: 'de' }, '“de” is no official language: say ar, zh, en, fr, ru or es.'],
		['amendment', { language: 'en', state: 'Atlantis' }, '“Atlantis” names no State'],
		['joint-letter', { to: 'the king' }, '“the king” is no addressee'],
		['joint-letter', { date: '22.11.2026' }, '“22.11.2026” is no date'],
		['joint-letter', { date: '1900-01-01' }, '1900-01-01 falls into no session'],
		['joint-letter', { session: 'next' }, '“next” is no session'],
		['joint-letter', { item: 'x' }, '“x” is no agenda item'],
		['joint-letter', { annexes: 'poem' }, '“poem” is no kind of annex'],
		['joint-letter', { sender: 'minister' }, '“minister” is no sender'],
		['letter', {}, '“letter” may be several kinds of document. Say letter-with-statement, letter-under-item, '],
		['joint-letter', { annexes: '99' }, 'A new document begins with at most 30 annexes: begin with fewer'],
		['joint-letter', { state: 'KE, GH' }, 'Several States send only one kind of letter, letter-of-several-missions'],
		[
			'letter-of-several-missions',
			{ language: 'fr', state: 'KE, GH, SN', gender: 'feminine, masculine' },
			'There are 3 States, and 2 answers to --gender',
		],
		['letter-of-several-missions', { state: 'KE' }, 'A letter of several missions has several senders'],
		['letter-of-several-missions', { state: 'KE, Atlantis' }, '“Atlantis” names no State'],
		['supplementary-request', { session: 'ES-11' }, 'An item is requested for a regular session (rules 13 to 15)'],
		['supplementary-request', { annexes: '0' }, 'A request is accompanied by an explanatory memorandum (rule 20)'],
		['additional-request', { annexes: 'draft-resolution' }, 'A request is accompanied by an explanatory memorandum (rule 20)'],
	])('refuses %j %j in one sentence', async (kind, options, sentence) => {
		const { code, output, errors } = await begin(kind, options);
		expect({ code, output, errors }).toEqual({ code: 2, output: '', errors: expect.stringMatching(/^penholder: [^\n]*\n$/) });
		expect(errors.replace(/[\u2068\u2069]/g, '')).toContain(sentence);
	});
});

describe('penholder new on a terminal', () => {
	test('asks for what has not been said, again where an answer is not understood, and takes what is usual for an empty one', async () => {
		const answers = ['2', 'en', 'Nowhere', 'Ghana', '', 'Ama Mensah', '2027-05-03', '', 'Safety of ships', ''];
		const { code, output, errors } = await begin(undefined, {}, answers);
		expect(errors).toContain('   2 supplementary-request  Request for a supplementary item\n');
		expect(errors).toContain('“\u2068Nowhere\u2069” names no State');
		expect(errors).toContain(
			'Date (year, month, day) [2026-11-22]: Supplementary items are requested by 8 August 2027, 30 days before the opening on 7 September 2027',
		);
		expect(output).toContain('entitled “Safety of ships”');
		expect(output).toContain('(Signed) Ama Mensah\nPermanent Representative\n');
		expect(code).toBe(0);
	});

	test('lets a writer choose by number, says what a date means once, and where the document is', async () => {
		const path = join(await temporaryFolder(), 'carta.undoc');
		const answers = ['5', 'es', 'Perú', '2', '2', 'Rosa Quispe', '1, 3', '2026-10-06', '', '13', '2'];
		const { code, errors } = await begin(undefined, { output: path }, answers);
		expect(code, errors).toBe(0);
		expect(errors).toContain('   2 feminine   Feminine\n');
		expect(errors).toContain(`penholder: ${path} is written. penholder ready ${path} says what is still to be done.\n`);
		const written = await readFile(path, 'utf8');
		expect(written).toContain(
			'dirigida al Secretario General y al Presidente del Consejo de Seguridad por la Encargada de Negocios interina',
		);
		expect(written).toContain('\nAnexo II de la carta');

		const limits = await begin('supplementary-request', {}, ['fr', 'SN', '', '', '', '2026-07-06', '', '', '']);
		expect(limits.errors.match(/30 days before the opening/g)).toHaveLength(1);
	});

	test('does not ask for what a language does not tell', async () => {
		const { errors } = await begin('letter-under-item', { language: 'zh' }, ['CN', '', '', '', '', '', '', '', '']);
		expect(errors).toContain('Who signs');
		expect(errors).not.toContain('The gender of who signs');
	});

	test('asks nothing where all has been said', async () => {
		const { errors, output } = await begin('explanatory-memorandum', { language: 'ar' }, []);
		expect(errors).toBe('');
		expect(output).toContain('مذكرة توضيحية');
	});

	test('writes nothing where the answers end', async () => {
		const { code, output, errors } = await begin('amendment', { language: 'en' }, []);
		expect({ code, output }).toEqual({ code: 2, output: '' });
		expect(errors).toContain('The questions have not all been answered, so nothing has been written.');
	});
});

/** @param answers what is typed, a line each; without it the input is no terminal */
async function begin(kind: string | undefined, options: Readonly<Record<string, string>>, answers?: readonly string[]) {
	const terminal = memoryTerminal(answers?.map((answer) => `${answer}\n`).join(''));
	Object.assign(terminal.input, { isTTY: answers !== undefined });
	const code = await runNew({ command: 'new', ...(kind ? { kind } : {}), options: new Map(Object.entries(options)) }, terminal, TODAY);
	return { code, ...terminal.written() };
}
