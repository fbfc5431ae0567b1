import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A file as reports to other programs name it: relative to where the command ran, with slashes, as it must stand in a URI. */
export function artifactAddress(file: string): string {
	if (isAbsolute(file)) return pathToFileURL(file).href;
	const parts = file.split(sep).filter((part) => part !== '.');
	return parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/');
}
