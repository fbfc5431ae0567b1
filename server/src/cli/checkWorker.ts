/** A thread of `penholder check`: reads and checks files. */
import { workerData } from 'node:worker_threads';
import { loadMessages } from '../languages/messageBundles.ts';
import type { Settings } from '../rules/settings.ts';
import { answerTasks } from './answerTasks.ts';
import type { CheckWorkerData } from './checkCommand.ts';
import { checkFile, examineText, type FileTask, type FileWork } from './checkFile.ts';
import { reportWriter } from './reportWriters.ts';

const manner: CheckWorkerData = workerData;
const writer = reportWriter(manner, await loadMessages(manner.language));
const knownSettings = new Map<string, Settings>();
const work: FileWork = { examine: examineText, fix: manner.fix, writer };

answerTasks((task: FileTask) => checkFile({ ...task, settings: known(task.settings) }, work));

/** One object for the same settings, as in the thread that they come from: what rules have found out about settings holds for many documents. */
function known(settings: Settings): Settings {
	const content = JSON.stringify(settings);
	const before = knownSettings.get(content);
	if (before === undefined) knownSettings.set(content, settings);
	return before ?? settings;
}
