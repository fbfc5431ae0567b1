import type { FromPreview } from '../../webview/messages.ts';

/** What the preview's window has sent, if it is one of the messages that it may send. Whatever runs in a window is believed no more than that. */
export function readFromPreview(sent: unknown): FromPreview | undefined {
	if (typeof sent !== 'object' || sent === null) return undefined;
	const message = sent as Readonly<Record<string, unknown>>;
	const { start, end, offset, id, version, fix, code } = message;
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
			return isId(id) && isCount(version) ? { type: 'explain', id, version } : undefined;
		case 'fix':
			return isId(id) && isCount(version) && isCount(fix) ? { type: 'fix', id, fix, version } : undefined;
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

function isId(value: unknown): value is string {
	return typeof value === 'string' && /^\d{1,9}$/.test(value);
}
