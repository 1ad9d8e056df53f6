import type { Area, PlanDocument } from '#features/plans/index.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { markup, type Markup } from '../formats/html/markup.ts';
import type { EmbedOptions } from './embed-options.ts';
import { areaList, areaTable, type EmbedContext } from './embed-parts.ts';
import { embedWords } from './messages.ts';
import { publicationTexts } from '../model/publication-texts.ts';

export type Embedded = Readonly<{
  document: PlanDocument;
  slug: string;
  edition: number | null;
  /** one area, or all of them */
  area: Area | null;
  options: EmbedOptions;
  style: string;
}>;

/** A whole page of HTML for a frame on another site: no script, nothing fetched, links that lead out of the frame. */
export function embedPage({ document, slug, edition, area, options, style }: Embedded): string {
  const { language } = document;
  const home = `/planer/${encodeURIComponent(slug)}${edition === null ? '' : `/utgaver/${edition}`}`;
  const context: EmbedContext = { document, periods: shownPeriods(document, options), home };
  const state =
    edition === null ? embedWords.draft[language] : formatMessage(embedWords.edition[language], { number: String(edition) }, language);
  const content = area
    ? areaSection(area, context, options, 0)
    : markup`${heading(0, options, 'plan', markup`${document.title}`)}${document.areas.map((one) => areaSection(one, context, options, 1))}`;
  const scheme = options.tema === 'auto' ? 'light dark' : options.tema === 'lys' ? 'light' : 'dark';
  return markup`${doctype}<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="${scheme}"><meta name="robots" content="noindex"><title>${area ? `${area.title} – ` : ''}${document.title}</title><style>${{ html: style }}</style></head><body><main>${content}<p class="foot">${embedWords.from[language]} <a href="${home}${area ? `/omrader/${encodeURIComponent(area.key)}` : ''}" target="_top">${document.title}</a>, ${state}. ${embedWords.opensHere[language]}</p></main></body></html>`
    .html;
}

const doctype: Markup = { html: '<!doctype html>' };

function areaSection(area: Area, context: EmbedContext, options: EmbedOptions, depth: number): Markup {
  const { document } = context;
  const id = `omrade-${document.areas.indexOf(area)}`;
  const title = area.number === null || area.number === undefined ? area.title : `${area.number}. ${area.title}`;
  const hasItems = area.groups.some(({ items }) => items.length > 0);
  const items = !hasItems
    ? markup`<p>${publicationTexts.nothing[document.language]}</p>`
    : options.visning === 'tabell'
      ? areaTable(area, context)
      : areaList(area, context);
  return markup`<section aria-labelledby="${id}">${heading(depth, options, id, markup`${title}`)}${visionOf(area, document)}${items}</section>`;
}

function visionOf({ vision }: Area, { language }: PlanDocument): Markup | null {
  if (vision.length === 0) return null;
  const statements = vision.map(
    ({ text, points = [] }) =>
      markup`<li>${text}${points.length > 0 ? markup`<ul>${points.map((point) => markup`<li>${point}</li>`)}</ul>` : null}</li>`,
  );
  return markup`<p class="cell"><strong>${publicationTexts.vision[language]}</strong></p><ul>${statements}</ul>`;
}

function heading(depth: number, { niva }: EmbedOptions, id: string, title: Markup): Markup {
  const tag = { html: `h${Math.min(6, niva + depth)}` };
  return markup`<${tag} id="${id}"${depth === 0 ? { html: ' class="first"' } : null}>${title}</${tag}>`;
}

/** The years that were asked for by their keys; without such a one, every one that something stands in, also what has none. */
function shownPeriods({ periods, areas }: PlanDocument, { periode }: EmbedOptions): EmbedContext['periods'] {
  const wanted = new Set(periode.split(',').map((key) => key.trim()));
  const asked = periods.filter(({ key }) => wanted.has(key));
  if (asked.length > 0) return asked;
  const hasUnplaced = areas.some(({ groups }) =>
    groups.some(({ items }) => items.some(({ cells }) => cells.some(({ period }) => period === null))),
  );
  return hasUnplaced ? [...periods, null] : periods;
}
