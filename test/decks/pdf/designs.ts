import type { PageDesign } from './page-design.ts';
import { bokmal, english, nynorsk } from './sample-words.ts';
import type { SlideDesign } from './slide-design.ts';

const usual: SlideDesign = {
  name: 'usual',
  words: bokmal,
  seed: 1,
  areas: 2,
  width: 13.33,
  height: 7.5,
  font: 'Liberation Sans',
  fontSize: 10,
  borders: 'thin',
  legend: 'swatches',
  valign: 'top',
  align: 'left',
  footer: true,
  background: null,
  boxes: false,
  header: 'filled',
  groups: 'merged',
  status: 'fill',
  contact: false,
  numbers: false,
  bands: false,
  rows: 10,
};

/** Decks of slides that LibreOffice turns into PDF. */
export const slideDesigns: readonly SlideDesign[] = [
  { ...usual, name: 'lines' },
  { ...usual, name: 'white-lines', seed: 2, borders: 'white', bands: true, legend: 'boxes', font: 'DejaVu Sans', fontSize: 9, contact: true },
  { ...usual, name: 'no-lines', seed: 3, borders: 'none', groups: 'plain', legend: 'dots' },
  { ...usual, name: 'no-lines-bare-header', seed: 4, borders: 'none', header: 'bold', groups: 'plain', contact: true, words: nynorsk, font: 'Liberation Serif', fontSize: 11 },
  { ...usual, name: 'row-lines', seed: 5, borders: 'rows', header: 'bold', groups: 'plain', legend: 'marks' },
  { ...usual, name: 'dots', seed: 6, status: 'dot', legend: 'dots', numbers: true, words: nynorsk },
  { ...usual, name: 'pills', seed: 7, status: 'pill', borders: 'rows', legend: 'swatches' },
  { ...usual, name: 'pills-no-lines', seed: 8, status: 'pill', borders: 'none', groups: 'plain', header: 'bold', legend: 'boxes' },
  { ...usual, name: 'four-three', seed: 9, width: 10, height: 7.5, fontSize: 9, words: english, contact: true, valign: 'middle', align: 'center' },
  { ...usual, name: 'portrait', seed: 10, width: 8.27, height: 11.69, fontSize: 9, rows: 16, words: nynorsk, footer: false },
  { ...usual, name: 'boxes', seed: 11, boxes: true, groups: 'filled', header: 'filled', legend: 'once' },
  { ...usual, name: 'colored-page', seed: 12, background: 'EEF3F8', borders: 'none', bands: true, valign: 'middle', contact: true },
  { ...usual, name: 'no-header', seed: 13, header: 'none', legend: 'once', contact: true },
  { ...usual, name: 'no-legend', seed: 14, legend: 'none', align: 'center', valign: 'middle', borders: 'none' },
  { ...usual, name: 'filled-groups', seed: 15, groups: 'filled', borders: 'white', bands: true, numbers: true, contact: true, fontSize: 9 },
  { ...usual, name: 'dots-no-lines', seed: 16, status: 'dot', borders: 'none', header: 'bold', groups: 'plain', legend: 'dots' },
];

const page: PageDesign = {
  name: 'page',
  maker: 'browser',
  words: bokmal,
  seed: 21,
  areas: 2,
  landscape: true,
  font: 'Liberation Sans',
  fontSize: 10,
  borders: 'thin',
  padding: 3,
  header: 'filled',
  groups: 'merged',
  status: 'fill',
  contact: false,
  numbers: false,
  bands: false,
  rows: 9,
};

/** Printed pages: a browser's and a spreadsheet's. */
export const pageDesigns: readonly PageDesign[] = [
  { ...page, name: 'browser' },
  { ...page, name: 'browser-no-lines', seed: 22, borders: 'none', groups: 'plain', words: nynorsk, contact: true, font: 'DejaVu Serif' },
  { ...page, name: 'browser-rows-dots', seed: 23, borders: 'rows', status: 'dot', header: 'bold', groups: 'plain', contact: true, landscape: false, fontSize: 8 },
  { ...page, name: 'browser-bands', seed: 24, borders: 'white', bands: true, numbers: true, words: english, font: 'DejaVu Sans', fontSize: 8 },
  { ...page, name: 'browser-portrait', seed: 25, contact: true, landscape: false, fontSize: 9, font: 'Liberation Serif' },
  { ...page, name: 'browser-tight', seed: 26, borders: 'none', groups: 'plain', words: nynorsk, font: 'Liberation Sans Narrow', padding: 1 },
  { ...page, name: 'sheet', maker: 'sheet', seed: 27, contact: true },
  { ...page, name: 'sheet-no-lines', maker: 'sheet', seed: 28, borders: 'none', groups: 'plain', numbers: true, words: english },
];
