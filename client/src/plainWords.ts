/**
 * Words for a notification in which nothing can be clicked. Editors make a link of `[words](address)` there, also one that runs a command, and
 * words of the server may quote a document that somebody has sent.
 */
export function plainMessage(words: string): string {
	return words.replace(/\](?=\()/g, ']\u2060');
}

/** Words within a file of Markdown, where they mean nothing but themselves. */
export function plainMarkdown(words: string): string {
	return words.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\s+/g, ' ');
}
