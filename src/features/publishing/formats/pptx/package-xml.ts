import type { Publication } from '../../model/publication.ts';
import type { Deck } from './deck.ts';
import { emu } from './emu.ts';
import { page } from './page.ts';
import { namespaces } from './namespaces.ts';
import { shortened } from './shorten.ts';
import { xmlHead, xmlText } from './xml-text.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const parts = 'application/vnd.openxmlformats-officedocument';

/** `type` is the last word of an office relationship's type, or the whole of another one. */
export type Relation = Readonly<{ id: string; type: string; target: string; external?: boolean }>;

export function relationsXml(relations: readonly Relation[]): string {
  const inner = relations.map(({ id, type, target, external }) => {
    const full = type.includes('/') ? type : `${office}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${xmlText(target)}"${external === true ? ' TargetMode="External"' : ''}/>`;
  });
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join('')}</Relationships>`;
}

/** `named` are the parts with a type of their own, by path. */
export function contentTypesXml(named: readonly (readonly [path: string, type: string])[]): string {
  const overrides = named.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('');
  const known = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${known.join('')}${overrides}</Types>`;
}

export const partTypes = {
  presentation: `${parts}.presentationml.presentation.main+xml`,
  slide: `${parts}.presentationml.slide+xml`,
  layout: `${parts}.presentationml.slideLayout+xml`,
  master: `${parts}.presentationml.slideMaster+xml`,
  theme: `${parts}.theme+xml`,
  tableStyles: `${parts}.presentationml.tableStyles+xml`,
  properties: `${parts}.presentationml.presProps+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: `${parts}.extended-properties+xml`,
  custom: `${parts}.customXmlProperties+xml`,
} as const;

/** `ids` are the relationships of the slides in their order. */
export function presentationXml({ slides, language }: Deck, ids: readonly string[]): string {
  const list = ids.map((id, index) => `<p:sldId id="${256 + index}" r:id="${id}"/>`).join('');
  const level = `<a:defPPr><a:defRPr lang="${language}"/></a:defPPr>`;
  return (
    `${xmlHead}<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
    `<p:sldIdLst>${list}</p:sldIdLst><p:sldSz cx="${emu(page.width)}" cy="${emu(page.height)}"/><p:notesSz cx="6858000" cy="9144000"/>` +
    `<p:defaultTextStyle>${level}</p:defaultTextStyle>${sectionsXml(slides.map(({ section }) => section))}</p:presentation>`
  );
}

/** The chapters, as PowerPoint folds them; slides that follow one another belong to one. */
function sectionsXml(chapters: readonly string[]): string {
  const sections: { name: string; slides: number[] }[] = [];
  chapters.forEach((name, index) => {
    if (sections.at(-1)?.name === name) sections.at(-1)?.slides.push(index);
    else sections.push({ name, slides: [index] });
  });
  const list = sections.map(({ name, slides }, index) => {
    const id = `{6D616C62-696C-4465-8000-${String(index + 1).padStart(12, '0')}}`;
    return `<p14:section name="${xmlText(shortened(name, 100)).trim() || '–'}" id="${id}"><p14:sldIdLst>${slides.map((at) => `<p14:sldId id="${256 + at}"/>`).join('')}</p14:sldIdLst></p14:section>`;
  });
  return (
    '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">' +
    `${list.join('')}</p14:sectionLst></p:ext></p:extLst>`
  );
}

export function corePropertiesXml({ title, scopeLine, editionLine, partnership, date }: Publication, language: string): string {
  const time = `${date}T00:00:00Z`;
  return (
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(`${scopeLine}, ${editionLine}`)}</dc:subject><dc:creator>${xmlText(partnership)}</dc:creator>` +
    `<cp:lastModifiedBy>${xmlText(partnership)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified><dc:language>${language}</dc:language></cp:coreProperties>`
  );
}

export function appPropertiesXml(): string {
  return `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Målbilde</Application></Properties>`;
}
