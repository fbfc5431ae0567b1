/**
 * A value as JSON that does nothing on the way: control characters that JSON lets stand, line separators and what turns the direction of writing are
 * written by their numbers, and so is `##[`, which GitHub's runner takes for a command wherever it stands. Whoever parses it gets the same.
 *
 * @param indentation what each level is indented by; without it all stands on one line
 */
export function safeJson(value: unknown, indentation?: string): string {
	return JSON.stringify(value, null, indentation).replace(active, (characters) =>
		characters === '##' ? '#\\u0023' : `\\u${characters.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

const active = /[\x7f-\x9f\u2028\u2029\u202a-\u202e]|##(?=\[)/g;
