import type { Period } from '#features/plans/index.ts';
import { isNamesColumn, isNumbering, isPeopleColumn, noFacts, type ColumnFacts } from './column-facts.ts';
import type { Columns, PeriodColumn } from './columns.ts';
import type { Header, HeaderCell } from './header-row.ts';

type Place = HeaderCell & Readonly<{ column: number; facts: ColumnFacts }>;

/** What the header says, and what the cells (`facts` of each column) show where it says nothing. `period` null in a time column: a year is missing. */
export function columnsOfHeader(header: Header, facts: readonly ColumnFacts[]): Columns {
  const places = header.cells.map((cell, column): Place => ({ ...cell, column, facts: facts[column] ?? noFacts }));
  const firstPeriod = places.find((place) => isPeriod(place))?.column ?? places.length;
  const number = places.find((place) => place.column < firstPeriod && isNumber(place))?.column ?? null;
  const item = itemColumn(places.filter((place) => place.column !== number));
  const group = groupColumn(places, item, number);
  const rest = places.filter((place) => ![item, group, number].includes(place.column));
  const periods = periodColumns(rest);
  const taken = new Set(periods.flatMap((period) => period.columns));
  const free = rest.filter((place) => !taken.has(place.column));
  const lastColumn = free.at(-1)?.column;
  const unnamed = (place: Place): boolean =>
    place.text === '' && place.column === lastColumn && place.column > firstPeriod && isNamesColumn(place.facts);
  const contacts = free.filter((place) => isContact(place) || unnamed(place)).map((place) => place.column);
  const named = (role: string): readonly number[] => free.filter((place) => place.role?.role === role).map((place) => place.column);
  const unplaced = free.filter((place) => isYearUnknown(place.text)).map((place) => place.column);
  const known = new Set([...contacts, ...unplaced, ...named('funding'), ...named('link')]);
  const others = free
    .filter((place) => !known.has(place.column) && place.facts.filled > 0 && place.role?.role !== 'number')
    .map((place) => ({ column: place.column, header: place.text }));
  return { item, group, number, periods, contacts, funding: named('funding'), unplaced, links: named('link'), others };
}

function isPeriod(place: Place): boolean {
  return place.role?.role === 'period';
}

function isYearUnknown(text: string): boolean {
  return /^(?:år(?:et)? (?:ukjent|ukjend|er ikke kjent|er ikkje kjent)|u(?:ten|tan) år|year unknown|no year)$/iu.test(text);
}

function isNumber(place: Place): boolean {
  return place.role?.role === 'number' || ((place.text === '' || place.role === null) && isNumbering(place.facts));
}

function isContact(place: Place): boolean {
  const role = place.role?.role;
  if (role === 'contact' || role === 'email') return true;
  return role === undefined && isPeopleColumn(place.facts);
}

/** The narrowest of the header's words for rows names them; without one it is the column with most text before the time. */
function itemColumn(places: readonly Place[]): number {
  const named = places.filter((place) => place.role?.role === 'item' && place.facts.filled + place.facts.tall > 0);
  const [leftmost] = named;
  const inner = leftmost && named.length === 1 ? unnamedItems(places, leftmost) : undefined;
  if (inner) return inner.column;
  if (leftmost && named.every((place) => sameHeader(place, leftmost))) return sharedHeader(places, leftmost);
  if (leftmost) return narrowestOf(named);
  const before = places.slice(
    0,
    Math.max(
      1,
      places.findIndex((place) => isPeriod(place) || place.role?.role === 'status'),
    ),
  );
  const texts = before.filter((place) => place.role === null || place.role.role === 'vision' || place.role.role === 'item');
  return (texts.length > 1 ? untallOf(texts) : texts[0]?.column) ?? places.find((place) => !isPeriod(place))?.column ?? 0;
}

/** A column of tall cells or with a wide word (tema) names the groups, when texts under an unknown header follow it. */
function unnamedItems(places: readonly Place[], named: Place): Place | undefined {
  if (named.facts.tall === 0 && named.role?.level !== 0) return undefined;
  const next = places.find((place) => place.column > named.column);
  return next && next.role === null && next.facts.filled >= named.facts.filled && !isPeopleColumn(next.facts) ? next : undefined;
}

/** Headers go from wide to narrow, so it is the one to the right, unless its word is a much wider one or its cells are tall. */
function narrowestOf(named: readonly Place[]): number {
  const level = (place: Place): number => place.role?.level ?? 0;
  const best = named.reduce((left, right) => {
    if (right.facts.tall > left.facts.tall) return left;
    return level(left) - level(right) >= 2 ? left : right;
  });
  return best.column;
}

/** A header over two columns, the left of them with tall cells: the groups stand there, the items to the right. */
function sharedHeader(places: readonly Place[], named: Place): number {
  const shared = places.filter((place) => sameHeader(place, named) && place.facts.filled > 0);
  return shared.length > 1 ? untallOf(shared) : named.column;
}

function untallOf(places: readonly Place[]): number {
  const flat = places.find((place) => place.facts.tall < place.facts.filled * 0.3);
  return (flat ?? places[0])?.column ?? 0;
}

function sameHeader(one: Place, other: Place): boolean {
  return one.origin === other.origin && one.text === other.text;
}

function groupColumn(places: readonly Place[], item: number, number: number | null): number | null {
  const left = places.filter((place) => place.column < item && place.column !== number && place.facts.filled > 0);
  const roles = ['item', 'vision', undefined];
  const found = left.findLast((place) => roles.includes(place.role?.role) && !isNumbering(place.facts));
  return found?.column ?? null;
}

/** Columns under one year's cell are one; so is a coloured column without text and header beside a year. */
function periodColumns(places: readonly Place[]): readonly PeriodColumn[] {
  const found: { period: Period | null; columns: number[]; origin: number }[] = [];
  const last = places.findLastIndex(isPeriod);
  const first = places.findIndex(isPeriod);
  places.forEach((place, index) => {
    const before = found.at(-1);
    const gap = index > first && index < last && place.text === '' && !isPeopleColumn(place.facts);
    if (place.role?.role === 'period' && place.role.period) {
      if (before?.origin === place.origin) before.columns.push(place.column);
      else found.push({ period: place.role.period, columns: [place.column], origin: place.origin });
    } else if (before && index === last + 1 && place.text === '' && isSwatchColumn(place)) before.columns.push(place.column);
    else if (before && gap && isSwatchColumn(place)) before.columns.push(place.column);
    else if (gap && (place.facts.filled > 0 || place.facts.colored > 0)) {
      found.push({ period: null, columns: [place.column], origin: place.column });
    }
  });
  return found.length > 0 ? withLoneStatus(found, places) : statusColumns(places);
}

/** A status column beside years tells how it stands now: it belongs to the last year that is not to come. */
function withLoneStatus(found: readonly PeriodColumn[], places: readonly Place[]): readonly PeriodColumn[] {
  const own = places.filter((place) => place.role?.role === 'status').map((place) => place.column);
  const now = found.length === 1 ? found[0] : found.findLast(({ period }) => period?.kind === 'status');
  if (own.length === 0 || !now) return found;
  return found.map((column) => (column === now ? { ...column, columns: [...column.columns, ...own] } : column));
}

function isSwatchColumn({ facts }: Place): boolean {
  return facts.letters === 0 && facts.colored > 0;
}

/** The form without years: a status, and the words about it. */
function statusColumns(places: readonly Place[]): readonly PeriodColumn[] {
  const status = places.filter((place) => place.role?.role === 'status');
  const words = places.filter((place) => place.role?.role === 'text');
  const columns = [...status, ...(status.length > 0 ? words : [])].map((place) => place.column);
  return columns.length > 0 ? [{ period: null, columns }] : [];
}
