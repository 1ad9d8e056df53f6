import type { Box, Deck, Shape, Slide, Target } from './deck.ts';
import { emu } from './emu.ts';
import { page } from './page.ts';
import { tableXml } from './table-xml.ts';
import { namespaces } from './namespaces.ts';
import { paragraphsXml, type TextPlace } from './text-xml.ts';
import { xmlHead, xmlText } from './xml-text.ts';

/** How a slide reaches other parts: the ids of its relationships. */
export type Reach = Readonly<{ linkId: (to: Target) => string | null; pictureId: string | null }>;

/** One slide; what it holds stands in reading order: the title, the content, the footer, the number. */
export function slideXml(slide: Slide, { language, footer }: Deck, number: number, reach: Reach): string {
  const place: TextPlace = { language, linkId: reach.linkId };
  const type = slide.layout === 'cover' ? 'ctrTitle' : 'title';
  const heading = [{ size: slide.titleSize, runs: [{ text: slide.title, bold: true }] }];
  const shapes = [
    textShape(2, 'Tittel', `<p:ph type="${type}"/>`, slide.titleBox, paragraphsXml(heading, place)),
    ...slide.shapes.map((shape, index) => shapeXml(shape, index + 3, place, reach)),
    ...frameXml(slide.shapes.length + 3, footer, number, language),
  ];
  return (
    `${xmlHead}<p:sld ${namespaces}><p:cSld><p:spTree>${treeHead}${shapes.join('')}</p:spTree></p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
  );
}

export const treeHead =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

export const footerBox: Box = { x: page.margin, y: page.footer, width: 810, height: page.footerHeight };
export const numberBox: Box = { x: 850, y: page.footer, width: 74, height: page.footerHeight };

function frameXml(id: number, footer: string, number: number, language: string): readonly string[] {
  const run = `<a:rPr lang="${language}" sz="900" dirty="0"/>`;
  const text = `<a:p><a:r>${run}<a:t>${xmlText(footer)}</a:t></a:r></a:p>`;
  const field = `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">${run}<a:t>${number}</a:t></a:fld></a:p>`;
  return [
    textShape(id, 'Bunntekst', '<p:ph type="ftr" sz="quarter" idx="11"/>', null, text),
    textShape(id + 1, 'Lysbildenummer', '<p:ph type="sldNum" sz="quarter" idx="12"/>', null, field),
  ];
}

function shapeXml(shape: Shape, id: number, place: TextPlace, reach: Reach): string {
  if (shape.kind === 'table') return tableXml(shape, id, place);
  if (shape.kind === 'picture') return pictureXml(shape, id, reach.pictureId ?? '');
  const ph = shape.placeholder === 'body' ? '<p:ph idx="1"/>' : '<p:ph type="subTitle" idx="1"/>';
  return textShape(id, shape.name, ph, shape.box, paragraphsXml(shape.paragraphs, place));
}

/** A placeholder; without a box it stands where the layout has it. */
function textShape(id: number, name: string, placeholder: string, box: Box | null, paragraphs: string): string {
  const place = box ? `<a:xfrm>${placeXml(box)}</a:xfrm>` : '';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xmlText(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${place}</p:spPr><p:txBody><a:bodyPr><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`
  );
}

export function placeXml({ x, y, width, height }: Box): string {
  return `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
}

function pictureXml({ name, box, logo }: Extract<Shape, { kind: 'picture' }>, id: number, relation: string): string {
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="${xmlText(name)}" descr="${xmlText(logo.altText)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr><a:xfrm>${placeXml(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}
