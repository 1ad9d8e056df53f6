import pg from 'pg';

type Parse = (text: string) => unknown;

/** int8 as a number while it is exact, else as its digits. */
function integer(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}

/** `2026-10-14 09:00:00.5+00` → `2026-10-14T09:00:00.500000Z`: always six digits, so that texts sort as times. */
export function isoTime(text: string): string {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/.exec(text);
  if (!parts) return text;
  return `${parts[1]}T${parts[2]}.${(parts[3] ?? '').padEnd(6, '0')}Z`;
}

const same: Parse = (text) => text;

/** Types whose default in `pg` is a local-time Date or a text where a number is meant. */
const scalars: readonly (readonly [oid: number, arrayOid: number, parse: Parse])[] = [
  [20, 1016, integer],
  [1700, 1231, Number],
  [1082, 1182, same],
  [1114, 1115, same],
  [1184, 1185, isoTime],
];

const textArray = 1009;

/** An array of one dimension, each entry parsed as its scalar. */
function list(text: string, parse: Parse): readonly unknown[] {
  const entries = pg.types.getTypeParser(textArray as number)(text) as readonly (string | null)[];
  return entries.map((entry) => (entry === null ? null : parse(entry)));
}

const parsers = new Map<number, Parse>();
for (const [oid, arrayOid, parse] of scalars) {
  parsers.set(oid, parse);
  parsers.set(arrayOid, (text) => list(text, parse));
}

/**
 * How columns come out, the same on both databases: int8 and numeric → number, date → 'YYYY-MM-DD',
 * timestamptz → ISO text in UTC, jsonb → value. Sessions run in UTC.
 */
export const columnTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    return parsers.get(oid) ?? pg.types.getTypeParser(oid, format as 'text');
  },
} as pg.CustomTypesConfig;
