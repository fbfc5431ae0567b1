import { expect, test } from 'vitest';
import { differences } from './generate-rules.mjs';

test('the pages of the rules and the settings schema are what the rules say; if not, run `npm run generate`', () => {
	expect([...differences().keys()]).toEqual([]);
});
