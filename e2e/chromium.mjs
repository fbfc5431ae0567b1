// @ts-check
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts the operating system's Chromium, or the one that the variable CHROMIUM names. */
export function launchChromium() {
	const executablePath = process.env.CHROMIUM ?? PLACES.find(existsSync);
	if (executablePath === undefined) {
		throw new Error('The tests need Chromium. Install it (on Debian: apt-get install chromium), or name one with the variable CHROMIUM.');
	}
	return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** What Chromium needs where there is no desktop and no network. */
const ARGUMENTS = [
	...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
	...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];
