/**
 * As `text.matchAll(expression)`, of an expression with the flag `g`, but without the copy of the expression that each call of that makes: with
 * a long expression and many short texts the copies cost ten times as much as the search.
 */
export function matchesIn(expression: RegExp, text: string): RegExpExecArray[] {
	const matches: RegExpExecArray[] = [];
	expression.lastIndex = 0;
	for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
		matches.push(match);
		// An empty match would be found again and again.
		if (match[0] === '') expression.lastIndex++;
	}
	return matches;
}
