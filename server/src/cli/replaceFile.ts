import { randomBytes } from 'node:crypto';
import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Gives a file a new content, wholly or not at all: the content is written to a temporary file in the same folder, which then takes the file's
 * place and keeps its permissions. A symbolic link keeps leading to it. Throws what Node's file functions throw, and an error with the
 * code {@link changedMeanwhile} where the file no longer holds `before`; then the file is as it was and no temporary file is left.
 */
export async function replaceFile(path: string, before: string, after: string): Promise<void> {
	const target = await realpath(path);
	// Renaming would replace a write-protected file too; whoever protected it did not want that.
	await access(target, constants.W_OK);
	const { mode, uid, gid } = await stat(target);
	const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
	try {
		const file = await open(temporary, 'wx', mode & PERMISSIONS);
		try {
			await file.writeFile(after);
			await file.chmod(mode & PERMISSIONS);
			await keepOwner(file, uid, gid);
			await file.sync();
		} finally {
			await file.close();
		}
		if ((await readFile(target, 'utf8')) !== before)
			throw Object.assign(new Error('The file has changed meanwhile.'), { code: changedMeanwhile });
		await rename(temporary, target);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}

/** The code of the error that is thrown where somebody else has saved the file. */
export const changedMeanwhile = 'CHANGED_MEANWHILE';

/** The part of a file's mode that is no file type. */
const PERMISSIONS = 0o7777;

/** Only the administrator may give files away; for everybody else the new file is theirs, as any editor leaves it. */
async function keepOwner(file: Awaited<ReturnType<typeof open>>, uid: number, gid: number): Promise<void> {
	const status = await file.stat();
	if (status.uid !== uid || status.gid !== gid) await file.chown(uid, gid).catch(() => undefined);
}
