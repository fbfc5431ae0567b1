/** All that the server loads behind the answer to `initialize`: in the packages it is a file of its own, which Node and the worker of a browser share. */
export * as answers from './answers.ts';
export { documentReader, readClosed } from './openDocument.ts';
export { pageSender } from './pageSender.ts';
export { rehearsal } from './rehearsal.ts';
export { tokenMemory } from './tokenMemory.ts';
