/** Reads what a folder's own settings file says; undefined where it has none. */
type FolderReader<Found> = (folder: string) => Promise<Found | undefined>;

/**
 * A finder of the settings that hold in a folder: those of the nearest settings file, there or in a folder above. Each folder is looked at once.
 *
 * @param above the folder above a folder; undefined where the search ends
 * @param none what holds where no folder has settings
 */
export function nearestSettings<Found>(
	read: FolderReader<Found>,
	above: (folder: string) => string | undefined,
	none: Found,
): (folder: string) => Promise<Found> {
	const known = new Map<string, Promise<Found>>();
	const lookIn = async (folder: string): Promise<Found> => {
		const own = await read(folder);
		if (own !== undefined) return own;
		const higher = above(folder);
		return higher === undefined ? none : find(higher);
	};
	const find = (folder: string): Promise<Found> => {
		const found = known.get(folder) ?? lookIn(folder);
		known.set(folder, found);
		return found;
	};
	return find;
}
