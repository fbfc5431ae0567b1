import * as modules from './workModules.ts';

// This is what the script work.js is made of; sharedModules.ts says who reads it.
globalThis.penholderShared.modules = modules;
