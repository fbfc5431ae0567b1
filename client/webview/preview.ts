import { copyPage } from './copyPage.ts';
import { findingDialog } from './findingDialog.ts';
import type { FromPreview, Mark, PreviewWords, ToPreview } from './messages.ts';
import { type BlockPlace, pageView } from './pageView.ts';

declare function acquireVsCodeApi(): {
	postMessage(message: FromPreview): void;
	getState(): PreviewState | undefined;
	setState(state: PreviewState): void;
};

/** What outlives the window: which document it shows, and how large. */
interface PreviewState {
	readonly uri?: string;
	readonly zoom?: number;
}

const editor = acquireVsCodeApi();
const container = document.querySelector('main') as HTMLElement;
const words = JSON.parse(document.body.dataset.words ?? '{}') as PreviewWords;
const view = pageView(container);
const dialog = findingDialog(words);
/** While the page follows the text it must not lead it: until this moment scrolling is ours. Milliseconds of the window's clock. */
let followingUntil = 0;
let explained: { readonly mark: Mark; readonly element: HTMLElement } | undefined;

zoomTo(editor.getState()?.zoom ?? 1);

window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
	if (data.type === 'page') {
		if (data.uri !== editor.getState()?.uri) showOther(data.uri);
		if (!view.show(data.page)) editor.postMessage({ type: 'lost' });
		(document.querySelector('#empty') as HTMLElement).hidden = view.places().length > 0;
	}
	if (data.type === 'reveal') reveal(data.offset);
	if (data.type === 'finding' && explained && isSameMark(data.mark, explained.mark)) {
		const { mark, element } = explained;
		dialog.show(data.finding, element, {
			fix: (fix) => editor.postMessage({ type: 'fix', mark, fix }),
			explain: () => editor.postMessage({ type: 'page-of-rule', code: data.finding.code }),
		});
	}
});

container.addEventListener('click', (event) => {
	const target = event.target as Element;
	const mark = target.closest<HTMLElement>('.mark');
	if (mark) explain(mark);
	else if (!target.closest('a') && event.detail === 1) goToPoint(event);
});
container.addEventListener('dblclick', (event) => {
	const place = view.placeOf(event.target as Element);
	if (place) editor.postMessage({ type: 'go', start: place.start, end: place.end });
});
container.addEventListener('keydown', (event) => {
	const target = event.target as HTMLElement;
	if ((event.key === 'Enter' || event.key === ' ') && target.matches('.mark')) {
		event.preventDefault();
		explain(target);
	} else if (event.key === 'Enter') {
		const place = view.placeOf(target);
		if (place) editor.postMessage({ type: 'go', start: place.start, end: place.start });
	} else if (event.ctrlKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
		event.preventDefault();
		focusNext(event.key === 'ArrowDown' ? 1 : -1);
	}
});
document.querySelector('#smaller')?.addEventListener('click', () => zoomTo(zoom() / ZOOM_STEP));
document.querySelector('#larger')?.addEventListener('click', () => zoomTo(zoom() * ZOOM_STEP));
document.querySelector('#save')?.addEventListener('click', () => editor.postMessage({ type: 'save' }));
document.querySelector('#copy')?.addEventListener('click', () => {
	copyPage(container, document.querySelector('style')?.textContent ?? '');
	(document.querySelector('#done') as HTMLElement).textContent = words.copied;
});
window.addEventListener(
	'wheel',
	(event) => {
		if (!event.ctrlKey) return;
		event.preventDefault();
		zoomTo(event.deltaY < 0 ? zoom() * ZOOM_STEP : zoom() / ZOOM_STEP);
	},
	{ passive: false },
);
window.addEventListener('scroll', () => {
	if (performance.now() < followingUntil) return;
	const place = placeAtTop();
	if (place) editor.postMessage({ type: 'scrolled', offset: offsetAtTop(place) });
});

editor.postMessage({ type: 'ready' });

const ZOOM_STEP = 1.1;
/** Height of the toolbar, below which the page is seen. */
const HEAD = 36;
const FOLLOWING = 150;

/** Another document is shown from its beginning; the panel remembers it for the next start of the editor. */
function showOther(uri: string): void {
	editor.setState({ ...editor.getState(), uri });
	followingUntil = performance.now() + FOLLOWING;
	window.scrollTo({ top: 0, behavior: 'instant' });
}

function explain(element: HTMLElement): void {
	const place = view.placeOf(element);
	const [start, end, code] = element.dataset.mark?.split(' ') ?? [];
	if (!place || code === undefined) return;
	const mark = { start: place.start + Number(start), end: place.start + Number(end), code, version: view.version() };
	explained = { mark, element };
	editor.postMessage({ type: 'explain', mark });
}

function isSameMark(one: Mark, other: Mark): boolean {
	return one.start === other.start && one.end === other.end && one.code === other.code && one.version === other.version;
}

/** The place in the text that was clicked on, to the letter where the browser can tell. */
function goToPoint(event: MouseEvent): void {
	const place = view.placeOf(event.target as Element);
	if (!place || !getSelection()?.isCollapsed) return;
	const caret = document.caretRangeFromPoint(event.clientX, event.clientY);
	const piece = caret?.startContainer.parentElement?.closest<HTMLElement>('[data-at]');
	const offset = piece && caret ? place.start + Number(piece.dataset.at) + caret.startOffset : place.start;
	editor.postMessage({ type: 'go', start: offset, end: offset });
}

function reveal(offset: number): void {
	const place = view.elementAt(offset);
	if (!place) return;
	const { top, height } = place.element.getBoundingClientRect();
	const share = place.end > place.start ? Math.min(1, Math.max(0, (offset - place.start) / (place.end - place.start))) : 0;
	followingUntil = performance.now() + FOLLOWING;
	window.scrollBy({ top: top + share * height - HEAD, behavior: 'instant' });
}

/** The first block of which something is seen below the toolbar; found by halving, as each stands below the one before. */
function placeAtTop(): BlockPlace | undefined {
	const places = view.places();
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle] as BlockPlace).element.getBoundingClientRect().bottom > HEAD) high = middle;
		else low = middle + 1;
	}
	return places[low];
}

function offsetAtTop({ element, start, end }: BlockPlace): number {
	const { top, height } = element.getBoundingClientRect();
	const share = height > 0 ? Math.min(1, Math.max(0, (HEAD - top) / height)) : 0;
	return Math.round(start + share * (end - start));
}

/** From block to block by the keyboard. */
function focusNext(step: 1 | -1): void {
	const places = view.places();
	const focused = document.activeElement ? view.placeOf(document.activeElement) : undefined;
	const index = focused ? places.indexOf(focused) + step : 0;
	const next = places[Math.max(0, Math.min(places.length - 1, index))];
	if (!next) return;
	next.element.tabIndex = -1;
	next.element.focus();
}

function zoom(): number {
	return editor.getState()?.zoom ?? 1;
}

function zoomTo(wanted: number): void {
	const chosen = Math.min(3, Math.max(0.4, wanted));
	container.style.setProperty('zoom', String(chosen));
	editor.setState({ ...editor.getState(), zoom: chosen });
}
