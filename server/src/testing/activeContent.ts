import { lexer, type Token, walkTokens } from 'marked';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, parseFragment, serialize } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/**
 * What a browser would make of a file of HTML that is none of a page of ours, a line each: elements, attributes and their values, comments. A
 * parser that browsers' makers test judges, not a pattern.
 */
export function foreignHtml(html: string): string[] {
	const tree = parse(html);
	return [...foreignIn(tree, FILE), ...stability(html, serialize(tree), (text) => serialize(parse(text)))];
}

/** The same for blocks of a page, one behind the other, each of which has to be one element. */
export function foreignBlocks(blocks: readonly string[]): string[] {
	const html = blocks.join('');
	const tree = parseFragment(html);
	const isOneEach = tree.childNodes.length === blocks.length && tree.childNodes.every((node) => defaultTreeAdapter.isElementNode(node));
	return [
		...(isOneEach ? [] : ['not an element each']),
		...foreignIn(tree, BLOCK),
		...stability(html, serialize(tree), (text) => serialize(parseFragment(text))),
	];
}

/** What a browser shows of an HTML: all its text. */
export function shownText(html: string): string {
	const texts: string[] = [];
	visit(parseFragment(html), (node) => {
		if (defaultTreeAdapter.isTextNode(node)) texts.push(node.value);
	});
	return texts.join('');
}

/** Markup that reads otherwise when it is written down and read again can hide an element from whoever looks only once. */
function stability(html: string, serialized: string, again: (text: string) => string): string[] {
	return again(serialized) === serialized ? [] : [`unstable: ${html.slice(0, 80)}`];
}

type Attributes = Readonly<Record<string, RegExp>>;

const BLOCK: Readonly<Record<string, Attributes>> = {
	...Object.fromEntries(['p', 'h2', 'h3', 'em', 'strong', 'sup', 'bdi'].map((name) => [name, {}])),
	span: { 'data-at': /^\d+$/, 'data-mark': /^\d+ \d+ [a-z-]+\/[a-z-]+$/, role: /^button$/, tabindex: /^0$/, 'aria-haspopup': /^dialog$/ },
	div: { 'data-supplied': /^[\p{L} ]+$/u },
	a: { href: /^#note-\d+-[\p{L}\p{N}_-]*$/u, role: /^doc-noteref$/ },
};

const EVERYWHERE: Attributes = {
	class: /^[a-z\d]+(?:-[a-z\d]+)*(?: [a-z\d]+(?:-[a-z\d]+)*)*$/,
	dir: /^(?:ltr|rtl|auto)$/,
	id: /^note-\d+-[\p{L}\p{N}_-]*$/u,
	role: /^doc-(?:footnote|noteref)$/,
};

const FILE: Readonly<Record<string, Attributes>> = {
	...BLOCK,
	html: { lang: /^(?:ar|en|es|fr|ru|zh|und)$/ },
	head: {},
	body: {},
	title: {},
	// What it holds is looked at below.
	style: {},
	meta: {
		charset: /^utf-8$/,
		name: /^viewport$/,
		'http-equiv': /^Content-Security-Policy$/,
		content: /^(?:width=device-width, initial-scale=1|default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none')$/,
	},
	main: {},
	h1: {},
	section: { lang: /^(?:ar|en|es|fr|ru|zh|und)$/, 'aria-label': /^/ },
	p: { 'aria-hidden': /^true$/ },
};

function foreignIn(tree: Node, known: Readonly<Record<string, Attributes>>): string[] {
	const foreign: string[] = [];
	visit(tree, (node) => {
		if (defaultTreeAdapter.isCommentNode(node)) foreign.push(`comment ${node.data}`);
		if (defaultTreeAdapter.isElementNode(node)) foreign.push(...foreignElement(node, known));
	});
	return foreign;
}

function foreignElement(element: Element, known: Readonly<Record<string, Attributes>>): string[] {
	const { tagName, attrs, namespaceURI } = element;
	const allowed = Object.hasOwn(known, tagName) ? known[tagName] : undefined;
	if (!allowed || namespaceURI !== 'http://www.w3.org/1999/xhtml') return [`element ${tagName}`];
	const style =
		tagName === 'style' ? element.childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('') : '';
	return [
		...(/url\(|@import|expression|javascript:|<\//i.test(style) ? [`style ${style}`] : []),
		...attrs
			.filter(({ name, value }) => !(allowed[name] ?? EVERYWHERE[name])?.test(value))
			.map(({ name, value }) => `attribute ${tagName} ${name}="${value}"`),
	];
}

function visit(node: Node, look: (node: Node) => void): void {
	look(node);
	if ('childNodes' in node) for (const child of node.childNodes) visit(child, look);
}

/**
 * What an editor would make of a text of Markdown that is none of the kinds of thing that are allowed: links, pictures, HTML, code … The parser is
 * the one that Visual Studio Code shows hovers with.
 *
 * @param allowed kinds of tokens beyond paragraphs, emphasis and mere text
 */
export function foreignMarkdown(markdown: string, allowed: readonly string[] = []): string[] {
	const foreign: string[] = [];
	walkTokens(lexer(markdown), ({ type, raw }: Token) => {
		if (!PLAIN.includes(type) && !allowed.includes(type)) foreign.push(`${type} ${raw}`);
	});
	return foreign;
}

const PLAIN = ['paragraph', 'text', 'strong', 'escape', 'space', 'hr'];
