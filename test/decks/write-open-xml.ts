import { strToU8, zipSync } from 'fflate';
import type { Deck } from './deck-slides.ts';
import { slideXml } from './open-xml-slide.ts';
import { contentTypes, frameParts, relations, rootRelations } from './open-xml-frame.ts';

/** Writes a deck as PowerPoint and python-pptx do: theme colours, placeholders that inherit their place, table styles. */
export function writeOpenXml(deck: Deck): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const add = (name: string, xml: string): void => {
    files[name] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  };
  // file names run against the order of the slides, as they do after a person has moved them
  const names = deck.slides.map((_, index) => `slide${deck.slides.length - index}.xml`);
  add('[Content_Types].xml', contentTypes(names));
  add('_rels/.rels', rootRelations);
  for (const [name, xml] of Object.entries(frameParts(deck, names))) add(name, xml);
  deck.slides.forEach((slide, index) => {
    add(`ppt/slides/${names[index]}`, slideXml(slide, deck.language));
    add(`ppt/slides/_rels/${names[index]}.rels`, relations([['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml']]));
  });
  return zipSync(files, { level: 6 });
}
