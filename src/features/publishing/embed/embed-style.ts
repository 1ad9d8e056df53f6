import type { PlanDocument } from '#features/plans/index.ts';
import { shownStatus } from '../model/shown-status.ts';
import type { EmbedOptions } from './embed-options.ts';
import { readableColor } from './readable-color.ts';

const light = { ground: '#ffffff', ink: '#1a1d21', soft: '#5a6068', line: '#d5d9de' };
const dark = { ground: '#15181c', ink: '#e9ecef', soft: '#a7adb5', line: '#3a4048' };
const usual = '#0b5cad';

/** The style of the page: no more than it needs, in the colour that was asked for as far as it can be read. */
export function embedStyle(document: PlanDocument, { tema, skrift, farge }: EmbedOptions): string {
  const colors = (of: typeof light): string =>
    `--ground:${of.ground};--ink:${of.ink};--soft:${of.soft};--line:${of.line};--accent:${readableColor(farge ?? usual, of.ground)}`;
  const themed =
    tema === 'auto'
      ? `:root{color-scheme:light dark;${colors(light)}}@media(prefers-color-scheme:dark){:root{${colors(dark)}}}`
      : `:root{color-scheme:${tema === 'lys' ? 'light' : 'dark'};${colors(tema === 'lys' ? light : dark)}}`;
  const family = skrift === 'serif' ? 'Georgia,"Times New Roman",serif' : 'system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif';
  const statuses = [...document.statuses.map(({ key }) => key), null].map((key, at) => {
    const { color, ink } = shownStatus(document.statuses, key, '');
    return `.s${at}{background:${/^#[0-9a-f]{6}$/i.test(color) ? color : 'transparent'};color:${ink}}`;
  });
  return `${themed}${plain}body{font-family:${family}}${statuses.join('')}`;
}

const plain =
  '*{box-sizing:border-box}' +
  'body{margin:0;padding:.25rem;background:var(--ground);color:var(--ink);line-height:1.5;overflow-wrap:break-word}' +
  'h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.25rem 0 .5rem;font-size:1.15rem}.first{font-size:1.35rem;margin-top:0}' +
  'a{color:var(--accent)}a:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}' +
  '.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.95rem}' +
  'th,td{border-bottom:1px solid var(--line);padding:.4rem .6rem .4rem 0;text-align:left;vertical-align:top;font-weight:400}' +
  'thead th,.group th{font-weight:600}td{min-width:9rem}tbody th{min-width:12rem}.group th{padding-top:1rem;color:var(--soft)}' +
  'ul{padding-left:1.1rem;margin:.25rem 0 .75rem}.cell{margin:0}.cell+.cell{margin-top:.2rem}' +
  '.s{display:inline-block;border:1px solid var(--line);border-radius:.3rem;padding:0 .4rem;font-size:.9rem}' +
  '.foot{color:var(--soft);font-size:.9rem;margin:1rem 0 0;border-top:1px solid var(--line);padding-top:.5rem}' +
  '.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}' +
  '@media print{.scroll{overflow:visible}}';
