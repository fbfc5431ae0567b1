// @ts-check
/** Called by `npm pack` in server/: builds, and puts beside the bundles what the package needs of the repository: the rules' pages and the licences. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);

execFileSync(process.execPath, [fileURLToPath(new URL('scripts/build.mjs', root))], { stdio: ['ignore', 'ignore', 'inherit'] });
rmSync(new URL('server/docs', root), { recursive: true, force: true });
cpSync(new URL('docs/rules', root), new URL('server/docs/rules', root), { recursive: true });
for (const name of ['LICENSE', 'THIRD-PARTY-NOTICES.txt']) copyFileSync(new URL(name, root), new URL(`server/${name}`, root));
