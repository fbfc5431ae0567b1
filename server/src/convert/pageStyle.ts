/**
 * How a page looks: a sheet of A4 with the margins and columns of the United Nations' own documents. What the editor's theme may change is a
 * variable. Emphasis is the language's own: italic in Latin and Cyrillic letters, bold in Chinese, bold italic in Arabic.
 */
export const pageStyle = `
.page { --sheet: #fff; --ink: #000; --quiet: #595959; --rule: #000; --error: #c4001a; --warning: #8f5a00; --information: #0055aa;
	color: var(--ink); font: 10.5pt/1.3 "Times New Roman", Tinos, "Liberation Serif", serif; }
.sheet { background: var(--sheet); box-sizing: border-box; width: 210mm; max-width: 100%; min-height: 120mm; margin: 1.5rem auto; padding: 18mm min(21mm, 6%) 24mm; overflow-wrap: break-word; }
.sheet:lang(ar) { font-family: "Simplified Arabic", "Traditional Arabic", "Noto Naskh Arabic", "Geeza Pro", "DejaVu Sans", serif; font-size: 12pt; line-height: 1.5; }
.sheet:lang(zh) { font-family: SimSun, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif; line-height: 1.6; }
.sheet em { font-style: italic; }
.sheet:lang(zh) em { font-style: normal; font-weight: bold; }
.sheet:lang(ar) em { font-weight: bold; }
/* Some faces of Chinese have no bold of their own, and are not made bold everywhere: these letters are, a little. */
.sheet:lang(zh) :is(em, strong, h2, h3, .organ, .session, .year, .agenda-title, .sponsors, .enacting) { -webkit-text-stroke: 0.03em; }
.sheet:lang(zh) :is(h2, h3, .organ, .session, .year, .agenda-title, .sponsors) { font-family: SimHei, "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Zen Hei", sans-serif; }
.sheet:lang(zh) em { font-family: KaiTi, "Kaiti SC", STKaiti, SimSun, "Songti SC", "Noto Serif CJK SC", "WenQuanYi Zen Hei", serif; }
.sheet p, .sheet div { margin: 0; }
.running-head { display: flex; justify-content: space-between; border-block-end: 0.5pt solid var(--rule); padding-block-end: 1mm; margin-block-end: 8mm !important; font-weight: bold; }
.running-head[hidden] { display: none; }
.masthead { display: grid; grid-template-columns: 3fr minmax(min(48mm, 45%), 2fr); border-block-end: 1.5pt solid var(--rule); margin-block-end: 6mm !important; }
.masthead > div { padding-inline-end: 4mm; }
.masthead .organization-side { font-size: 14pt; align-self: end; }
.masthead [data-supplied]::before { content: attr(data-supplied); }
.masthead .symbol-side { text-align: end; align-self: end; padding-inline-end: 0; }
.masthead .series { font-size: 20pt; line-height: 1; }
.masthead .document-date + .original-language { margin-block-start: 1.3em !important; }
.session-lines { display: grid; grid-template-columns: 3fr minmax(min(48mm, 45%), 2fr); }
.session-lines .session-side { padding-inline-end: 8mm; }
.masthead .organ-side { border-block-start: 0.5pt solid var(--rule); padding-block: 2mm 4mm; font-size: 17pt; font-weight: bold; line-height: 1.15; }
.masthead .distribution-side { border-block-start: 0.5pt solid var(--rule); padding-block: 2mm 4mm; padding-inline-end: 0; }
/* Its lines in Latin letters, which Arabic and Chinese documents have too, are in the letters of the others. */
.sheet:lang(ar) :is(.symbol-side, .distribution-side), .sheet:lang(zh) :is(.symbol-side, .distribution-side), .sheet:lang(ar) [dir="ltr"] { font-family: "Times New Roman", Tinos, "Liberation Serif", serif; line-height: 1.3; }
.session, .session-dates, .year, .agenda-item, .agenda-title, .sponsors, .origin { margin-block-end: 0.5mm !important; }
.session, .session-dates, .year, .sponsors, .session-lines .organ { font-weight: bold; }
.agenda-title, .title, .request-heading, .item-title, .annex, .annex-title, .heading { font-weight: bold; }
/* Said by screen readers only. */
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sheet h2, .sheet h3 { margin: 5mm 0 3mm; padding-inline: min(14mm, 8%); line-height: 1.25; }
.sheet h2 { font-size: 13pt; }
.sheet h3 { font-size: 11.5pt; }
.annex { margin-block-start: 0 !important; padding-inline: 0 !important; }
.opening, .circulation, .paragraph, .memorandum-paragraph, .enacting, .preambular, .operative, .subparagraph, .continuation, .adoption, .original-note { margin-block-end: 3mm !important; padding-inline: min(14mm, 8%); text-align: justify; }
.enacting { font-style: italic; text-indent: 10mm; margin-block-start: 5mm !important; }
.sheet:lang(zh) .enacting { font-style: normal; font-weight: bold; text-indent: 2em; }
.sheet:lang(ar) .enacting { font-weight: bold; }
.preambular, .opening, .circulation, .paragraph { text-indent: 10mm; }
.sheet:lang(zh) :is(.preambular, .opening, .circulation, .paragraph) { text-indent: 2em; }
.numbered { display: grid; grid-template-columns: 10mm 1fr; text-indent: 0; }
.numbered .number { white-space: nowrap; }
.subparagraph.depth-1 { padding-inline-start: 24mm; }
.subparagraph.depth-2 { padding-inline-start: 34mm; }
.subparagraph.depth-3 { padding-inline-start: 44mm; }
.subparagraph.depth-4 { padding-inline-start: 54mm; }
.continuation { padding-inline-start: 24mm; }
.signature { margin: 4mm 0 !important; padding-inline-start: 50%; white-space: pre-line; }
.original-note { text-align: end !important; }
.footnote { display: grid; grid-template-columns: 6mm 1fr; font-size: 9pt; margin-block-end: 1mm !important; padding-inline: min(14mm, 8%); }
:not(.footnote) + .footnote { margin-block-start: 10mm !important; position: relative; }
:not(.footnote) + .footnote::before { content: ""; position: absolute; inset-block-start: -3mm; inset-inline-start: min(14mm, 8%); inline-size: 24mm; border-block-start: 0.5pt solid var(--rule); }
.call { line-height: 0; }
.call a { color: inherit; text-decoration: none; }
.furniture { color: var(--quiet); font-size: 9pt; }
.mark { cursor: pointer; text-decoration: underline wavy 1px; text-underline-offset: 3px; text-decoration-skip-ink: none; }
.mark.error { text-decoration-color: var(--error); }
.mark.warning { text-decoration-color: var(--warning); }
.mark.information, .mark.hint { text-decoration-color: var(--information); }
@media print {
	@page { size: A4; margin: 18mm 21mm 24mm; }
	.sheet { width: auto; min-height: 0; margin: 0; padding: 0; }
	.sheet + .sheet { break-before: page; }
	.sheet h2, .sheet h3 { break-after: avoid; }
	.mark { text-decoration: none; }
	.furniture { display: none; }
}
`.trim();
