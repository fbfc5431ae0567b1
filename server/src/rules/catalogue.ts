import type { Rule } from './rule.ts';

/** Every rule, by code. */
export const catalogue: readonly Rule[] = [];
