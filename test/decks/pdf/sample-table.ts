import type { SampleArea, SampleItem, SamplePlan } from './sample-plan.ts';

/** A cell as a reader should find it. `mark` is the colour of a dot or a pill laid over it. Colours are RRGGBB. */
export type ExpectedCell = Readonly<{
  text: string;
  color: string | null;
  mark: string | null;
  rowSpan: number;
  columnSpan: number;
  bold: boolean;
}>;
/** Rows of a table; a place covered by a merge is null. */
export type ExpectedTable = readonly (readonly (ExpectedCell | null)[])[];
export type ExpectedPage = Readonly<{ title: string; table: ExpectedTable | null; vision: readonly string[] }>;

export type TableDesign = Readonly<{
  header: 'filled' | 'bold' | 'none';
  groups: 'merged' | 'filled' | 'plain';
  status: 'fill' | 'dot' | 'pill';
  contact: boolean;
  numbers: boolean;
  bands: boolean;
  /** rows on a page */
  rows: number;
}>;

const headerColor = '1F4E79';
const groupColor = 'E2E8F0';
const bandColor = 'F7F7F7';

const plain = (text: string, more: Partial<ExpectedCell> = {}): ExpectedCell => ({
  text,
  color: null,
  mark: null,
  rowSpan: 1,
  columnSpan: 1,
  bold: false,
  ...more,
});

/** The pages of a plan: for each area its målbilde, then its table on as many pages as it takes. */
export function expectedPages(plan: SamplePlan, design: TableDesign): readonly ExpectedPage[] {
  return plan.areas.flatMap((area, index) => {
    const body = rowsOf(area, index + 1, plan, design);
    const parts: ExpectedTable[] = [];
    for (let from = 0; from < body.length; from += design.rows) parts.push(body.slice(from, from + design.rows));
    const header = headerRow(plan, design);
    return [
      { title: area.title, table: null, vision: area.vision },
      ...parts.map((part, at) => ({
        title: parts.length > 1 ? `${area.title} del ${at + 1}` : area.title,
        table: header === null ? part : [header, ...part],
        vision: [],
      })),
    ];
  });
}

function headerRow(plan: SamplePlan, design: TableDesign): readonly ExpectedCell[] | null {
  if (design.header === 'none') return null;
  const names = [...(design.numbers ? ['Nr.'] : []), plan.header, ...plan.periods, ...(design.contact ? [plan.contactHeader] : [])];
  return names.map((name) => plain(name, { bold: true, color: design.header === 'filled' ? headerColor : null }));
}

function rowsOf(area: SampleArea, number: number, plan: SamplePlan, design: TableDesign): ExpectedTable {
  const width = 1 + plan.periods.length + (design.contact ? 1 : 0) + (design.numbers ? 1 : 0);
  let count = 0;
  return area.groups.flatMap((group) => [
    groupRow(group.title, width, design),
    ...group.items.map((item) => {
      count += 1;
      return itemRow(item, `${number}.${count}`, design.bands && count % 2 === 0 ? bandColor : null, plan, design);
    }),
  ]);
}

function groupRow(title: string, width: number, design: TableDesign): readonly (ExpectedCell | null)[] {
  const color = design.groups === 'plain' ? null : groupColor;
  if (design.groups === 'merged')
    return [plain(title, { bold: true, color, columnSpan: width }), ...Array.from({ length: width - 1 }, () => null)];
  const lead = design.numbers ? [plain('', { color })] : [];
  return [...lead, plain(title, { bold: true, color }), ...Array.from({ length: width - 1 - lead.length }, () => plain('', { color }))];
}

function itemRow(item: SampleItem, number: string, band: string | null, plan: SamplePlan, design: TableDesign): readonly ExpectedCell[] {
  const cells = item.cells.map(({ text, status }) => {
    const color = status === null ? null : (plan.statuses[status]?.color ?? null);
    return design.status === 'fill' ? plain(text, { color: color ?? band }) : plain(text, { color: band, mark: color });
  });
  return [
    ...(design.numbers ? [plain(number, { color: band })] : []),
    plain(item.title, { color: band }),
    ...cells,
    ...(design.contact ? [plain(item.contact, { color: band })] : []),
  ];
}
