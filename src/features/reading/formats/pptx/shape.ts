import type { Box, Shape, TextBlock } from '../../model/page-model.ts';
import { child, type XmlElement } from '../xml.ts';
import { shapeFill, type Fill } from './fill.ts';
import { boxOf, type Frame } from './geometry.ts';
import { inheritedBox, placeholderOf, type Placeholder } from './placeholders.ts';
import type { SlideContext } from './slide-context.ts';
import type { Drawn } from './slide.ts';
import { readBody, type TextContext } from './text-body.ts';
import { textStylesOf } from './text-styles.ts';
import { linkLookup } from './links.ts';
import { ownName } from './own/own-name.ts';

const nowhere: Box = [0, 0, 0, 0];

/** A shape gives a filled form, a text, or both with the same box. */
export function readShape(element: XmlElement, frame: Frame, groupFill: Fill, slide: SlideContext, drawn: Drawn): void {
  const placeholder = placeholderOf(element, slide.ancestry);
  const own = boxOf(child(element, 'spPr', 'xfrm'), frame);
  const box = own ?? inheritedBox(placeholder) ?? nowhere;
  const color = shapeFill(element, slide.theme, groupFill);
  if (color !== null && box[2] > 0 && box[3] > 0) drawn.shapes.push({ box, color, form: formOf(element) });
  const block = readBlock(element, box, placeholder, slide);
  if (block) drawn.blocks.push(block);
}

/** The context in which the texts of a table or of a shape that is no placeholder are read. */
export function textContext(body: XmlElement | undefined, placeholder: Placeholder | null, slide: SlideContext): TextContext {
  const styles = textStylesOf(body, placeholder, slide.master, slide.presentation);
  return { styles, theme: slide.theme, link: linkLookup(slide.part) };
}

function readBlock(element: XmlElement, box: Box, placeholder: Placeholder | null, slide: SlideContext): TextBlock | null {
  const body = child(element, 'txBody');
  if (!body) return null;
  const { paragraphs, size, bold } = readBody(body, textContext(body, placeholder, slide));
  if (paragraphs.length === 0) return null;
  const role = onlyCounts(body) ? 'footer' : (placeholder?.role ?? 'other');
  const name = ownName(element);
  return { box, paragraphs, size, bold: bold ?? false, role, ...(name === null ? {} : { name }) };
}

/** A text that is nothing but a slide number or a date which the program fills in. */
function onlyCounts(body: XmlElement): boolean {
  const runs = body.children.flatMap((paragraph) => paragraph.children.filter((run) => /^(r|fld)$/.test(run.name)));
  return runs.length > 0 && runs.every((run) => run.name === 'fld' && /^(slidenum|datetime)/.test(run.attributes['type'] ?? ''));
}

function formOf(element: XmlElement): Shape['form'] {
  const preset = child(element, 'spPr', 'prstGeom')?.attributes['prst'] ?? '';
  if (/^(rect|roundRect|round\dRect|round2\w+Rect|snip\w*Rect|flowChartProcess|flowChartAlternateProcess)$/.test(preset)) {
    return 'rectangle';
  }
  return /^(ellipse|flowChartConnector|donut)$/.test(preset) ? 'ellipse' : 'other';
}
