import { zipSync } from 'fflate';
import type { Publication } from '../../model/publication.ts';
import { carriedPlanXml, carriedPropertiesXml } from './carried-plan.ts';
import { deckOf } from './deck-of.ts';
import { layouts, layoutXml, masterXml } from './frame-xml.ts';
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  partTypes,
  presentationXml,
  relationsXml,
  type Relation,
} from './package-xml.ts';
import { slideRelations } from './slide-relations.ts';
import { slideXml } from './slide-xml.ts';
import { presentationPropertiesXml, tableStylesXml, themeXml } from './styles-xml.ts';

/** Always the same day, so that the same publication gives the same bytes. */
const fixedTime = new Date(1980, 0, 1);
const compression = 6;

/** A presentation with native tables (ECMA-376, transitional). The same publication gives the same bytes. */
export async function writePptx(publication: Publication): Promise<Uint8Array> {
  const deck = deckOf(publication);
  const { logo } = publication.look;
  const picture = logo ? `logo.${logo.type === 'image/png' ? 'png' : 'jpeg'}` : null;
  const xml = new Map<string, string>();
  const types: [string, string][] = [];
  const add = (path: string, content: string, type: string | null, relations: readonly Relation[] = []): void => {
    xml.set(path, content);
    if (type !== null) types.push([path, type]);
    const slash = path.lastIndexOf('/') + 1;
    if (relations.length > 0) xml.set(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`, relationsXml(relations));
  };

  const slideIds = deck.slides.map((_, index) => `rId${index + 6}`);
  add('ppt/presentation.xml', presentationXml(deck, slideIds), partTypes.presentation, [
    { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { id: 'rId2', type: 'presProps', target: 'presProps.xml' },
    { id: 'rId3', type: 'theme', target: 'theme/theme1.xml' },
    { id: 'rId4', type: 'tableStyles', target: 'tableStyles.xml' },
    { id: 'rId5', type: 'customXml', target: '../customXml/item1.xml' },
    ...slideIds.map((id, index) => ({ id, type: 'slide', target: `slides/slide${index + 1}.xml` })),
  ]);
  add('ppt/presProps.xml', presentationPropertiesXml(), partTypes.properties);
  add('ppt/tableStyles.xml', tableStylesXml(), partTypes.tableStyles);
  add('ppt/theme/theme1.xml', themeXml(deck.accent), partTypes.theme);
  const layoutRelations = layouts.map((_, index) => ({
    id: `rId${index + 1}`,
    type: 'slideLayout',
    target: `../slideLayouts/slideLayout${index + 1}.xml`,
  }));
  add('ppt/slideMasters/slideMaster1.xml', masterXml(deck), partTypes.master, [
    ...layoutRelations,
    { id: `rId${layouts.length + 1}`, type: 'theme', target: '../theme/theme1.xml' },
  ]);
  const master: Relation = { id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' };
  layouts.forEach((layout, index) =>
    add(`ppt/slideLayouts/slideLayout${index + 1}.xml`, layoutXml(layout, deck), partTypes.layout, [master]),
  );
  deck.slides.forEach((slide, index) => {
    const reach = slideRelations(slide, deck, picture);
    add(`ppt/slides/slide${index + 1}.xml`, slideXml(slide, deck, index + 1, reach), partTypes.slide, reach.relations);
  });
  add('docProps/core.xml', corePropertiesXml(publication, deck.language), partTypes.core);
  add('docProps/app.xml', appPropertiesXml(), partTypes.app);
  add('customXml/item1.xml', carriedPlanXml(publication.document), null, [
    { id: 'rId1', type: 'customXmlProps', target: 'itemProps1.xml' },
  ]);
  add('customXml/itemProps1.xml', carriedPropertiesXml(), partTypes.custom);
  xml.set(
    '_rels/.rels',
    relationsXml([
      { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
      {
        id: 'rId2',
        type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        target: 'docProps/core.xml',
      },
      { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
    ]),
  );

  const encoder = new TextEncoder();
  const files: Record<string, Uint8Array> = { '[Content_Types].xml': encoder.encode(contentTypesXml(types)) };
  for (const [path, content] of xml) files[path] = encoder.encode(content);
  if (logo && picture !== null) files[`ppt/media/${picture}`] = logo.bytes;
  return zipSync(files, { level: compression, mtime: fixedTime });
}
