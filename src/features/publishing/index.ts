export type * from './model/publication.ts';
export { buildPublication, type PublicationInput, type PublishedEdition } from './model/build-publication.ts';
export { cellLines, type CellLine } from './model/cell-lines.ts';
export { shownStatus } from './model/shown-status.ts';
export { defaultTemplate } from './model/template.ts';
export { publicationFormats, type PublicationFormat } from './model/format.ts';
export { publishFile } from './publish-file.ts';
export { publishPlan, type PublishedFile, type PublishInput } from './publish-plan.ts';
export { publishingDeps, type PublishingDeps } from './publishing-deps.ts';
