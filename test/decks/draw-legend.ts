import type { DeckDesign } from './deck-design.ts';
import type { DeckPlan } from './deck-plan.ts';
import { plainCell, textBox, type DeckElement } from './deck-slides.ts';
import { colorOf } from './draw-table.ts';

const step = 14;

/** The legend at a place, 170 points wide and 14 for each status high. */
export function drawLegend(plan: DeckPlan, design: DeckDesign, x: number, y: number): readonly DeckElement[] {
  const top = Math.max(4, y);
  const statuses = plan.statuses.map((status) => ({ ...status, color: colorOf(plan, design, status.key) }));
  switch (design.legend) {
    case 'swatches':
    case 'grouped-swatches':
      return statuses.flatMap(({ label, color }, index): readonly DeckElement[] => [
        { kind: 'shape', box: [x, top + index * step + 2, 18, 9], form: 'rect', color, inGroup: design.legend === 'grouped-swatches' },
        textBox([x + 20, top + index * step, 150, 13], label, 9),
      ]);
    case 'one-text':
      return [
        {
          kind: 'text',
          box: [x + 16, top, 150, statuses.length * step],
          paragraphs: statuses.map(({ label }) => ({ text: label })),
          size: 9,
        },
        ...statuses.map(
          ({ color }, index) => ({ kind: 'shape', box: [x, top + index * step + 2, 12, 9], form: 'ellipse', color }) as const,
        ),
      ];
    case 'filled-texts':
      return statuses.map(({ label, color }, index) => textBox([x, top + index * step, 150, 13], label, 9, { fill: color }));
    case 'marks':
      return [
        {
          kind: 'text',
          box: [x, top, 170, statuses.length * step],
          paragraphs: statuses.map(({ label, color }) => ({ text: label, mark: color })),
          size: 9,
        },
      ];
    case 'table':
      return [
        {
          kind: 'table',
          box: [x, top, 170, statuses.length * step],
          widths: [20, 150],
          heights: statuses.map(() => step),
          rows: statuses.map(({ label, color }) => [plainCell('', { fill: color }), plainCell(label)]),
        },
      ];
    default:
      return [];
  }
}
