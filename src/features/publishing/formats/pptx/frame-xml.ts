import type { Box, Deck, Slide } from './deck.ts';
import { emu } from './emu.ts';
import { page } from './page.ts';
import { namespaces } from './namespaces.ts';
import { footerBox, numberBox, placeXml, treeHead } from './slide-xml.ts';
import { xmlHead } from './xml-text.ts';

/** The layouts in the order of their files. */
export const layouts: readonly Slide['layout'][] = ['cover', 'text', 'table'];

const names: Readonly<Record<Slide['layout'], string>> = { cover: 'Tittellysbilde', text: 'Tittel og tekst', table: 'Tittel og tabell' };
const types: Readonly<Record<Slide['layout'], string>> = { cover: 'title', text: 'obj', table: 'titleOnly' };

const titleBox: Box = { x: page.margin, y: page.top, width: page.width - 2 * page.margin, height: 40 };
const bodyBox: Box = { ...titleBox, y: 80, height: page.bottom - 80 };

/** The master: where the placeholders stand and what their texts look like. */
export function masterXml(deck: Deck): string {
  const ids = layouts.map((_, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="rId${index + 1}"/>`).join('');
  const shapes = [band(8), placeholder(3, 'title', '', titleBox, 'b'), placeholder(4, 'body', ' idx="1"', bodyBox, 't'), ...frame(5, deck)];
  return (
    `${xmlHead}<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>` +
    `<p:spTree>${treeHead}${shapes.join('')}</p:spTree></p:cSld>` +
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
    `<p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst><p:hf hdr="0" dt="0"/>${textStyles()}</p:sldMaster>`
  );
}

export function layoutXml(layout: Slide['layout'], deck: Deck): string {
  const isCover = layout === 'cover';
  const second = {
    cover: [placeholder(4, 'subTitle', ' idx="1"', bodyBox, 't')],
    text: [form(4, 'Tekst', 'idx="1"', bodyBox, bodyOf('t'), '')],
    table: [],
  }[layout];
  const title = placeholder(3, isCover ? 'ctrTitle' : 'title', '', titleBox, 'b');
  return (
    `${xmlHead}<p:sldLayout ${namespaces} type="${types[layout]}" preserve="1"><p:cSld name="${names[layout]}">` +
    `<p:spTree>${treeHead}${[...(isCover ? [band(28)] : []), title, ...second, ...frame(5, deck)].join('')}</p:spTree></p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>'
  );
}

/** A band in the partnership's colour along the top; it says nothing. */
function band(height: number): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Stripe"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm>${placeXml({ x: 0, y: 0, width: page.width, height })}</a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>' +
    '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="nb-NO"/></a:p></p:txBody></p:sp>'
  );
}

function placeholder(id: number, type: string, more: string, box: Box, anchor: 'b' | 't'): string {
  return form(id, type, `type="${type}"${more}`, box, bodyOf(anchor), '');
}

function bodyOf(anchor: 'b' | 't'): string {
  return `<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>`;
}

function frame(id: number, { language }: Deck): readonly string[] {
  const style = (align: string): string =>
    `<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr algn="${align}"><a:defRPr sz="900"><a:solidFill><a:srgbClr val="4A545E"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></a:lstStyle>`;
  const field = `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${language}"/><a:t>‹#›</a:t></a:fld>`;
  return [
    form(id, 'Bunntekst', 'type="ftr" sz="quarter" idx="11"', footerBox, style('l'), ''),
    form(id + 1, 'Lysbildenummer', 'type="sldNum" sz="quarter" idx="12"', numberBox, style('r'), field),
  ];
}

function form(id: number, name: string, kind: string, box: Box, body: string, content: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${placeXml(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>${body}<a:p>${content}<a:endParaRPr lang="nb-NO"/></a:p></p:txBody></p:sp>`
  );
}

function textStyles(): string {
  const fonts = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';
  const run = (size: number, bold: string): string =>
    `<a:defRPr sz="${size}"${bold} kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>${fonts}</a:defRPr>`;
  const level = (number: number, style: string): string => `<a:lvl${number}pPr ${style}</a:lvl${number}pPr>`;
  const plain = (size: number): string => `marL="0" indent="0" algn="l"><a:buNone/>${run(size, '')}`;
  const point = `marL="${emu(18)}" indent="-${emu(18)}" algn="l"><a:buFont typeface="Arial"/><a:buChar char="•"/>${run(1600, '')}`;
  return (
    `<p:txStyles><p:titleStyle>${level(1, `algn="l"><a:buNone/>${run(2600, ' b="1"')}`)}</p:titleStyle>` +
    `<p:bodyStyle>${level(1, plain(1800))}${level(2, point)}</p:bodyStyle><p:otherStyle>${level(1, plain(1200))}</p:otherStyle></p:txStyles>`
  );
}
