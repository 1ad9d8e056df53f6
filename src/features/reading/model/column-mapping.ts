import type { Period } from '#features/plans/index.ts';
import { fold } from './fold-text.ts';

/** What a column of a sheet is taken for. `text` is a free text about the status, `ignore` is left out on purpose. */
export const columnRoles = [
  'area',
  'vision',
  'group',
  'item',
  'number',
  'period',
  'status',
  'text',
  'deadline',
  'contact',
  'email',
  'funding',
  'link',
  'ignore',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** `period` stands where the role is period. `guessed` is false where the header is a known word, or a person chose. */
export type MappedColumn = Readonly<{ header: string; role: ColumnRole; period?: Period | undefined; guessed: boolean }>;

/** One column each, in the sheet's order. `key` is the mappingKey of the headers: a partnership's sheets mostly keep theirs. */
export type ColumnMapping = Readonly<{ key: string; columns: readonly MappedColumn[] }>;

/** A short stable hash (FNV-1a, 2 × 32 bits) of a header row, the same whatever its case and spaces. */
export function mappingKey(headers: readonly string[]): string {
  const text = headers.map(fold).join('\n');
  return [0x811c9dc5, 0x1b873593].map((seed) => fnv(text, seed)).join('');
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
