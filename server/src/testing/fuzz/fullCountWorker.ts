import { parentPort, workerData } from 'node:worker_threads';
import { type FullCount, fullCounts, growthOfAnswers } from './fullCounts.ts';

/** Tries one full count for `scripts/full-counts.mjs`. */
const { name } = workerData as { readonly name: string };
parentPort?.postMessage(growthOfAnswers(fullCounts[name] as FullCount, 1));
