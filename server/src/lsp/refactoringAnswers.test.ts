import { describe, expect, test } from 'vitest';
import { dedent } from '../testing/dedent.ts';
import { type ProtocolClient, startServerInMemory } from '../testing/protocolClient.ts';

const uri = 'file:///draft.undoc';
const draft = dedent(`
	The General Assembly,

	1. Encourages Member States to measure their glaciers;

	2. Requests the Secretary-General to report on paragraph 1 above.
`);
const first = { line: draft.split('\n').findIndex((line) => line.startsWith('1.')), character: 8 };
const at = { textDocument: { uri }, range: { start: first, end: first } };

describe('refactorings', () => {
	test('are offered without their edit, which comes when one is chosen', async () => {
		const client = await opened({
			codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
			resolveSupport: { properties: ['edit'] },
		});
		const actions = await client.request('textDocument/codeAction', { ...at, context: { diagnostics: [] } });
		const down = actions.find(({ kind }: { kind: string }) => kind === 'refactor.move.down');
		expect(down).toMatchObject({ title: 'Move the paragraph down' });
		expect(down.edit).toBeUndefined();
		const { edit } = await client.request('codeAction/resolve', down);
		expect(edit.changes[uri]).toHaveLength(1);
		expect(edit.changes[uri][0].newText).toMatch(/^Requests.*report on paragraph 2 above;/s);
		client.end();
	});

	test('come with their edit where the client asks for them and cannot resolve', async () => {
		const client = await opened({ codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } });
		expect(await client.request('textDocument/codeAction', { ...at, context: { diagnostics: [] } })).toEqual([]);
		const actions = await client.request('textDocument/codeAction', { ...at, context: { diagnostics: [], only: ['refactor.move'] } });
		expect(actions).toMatchObject([{ kind: 'refactor.move.down', edit: { changes: { [uri]: [{}] } } }]);
		client.end();
	});

	test('are done for a command, or refused in a sentence', async () => {
		const client = await opened({});
		const asked = (name: string, choice = {}) => client.request('penholder/refactor', { ...at, name, ...choice });
		expect(await asked('insert-after')).toMatchObject({
			edit: { changes: { [uri]: [{ newText: expect.stringContaining('Invites') }] } },
			notes: [],
		});
		expect(await asked('move-up')).toEqual({ refusal: expect.stringMatching(/^This is the first paragraph/) });
		expect(await asked('change-organ', { organ: 'S' })).toMatchObject({ notes: [expect.stringMatching(/^See whether the head/)] });
		expect(await asked('change-session', { session: 82 })).toEqual({ refusal: 'The document names no session of the General Assembly.' });
		expect(await asked('dance')).toBeNull();
		client.end();
	});
});

async function opened(codeAction: object): Promise<ProtocolClient> {
	const client = startServerInMemory();
	await client.request('initialize', { capabilities: { textDocument: { codeAction } } });
	client.notify('initialized', {});
	client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'undoc', version: 1, text: draft } });
	return client;
}
