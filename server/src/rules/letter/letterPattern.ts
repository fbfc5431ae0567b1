/** A regular expression out of a source of `languages/letterWords.ts`, in which a space is any white space. */
export function letterPattern(source: string, flags = 'u'): RegExp {
	return new RegExp(source.replaceAll(' ?', '\\s{0,3}').replaceAll(' ', '\\s{1,20}'), flags);
}
