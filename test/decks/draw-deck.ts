import type { DeckDesign } from './deck-design.ts';
import type { DeckArea, DeckPlan } from './deck-plan.ts';
import { textBox, type Deck, type DeckElement, type DeckSlide } from './deck-slides.ts';
import { drawLegend } from './draw-legend.ts';
import { drawTable, type DeckRow } from './draw-table.ts';

const visionWords = { nb: 'Målbilde', nn: 'Målbilete', en: 'Target picture' } as const;
const agendaWords = { nb: 'Innsatsområder', nn: 'Innsatsområde', en: 'Focus areas' } as const;
const partWords = { nb: 'del', nn: 'del', en: 'part' } as const;

/** Draws a plan as a deck in a design: title, list of areas, and for each area its target picture and its tables. */
export function drawDeck(plan: DeckPlan, design: DeckDesign): Deck {
  const [width, height] = design.size === 'wide' ? [960, 540] : [720, 540];
  const slides: DeckSlide[] = [titleSlide(plan, width)];
  if (design.agenda) slides.push(agendaSlide(plan, width));
  if (design.legend !== 'none' && design.legendAt === 'own-slide') {
    slides.push({
      elements: [textBox([40, 20, width - 80, 40], 'Tegnforklaring', 26, { role: 'title' }), ...drawLegend(plan, design, 60, 120)],
    });
  }
  const state = { tables: 0 };
  const pending: DeckArea[] = [];
  for (const area of plan.areas) {
    if (design.vision === 'own-slide' || design.vision === 'word-in-title') slides.push(...visionSlide(plan, design, area, width));
    pending.push(area);
    if (pending.length < design.tablesPerSlide && area !== plan.areas.at(-1)) continue;
    slides.push(
      ...(pending.length > 1 ? [sharedSlide(plan, design, pending, width, state)] : tableSlides(plan, design, area, width, state)),
    );
    pending.length = 0;
  }
  return {
    width,
    height,
    language: { nb: 'nb-NO', nn: 'nn-NO', en: 'en-US' }[plan.language],
    title: plan.title,
    slides: slides.map((slide, index) => withFooter(slide, index, width, height)),
  };
}

function titleSlide(plan: DeckPlan, width: number): DeckSlide {
  const sub = `Sekretariatet i ${plan.partnership}`;
  return {
    elements: [
      textBox([60, 160, width - 120, 60], `${plan.partnership} ${plan.title}`, 36, { role: 'title' }),
      textBox([60, 260, width - 120, 40], sub, 18),
    ],
  };
}

function agendaSlide(plan: DeckPlan, width: number): DeckSlide {
  const paragraphs = plan.areas.map((area) => ({ text: area.number === null ? area.title : `${area.number}  ${area.title}` }));
  return {
    elements: [
      textBox([40, 20, width - 80, 40], agendaWords[plan.language], 26, { role: 'title' }),
      { kind: 'text', box: [60, 90, width - 120, 380], paragraphs, size: 18 },
    ],
  };
}

function visionSlide(plan: DeckPlan, design: DeckDesign, area: DeckArea, width: number): readonly DeckSlide[] {
  if (area.vision.length === 0) return [];
  const word = visionWords[plan.language];
  const inTitle = design.vision === 'word-in-title';
  const title = inTitle ? `${area.title} – ${word.toLowerCase()}` : area.title;
  const heading = inTitle ? [] : [{ text: `${word}:` }];
  const box = [60, 90, width - 120, 380] as const;
  const body = { kind: 'text', box, paragraphs: [...heading, ...visionTexts(area)], size: 18, role: 'body' } as const;
  const credit = textBox([width - 240, 495, 200, 16], 'Illustrasjon: Ola Tegner/Kommunen', 8);
  return [{ elements: [titleElement(design, title, width), body, credit] }];
}

function visionTexts(area: DeckArea) {
  return area.vision.flatMap(({ text, points = [] }) => [
    { text, bullet: true, level: 0 },
    ...points.map((point) => ({ text: point, bullet: true, level: 1 })),
  ]);
}

type State = { tables: number };

function tableSlides(plan: DeckPlan, design: DeckDesign, area: DeckArea, width: number, state: State): readonly DeckSlide[] {
  const rows = rowsOf(area, design);
  const slides: DeckSlide[] = [];
  const chunks = chunked(rows, design.rowsPerSlide);
  if (design.title === 'section') slides.push({ elements: [textBox([60, 200, width - 120, 60], area.title, 36, { role: 'title' })] });
  chunks.forEach((chunk, index) => {
    const part = design.parts === 'part' && chunks.length > 1 ? ` ${partWords[plan.language]} ${index + 1}` : '';
    const untitled = design.title === 'section' || (design.parts === 'untitled' && index > 0);
    const title = design.title === 'in-table' || untitled ? [] : [titleElement(design, `${area.title}${part}`, width)];
    const heading = design.title === 'in-table' ? `${area.title}${part}` : null;
    const vision = design.vision === 'same-slide' && index === 0 ? sameSlideVision(plan, area, width) : { elements: [], bottom: 84 };
    const drawn = place(plan, design, chunk, vision.bottom, width, state, heading);
    slides.push({ elements: [...title, ...vision.elements, ...drawn.elements] });
  });
  return slides;
}

function sharedSlide(plan: DeckPlan, design: DeckDesign, areas: readonly DeckArea[], width: number, state: State): DeckSlide {
  let top = 66;
  const elements: DeckElement[] = [];
  for (const area of areas) {
    elements.push(textBox([30, top, width - 260, 22], area.title, 16, { bold: true }));
    const drawn = place(
      plan,
      { ...design, legendAt: area === areas[0] ? design.legendAt : 'first' },
      rowsOf(area, design),
      top + 26,
      width,
      state,
      null,
    );
    elements.push(...drawn.elements);
    top = drawn.bottom + 16;
  }
  return { elements };
}

function place(
  plan: DeckPlan,
  design: DeckDesign,
  rows: readonly DeckRow[],
  top: number,
  width: number,
  state: State,
  heading: string | null,
) {
  const isFirst = state.tables === 0;
  state.tables += 1;
  const header = design.header === 'first' ? isFirst : design.header === 'year-twice' ? true : design.header !== 'none' || isFirst;
  const withLegend = design.legend !== 'none' && (design.legendAt === 'each' || (design.legendAt === 'first' && isFirst));
  const look = { header, heading, legendRow: withLegend && design.legend === 'last-row' };
  // only the second table of the deck has the slip, as a slip it is
  const slip = design.header === 'year-twice' && state.tables !== 2 ? { ...design, header: 'each' as const } : design;
  const drawn = drawTable(plan, slip, rows, [30, top, width - 60, 0], look);
  const legend =
    withLegend && design.legend !== 'last-row' ? drawLegend(plan, design, width - 200, top - 4 - 14 * plan.statuses.length) : [];
  return { elements: [...legend, drawn.table, ...drawn.dots], bottom: drawn.bottom };
}

function sameSlideVision(plan: DeckPlan, area: DeckArea, width: number): Readonly<{ elements: readonly DeckElement[]; bottom: number }> {
  if (area.vision.length === 0) return { elements: [], bottom: 84 };
  const paragraphs = [{ text: `${visionWords[plan.language]}:` }, ...visionTexts(area)];
  const height = paragraphs.length * 15 + 10;
  return { elements: [{ kind: 'text', box: [30, 62, width - 260, height], paragraphs, size: 11 }], bottom: 84 + height };
}

function titleElement(design: DeckDesign, title: string, width: number): DeckElement {
  const box = [30, 14, width - 260, 40] as const;
  return design.title === 'text-box' ? textBox(box, title, 24) : textBox(box, title, 24, { role: 'title' });
}

function rowsOf(area: DeckArea, design: DeckDesign): readonly DeckRow[] {
  return area.groups.flatMap((group, at) => {
    const heading =
      group.title === '' || design.groups === 'column' ? [] : [{ kind: 'group', title: group.title, number: `${at + 1}` } as const];
    const items = group.items.map((item, index) => ({ kind: 'item', item, group: group.title, number: `${at + 1}.${index + 1}` }) as const);
    return [...heading, ...items];
  });
}

/** A slide does not end in a heading. */
function chunked(rows: readonly DeckRow[], size: number): readonly (readonly DeckRow[])[] {
  const chunks: DeckRow[][] = [[]];
  rows.forEach((row, index) => {
    const last = chunks.at(-1) ?? [];
    const isFull = last.length >= size || (row.kind === 'group' && last.length === size - 1 && index < rows.length - 1);
    if (isFull) chunks.push([row]);
    else last.push(row);
  });
  return chunks.filter((chunk, index) => chunk.length > 0 || index === 0);
}

function withFooter(slide: DeckSlide, index: number, width: number, height: number): DeckSlide {
  const footer = textBox([width - 110, height - 24, 90, 16], `20.10.2025 ${index + 1}`, 9, { role: 'footer' });
  return { ...slide, elements: [...slide.elements, footer] };
}
