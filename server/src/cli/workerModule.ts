/** The module of a worker thread: it lies beside this file, in the sources as in the bundles. */
export function workerModule(name: 'batchWorker' | 'checkWorker'): URL {
	const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
	return new URL(`./${name}.${extension}`, import.meta.url);
}
