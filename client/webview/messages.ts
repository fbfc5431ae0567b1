/** What the extension tells the preview. */
export type ToPreview =
	| { readonly type: 'page'; readonly uri: string; readonly page: ShownPage }
	| { readonly type: 'reveal'; readonly offset: number }
	| { readonly type: 'finding'; readonly id: string; readonly finding: ShownFinding };

/** What the preview tells the extension. Offsets are UTF-16 units into the version of the text that is shown. */
export type FromPreview =
	| { readonly type: 'ready' }
	/** The blocks that an answer counts on are not there. */
	| { readonly type: 'lost' }
	| { readonly type: 'go'; readonly start: number; readonly end: number }
	| { readonly type: 'scrolled'; readonly offset: number }
	| { readonly type: 'explain'; readonly id: string; readonly version: number }
	| { readonly type: 'fix'; readonly id: string; readonly fix: number; readonly version: number }
	| { readonly type: 'page-of-rule'; readonly code: string }
	| { readonly type: 'save' };

/** The server's answer to `penholder/page`. */
export interface ShownPage {
	readonly version: number;
	readonly number: number;
	readonly isDifference: boolean;
	readonly symbol: string;
	readonly sheets: readonly ShownSheet[];
	readonly blocks: Readonly<Record<string, { readonly kind: string; readonly html: string }>>;
}

export interface ShownSheet {
	readonly language: string;
	readonly direction: string;
	readonly label: string;
	readonly keys: readonly string[];
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	readonly marks: readonly (readonly string[])[];
}

export interface ShownFinding {
	readonly code: string;
	readonly severity: string;
	readonly message: string;
	/** The title of each fix. */
	readonly fixes: readonly string[];
}

/** Texts of the preview in the user's language. */
export interface PreviewWords {
	readonly page: string;
	readonly toolbar: string;
	readonly smaller: string;
	readonly larger: string;
	readonly save: string;
	readonly copy: string;
	readonly copied: string;
	readonly close: string;
	readonly rule: string;
	readonly empty: string;
}
