/** The characters that an HTML of ours shows, without its elements: what a reader would copy from it. */
export function printedText(html: string): string {
	return html.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => CHARACTERS[name] as string);
}

const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
