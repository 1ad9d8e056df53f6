import type { Page, Shape, Table, TextBlock } from '../../model/page-model.ts';
import { child, type XmlElement } from '../xml.ts';
import { readingOrder } from './reading-order.ts';
import { groupFrame, slideFrame, type Frame } from './geometry.ts';
import { directFill, type Fill } from './fill.ts';
import { isGraphicFrame, readGraphicFrame } from './graphic-frame.ts';
import { readShape } from './shape.ts';
import type { SlideContext } from './slide-context.ts';
import { placeholderOf } from './placeholders.ts';

/** What stands on a slide, in the order it is drawn. */
export type Drawn = { blocks: TextBlock[]; shapes: Shape[]; tables: Table[] };

const drawable = /^(sp|grpSp|graphicFrame|pic|cxnSp)$/;

/** One slide as a page: what the layout and master draw behind it counts as the page's frame (role footer). */
export function readSlide(number: number, width: number, height: number, slide: SlideContext): Page {
  const drawn: Drawn = { blocks: [], shapes: [], tables: [] };
  for (const behind of slide.behind) readBehind(behind, drawn);
  walk(treeOf(slide.root), slideFrame, null, slide, drawn);
  return {
    number,
    width,
    height,
    blocks: readingOrder(drawn.blocks),
    shapes: drawn.shapes,
    tables: readingOrder(drawn.tables),
    lines: [],
  };
}

function readBehind(behind: SlideContext, drawn: Drawn): void {
  const own: Drawn = { blocks: [], shapes: [], tables: [] };
  walk(treeOf(behind.root), slideFrame, null, behind, own);
  drawn.shapes.push(...own.shapes);
  drawn.tables.push(...own.tables);
  drawn.blocks.push(...own.blocks.map((block): TextBlock => ({ ...block, role: 'footer' })));
}

function treeOf(root: XmlElement): readonly XmlElement[] {
  return (child(root, 'cSld', 'spTree') ?? child(root, 'spTree'))?.children ?? [];
}

function walk(elements: readonly XmlElement[], frame: Frame, fill: Fill, slide: SlideContext, drawn: Drawn): void {
  for (const element of elements) {
    if (element.name === 'AlternateContent') walk(chosen(element), frame, fill, slide, drawn);
    else if (isHidden(element) || (slide.isFrame && placeholderOf(element, slide.ancestry))) continue;
    else if (element.name === 'grpSp') {
      const own = child(element, 'grpSpPr', 'grpFill') ? fill : directFill(child(element, 'grpSpPr'), slide.theme.scheme);
      walk(element.children, groupFrame(element, frame), own, slide, drawn);
    } else if (element.name === 'sp') readShape(element, frame, fill, slide, drawn);
    else if (isGraphicFrame(element)) {
      const diagram = readGraphicFrame(element, frame, slide, drawn);
      if (diagram) walk(treeOf(diagram.root), diagram.frame, null, slide, drawn);
    }
  }
}

/** The newer form where it is drawn with shapes we know, else the older. */
function chosen(alternate: XmlElement): readonly XmlElement[] {
  const options = alternate.children.filter((option) => option.name === 'Choice' || option.name === 'Fallback');
  const known = options.find((option) => option.children.some((element) => drawable.test(element.name)));
  return known?.children ?? [];
}

function isHidden(element: XmlElement): boolean {
  const properties = element.children.find((inner) => /^nv\w+Pr$/.test(inner.name));
  return ['1', 'true'].includes(child(properties, 'cNvPr')?.attributes['hidden'] ?? '');
}
