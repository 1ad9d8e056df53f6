import type { Box, TextBlock } from '../../model/page-model.ts';
import { child, type XmlElement } from '../xml.ts';
import { boxOf, slideFrame } from './geometry.ts';

/** A slide's shape finds what it does not say itself in its layout and then in the master. */
export type Ancestry = Readonly<{ layout: XmlElement | null; master: XmlElement | null }>;

export type Placeholder = Readonly<{
  role: TextBlock['role'];
  kind: string;
  /** the same placeholder further up, nearest first */
  ancestors: readonly XmlElement[];
}>;

const roles: Readonly<Record<string, TextBlock['role']>> = {
  title: 'title',
  ctrTitle: 'title',
  subTitle: 'body',
  body: 'body',
  obj: 'body',
  dt: 'footer',
  ftr: 'footer',
  sldNum: 'footer',
  hdr: 'footer',
};

/** null for a shape that is no placeholder. */
export function placeholderOf(shape: XmlElement, { layout, master }: Ancestry): Placeholder | null {
  const mark = markOf(shape);
  if (!mark) return null;
  const inLayout = findPlaceholder(layout, mark);
  const kind = mark.attributes['type'] ?? markOf(inLayout)?.attributes['type'] ?? 'obj';
  const inMaster = findByKind(master, masterKind(kind));
  const ancestors = [inLayout, inMaster].filter((element) => element !== undefined);
  return { role: roles[kind] ?? 'other', kind, ancestors };
}

/** Where the shape stands when its own spPr says nothing. */
export function inheritedBox(placeholder: Placeholder | null): Box | null {
  for (const ancestor of placeholder?.ancestors ?? []) {
    const box = boxOf(child(ancestor, 'spPr', 'xfrm'), slideFrame);
    if (box) return box;
  }
  return null;
}

function markOf(shape: XmlElement | undefined): XmlElement | undefined {
  const holder = shape?.children.find((inner) => /^nv(Sp|Pic|GraphicFrame)Pr$/.test(inner.name));
  return child(holder, 'nvPr', 'ph');
}

function findPlaceholder(layout: XmlElement | null, mark: XmlElement): XmlElement | undefined {
  const { idx, type } = mark.attributes;
  if (idx === undefined) return findByKind(layout, type ?? 'obj');
  const byIndex = shapesOf(layout).find((shape) => markOf(shape)?.attributes['idx'] === idx);
  return byIndex ?? (type === undefined ? undefined : findByKind(layout, type));
}

function findByKind(tree: XmlElement | null, kind: string): XmlElement | undefined {
  const wanted = masterKind(kind);
  return shapesOf(tree).find((shape) => {
    const mark = markOf(shape);
    return mark !== undefined && masterKind(mark.attributes['type'] ?? 'obj') === wanted;
  });
}

/** A master has one title and one body for all the kinds of titles and contents. */
function masterKind(kind: string): string {
  if (kind === 'ctrTitle' || kind === 'title') return 'title';
  return ['dt', 'ftr', 'sldNum', 'hdr'].includes(kind) ? kind : 'body';
}

function shapesOf(tree: XmlElement | null): readonly XmlElement[] {
  return child(tree ?? undefined, 'cSld', 'spTree')?.children ?? [];
}
