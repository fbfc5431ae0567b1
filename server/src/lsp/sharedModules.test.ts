import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);

/** Each half names its own answers and compares them with no others; texts are counted in one half only. */
const EXCEPTIONS = ['server/src/lsp/resultIds.ts', 'server/src/lsp/syncedText.ts'];

/** The two scripts of a server are bundled apart: of a file that is in both, each has its own variables. */
test('what is in both scripts of a server keeps nothing in variables', async () => {
	const [server, work] = await Promise.all([modulesOf('server/src/lsp/main.ts'), modulesOf('server/src/lsp/workScript.ts')]);
	const inBoth = server.filter((path) => work.includes(path));
	expect(inBoth).toContain('server/src/text/sentence.ts');
	const keeping = inBoth.filter((path) => KEEPS.test(readFileSync(new URL(path, root), 'utf8')));
	expect(keeping.filter((path) => !EXCEPTIONS.includes(path))).toEqual([]);
});

/** A variable that changes, or a collection that something may be put into. */
const KEEPS = /^(?:export )?(?:let |const [^=]*= new (?:Weak)?(?:Map|Set)(?:<[^()]*>)?\(\))/m;

/** Our own modules in the bundle of one. */
async function modulesOf(entryPoint: string): Promise<string[]> {
	const { metafile } = await build({
		absWorkingDir: root.pathname,
		entryPoints: [entryPoint],
		...{ bundle: true, metafile: true, write: false, outdir: 'out', platform: 'node', format: 'esm', minifySyntax: true },
	});
	const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
	return inputs
		.filter(([path, { bytesInOutput }]) => path.startsWith('server/') && path.endsWith('.ts') && bytesInOutput > 0)
		.map(([path]) => path);
}
