import { child, type XmlElement } from '../xml.ts';
import { boxOf, type Frame } from './geometry.ts';
import { inheritedBox, placeholderOf } from './placeholders.ts';
import { ownName, rowMarks } from './own/own-name.ts';
import { textContext } from './shape.ts';
import type { SlideContext } from './slide-context.ts';
import type { Drawn } from './slide.ts';
import { readTable } from './table.ts';

export type Diagram = Readonly<{ root: XmlElement; frame: Frame }>;

export function isGraphicFrame(element: XmlElement): boolean {
  return element.name === 'graphicFrame';
}

/** Adds the frame's table to what is drawn; a diagram (SmartArt) is given back as the drawing that the program made of it. */
export function readGraphicFrame(element: XmlElement, frame: Frame, slide: SlideContext, drawn: Drawn): Diagram | null {
  const data = child(element, 'graphic', 'graphicData');
  const placeholder = placeholderOf(element, slide.ancestry);
  const box = boxOf(child(element, 'xfrm'), frame) ?? inheritedBox(placeholder) ?? [0, 0, 0, 0];
  const table = child(data, 'tbl');
  if (table) {
    const context = textContext(undefined, null, slide);
    const read = readTable(table, { box, scaleX: frame.scaleX, scaleY: frame.scaleY }, context, slide.tableStyles);
    const name = ownName(element);
    if (read) drawn.tables.push(name === null ? read : { ...read, name, marks: rowMarks(table) });
    return null;
  }
  const root = diagramDrawing(child(data, 'relIds'), slide);
  return root ? { root, frame: { ...frame, x: box[0], y: box[1] } } : null;
}

/** The data of a diagram names the drawing that shows it. */
function diagramDrawing(pointers: XmlElement | undefined, slide: SlideContext): XmlElement | null {
  if (!pointers) return null;
  const id = Object.entries(pointers.attributes).find(([name]) => name.endsWith(':dm'))?.[1];
  const data = slide.part.relations.find((relation) => relation.id === id);
  if (!data || data.external) return null;
  const extensions = child(slide.parts.part(data.target).root, 'extLst')?.children ?? [];
  const drawingId = extensions.map((ext) => child(ext, 'dataModelExt')?.attributes['relId']).find(Boolean);
  const drawing = slide.part.relations.find((relation) => relation.id === drawingId);
  return drawing && !drawing.external ? slide.parts.part(drawing.target).root : null;
}
