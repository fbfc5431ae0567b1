import type { Run, ShownPage, ShownSheet } from './messages.ts';

/** The page in the preview: knows which element shows which block, and where each block stands in the text. */
export interface PageView {
	/** Shows a page; elements of blocks that have not changed stay. False where it is made from a page that is not shown. */
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
}

export function pageView(container: HTMLElement): PageView {
	const sheets: SheetView[] = [];
	let version = -1;
	let number: number | undefined;
	let places: readonly BlockPlace[] | undefined;
	const placesNow = (): readonly BlockPlace[] => {
		places ??= sheets.flatMap(({ blocks }) => blocks);
		return places;
	};
	return {
		show(page) {
			if (page.isDifference && (page.known !== number || !fits(sheets, page))) return false;
			if (!page.isDifference) for (const { element } of sheets.splice(0)) element.remove();
			moveBlocks(sheets, page);
			const { from, removed } = page.run;
			for (const { element } of sheets.splice(from + page.sheets.length, removed - page.sheets.length)) element.remove();
			const behind = sheets[from + Math.min(removed, page.sheets.length)]?.element ?? null;
			for (const [index, sheet] of page.sheets.entries()) {
				if (index >= removed) sheets.splice(from + index, 0, addSheet(container, behind));
				fillSheet(sheets[from + index] as SheetView, sheet);
			}
			for (const [index, { head }] of sheets.entries()) fillHead(head, [page.symbol, `${index + 1}/${sheets.length}`], index === 0);
			({ version, number } = page);
			places = undefined;
			return true;
		},
		version: () => version,
		placeOf: (element) => placesNow().find((place) => place.element.contains(element)),
		elementAt: (offset) => nearest(placesNow(), offset),
		places: placesNow,
	};
}

interface SheetView {
	readonly element: HTMLElement;
	readonly head: HTMLElement;
	readonly content: HTMLElement;
	readonly blocks: MovingPlace[];
}

interface MovingPlace extends BlockPlace {
	start: number;
	end: number;
}

/** Whether the runs of a difference are in what is shown. */
function fits(sheets: readonly SheetView[], { run, sheets: changed }: ShownPage): boolean {
	const isWithin = ({ from, removed }: Run, length: number) => from >= 0 && removed >= 0 && from + removed <= length;
	return (
		isWithin(run, sheets.length) &&
		changed.every((sheet, index) => isWithin(sheet.run, index < run.removed ? (sheets[run.from + index] as SheetView).blocks.length : 0))
	);
}

/** Nothing in the window is touched for what has only moved in the text. */
function moveBlocks(sheets: readonly SheetView[], { moved: { from, by } }: ShownPage): void {
	if (by === 0) return;
	for (const { blocks } of sheets) {
		for (const block of blocks) {
			if (block.start >= from) block.start += by;
			if (block.end >= from) block.end += by;
		}
	}
}

function addSheet(container: HTMLElement, behind: HTMLElement | null): SheetView {
	const element = document.createElement('section');
	element.className = 'sheet';
	const head = document.createElement('p');
	head.className = 'running-head';
	head.ariaHidden = 'true';
	const content = document.createElement('div');
	element.append(head, content);
	container.insertBefore(element, behind);
	return { element, head, content, blocks: [] };
}

function fillHead(head: HTMLElement, texts: readonly string[], isFirst: boolean): void {
	if (head.hidden !== isFirst) head.hidden = isFirst;
	if (texts.some((text, index) => head.children[index]?.textContent !== text)) head.replaceChildren(...texts.map(isolated));
}

function isolated(text: string): HTMLElement {
	const element = document.createElement('bdi');
	element.textContent = text;
	return element;
}

function fillSheet(view: SheetView, { language, direction, label, run, blocks }: ShownSheet): void {
	setAttributes(view.element, { lang: language, dir: direction, 'aria-label': label });
	const fresh = blocks.map(({ html, start, end }): MovingPlace => ({ element: elementOf(html), start, end }));
	const gone = view.blocks.splice(run.from, run.removed, ...fresh);
	if (fresh.length > MOST_IN_GROUP || view.content.children.length === 0) regroup(view);
	else {
		const behind = (gone[0] ?? view.blocks[run.from + fresh.length])?.element;
		const group = behind?.parentElement ?? (view.content.children[view.content.children.length - 1] as HTMLElement);
		for (const { element } of fresh) group.insertBefore(element, behind ?? null);
	}
	for (const { element } of gone) {
		const group = element.parentElement;
		element.remove();
		if (group?.children.length === 0) group.remove();
	}
}

/**
 * Blocks stand in groups: where one changes, the window lays out its group again and only moves the others, however many blocks the sheet has. The line
 * above the footnotes is drawn by what stands before the first of them, so that they begin no group.
 */
function regroup({ content, blocks }: SheetView): void {
	const groups: HTMLElement[] = [];
	let count = MOST_IN_GROUP;
	for (const { element } of blocks) {
		if (count >= MOST_IN_GROUP && !(groups.length > 0 && element.className.includes('footnote'))) {
			groups.push(document.createElement('div'));
			count = 0;
		}
		groups.at(-1)?.append(element);
		count++;
	}
	content.replaceChildren(...groups);
}

const MOST_IN_GROUP = 50;

/** A language that is set is worked out for each part of the sheet, even where it is the same: so only what is another one is set. */
function setAttributes(element: HTMLElement, values: Readonly<Record<string, string>>): void {
	for (const [name, value] of Object.entries(values)) {
		if (element.getAttribute(name) === (value || null)) continue;
		if (value) element.setAttribute(name, value);
		else element.removeAttribute(name);
	}
}

/** The server has escaped every piece of document text, and no script may run here but ours. */
function elementOf(html: string): HTMLElement {
	const template = document.createElement('template');
	template.innerHTML = html;
	return template.content.firstElementChild as HTMLElement;
}

/** Footnotes stand at the foot, so the blocks are not sorted by where they stand in the text. */
function nearest(places: readonly BlockPlace[], offset: number): BlockPlace | undefined {
	let found: BlockPlace | undefined;
	for (const place of places) if (place.start <= offset && (!found || place.start >= found.start)) found = place;
	return found ?? places[0];
}
