import { unzipSync, zipSync } from 'fflate';
import { localeOf } from '#shared/text/format-message.ts';
import { xmlHead, xmlText } from '../../../formats/pptx/xml-text.ts';
import type { MeetingDocument } from '../../model/meeting-document.ts';

/** Always the same day, so that the same document gives the same bytes. */
const fixedTime = new Date(1980, 0, 1);

/** The package with properties and times of the document itself, in place of when and by which program it was written. */
export function settlePackage(bytes: Uint8Array, document: MeetingDocument): Uint8Array {
  const parts = unzipSync(bytes);
  parts['docProps/core.xml'] = new TextEncoder().encode(propertiesXml(document));
  const sorted = Object.keys(parts)
    .toSorted((a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1))
    .map((path) => [path, parts[path] ?? new Uint8Array()] as const);
  return zipSync(Object.fromEntries(sorted), { level: 6, mtime: fixedTime });
}

function propertiesXml({ title, partnership, forum, language, date }: MeetingDocument): string {
  const time = `${date}T00:00:00Z`;
  return (
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(forum)}</dc:subject><dc:creator>${xmlText(partnership)}</dc:creator>` +
    `<cp:lastModifiedBy>${xmlText(partnership)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified><dc:language>${localeOf(language)}</dc:language></cp:coreProperties>`
  );
}
