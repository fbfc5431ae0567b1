/** What semantic tokens can be, in the order of the legend that a client is told: names that every editor's theme has colours for. */
export const semanticTokenTypes = ['keyword', 'number', 'string', 'type', 'namespace', 'property', 'comment'] as const;

export type SemanticTokenType = (typeof semanticTokenTypes)[number];
