import { changedRun } from './changedRun.ts';
import type { ShownPage, ShownSheet } from './messages.ts';

/** The page in the preview: knows which element shows which block, and where each block stands in the text. */
export interface PageView {
	/** Shows a page; elements of blocks that have not changed stay. False where blocks are missing that the page counts on. */
	readonly show: (page: ShownPage) => boolean;
	/** The version of the text that is shown. */
	readonly version: () => number;
	readonly placeOf: (element: Element) => BlockPlace | undefined;
	/** The element that shows an offset, or the nearest one before it. */
	readonly elementAt: (offset: number) => BlockPlace | undefined;
	/** All blocks in printed order. */
	readonly places: () => readonly BlockPlace[];
}

/** Where a block is shown and where it stands in the text (UTF-16 units). */
export interface BlockPlace {
	readonly element: HTMLElement;
	readonly start: number;
	readonly end: number;
	/** Ids of what is marked in it. */
	readonly marks: readonly string[];
}

export function pageView(container: HTMLElement): PageView {
	let html = new Map<string, string>();
	const sheets: SheetView[] = [];
	let version = -1;
	let places: BlockPlace[] = [];
	return {
		show(page) {
			const known = page.isDifference ? html : new Map<string, string>();
			for (const [key, block] of Object.entries(page.blocks)) known.set(key, block.html);
			if (!page.sheets.every(({ keys }) => keys.every((key) => known.has(key)))) return false;
			html = new Map(page.sheets.flatMap(({ keys }) => keys.map((key) => [key, known.get(key) as string] as const)));
			while (sheets.length > page.sheets.length) sheets.pop()?.element.remove();
			for (const [index, sheet] of page.sheets.entries()) {
				sheets[index] ??= addSheet(container, index > 0);
				fillSheet(sheets[index], sheet, html);
				fillHead(sheets[index].head, [page.symbol, `${index + 1}/${page.sheets.length}`]);
			}
			places = page.sheets.flatMap((sheet, index) => placesOf(sheets[index] as SheetView, sheet));
			version = page.version;
			return true;
		},
		version: () => version,
		placeOf: (element) => places.find((place) => place.element.contains(element)),
		elementAt: (offset) => nearest(places, offset),
		places: () => places,
	};
}

interface SheetView {
	readonly element: HTMLElement;
	readonly head: HTMLElement;
	readonly content: HTMLElement;
	keys: readonly string[];
}

function addSheet(container: HTMLElement, hasHead: boolean): SheetView {
	const element = document.createElement('section');
	element.className = 'sheet';
	const head = document.createElement('p');
	head.className = 'running-head';
	head.ariaHidden = 'true';
	head.hidden = !hasHead;
	const content = document.createElement('div');
	element.append(head, content);
	container.append(element);
	return { element, head, content, keys: [] };
}

function fillHead(head: HTMLElement, texts: readonly string[]): void {
	if (texts.some((text, index) => head.children[index]?.textContent !== text)) head.replaceChildren(...texts.map(isolated));
}

function isolated(text: string): HTMLElement {
	const element = document.createElement('bdi');
	element.textContent = text;
	return element;
}

function fillSheet(view: SheetView, { language, direction, label, keys }: ShownSheet, html: ReadonlyMap<string, string>): void {
	setAttributes(view.element, { lang: language, dir: direction, 'aria-label': label });
	const { from, removed, added } = changedRun(view.keys, keys);
	for (let count = 0; count < removed; count++) view.content.children[from]?.remove();
	const fresh = keys.slice(from, from + added).map((key) => elementOf(html.get(key) as string));
	const behind = view.content.children[from] ?? null;
	for (const element of fresh) view.content.insertBefore(element, behind);
	view.keys = keys;
}

/** A language that is set is worked out for each part of the sheet, even where it is the same: so only what is another one is set. */
function setAttributes(element: HTMLElement, values: Readonly<Record<string, string>>): void {
	for (const [name, value] of Object.entries(values)) {
		if (element.getAttribute(name) === (value || null)) continue;
		if (value) element.setAttribute(name, value);
		else element.removeAttribute(name);
	}
}

/** The server has escaped every piece of document text, and no script may run here but ours. */
function elementOf(html: string): Element {
	const template = document.createElement('template');
	template.innerHTML = html;
	return template.content.firstElementChild as Element;
}

function placesOf({ content }: SheetView, { starts, ends, marks }: ShownSheet): BlockPlace[] {
	return starts.map((start, index) => ({
		element: content.children[index] as HTMLElement,
		start,
		end: ends[index] as number,
		marks: marks[index] as readonly string[],
	}));
}

/** Footnotes stand at the foot, so the blocks are not sorted by where they stand in the text. */
function nearest(places: readonly BlockPlace[], offset: number): BlockPlace | undefined {
	let found: BlockPlace | undefined;
	for (const place of places) if (place.start <= offset && (!found || place.start >= found.start)) found = place;
	return found ?? places[0];
}
