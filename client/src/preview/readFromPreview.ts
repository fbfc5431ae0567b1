import type { FromPreview, Mark } from '../../webview/messages.ts';

/** What the preview's window has sent, if it is one of the messages that it may send. Whatever runs in a window is believed no more than that. */
export function readFromPreview(sent: unknown): FromPreview | undefined {
	if (typeof sent !== 'object' || sent === null) return undefined;
	const message = sent as Readonly<Record<string, unknown>>;
	const { start, end, offset, fix, code } = message;
	const mark = readMark(message.mark);
	switch (message.type) {
		case 'ready':
		case 'lost':
		case 'save':
			return { type: message.type };
		case 'go':
			return isCount(start) && isCount(end) ? { type: 'go', start, end } : undefined;
		case 'scrolled':
			return isCount(offset) ? { type: 'scrolled', offset } : undefined;
		case 'explain':
			return mark ? { type: 'explain', mark } : undefined;
		case 'fix':
			return mark && isCount(fix) ? { type: 'fix', mark, fix } : undefined;
		case 'page-of-rule':
			return typeof code === 'string' ? { type: 'page-of-rule', code } : undefined;
		default:
			return undefined;
	}
}

/** Offsets, versions and places in a list. */
function isCount(value: unknown): value is number {
	return Number.isSafeInteger(value) && (value as number) >= 0;
}

function readMark(sent: unknown): Mark | undefined {
	if (typeof sent !== 'object' || sent === null) return undefined;
	const { start, end, code, version } = sent as Readonly<Record<string, unknown>>;
	return isCount(start) && isCount(end) && typeof code === 'string' && isCount(version) ? { start, end, code, version } : undefined;
}
