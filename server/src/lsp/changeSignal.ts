import type { CancellationToken } from 'vscode-languageserver';

/** Tells those who wait that something has changed. */
export interface ChangeSignal {
	readonly tell: () => void;
	/** The next change after this call. */
	readonly next: () => { readonly or: (token: CancellationToken) => Promise<void> };
}

export function changeSignal(): ChangeSignal {
	let tell: () => void = () => undefined;
	let told = new Promise<void>((resolve) => {
		tell = resolve;
	});
	return {
		tell() {
			tell();
			told = new Promise((resolve) => {
				tell = resolve;
			});
		},
		next() {
			const change = told;
			return {
				/** Resolves with the change, or when the token is cancelled. */
				or: (token) =>
					new Promise((resolve) => {
						void change.then(resolve);
						if (token.isCancellationRequested) resolve();
						token.onCancellationRequested(() => resolve());
					}),
			};
		},
	};
}
