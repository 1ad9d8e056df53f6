import { namespaces } from './namespaces.ts';
import { xmlHead } from './xml-text.ts';

export const tableStyleId = '{6D616C62-696C-4465-A001-000000000001}';

const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const lines = ['left', 'right', 'top', 'bottom', 'insideH', 'insideV'];

/** The one table style: thin lines, a bold first row. Fills are the cells' own, so that other programs show them too. */
export function tableStylesXml(): string {
  const line = '<a:ln w="6350" cmpd="sng"><a:solidFill><a:srgbClr val="A6ADB4"/></a:solidFill></a:ln>';
  const borders = lines.map((name) => `<a:${name}>${line}</a:${name}>`).join('');
  const text = (bold: string): string => `<a:tcTxStyle${bold}><a:fontRef idx="minor"/><a:schemeClr val="dk1"/></a:tcTxStyle>`;
  return (
    `${xmlHead}<a:tblStyleLst ${drawing} def="${tableStyleId}"><a:tblStyle styleId="${tableStyleId}" styleName="Målbilde">` +
    `<a:wholeTbl>${text('')}<a:tcStyle><a:tcBdr>${borders}</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl>` +
    `<a:firstRow>${text(' b="on"')}<a:tcStyle><a:tcBdr/></a:tcStyle></a:firstRow></a:tblStyle></a:tblStyleLst>`
  );
}

/** Arial, dark text on white, the partnership's colour as the first accent. */
export function themeXml(accent: string): string {
  const main = accent.slice(1).toUpperCase();
  const colors: readonly (readonly [string, string])[] = [
    ['dk2', '22303C'],
    ['lt2', 'F3F5F7'],
    ['accent1', main],
    ['accent2', '4F6D7A'],
    ['accent3', '8A6D3B'],
    ['accent4', '5B7F55'],
    ['accent5', '7A5C86'],
    ['accent6', '9A4F4F'],
    ['hlink', '0B4F9E'],
    ['folHlink', '5B3A8C'],
  ];
  const scheme = colors.map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`).join('');
  const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface="Arial"/>';
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number): string => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `${xmlHead}<a:theme ${drawing} name="Målbilde"><a:themeElements><a:clrScheme name="Målbilde">` +
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
    `${scheme}</a:clrScheme><a:fontScheme name="Målbilde"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Målbilde"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}

/** Nothing is asked of how the deck is shown; the part is there because programs expect it. */
export function presentationPropertiesXml(): string {
  return `${xmlHead}<p:presentationPr ${namespaces}/>`;
}
