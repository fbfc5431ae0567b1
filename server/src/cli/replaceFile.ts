import { randomBytes } from 'node:crypto';
import {
	accessSync,
	closeSync,
	constants,
	fchmodSync,
	fchownSync,
	fstatSync,
	fsyncSync,
	openSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Gives a file a new content, wholly or not at all: the content is written to a temporary file in the same folder, which is brought to the disk and
 * then takes the file's place, with its permissions. A symbolic link keeps leading to it. Throws what Node's file functions throw, and an error
 * with the code {@link changedMeanwhile} where the file no longer holds `before`; then the file is as it was and no temporary file is left.
 * Other hard links to the file keep the old content.
 */
export function replaceFile(path: string, before: string, after: string): void {
	const target = realpathSync(path);
	// Renaming would replace a write-protected file too; whoever protected it did not want that.
	accessSync(target, constants.W_OK);
	const { mode, uid, gid } = statSync(target);
	undisturbed(() =>
		writeBeside(target, after, {
			mode: mode & PERMISSIONS,
			prepare(file) {
				keepOwner(file, uid, gid);
				// What the user keeps from new files, or a new owner has cleared.
				fchmodSync(file, mode & PERMISSIONS);
			},
			check() {
				if (!readFileSync(target).equals(Buffer.from(before)))
					throw Object.assign(new Error('The file has changed meanwhile.'), { code: changedMeanwhile });
			},
		}),
	);
}

/** Writes a file that must not be there yet, wholly or not at all. Throws what Node's file functions throw, `EEXIST` among them. */
export function createFile(path: string, content: string): void {
	undisturbed(() => {
		// Takes the name, which from now on nobody else can take.
		closeSync(openSync(path, 'wx'));
		try {
			writeBeside(path, content);
		} catch (error) {
			rmSync(path, { force: true });
			throw error;
		}
	});
}

/** The code of the error that is thrown where somebody else has saved the file. */
export const changedMeanwhile = 'CHANGED_MEANWHILE';

/** The part of a file's mode that is no file type. */
const PERMISSIONS = 0o7777;

interface Manner {
	/** Of the temporary file from its first moment on: what was private is never open to others. */
	readonly mode?: number;
	/** Is handed the descriptor of the temporary file when its content is in it. */
	readonly prepare?: (file: number) => void;
	/** Is called last, before the temporary file takes the target's place, and may throw to prevent that. */
	readonly check?: () => void;
}

function writeBeside(target: string, content: string, { mode, prepare, check }: Manner = {}): void {
	const temporary = join(dirname(target), `.${basename(target).slice(0, LONGEST_NAME)}.${randomBytes(6).toString('hex')}.tmp`);
	try {
		const file = openSync(temporary, 'wx', mode);
		try {
			writeFileSync(file, content);
			prepare?.(file);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		check?.();
		renameSync(temporary, target);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}

/** UTF-16 units of a file's name that its temporary file has too: names may have 255 bytes. */
const LONGEST_NAME = 60;

/** Only the administrator may give files away; for everybody else the new file is theirs, as any editor leaves it. */
function keepOwner(file: number, uid: number, gid: number): void {
	const status = fstatSync(file);
	if (status.uid === uid && status.gid === gid) return;
	try {
		fchownSync(file, uid, gid);
	} catch {
		// It is the user's own from now on.
	}
}

/**
 * Does a step whole, even where the user interrupts the program in the middle: the signal waits until the step, which gives no turn to anything
 * else, is done. So no temporary file is left behind.
 */
function undisturbed(step: () => void): void {
	if (steps++ === 0) for (const signal of SIGNALS) process.on(signal, end);
	try {
		step();
	} finally {
		// Signals that have come meanwhile are told of when the program next waits for something: between the first of these turns and the second.
		setImmediate(() => setImmediate(() => --steps === 0 && forgetSignals()));
	}
}

/** How many steps signals are watched for. */
let steps = 0;

function end(signal: NodeJS.Signals): void {
	forgetSignals();
	process.kill(process.pid, signal);
}

function forgetSignals(): void {
	for (const signal of SIGNALS) process.off(signal, end);
}

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
