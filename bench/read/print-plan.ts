import { chanceOf, pick, type Chance, type RandomPlan } from './random-plan.ts';
import { planWords } from './random-words.ts';
import type { TruthItem } from './truth.ts';

/** How a deck's text came out: what parts its slides, how wide its columns are, where its legend and footer stand. */
type Style = Readonly<{
  feed: '\f' | ' ';
  end: string;
  title: number;
  cell: number;
  legend: 'before' | 'after' | 'none';
  footer: boolean;
  template: readonly string[];
  splitHeader: boolean;
  blankInCell: number;
  byHeight: boolean;
  trailing: boolean;
}>;

function styleOf(plan: RandomPlan, chance: Chance): Style {
  const words = planWords[plan.language];
  return {
    feed: chance() < 0.5 ? '\f' : ' ',
    end: chance() < 0.25 ? '\r\n' : '\n',
    title: 60 + Math.floor(chance() * 35),
    cell: 17 + Math.floor(chance() * 14),
    legend: pick(['before', 'after', 'none'] as const, chance),
    footer: chance() < 0.6,
    template: chance() < 0.6 ? pick(words.template, chance) : [],
    splitHeader: chance() < 0.3,
    blankInCell: chance() < 0.5 ? 0.15 : 0,
    trailing: chance() < 0.5,
    byHeight: chance() < 0.7,
  };
}

/** Breaks a text where a column is full. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A converter that goes by height: what stands on one height comes on one line, the rest on lines of its own. */
function byHeight(item: TruthItem, style: Style, chance: Chance): string[] {
  const texts = [
    wrap(item.title, style.title),
    ...item.cells.map((text) => wrap(text, style.cell)),
    ...(item.contacts ?? []).map((name) => [name]),
  ];
  const out: string[] = [];
  texts.forEach((lines, index) => {
    const before = texts[index - 1];
    const level = before?.length === 1 && (lines.length === 1 || (index === 1 && chance() < 0.5));
    const offset = index === 1 && chance() < 0.2;
    if (before && level && !offset) out[out.length - 1] += ` ${lines[0] ?? ''}`;
    else out.push(...(before && chance() < 0.75 ? [''] : []), lines[0] ?? '');
    for (const line of lines.slice(1)) {
      if (style.trailing) out[out.length - 1] += ' ';
      if (chance() < style.blankInCell) out.push('');
      out.push(line);
    }
  });
  return out;
}

/** A converter that goes cell by cell: each begins on a line of its own, the first sometimes beside a short title. */
function byCell(item: TruthItem, style: Style, chance: Chance): string[] {
  const title = wrap(item.title, style.title);
  const cells = [...item.cells.map((text) => wrap(text, style.cell)), ...(item.contacts ?? []).map((name) => [name])];
  const out = [...title];
  cells.forEach((lines, index) => {
    if (index === 0 ? chance() < 0.6 : chance() < 0.85) out.push('');
    out.push(lines[0] ?? '');
    for (const line of lines.slice(1)) {
      if (style.trailing) out[out.length - 1] += ' ';
      if (chance() < style.blankInCell) out.push('');
      out.push(line);
    }
  });
  return out;
}

/** Prints a plan as text pulled out of its slides, in the manner of real ones; the seed decides the style. */
export function printPlan(plan: RandomPlan, seed: number): string {
  const chance = chanceOf(seed ^ 0x5eed);
  const style = styleOf(plan, chance);
  const words = planWords[plan.language];
  const slides: string[][] = [];
  let number = 1;
  const slide = (title: string, body: readonly string[]): void => {
    number += 1;
    slides.push([
      ...style.template,
      ...(style.template.length > 0 ? [''] : []),
      title,
      '',
      ...(style.footer ? [`12.09.2025 ${number}`, ''] : []),
      ...body,
    ]);
  };
  const header = [pick(words.header, chance), ...plan.labels, ...(plan.hasContacts ? [pick(words.contact, chance)] : [])];
  const headerLines = style.splitHeader ? header.flatMap((label) => [label, '']) : [header.join(' '), ''];
  const legend = words.statuses.flatMap((word) => [word, '']);
  for (const area of plan.areas) {
    slide(area.title, [words.vision, '', ...area.target.flatMap((text) => [...wrap(text, 46), ''])]);
    const rows = area.groups.flatMap((group) => [
      ...(group.title ? [group.title, ''] : []),
      ...group.items.flatMap((item) => [...(style.byHeight ? byHeight : byCell)(item, style, chance), '']),
    ]);
    slide(area.title, [...(style.legend === 'before' ? legend : []), ...headerLines, ...rows, ...(style.legend === 'after' ? legend : [])]);
  }
  const opening = [words.template[0]?.[0] ?? '', '', `12.09.2025`];
  return [opening, ...slides].map((lines, index) => (index === 0 ? '' : style.feed) + lines.join(style.end)).join(style.end) + style.end;
}
