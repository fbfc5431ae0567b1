import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ShownPage } from './messages.ts';
import { pageView } from './pageView.ts';

/** As much of a window's document as the page is made with. Counts what is put in and taken away. */
class FakeElement {
	static touched = 0;
	children: FakeElement[] = [];
	parentElement: FakeElement | undefined;
	textContent = '';
	className = '';
	hidden = false;
	#attributes = new Map<string, string>();
	readonly content = { firstElementChild: this as FakeElement };

	set innerHTML(html: string) {
		this.content.firstElementChild = Object.assign(new FakeElement(), { textContent: html, className: html.split(' ')[0] });
	}
	append(...elements: FakeElement[]): void {
		for (const element of elements) this.insertBefore(element, null);
	}
	replaceChildren(...elements: FakeElement[]): void {
		this.children = [];
		this.append(...elements);
	}
	insertBefore(element: FakeElement, behind: FakeElement | null): void {
		FakeElement.touched++;
		if (element.parentElement) element.parentElement.children.splice(element.parentElement.children.indexOf(element), 1);
		element.parentElement = this;
		const at = behind ? this.children.indexOf(behind) : this.children.length;
		if (at < 0) throw new Error('The element before which it should stand is no child.');
		this.children.splice(at, 0, element);
	}
	remove(): void {
		FakeElement.touched++;
		this.parentElement?.children.splice(this.parentElement.children.indexOf(this), 1);
	}
	getAttribute(name: string): string | null {
		return this.#attributes.get(name) ?? null;
	}
	setAttribute(name: string, value: string): void {
		FakeElement.touched++;
		this.#attributes.set(name, value);
	}
	removeAttribute(name: string): void {
		this.#attributes.delete(name);
	}
}

beforeEach(() => vi.stubGlobal('document', { createElement: () => new FakeElement() }));
afterEach(() => vi.unstubAllGlobals());

const nothing = { from: 0, removed: 0 };

function page(part: Partial<ShownPage>): ShownPage {
	return {
		version: 1,
		number: 1,
		isDifference: false,
		hasFindings: true,
		symbol: 'A/80/L.1',
		run: nothing,
		moved: { from: 0, by: 0 },
		sheets: [],
		...part,
	};
}

function sheet(run: { from: number; removed: number }, blocks: readonly (readonly [html: string, start: number, end: number])[]) {
	return { language: 'en', direction: 'ltr', label: '', run, blocks: blocks.map(([html, start, end]) => ({ html, start, end })) };
}

function shown(container: FakeElement): string[][] {
	return container.children.map(
		({ children: [, content] }) => content?.children.flatMap(({ children }) => children.map(({ textContent }) => textContent)) ?? [],
	);
}

function open() {
	const container = new FakeElement();
	const view = pageView(container as unknown as HTMLElement);
	const blocks = Array.from({ length: 2000 }, (_, index) => [`paragraph ${index}`, index * 100, index * 100 + 98] as const);
	view.show(page({ sheets: [sheet(nothing, blocks), sheet(nothing, [['annex', 200_000, 200_010]])] }));
	FakeElement.touched = 0;
	return { container, view };
}

test('A key replaces one element, however long the page is, and what stands behind it only counts otherwise', () => {
	const { container, view } = open();
	const moved = { from: 100_050, by: 1 };
	const changed = sheet({ from: 1000, removed: 1 }, [['typed', 100_000, 100_099]]);
	expect(view.show(page({ number: 2, known: 1, isDifference: true, run: { from: 0, removed: 1 }, sheets: [changed], moved }))).toBe(true);
	expect(FakeElement.touched).toBe(2);
	expect(shown(container)[0]?.slice(999, 1002)).toEqual(['paragraph 999', 'typed', 'paragraph 1001']);
	expect(
		view
			.places()
			.slice(999, 1002)
			.map(({ start, end }) => [start, end]),
	).toEqual([
		[99_900, 99_998],
		[100_000, 100_099],
		[100_101, 100_199],
	]);
	expect(view.places().at(-1)?.start).toBe(200_001);
});

test('Sheets come and go without the others being touched', () => {
	const { container, view } = open();
	const added = [sheet(nothing, [['new', 200_000, 200_003]]), sheet(nothing, [['newer', 200_004, 200_010]])];
	view.show(
		page({ number: 2, known: 1, isDifference: true, run: { from: 1, removed: 0 }, sheets: added, moved: { from: 200_000, by: 10 } }),
	);
	expect(shown(container).map(({ length, 0: first }) => [length, first])).toEqual([
		[2000, 'paragraph 0'],
		[1, 'new'],
		[1, 'newer'],
		[1, 'annex'],
	]);
	expect(container.children.map(({ children: [head] }) => head?.children.map(({ textContent }) => textContent).join(' '))).toEqual([
		'A/80/L.1 1/4',
		'A/80/L.1 2/4',
		'A/80/L.1 3/4',
		'A/80/L.1 4/4',
	]);
	view.show(page({ number: 3, known: 2, isDifference: true, run: { from: 0, removed: 3 }, sheets: [] }));
	expect(shown(container)).toEqual([['annex']]);
});

test('Blocks stand in groups, so that a key has few of them laid out again; footnotes stay with what they stand below', () => {
	const container = new FakeElement();
	const view = pageView(container as unknown as HTMLElement);
	const blocks = Array.from({ length: 100 }, (_, index) => [`paragraph ${index}`, index, index] as const);
	const notes = Array.from({ length: 3 }, (_, index) => [`footnote ${index}`, 100 + index, 100 + index] as const);
	view.show(page({ sheets: [sheet(nothing, [...blocks, ...notes])] }));
	const groups = () => container.children[0]?.children[1]?.children.map(({ children }) => children.length);
	expect(groups()).toEqual([50, 53]);
	view.show(page({ number: 2, known: 1, isDifference: true, run: { from: 0, removed: 1 }, sheets: [sheet({ from: 0, removed: 50 }, [])] }));
	expect(groups()).toEqual([53]);
	view.show(page({ number: 3, known: 2, isDifference: true, run: { from: 0, removed: 1 }, sheets: [sheet({ from: 0, removed: 53 }, [])] }));
	expect(groups()).toEqual([]);
	view.show(page({ number: 4, known: 3, isDifference: true, run: { from: 0, removed: 1 }, sheets: [sheet(nothing, [['again', 0, 5]])] }));
	expect(shown(container)).toEqual([['again']]);
});

test('A difference to a page that is not shown is refused, and the whole page then taken', () => {
	const { container, view } = open();
	expect(view.show(page({ number: 5, known: 4, isDifference: true }))).toBe(false);
	const far = sheet({ from: 5000, removed: 1 }, []);
	expect(view.show(page({ number: 2, known: 1, isDifference: true, run: { from: 0, removed: 1 }, sheets: [far] }))).toBe(false);
	expect(view.show(page({ number: 6, sheets: [sheet(nothing, [['all', 0, 3]])] }))).toBe(true);
	expect(shown(container)).toEqual([['all']]);
});
