import type { DocumentKind } from './document.ts';
import type { SectionDraft, Sign } from './draft.ts';

/** What a section is, by what it has shown. `none` is not a UN document. */
export function kindOf(section: SectionDraft): DocumentKind {
	const has = (sign: Sign) => section.signs.has(sign);
	if (has('request')) return 'request';
	if (has('note-verbale-title')) return 'note-verbale';
	const resolution = has('enacting') || (has('operative') && (has('draft-resolution') || has('adopted') || has('preamble')));
	if (has('letter-title') && (has('opening') || has('signature') || has('circulation') || !resolution)) return 'letter';
	if (has('memorandum')) return 'memorandum';
	if (has('amendment')) return 'amendment';
	if (has('presidential-statement')) return 'presidential-statement';
	if (has('decision')) return 'decision';
	if (has('draft-decision')) return 'draft-decision';
	if (has('adopted')) return 'resolution';
	if (resolution || has('draft-resolution')) return 'draft-resolution';
	if (has('operative')) return 'draft-resolution';
	if (has('opening') || (has('signature') && has('circulation')) || (has('masthead') && has('signature'))) return 'letter';
	return 'none';
}
