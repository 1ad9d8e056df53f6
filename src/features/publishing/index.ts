export type * from './model/publication.ts';
export { buildPublication, type PublicationInput, type PublishedEdition } from './model/build-publication.ts';
export { cellLines, type CellLine } from './model/cell-lines.ts';
export { shownStatus } from './model/shown-status.ts';
export { defaultTemplate } from './model/template.ts';
