/** The answers to a client's requests, each a function of an open document: all that is loaded when the first request comes. */
export { noProjectSettings, readProjectSettings, withProjectSettings } from '../features/projectSettings.ts';
export { annexesAnswer } from './annexAnswers.ts';
export * from './authorAnswers.ts';
export { diagnosticsOf } from './diagnostics.ts';
export * from './displayAnswers.ts';
export * from './editAnswers.ts';
export * from './navigationAnswers.ts';
export { findingAnswer, pageFileAnswer, pageStyleAnswer } from './pageSender.ts';
export * from './refactoringAnswers.ts';
