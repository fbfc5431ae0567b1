/** What the tests use of Node's `assert`, for editors that have no Node. */
const assert = {
	ok(value: unknown, message = 'It is not so.'): void {
		if (!value) throw new Error(message);
	},
	equal(actual: unknown, expected: unknown, message?: string): void {
		assert.ok(Object.is(actual, expected), `${message ?? 'Not equal'}: ${shown(actual)} instead of ${shown(expected)}`);
	},
	notEqual(actual: unknown, unexpected: unknown, message?: string): void {
		assert.ok(!Object.is(actual, unexpected), `${message ?? 'Equal'}: ${shown(actual)}`);
	},
	deepEqual(actual: unknown, expected: unknown, message?: string): void {
		assert.ok(shown(actual) === shown(expected), `${message ?? 'Not equal'}: ${shown(actual)} instead of ${shown(expected)}`);
	},
	match(actual: string, expected: RegExp, message?: string): void {
		assert.ok(expected.test(actual), `${message ?? `${expected} is not in`} ${shown(actual)}`);
	},
	doesNotMatch(actual: string, unexpected: RegExp, message?: string): void {
		assert.ok(!unexpected.test(actual), `${message ?? `${unexpected} is in`} ${shown(actual)}`);
	},
};

export default assert;

function shown(value: unknown): string {
	return JSON.stringify(value) ?? String(value);
}
