// @ts-check
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/** @import { Page } from 'playwright-core' */

/**
 * Keeps a picture of what a page shows, with 256 colours at most: it looks the same, and takes a third of the bytes.
 *
 * @param {Page} page
 * @param {string} path of a PNG file
 */
export async function keepPicture(page, path) {
	const whole = await page.screenshot();
	const blank = await page.context().newPage();
	try {
		const { width, height, colours, pixels } = await blank.evaluate(withFewColours, whole.toString('base64'));
		writeFileSync(path, png(width, height, colours, Buffer.from(pixels, 'base64')));
	} finally {
		await blank.close();
	}
}

/**
 * Runs in a page, which knows how to read pictures. The most frequent colours stay, unless they are close to one that stays already; each pixel
 * takes the nearest.
 *
 * @param {string} picture
 */
async function withFewColours(picture) {
	const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
	const { width, height } = bitmap;
	const context = new OffscreenCanvas(width, height).getContext('2d');
	if (!context) throw new Error('This browser draws nothing.');
	context.drawImage(bitmap, 0, 0);
	const all = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
	/** @type {Map<number, number>} */
	const counts = new Map();
	for (const colour of all) counts.set(colour, (counts.get(colour) ?? 0) + 1);
	const frequent = [...counts.keys()].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
	const distance = (/** @type {number} */ one, /** @type {number} */ other) =>
		[0, 8, 16].reduce((sum, shift) => sum + (((one >>> shift) & 255) - ((other >>> shift) & 255)) ** 2, 0);
	/** @type {number[]} */
	let colours = [];
	for (let closest = 0; ; closest = closest * 1.3 + 2) {
		colours = [];
		for (const colour of frequent) {
			if (colours.length <= 256 && colours.every((kept) => distance(colour, kept) > closest)) colours.push(colour);
		}
		if (colours.length <= 256) break;
	}
	const nearest = new Map(
		frequent.map((colour) => {
			const distances = colours.map((kept) => distance(colour, kept));
			return [colour, distances.indexOf(Math.min(...distances))];
		}),
	);
	const pixels = Uint8Array.from(all, (colour) => nearest.get(colour) ?? 0);
	let binary = '';
	for (let at = 0; at < pixels.length; at += 8192) binary += String.fromCharCode(...pixels.subarray(at, at + 8192));
	return { width, height, colours, pixels: btoa(binary) };
}

/**
 * @param {number} width
 * @param {number} height
 * @param {readonly number[]} colours red in the lowest byte
 * @param {Buffer} pixels an index of a colour each
 * @returns {Buffer} a PNG file with a palette
 */
function png(width, height, colours, pixels) {
	const size = Buffer.alloc(13);
	size.writeUInt32BE(width, 0);
	size.writeUInt32BE(height, 4);
	// Eight bits an index, a palette, and the only ways of packing that there are.
	size.set([8, 3, 0, 0, 0], 8);
	const palette = Buffer.from(colours.flatMap((colour) => [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255]));
	const rows = Buffer.alloc((width + 1) * height);
	for (let row = 0; row < height; row++) pixels.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', size),
		chunk('PLTE', palette),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/**
 * @param {string} name
 * @param {Buffer} content
 */
function chunk(name, content) {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
	const around = Buffer.alloc(4);
	around.writeUInt32BE(content.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(named));
	return Buffer.concat([around, named, check]);
}
