import { mappingKey, type ColumnMapping, type ColumnRole, type MappedColumn } from './column-mapping.ts';
import { headerRole, type HeaderRole, type Level } from './column-role.ts';
import { isStatusWord } from './status-words.ts';

/** Roles that a sheet has once; a second column of that kind is a text about the first. */
const single: readonly ColumnRole[] = ['status', 'funding', 'number', 'vision', 'email'];

const dateLike =
  /^(?:\d{1,2}\.\d{1,2}\.(?:20)?\d\d|(?:[\p{L}.]+\s)?20\d\d(?:\s*[–-]\s*(?:20)?\d\d)?|[QK]\d\s*20\d\d|løpende|løpande|ongoing)$/iu;

/**
 * A proposal of what each column is, from its header and, where that is unknown, from the values under it.
 * `columns` are the texts below each header. Whoever shows it to a person marks the `guessed` ones.
 */
export function guessMapping(headers: readonly string[], columns: readonly (readonly string[])[] = []): ColumnMapping {
  const named = headers.map(headerRole);
  const levels = [...new Set(named.flatMap((role) => (role?.role === 'item' ? [role.level ?? 3] : [])))].sort();
  const read = named.map((role, index): MappedColumn => mapped(headers[index] ?? '', role, levels, columns[index] ?? []));
  const once = read.map((column, index): MappedColumn => {
    const isSecond = single.includes(column.role) && read.findIndex(({ role }) => role === column.role) < index;
    return isSecond ? { header: column.header, role: 'text', guessed: true } : column;
  });
  return { key: mappingKey(headers), columns: withOneItem(once, columns) };
}

function mapped(header: string, role: HeaderRole | null, levels: readonly Level[], values: readonly string[]): MappedColumn {
  if (!role) return { header, role: roleOfValues(values), guessed: true };
  const guessed = !role.exact;
  if (role.role === 'period') return { header, role: 'period', period: role.period, guessed };
  return { header, role: role.role === 'item' ? levelRole(role.level ?? 3, levels) : role.role, guessed };
}

/** The narrowest level present is the item. A focus area is the area where nothing wider is, else a group in it. */
function levelRole(level: Level, levels: readonly Level[]): ColumnRole {
  if (level === levels.at(-1)) return 'item';
  return level === 0 || (level === 1 && !levels.includes(0)) ? 'area' : 'group';
}

function roleOfValues(values: readonly string[]): ColumnRole {
  const filled = values.filter((value) => value !== '');
  if (filled.length === 0) return 'ignore';
  const share = (test: (value: string) => boolean): number => filled.filter(test).length / filled.length;
  if (share(isStatusWord) > 0.6) return 'status';
  if (share((value) => dateLike.test(value)) > 0.6) return 'deadline';
  return 'text';
}

/** Several columns of the item's kind: the first is the item, the others texts about it. None: the unknown one with most text. */
function withOneItem(columns: readonly MappedColumn[], values: readonly (readonly string[])[]): readonly MappedColumn[] {
  const first = columns.findIndex(({ role }) => role === 'item');
  if (first !== -1) {
    return columns.map((column, index) => (column.role === 'item' && index > first ? { ...column, role: 'text', guessed: true } : column));
  }
  const group = columns.findLastIndex(({ role }) => role === 'group' || role === 'area');
  const open = columns.flatMap(({ role, guessed }, index) => (role === 'text' && guessed ? [index] : []));
  const weight = (index: number): number => new Set(values[index]).size;
  const best = open.toSorted((left, right) => weight(right) - weight(left))[0] ?? (group === -1 ? undefined : group);
  return columns.map((column, index) => (index === best ? { ...column, role: 'item', guessed: true } : column));
}
