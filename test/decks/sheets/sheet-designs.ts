import { legend, periods, type SheetArea, type SheetCell, type SheetItem, type SheetPlan } from './random-plan.ts';
import { rawWorkbook, type RawCell, type RawFill, type RawSheet } from './raw-workbook.ts';

/** A way to write a plan as a workbook. `vision` tells whether it holds the target pictures. */
export type SheetDesign = Readonly<{ name: string; vision: boolean; make: (plan: SheetPlan) => Uint8Array }>;

type Value = Readonly<{ value: string; fill?: RawFill; bold?: boolean; down?: number; across?: number }>;
type Rows = readonly (readonly (Value | null)[])[];

const text = (value: string, more: Omit<Value, 'value'> = {}): Value => ({ value, ...more });
const colorOf = (status: string | null): { fill?: string } => {
  const color = legend.find(({ key }) => key === status)?.color;
  return color ? { fill: color } : {};
};
const periodLabels = periods.map(({ label }) => text(label, { bold: true, fill: '#1f3864' }));
const header = (first: readonly string[]): readonly Value[] => [
  ...first.map((label) => text(label, { bold: true, fill: '#1f3864' })),
  ...periodLabels,
  text('Kontakt', { bold: true, fill: '#1f3864' }),
];

function values({ cells, contacts }: SheetItem): readonly (Value | null)[] {
  const found = periods.map(({ key }): Value | null => {
    const cell = cells.find(({ period }) => period === key);
    return cell ? text(cell.text, colorOf(cell.status)) : null;
  });
  return [...found, contacts.length > 0 ? text(contacts.join('\n')) : null];
}

function areaRows(area: SheetArea): Rows {
  return area.groups.flatMap(({ title, items }): Rows => [
    ...(title === '' ? [] : [[text(title, { bold: true, across: 5 })]]),
    ...items.map((item) => [text(item.title), ...values(item)]),
  ]);
}

const legendRows: Rows = legend.map(({ label, color }) => [text('', { fill: color }), text(label)]);

const sheetPerArea: SheetDesign = {
  name: 'a sheet for each area, legend beside',
  vision: true,
  make: ({ areas }) =>
    rawWorkbook(
      areas.map((area) => {
        const vision: Rows = area.vision.length > 0 ? [[text('Målbilde:')], ...area.vision.map((line) => [text(`• ${line}`)]), []] : [[]];
        const rows: Rows = [[text(area.title, { bold: true })], ...vision, header(['Fokusområder']), ...areaRows(area)];
        return sheet(area.title.slice(0, 31), rows, { right: 7, rows: legendRows });
      }),
      { shared: true },
    ),
};

const stacked: SheetDesign = {
  name: 'all areas below one another, legend in a sheet of its own',
  vision: false,
  make: ({ areas }) =>
    rawWorkbook([
      sheet(
        'Plan',
        areas.flatMap((area): Rows => [[text(area.title, { bold: true })], header(['Fokusområder']), ...areaRows(area), []]),
      ),
      sheet('Tegnforklaring', [[text('Tegnforklaring')], ...legend.map(({ label, color }) => [text(label, { fill: color })])]),
    ]),
};

function listDesign(name: string, repeat: 'each' | 'merged' | 'first', withVision: boolean): SheetDesign {
  const make = ({ areas }: SheetPlan): Uint8Array => {
    const body = areas.flatMap((area): Rows => {
      const rows = area.groups.flatMap(({ title, items }) =>
        items.map((item, index) => ({ title, item, isFirst: index === 0, count: items.length })),
      );
      return rows.map(({ title, item, isFirst, count }, index) => {
        const shown = (value: string, first: boolean, down: number): Value | null => {
          if (repeat === 'each' || down === 1) return text(value);
          return first ? text(value, repeat === 'merged' ? { down } : {}) : null;
        };
        const vision = withVision ? [shown(area.vision.join('\n'), index === 0, rows.length)] : [];
        return [shown(area.title, index === 0, rows.length), ...vision, shown(title, isFirst, count), text(item.title), ...values(item)];
      });
    });
    const first = withVision ? ['Innsatsområde', 'Målbilde', 'Gruppe', 'Tiltak'] : ['Innsatsområde', 'Gruppe', 'Fokusområde'];
    const title: Rows = [[text('Porteføljeplan 2026 Helsefellesskap Eksempel')], []];
    return rawWorkbook([sheet('Ark1', [...title, header(first), ...body], { right: 12, rows: legendRows })], { prefix: 'x' });
  };
  return { name, vision: withVision, make };
}

export const sheetDesigns: readonly SheetDesign[] = [
  sheetPerArea,
  stacked,
  listDesign('one list, area and group on each row', 'each', false),
  listDesign('one list, area and group merged down', 'merged', true),
  listDesign('one list, area and group on their first row', 'first', false),
];

/** The flat form: status and comment of the year 2025, owner, deadline. The values that go into a list with a delimiter. */
export function flatRows({ areas }: SheetPlan): readonly (readonly string[])[] {
  const rows = areas.flatMap((area) =>
    area.groups.flatMap(({ items }) =>
      items.map((item) => {
        const cell = item.cells.find(({ period }) => period === '2025');
        return [
          area.title,
          item.title,
          item.contacts.join(' / '),
          deadlineOf(item),
          legend.find(({ key }) => key === cell?.status)?.label ?? '',
          cell?.text ?? '',
        ];
      }),
    ),
  );
  return [
    ['Handlingsplan 2025 Helsefellesskap Eksempel', '', '', '', '', ''],
    ['Innsatsområde', 'Tiltak', 'Ansvarlig', 'Frist', 'Status', 'Kommentar'],
    ...rows,
  ];
}

export function deadlineOf(item: SheetItem): string {
  return item.title.length % 3 === 0 ? '' : `01.06.${2025 + (item.title.length % 2)}`;
}

/** What the flat form's one cell says. */
export function flatCells(item: SheetItem): readonly SheetCell[] {
  const cell = item.cells.find(({ period }) => period === '2025');
  const deadline = deadlineOf(item);
  const comment = cell?.text ?? '';
  const joined = [comment, deadline && `Frist: ${deadline}`].filter(Boolean).join(comment.endsWith('?') ? ' ' : '. ');
  return joined === '' && !cell?.status ? [] : [{ period: '2025', text: joined, status: cell?.status ?? null }];
}

function sheet(name: string, rows: Rows, beside?: Readonly<{ right: number; rows: Rows }>): RawSheet {
  const cells: RawCell[] = [];
  const merges: string[] = [];
  const place = (list: Rows, left: number): void =>
    list.forEach((row, index) =>
      row.forEach((value, column) => {
        if (!value) return;
        const at = reference(index, left + column);
        const { down = 1, across = 1, ...cell } = value;
        cells.push({ at, ...cell });
        if (down > 1 || across > 1) merges.push(`${at}:${reference(index + down - 1, left + column + across - 1)}`);
      }),
    );
  place(rows, 0);
  if (beside) place(beside.rows, beside.right);
  const rowOf = ({ at }: RawCell): number => Number(at.replace(/\D/gu, ''));
  return { name, cells: cells.toSorted((left, right) => rowOf(left) - rowOf(right)), merges };
}

function reference(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}
