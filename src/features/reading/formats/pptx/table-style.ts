import { child, children, flag, type XmlElement } from '../xml.ts';
import { builtInStyle } from './built-in-table-styles.ts';
import { directFill, referencedFill, type Fill } from './fill.ts';
import type { Theme } from './theme.ts';

/** The parts of a table that a style dresses, in the order in which a later one covers an earlier. */
export const regionNames = [
  'wholeTbl', 'band1H', 'band2H', 'band1V', 'band2V', 'lastCol', 'firstCol', 'lastRow', 'firstRow',
  'seCell', 'swCell', 'neCell', 'nwCell',
] as const; // prettier-ignore
export type RegionName = (typeof regionNames)[number];

export type Region = Readonly<{ fill: Fill; bold: boolean | null }>;
export type TableStyle = Readonly<{ background: string | null; regions: ReadonlyMap<RegionName, Region> }>;

const plain: TableStyle = { background: null, regions: new Map() };

/**
 * The style that a table names: written out in the file (in tblPr or in ppt/tableStyles.xml), or one that office
 * programs know by its number and do not write out. Anything else has no fills.
 */
export function tableStyleOf(properties: XmlElement | undefined, written: XmlElement | null, theme: Theme): TableStyle {
  const inline = child(properties, 'tableStyle') ?? child(properties, 'tblStyle');
  if (inline) return writtenStyle(inline, theme);
  const id = child(properties, 'tableStyleId')?.text.trim().toUpperCase();
  if (!id) return plain;
  const found = children(written ?? undefined, 'tblStyle').find((style) => style.attributes['styleId']?.toUpperCase() === id);
  if (found && found.children.length > 0) return writtenStyle(found, theme);
  return builtInStyle(id, theme.scheme) ?? plain;
}

function writtenStyle(style: XmlElement, theme: Theme): TableStyle {
  const regions = new Map<RegionName, Region>();
  for (const name of regionNames) {
    const region = child(style, name);
    if (region) regions.set(name, writtenRegion(region, theme));
  }
  return { background: backgroundOf(child(style, 'tblBg'), theme), regions };
}

function writtenRegion(region: XmlElement, theme: Theme): Region {
  const cell = child(region, 'tcStyle');
  const fill = directFill(child(cell, 'fill'), theme.scheme) ?? referencedFill(child(cell, 'fillRef'), theme);
  const text = child(region, 'tcTxStyle')?.attributes['b'];
  return { fill, bold: text === undefined || text === 'def' ? null : flag(child(region, 'tcTxStyle'), 'b') };
}

function backgroundOf(background: XmlElement | undefined, theme: Theme): string | null {
  const fill = directFill(child(background, 'fill'), theme.scheme);
  if (fill !== null) return fill === 'none' ? null : fill;
  return referencedFill(child(background, 'fillRef'), theme);
}
