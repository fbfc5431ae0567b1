import fc from 'fast-check';

/** Any string of UTF-16 units, lone surrogates and control characters among them. */
export const anyText: fc.Arbitrary<string> = fc
	.array(fc.nat({ max: 0xffff }), { maxLength: 80 })
	.map((units) => String.fromCharCode(...units));

/** A text put together from pieces, so that it comes near to what a reader looks for. */
export function textOf(...pieces: readonly string[]): fc.Arbitrary<string> {
	return fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
}
