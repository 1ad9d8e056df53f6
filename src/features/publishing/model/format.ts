import type { Publication } from './publication.ts';

export const publicationFormats = ['pptx', 'pdf', 'xlsx', 'csv', 'json', 'html'] as const;
export type PublicationFormat = (typeof publicationFormats)[number];

/** What every format is: the file's bytes from a publication. */
export type WriteFormat = (publication: Publication) => Promise<Uint8Array>;

export const mediaTypes: Readonly<Record<PublicationFormat, string>> = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
};
