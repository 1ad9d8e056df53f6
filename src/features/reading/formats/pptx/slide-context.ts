import { child, type XmlElement } from '../xml.ts';
import type { Part, Parts } from './parts.ts';
import type { Ancestry } from './placeholders.ts';
import { readTheme, type Theme } from './theme.ts';

/** Everything a slide leans on. `isFrame` marks a layout or master, whose placeholders are empty forms and not content. */
export type SlideContext = Readonly<{
  root: XmlElement;
  part: Part;
  parts: Parts;
  ancestry: Ancestry;
  master: Part | null;
  theme: Theme;
  presentation: XmlElement;
  tableStyles: XmlElement | null;
  isFrame: boolean;
  behind: readonly SlideContext[];
}>;

export function slideContext(parts: Parts, presentation: Part, slide: Part): SlideContext {
  const layout = parts.related(slide, 'slideLayout');
  const master = layout ? parts.related(layout, 'slideMaster') : null;
  const themePart = master ? parts.related(master, 'theme') : null;
  const map =
    child(slide.root, 'clrMapOvr', 'overrideClrMapping') ??
    child(layout?.root, 'clrMapOvr', 'overrideClrMapping') ??
    child(master?.root, 'clrMap');
  const base = {
    parts,
    master,
    theme: readTheme(themePart?.root ?? null, map),
    presentation: presentation.root,
    tableStyles: parts.related(presentation, 'tableStyles')?.root ?? null,
  };
  const nothing: Ancestry = { layout: null, master: null };
  const behind = framesBehind(slide, layout, master).map((part): SlideContext => ({
    ...base,
    root: part.root,
    part,
    ancestry: nothing,
    isFrame: true,
    behind: [],
  }));
  const ancestry = { layout: layout?.root ?? null, master: master?.root ?? null };
  return { ...base, root: slide.root, part: slide, ancestry, isFrame: false, behind };
}

/** A slide or a layout can say that what is further back is not shown. */
function framesBehind(slide: Part, layout: Part | null, master: Part | null): readonly Part[] {
  const shows = (part: Part | null): boolean => !['0', 'false'].includes(part?.root.attributes['showMasterSp'] ?? '');
  if (!shows(slide) || !layout) return [];
  return shows(layout) && master ? [master, layout] : [layout];
}
