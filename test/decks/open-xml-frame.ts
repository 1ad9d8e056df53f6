import type { Deck } from './deck-slides.ts';
import { officeStyles } from './deck-design.ts';

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const slides = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
export const spaces = `xmlns:a="${main}" xmlns:r="${office}" xmlns:p="${slides}"`;

const kind = 'application/vnd.openxmlformats-officedocument.presentationml.';

export function contentTypes(names: readonly string[]): string {
  const overrides: readonly (readonly [string, string])[] = [
    ['/ppt/presentation.xml', `${kind}presentation.main+xml`],
    ['/ppt/slideMasters/slideMaster1.xml', `${kind}slideMaster+xml`],
    ['/ppt/slideLayouts/slideLayout1.xml', `${kind}slideLayout+xml`],
    ['/ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['/ppt/tableStyles.xml', `${kind}tableStyles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...names.map((name) => [`/ppt/slides/${name}`, `${kind}slide+xml`] as const),
  ];
  const parts = overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('');
  return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts}</Types>`;
}

export function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const all = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${office}/${type}`}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;
}

export const rootRelations = relations([
  ['rId1', 'officeDocument', 'ppt/presentation.xml'],
  ['rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

/** Presentation, master, layout, theme and styles. */
export function frameParts(deck: Deck, names: readonly string[]): Readonly<Record<string, string>> {
  const listed = names.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 10}"/>`).join('');
  const size = `<p:sldSz cx="${deck.width * 12_700}" cy="${deck.height * 12_700}"/><p:notesSz cx="6858000" cy="9144000"/>`;
  return {
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${deck.title}</dc:title></cp:coreProperties>`,
    'ppt/presentation.xml': `<p:presentation ${spaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${listed}</p:sldIdLst>${size}</p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations([
      ['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'],
      ['rId2', 'theme', 'theme/theme1.xml'],
      ['rId3', 'tableStyles', 'tableStyles.xml'],
      ...names.map((name, index) => [`rId${index + 10}`, 'slide', `slides/${name}`] as const),
    ]),
    'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster ${spaces}><p:cSld><p:spTree>${groupHead}${placeholder(2, 'title', 0, [30, 14, 600, 40])}${placeholder(3, 'body', 1, [60, 90, 600, 380])}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr><a:buNone/><a:defRPr sz="2400"/></a:lvl1pPr></p:titleStyle><p:bodyStyle>${bodyLevels}</p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['rId2', 'theme', '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': `<p:sldLayout ${spaces} type="obj"><p:cSld name="Tittel og innhold"><p:spTree>${groupHead}${placeholder(2, 'title', 0, null)}${placeholder(3, '', 1, null)}${placeholder(4, 'ftr', 11, [400, 516, 200, 16])}</p:spTree></p:cSld></p:sldLayout>`,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations([['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml']]),
    'ppt/theme/theme1.xml': theme,
    'ppt/tableStyles.xml': ownStyle,
  };
}

export const groupHead =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

const bodyLevels = [1, 2, 3]
  .map((level) => `<a:lvl${level}pPr marL="${level * 228_600}"><a:buChar char="•"/><a:defRPr sz="1800"/></a:lvl${level}pPr>`)
  .join('');

function placeholder(id: number, type: string, index: number, box: readonly number[] | null): string {
  const [x = 0, y = 0, width = 0, height = 0] = (box ?? []).map((side) => side * 12_700);
  const where = box ? `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>` : '';
  const mark = `${type === '' ? '' : ` type="${type}"`}${index === 0 ? '' : ` idx="${index}"`}`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Plassholder ${id}"/><p:cNvSpPr/><p:nvPr><p:ph${mark}/></p:nvPr></p:nvSpPr><p:spPr>${where}</p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:t>Klikk for å redigere</a:t></a:r></a:p></p:txBody></p:sp>`;
}

const themeColors = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
};

const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="6350">${solid}</a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const font = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>';
const theme = `<a:theme xmlns:a="${main}" name="Office"><a:themeElements><a:clrScheme name="Office">${Object.entries(themeColors)
  .map(([name, color]) => `<a:${name}><a:srgbClr val="${color}"/></a:${name}>`)
  .join(
    '',
  )}</a:clrScheme><a:fontScheme name="Office"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

/** A style of the house's own: grey bands, dark first row, light first column. */
const styleFill = (color: string): string => `<a:tcStyle><a:tcBdr/><a:fill><a:solidFill>${color}</a:solidFill></a:fill></a:tcStyle>`;
const ownStyle = `<a:tblStyleLst xmlns:a="${main}" def="${officeStyles.mediumTwo.id}"><a:tblStyle styleId="${officeStyles.own.id}" styleName="Husets"><a:wholeTbl><a:tcTxStyle/>${styleFill('<a:schemeClr val="bg1"/>')}</a:wholeTbl><a:band1H>${styleFill('<a:schemeClr val="bg1"><a:lumMod val="95000"/></a:schemeClr>')}</a:band1H><a:firstCol><a:tcTxStyle b="off"/>${styleFill('<a:schemeClr val="accent1"><a:tint val="20000"/></a:schemeClr>')}</a:firstCol><a:firstRow><a:tcTxStyle b="on"/>${styleFill('<a:schemeClr val="tx2"/>')}</a:firstRow></a:tblStyle></a:tblStyleLst>`;
