/** The style of a published page. `accent` and its ink are '#rrggbb'. */
export function pageStyle(accent: string, ink: string): string {
  return `
:root { color-scheme: light dark; --text: #1a1d21; --muted: #4a5058; --back: #fff; --soft: #eef0f3; --line: #c3c9d0; --link: #0b4f8a; --accent: ${accent}; --ink: ${ink}; }
@media (prefers-color-scheme: dark) { :root { --text: #eceff2; --muted: #b7bec7; --back: #14171a; --soft: #23282d; --line: #4a525b; --link: #9ccbff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; overflow-wrap: break-word; }
a { color: var(--link); }
a:focus-visible, .table:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--back); padding: .5rem; }
header { border-top: .6rem solid var(--accent); }
header, main, footer { max-width: 84rem; margin: 0 auto; padding: 1rem clamp(1rem, 4vw, 3rem); }
header img { max-width: 14rem; max-height: 5rem; height: auto; background: #fff; padding: .25rem; }
h1 { font-size: clamp(1.6rem, 5vw, 2.6rem); line-height: 1.15; margin: .3em 0; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 2.5rem 0 .75rem; padding-top: .5rem; border-top: 3px solid var(--accent); }
h3 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; }
.muted, footer { color: var(--muted); }
.vision p { margin: 0; }
.vision ul { margin-top: 0; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; min-width: 44rem; font-size: .9375rem; }
table.small { min-width: 0; }
caption { text-align: start; font-weight: 700; font-size: 1.15rem; padding: 1.5rem 0 .5rem; }
th, td { border: 1px solid var(--line); padding: .4rem .5rem; text-align: start; vertical-align: top; }
thead th { background: var(--soft); }
th.group { background: var(--accent); color: var(--ink); }
td p, th p { margin: 0 0 .25rem; }
th[scope='row'] p { font-weight: 400; }
.text { white-space: pre-line; }
.status { display: inline-block; padding: 0 .4rem; border-radius: .2rem; font-weight: 600; border: 1px solid rgb(0 0 0 / .2); }
.plain { list-style: none; padding: 0; }
.plain li { margin: .3rem 0; }
@media print {
  @page { size: A4 landscape; margin: 14mm; }
  body { font-size: 10pt; background: #fff; color: #000; }
  .skip, nav { display: none; }
  .table { overflow: visible; }
  table { min-width: 0; font-size: 9pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  tr:has(.group), h2, h3, caption { break-after: avoid; }
  th, td, .status { print-color-adjust: exact; }
}
`;
}
