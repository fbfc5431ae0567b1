/** Puts the page on the clipboard, with its emphasis, directions and headings, and as plain text for whoever takes no more. */
export function copyPage(page: HTMLElement, style: string): void {
	const copy = page.cloneNode(true) as HTMLElement;
	for (const unprinted of copy.querySelectorAll('.running-head, .furniture')) unprinted.remove();
	for (const mark of copy.querySelectorAll('.mark')) mark.replaceWith(...mark.childNodes);
	for (const piece of copy.querySelectorAll('[data-at]')) piece.replaceWith(...piece.childNodes);
	const html = `<style>${style}</style>${copy.outerHTML}`;
	const text = [...copy.querySelectorAll('.sheet > div > div > *')].map((block) => block.textContent?.trim()).join('\n\n');
	const give = (event: ClipboardEvent) => {
		event.preventDefault();
		event.clipboardData?.setData('text/html', html);
		event.clipboardData?.setData('text/plain', text);
	};
	document.addEventListener('copy', give, { once: true });
	// The only way to put HTML on the clipboard at once, while the click that allows it still counts.
	document.execCommand('copy');
	document.removeEventListener('copy', give);
}
