/** One cell of the table: `item/period`. */
export type CellKey = string;

export function cellKey(item: string, period: string): CellKey {
  return `${item}/${period}`;
}

export function splitKey(key: CellKey): Readonly<{ item: string; period: string }> {
  const at = key.lastIndexOf('/');
  return { item: key.slice(0, at), period: key.slice(at + 1) };
}
