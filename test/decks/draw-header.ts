import type { DeckDesign } from './deck-design.ts';
import type { DeckPlan } from './deck-plan.ts';
import { plainCell, type DeckCell } from './deck-slides.ts';

/** The header of a table in one row, or in two with the years under one heading. */
export function headerRows(plan: DeckPlan, design: DeckDesign): readonly (readonly DeckCell[])[] {
  const labels = plan.periods.map((period) => period.label);
  if (design.header === 'year-twice') labels[1] = labels[0] ?? '';
  const before = [
    ...(design.numbering ? ['Nr'] : []),
    ...(design.groups === 'column' ? [plan.language === 'en' ? 'Theme' : 'Tema'] : []),
    design.itemHeader,
  ];
  const after = [
    ...(design.contactHeader === null ? [] : [design.contactHeader]),
    ...(design.fundingHeader === null ? [] : [design.fundingHeader]),
  ];
  const dress = { bold: true, fill: design.tableStyle ? undefined : '1F3864' } as const;
  const flat = (texts: readonly string[], more: Partial<DeckCell> = {}): readonly DeckCell[] =>
    texts.map((text) => plainCell(text, { ...dress, ...more }));
  if (design.header !== 'two-rows') return [flat([...before, ...labels, ...after])];
  const over = labels.map((_, index) =>
    plainCell(index === 0 ? 'Status og fokus' : '', { ...dress, ...(index === 0 ? { columnSpan: labels.length } : { covered: true }) }),
  );
  return [
    [...flat(before, { rowSpan: 2 }), ...over, ...flat(after, { rowSpan: 2 })],
    [
      ...flat(
        before.map(() => ''),
        { covered: true },
      ),
      ...flat(labels),
      ...flat(
        after.map(() => ''),
        { covered: true },
      ),
    ],
  ];
}
