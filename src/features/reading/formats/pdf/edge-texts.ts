import type { Fragment } from './fragment.ts';
import { textOf } from './lines.ts';

/** Part of the page's height at its top and bottom where what recurs is a header or a footer. */
const edge = 0.08;
const dateOrNumber = /^(side |page )?(\d{1,2}\.\d{1,2}\.(\d{2}|\d{4}))?\s*\d{0,3}( ?(\/|av|of) ?\d{1,3})?$/i;

/** The forms of the texts at the edges of a page, by which those of the next pages are known again; digits are alike. */
export function edgeForms(fragments: readonly Fragment[], height: number): readonly string[] {
  return fragments.filter((fragment) => isAtEdge(fragment, height)).map((fragment) => formOf(fragment));
}

/** A page number, a date, or what stood at the edge of a page before; no table takes it in, even where it grows over it. */
export function isPageEdgeText(fragment: Fragment, height: number, seen: ReadonlySet<string>): boolean {
  if (!isAtEdge(fragment, height)) return false;
  return (fragment.y0 > height / 2 && dateOrNumber.test(textOf(fragment.words))) || seen.has(formOf(fragment));
}

function isAtEdge(fragment: Fragment, height: number): boolean {
  return fragment.y1 < edge * height || fragment.y0 > (1 - edge) * height;
}

function formOf(fragment: Fragment): string {
  return `${Math.round(fragment.x0)} ${Math.round(fragment.baseline)} ${textOf(fragment.words).replace(/\d+/g, '0')}`;
}
