/** What the extension tells the preview. */
export type ToPreview =
	| { readonly type: 'page'; readonly uri: string; readonly page: ShownPage }
	| { readonly type: 'reveal'; readonly offset: number }
	| { readonly type: 'finding'; readonly mark: Mark; readonly finding: ShownFinding };

/** What the preview tells the extension. Offsets are UTF-16 units into the version of the text that is shown. */
export type FromPreview =
	| { readonly type: 'ready' }
	/** A difference came to a page that is not shown. */
	| { readonly type: 'lost' }
	| { readonly type: 'go'; readonly start: number; readonly end: number }
	| { readonly type: 'scrolled'; readonly offset: number }
	| { readonly type: 'explain'; readonly mark: Mark }
	| { readonly type: 'fix'; readonly mark: Mark; readonly fix: number }
	| { readonly type: 'page-of-rule'; readonly code: string }
	| { readonly type: 'save' };

/** A finding as the page knows it: its place in a version of the text, and the code of its rule. */
export interface Mark {
	readonly start: number;
	readonly end: number;
	readonly code: string;
	readonly version: number;
}

/** The server's answer to `penholder/page`, and the number of the page that a difference is made from. */
export interface ShownPage {
	readonly version: number;
	readonly number: number;
	readonly known?: number;
	readonly isDifference: boolean;
	readonly hasFindings: boolean;
	readonly symbol: string;
	/** The run of sheets that others stand for now. */
	readonly run: Run;
	/** Each made from the sheet in the same place of the run, or from nothing behind its last. */
	readonly sheets: readonly ShownSheet[];
	/** Blocks that stay have moved by so many UTF-16 units where they began, or ended, at this offset or behind it. */
	readonly moved: { readonly from: number; readonly by: number };
}

export interface ShownSheet {
	readonly language: string;
	readonly direction: string;
	readonly label: string;
	/** The run of blocks that others stand for now. */
	readonly run: Run;
	readonly blocks: readonly ShownBlock[];
}

export interface ShownBlock {
	readonly html: string;
	readonly start: number;
	readonly end: number;
}

/** So many items of a list from an index on. */
export interface Run {
	readonly from: number;
	readonly removed: number;
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
