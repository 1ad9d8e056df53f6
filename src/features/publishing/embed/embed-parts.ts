import type { Area, Cell, Item, Period, PlanDocument } from '#features/plans/index.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { markup, type Markup } from '../formats/html/markup.ts';
import { cellStatus } from '../model/shown-status.ts';
import { publicationTexts } from '../model/publication-texts.ts';

/** Which columns are shown, and where the plan stands. */
export type EmbedContext = Readonly<{ document: PlanDocument; periods: readonly (Period | null)[]; home: string }>;

/** The items of an area as a table with a header for each row and column. */
export function areaTable({ groups, title }: Area, context: EmbedContext): Markup {
  const { document, periods } = context;
  const name = formatMessage(publicationTexts.tableOf[document.language], { area: title }, document.language);
  const rows = groups.flatMap((group) => [
    ...(group.title === ''
      ? []
      : [markup`<tr class="group"><th scope="rowgroup" colspan="${periods.length + 1}">${group.title}</th></tr>`]),
    ...group.items.map(
      (item) =>
        markup`<tr><th scope="row">${itemLink(item, context)}</th>${periods.map((period) => markup`<td>${cellsOf(item, period, context)}</td>`)}</tr>`,
    ),
  ]);
  const headers = periods.map((period) => markup`<th scope="col">${labelOf(period, document)}</th>`);
  return markup`<div class="scroll" role="region" tabindex="0" aria-label="${name}"><table><caption class="hidden">${name}</caption><thead><tr><th scope="col">${publicationTexts.measure[document.language]}</th>${headers}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** The same as a list: what a narrow column beside other things has room for. */
export function areaList({ groups }: Area, context: EmbedContext): Markup {
  const { document, periods } = context;
  const said = (item: Item): readonly Markup[] =>
    periods.flatMap((period) => {
      const cells = cellsOf(item, period, context);
      return cells.length === 0 ? [] : [markup`<li>${labelOf(period, document)}: ${cells}</li>`];
    });
  return markup`${groups.map((group) => {
    const title = group.title === '' ? null : markup`<p class="cell"><strong>${group.title}</strong></p>`;
    const items = group.items.map((item) => {
      const lines = said(item);
      return markup`<li>${itemLink(item, context)}${lines.length > 0 ? markup`<ul>${lines}</ul>` : null}</li>`;
    });
    return markup`${title}${items.length > 0 ? markup`<ul>${items}</ul>` : null}`;
  })}`;
}

function itemLink(item: Item, { home }: EmbedContext): Markup {
  return markup`<a href="${home}/tiltak/${encodeURIComponent(item.key)}" target="_top">${item.title}</a>`;
}

function labelOf(period: Period | null, { language }: PlanDocument): string {
  return period?.label ?? publicationTexts.unplaced[language];
}

function cellsOf(item: Item, period: Period | null, { document }: EmbedContext): readonly Markup[] {
  return item.cells
    .filter((cell) => cell.period === (period?.key ?? null) && (cell.text !== '' || cell.status !== null || cell.open))
    .map((cell) => markup`${statusOf(cell, period, document)}${textOf(cell, document)}`);
}

function statusOf(cell: Cell, period: Period | null, document: PlanDocument): Markup | null {
  const shown = cellStatus(document, cell, period?.kind ?? null);
  if (!shown) return null;
  const { statuses } = document;
  const at = statuses.findIndex((status) => status.key === shown.key);
  return markup`<p class="cell"><span class="s s${at === -1 ? statuses.length : at}"><span aria-hidden="true">${shown.symbol}</span>\u00a0${shown.label}</span></p>`;
}

function textOf({ text, open }: Cell, { language }: PlanDocument): Markup {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const marked = open ? [`(?) ${publicationTexts.open[language]}`] : [];
  return markup`${[...lines, ...marked].map((line) => markup`<p class="cell">${line}</p>`)}`;
}
