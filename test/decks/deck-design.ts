import type { DeckColor } from './deck-slides.ts';

/** How a deck looks; each field is one choice that makers of such decks make. */
export type DeckDesign = Readonly<{
  writer: 'pptxgenjs' | 'openxml';
  size: 'wide' | 'four-three';
  /** fill of the cell, dot or pill laid over it, a coloured square in its text, the whole row */
  status: 'fill' | 'dot' | 'grouped-dot' | 'mark';
  /** in the order of the plan's statuses */
  colors: readonly DeckColor[];
  legend: 'swatches' | 'grouped-swatches' | 'one-text' | 'filled-texts' | 'table' | 'marks' | 'last-row' | 'none';
  legendAt: 'each' | 'first' | 'own-slide';
  groups: 'across' | 'bold' | 'filled' | 'column';
  header: 'each' | 'first' | 'none' | 'two-rows' | 'year-twice';
  itemHeader: string;
  /** null: the deck has no contacts; '' has contacts under an empty header */
  contactHeader: string | null;
  fundingHeader: string | null;
  numbering: boolean;
  title: 'placeholder' | 'text-box' | 'in-table' | 'section';
  rowsPerSlide: number;
  /** how the later slides of an area are titled */
  parts: 'part' | 'repeat' | 'untitled';
  vision: 'own-slide' | 'word-in-title' | 'same-slide' | 'none';
  agenda: boolean;
  tableStyle: Readonly<{ id: string; flags: readonly string[] }> | null;
  /** equal neighbours in a row are one cell */
  mergeEqual: boolean;
  /** two areas share a slide where they fit */
  tablesPerSlide: 1 | 2;
}>;

export const officeStyles = {
  mediumTwo: { id: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}', flags: ['firstRow', 'bandRow'] },
  mediumTwoAccentSix: { id: '{93296810-A885-4BE3-A3E7-6D5BEEA58F35}', flags: ['firstRow', 'bandRow'] },
  themedGrid: { id: '{5940675A-B579-460E-94D1-54222C63F5DA}', flags: [] },
  own: { id: '{11111111-2222-4333-8444-555555555555}', flags: ['firstRow', 'bandRow', 'firstCol'] },
} as const;

export const usualDesign: DeckDesign = {
  writer: 'pptxgenjs',
  size: 'wide',
  status: 'fill',
  colors: ['F8CBAD', 'FFE699', '9DC3E6', 'A9D18E'],
  legend: 'swatches',
  legendAt: 'each',
  groups: 'across',
  header: 'each',
  itemHeader: 'FOKUSOMRÅDER',
  contactHeader: 'Kontakt',
  fundingHeader: null,
  numbering: false,
  title: 'placeholder',
  rowsPerSlide: 8,
  parts: 'part',
  vision: 'own-slide',
  agenda: true,
  tableStyle: null,
  mergeEqual: false,
  tablesPerSlide: 1,
};
