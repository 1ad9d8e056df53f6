import type { Paragraph, Run, Target } from './deck.ts';
import { lineHeight, pointIndent } from './set-paragraphs.ts';
import { emu } from './emu.ts';
import { xmlText } from './xml-text.ts';

/** What a slide's texts need to know: the language, and the relationship that leads to a target (null: it leads nowhere). */
export type TextPlace = Readonly<{ language: string; linkId: (to: Target) => string | null; ink?: string | null }>;

/** `fill` is '#rrggbb'. */
export function solidFill(fill: string): string {
  return `<a:solidFill><a:srgbClr val="${fill.slice(1).toUpperCase()}"/></a:solidFill>`;
}

export function paragraphsXml(paragraphs: readonly Paragraph[], place: TextPlace): string {
  if (paragraphs.length === 0) return `<a:p><a:endParaRPr lang="${place.language}" sz="900"/></a:p>`;
  return paragraphs.map((paragraph) => paragraphXml(paragraph, place)).join('');
}

function paragraphXml({ runs, size, level, after }: Paragraph, place: TextPlace): string {
  const points = Math.round(size * 100);
  const spacing = `<a:lnSpc><a:spcPts val="${Math.round(lineHeight(size) * 100)}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>`;
  const below = `<a:spcAft><a:spcPts val="${Math.round((after ?? 0) * 100)}"/></a:spcAft>`;
  const indent = emu(pointIndent);
  const properties =
    level === 1
      ? `<a:pPr marL="${indent}" lvl="1" indent="-${indent}">${spacing}${below}<a:buFont typeface="Arial"/><a:buChar char="•"/></a:pPr>`
      : `<a:pPr marL="0" indent="0">${spacing}${below}<a:buNone/></a:pPr>`;
  const end = `<a:endParaRPr lang="${place.language}" sz="${points}"/>`;
  return `<a:p>${properties}${runs.map((run) => runXml(run, points, place)).join('')}${end}</a:p>`;
}

function runXml(run: Run, points: number, { language, linkId, ink }: TextPlace): string {
  const marks = `${run.bold === true ? ' b="1"' : ''}${run.italic === true ? ' i="1"' : ''}`;
  const id = run.to ? linkId(run.to) : null;
  const color = run.color ?? ink ?? null;
  const fill = color === null || id !== null ? '' : solidFill(color);
  return `<a:r><a:rPr lang="${language}" sz="${points}"${marks} dirty="0">${fill}${id === null ? '' : linkXml(id, run.to)}</a:rPr><a:t>${xmlText(run.text)}</a:t></a:r>`;
}

function linkXml(id: string, to: Target | undefined): string {
  const jump = to && 'anchor' in to ? ' action="ppaction://hlinksldjump"' : '';
  return `<a:hlinkClick r:id="${id}"${jump}/>`;
}
