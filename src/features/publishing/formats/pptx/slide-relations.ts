import type { Deck, Slide, Target } from './deck.ts';
import { layouts } from './frame-xml.ts';
import type { Relation } from './package-xml.ts';
import type { Reach } from './slide-xml.ts';

/** A slide's relationships, gathered while it is written: its layout, its picture, and each address and slide it leads to. */
export type SlideRelations = Reach & Readonly<{ relations: readonly Relation[] }>;

export function slideRelations(slide: Slide, deck: Deck, picture: string | null): SlideRelations {
  const relations: Relation[] = [
    { id: 'rId1', type: 'slideLayout', target: `../slideLayouts/slideLayout${layouts.indexOf(slide.layout) + 1}.xml` },
  ];
  const known = new Map<string, string>();
  const add = (key: string, relation: Omit<Relation, 'id'>): string => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const id = `rId${relations.length + 1}`;
    relations.push({ id, ...relation });
    known.set(key, id);
    return id;
  };
  const linkId = (to: Target): string | null => {
    if ('url' in to) return add(`url ${to.url}`, { type: 'hyperlink', target: to.url, external: true });
    const index = deck.slides.findIndex(({ anchor }) => anchor === to.anchor);
    return index < 0 ? null : add(`slide ${index}`, { type: 'slide', target: `slide${index + 1}.xml` });
  };
  const hasPicture = slide.shapes.some(({ kind }) => kind === 'picture');
  const pictureId = picture !== null && hasPicture ? add('picture', { type: 'image', target: `../media/${picture}` }) : null;
  return { relations, linkId, pictureId };
}
